// {{ package.generated_by }}
//! The reply to a C2B validation, read.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::Value;

use super::details::{EventDetails, Facts, Sealed};
use super::error::Fault;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Event, Kept, Outcome, ParseError, Parser};
{{ events.code_imports("c2b_validation_reply") }}

/// What a reply to a C2B validation says: whether the payment may go on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct C2bValidationReply<T = String> {
    /// The code of the reply: `0` alone lets the payment go on.
    pub code: {{ events.code_type("c2b_validation_reply") }},
    /// What the reply says, for people.
    pub description: Option<T>,
}
{% if let Some(parser) = events.parser("parse_c2b_validation_reply") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for C2bValidationReply<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let reply = root.object()?;
        Ok(Self {
            code: WireCode::decode(reply.at("ResultCode").required_id()?),
            description: reply.at("ResultDesc").description()?,
        })
    }
}

impl EventDetails for C2bValidationReply {}

impl<T: Kept> Sealed for C2bValidationReply<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for C2bValidationReply<T> {
    fn channel(&self) -> Channel {
        Channel::C2bValidationReply
    }

    fn outcome(&self) -> Outcome {
        if self.code.text() == "0" {
            Outcome::Accepted
        } else {
            Outcome::Rejected
        }
    }

    fn code(&self) -> Option<&str> {
        Some(self.code.text())
    }

    fn info(&self) -> Option<&'static CodeInfo> {
        WireCode::info(&self.code)
    }

    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

// {{ package.generated_by }}
//! The reply to a C2B validation, read.

use alloc::string::String;

use serde_json::Value;

use super::details::{EventDetails, Facts};
use super::error::Fault;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Event, Outcome, ParseError, Parser};
{{ events.code_imports("c2b_validation_reply") }}

/// What a reply to a C2B validation says: whether the payment may go on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct C2bValidationReply {
    /// The code of the reply: `0` alone lets the payment go on.
    pub code: {{ events.code_type("c2b_validation_reply") }},
    /// What the reply says, for people.
    pub description: Option<String>,
}
{% if let Some(parser) = events.parser("parse_c2b_validation_reply") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl Read for C2bValidationReply {
    fn read<'a, N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let reply = root.object()?;
        Ok(Self {
            code: WireCode::read(&reply.at("ResultCode"))?,
            description: reply.at("ResultDesc").description()?,
        })
    }
}

impl EventDetails for C2bValidationReply {}

impl Facts for C2bValidationReply {
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

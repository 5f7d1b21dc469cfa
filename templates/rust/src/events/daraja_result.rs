// {{ package.generated_by }}
//! The result of a request that is not an STK Push.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::details::{present, EventDetails, Facts, Sealed};
use super::error::Fault;
use super::key::conversation_key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Event, Kept, Outcome, Parameters, ParseError, Parser};
{{ events.code_imports("daraja_result") }}

/// The result of a B2C, account balance, transaction status or reversal request.
///
/// The outcome is the operation's own: a status query that succeeded has the payment's state in its
/// parameters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DarajaResult<T = String> {
    /// The code of the result: `0` alone is a success.
    pub code: {{ events.code_type("daraja_result") }},
    /// Daraja's id of the request.
    pub conversation_id: T,
    /// Your id of the request.
    pub originator_conversation_id: T,
    /// The M-Pesa id of the transaction, where there is one.
    pub transaction_id: Option<T>,
    /// What Daraja says of the result, for people.
    pub description: Option<T>,
    /// What the operation has to tell.
    pub parameters: Parameters<T>,
    /// What the request had brought along.
    pub reference: Parameters<T>,
}

impl<T: Kept> DarajaResult<T> {
    /// The parameters as a map, for logs and storage: the last value of each name.
    #[must_use]
    pub fn result_parameters_map(&self) -> BTreeMap<&str, Option<&str>> {
        self.parameters.to_map()
    }
}
{% if let Some(parser) = events.parser("parse_daraja_result") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for DarajaResult<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let root = root.object()?;
        let result = root.at("Result").object()?;
        let own_id = result.either("OriginatorConversationID", "OriginatorCoversationID");
        Ok(Self {
            code: WireCode::decode(result.at("ResultCode").required_id()?),
            conversation_id: result.at("ConversationID").required_id()?.into(),
            originator_conversation_id: own_id.required_id()?.into(),
            transaction_id: result.at("TransactionID").optional_id()?,
            description: result.at("ResultDesc").description()?,
            parameters: result
                .at("ResultParameters")
                .parameters("ResultParameter", ["Key", "Name"])?,
            reference: result
                .at("ReferenceData")
                .parameters("ReferenceItem", ["Key", "Name"])?,
        })
    }
}

impl EventDetails for DarajaResult {}

impl<T: Kept> Sealed for DarajaResult<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for DarajaResult<T> {
    fn channel(&self) -> Channel {
        Channel::DarajaResult
    }

    fn outcome(&self) -> Outcome {
        if self.code.text() == "0" {
            Outcome::Succeeded
        } else {
            Outcome::Failed
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

    fn ids(&self) -> Vec<(&'static str, &str)> {
        let own_id = &self.originator_conversation_id;
        present([
            ("ConversationID", Some(&self.conversation_id)),
            ("OriginatorConversationID", Some(own_id)),
            ("TransactionID", self.transaction_id.as_ref()),
        ])
    }

    fn idempotency_key(&self) -> Option<String> {
        let key = conversation_key(&self.conversation_id, &self.originator_conversation_id);
        Some(key)
    }

    fn parameters(&self) -> Option<&Parameters<T>> {
        Some(&self.parameters)
    }

    fn reference(&self) -> Option<&Parameters<T>> {
        Some(&self.reference)
    }
}

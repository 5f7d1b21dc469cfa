// {{ package.generated_by }}
//! Whatever arrives at the queue-timeout URL.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::details::{present, EventDetails, Facts};
use super::error::Fault;
use super::key::best_key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::{Channel, Event, Outcome, ParseError, Parser};

/// Whatever arrives at the queue-timeout URL: no result came in time, but it may still come.
///
/// Any JSON will do; the ids are there as far as they can be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Timeout {
    /// Daraja's id of an STK Push.
    pub checkout_request_id: Option<String>,
    /// M-Pesa's other id of an STK Push.
    pub merchant_request_id: Option<String>,
    /// Daraja's id of any other request.
    pub conversation_id: Option<String>,
    /// Your id of any other request.
    pub originator_conversation_id: Option<String>,
    /// The M-Pesa id of the transaction.
    pub transaction_id: Option<String>,
}
{% if let Some(parser) = events.parser("parse_timeout") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl Read for Timeout {
    fn read<'a, N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let (result, body) = (root.at("Result"), root.at("Body"));
        let callback = body.at("stkCallback");
        let places = [&result, &callback];
        let place = places.into_iter().find(|place| place.is_object());
        let place = place.unwrap_or(root);
        let id = |name| place.at(name).optional_id().ok().flatten();
        Ok(Self {
            checkout_request_id: id("CheckoutRequestID"),
            merchant_request_id: id("MerchantRequestID"),
            conversation_id: id("ConversationID"),
            originator_conversation_id: id("OriginatorConversationID")
                .or_else(|| id("OriginatorCoversationID")),
            transaction_id: id("TransactionID"),
        })
    }
}

impl EventDetails for Timeout {}

impl Facts for Timeout {
    fn channel(&self) -> Channel {
        Channel::Timeout
    }

    fn outcome(&self) -> Outcome {
        Outcome::TimedOut
    }

    fn ids(&self) -> Vec<(&'static str, &str)> {
        let own_id = self.originator_conversation_id.as_ref();
        present([
            ("CheckoutRequestID", self.checkout_request_id.as_ref()),
            ("MerchantRequestID", self.merchant_request_id.as_ref()),
            ("ConversationID", self.conversation_id.as_ref()),
            ("OriginatorConversationID", own_id),
            ("TransactionID", self.transaction_id.as_ref()),
        ])
    }

    fn idempotency_key(&self) -> Option<String> {
        best_key(
            self.checkout_request_id.as_deref(),
            self.conversation_id.as_deref(),
            self.originator_conversation_id.as_deref(),
        )
    }
}

// {{ package.generated_by }}
//! Whatever arrives at the queue-timeout URL.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::details::{present, EventDetails, Facts, Sealed};
use super::error::Fault;
use super::key::best_key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::{Channel, Event, Kept, Outcome, ParseError, Parser};

/// Whatever arrives at the queue-timeout URL: no result came in time, but it may still come.
///
/// Any JSON will do; the ids are there as far as they can be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Timeout<T = String> {
    /// Daraja's id of an STK Push.
    pub checkout_request_id: Option<T>,
    /// M-Pesa's other id of an STK Push.
    pub merchant_request_id: Option<T>,
    /// Daraja's id of any other request.
    pub conversation_id: Option<T>,
    /// Your id of any other request.
    pub originator_conversation_id: Option<T>,
    /// The M-Pesa id of the transaction.
    pub transaction_id: Option<T>,
}
{% if let Some(parser) = events.parser("parse_timeout") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for Timeout<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
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

impl<T: Kept> Sealed for Timeout<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for Timeout<T> {
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

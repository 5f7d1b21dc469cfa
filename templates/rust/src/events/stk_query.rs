// {{ package.generated_by }}
//! The answer to an STK query.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::details::{present, EventDetails, Facts};
use super::error::Fault;
use super::key::key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Event, Outcome, ParseError, Parser};
{{ events.code_imports("stk_query") }}

/// What the answer to an STK query says of the payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StkQuery {
    /// The code of the payment's result, not of the query's.
    pub code: {{ events.code_type("stk_query") }},
    /// Daraja's id of the request, which tells payments apart.
    pub checkout_request_id: String,
    /// M-Pesa's other id of the request.
    pub merchant_request_id: Option<String>,
    /// What Daraja says of the result, for people.
    pub description: Option<String>,
}
{% if let Some(parser) = events.parser("parse_stk_query") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl Read for StkQuery {
    fn read<'a, N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let answer = root.object()?;
        Ok(Self {
            code: WireCode::read(&answer.at("ResultCode"))?,
            checkout_request_id: answer.at("CheckoutRequestID").required_id()?.into_owned(),
            merchant_request_id: answer.at("MerchantRequestID").optional_id()?,
            description: answer.at("ResultDesc").description()?,
        })
    }
}

impl EventDetails for StkQuery {}

impl Facts for StkQuery {
    fn channel(&self) -> Channel {
        Channel::StkQuery
    }

    /// A success, or a failure that a known code proves; everything else needs a review.
    fn outcome(&self) -> Outcome {
        let is_proof = |info: &CodeInfo| !info.retry.confirm_first;
        if self.code.text() == "0" {
            Outcome::Succeeded
        } else if self.info().is_some_and(is_proof) {
            Outcome::Failed
        } else {
            Outcome::NeedsReview
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
        present([
            ("CheckoutRequestID", Some(&self.checkout_request_id)),
            ("MerchantRequestID", self.merchant_request_id.as_ref()),
        ])
    }

    fn idempotency_key(&self) -> Option<String> {
        Some(key([("CheckoutRequestID", &self.checkout_request_id)]))
    }
}

// {{ package.generated_by }}
//! The answer to an STK query.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::details::{present, EventDetails, Facts, Sealed};
use super::error::Fault;
use super::key::key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Event, Kept, Outcome, ParseError, Parser};
{{ events.code_imports("stk_query") }}

/// What the answer to an STK query says of the payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StkQuery<T = String> {
    /// The code of the payment's result, not of the query's.
    pub code: {{ events.code_type("stk_query") }},
    /// Daraja's id of the request, which tells payments apart.
    pub checkout_request_id: T,
    /// M-Pesa's other id of the request.
    pub merchant_request_id: Option<T>,
    /// What Daraja says of the result, for people.
    pub description: Option<T>,
}
{% if let Some(parser) = events.parser("parse_stk_query") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<T: Kept> StkQuery<T> {
    /// A success; a failure, where the code is known to prove that no money moved; everything else
    /// needs a review.
    ///
    /// [`Event::outcome`] asks the catalogue of this package. This is for whoever has another one.
    #[must_use]
    pub fn outcome_by(&self, is_proof: bool) -> Outcome {
        if self.code.text() == "0" {
            Outcome::Succeeded
        } else if is_proof {
            Outcome::Failed
        } else {
            Outcome::NeedsReview
        }
    }
}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for StkQuery<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let answer = root.object()?;
        Ok(Self {
            code: WireCode::decode(answer.at("ResultCode").required_id()?),
            checkout_request_id: answer.at("CheckoutRequestID").required_id()?.into(),
            merchant_request_id: answer.at("MerchantRequestID").optional_id()?,
            description: answer.at("ResultDesc").description()?,
        })
    }
}

impl EventDetails for StkQuery {}

impl<T: Kept> Sealed for StkQuery<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for StkQuery<T> {
    fn channel(&self) -> Channel {
        Channel::StkQuery
    }

    fn outcome(&self) -> Outcome {
        let is_proof = |info: &CodeInfo| !info.retry.confirm_first;
        self.outcome_by(self.info().is_some_and(is_proof))
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

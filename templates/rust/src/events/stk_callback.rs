// {{ package.generated_by }}
//! The callback of an STK Push.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use super::details::{present, EventDetails, Facts, Sealed};
use super::error::Fault;
use super::key::key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Amount, Channel, Event, Kept, NairobiTime, Outcome, Parameters, ParseError, Parser};
{{ events.code_imports("stk_callback") }}

/// What the callback of an STK Push says: the customer has paid, or has not.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StkCallback<T = String> {
    /// The code of the result: `0` alone is a success.
    pub code: {{ events.code_type("stk_callback") }},
    /// Daraja's id of the request, which tells payments apart.
    pub checkout_request_id: T,
    /// M-Pesa's other id of the request.
    pub merchant_request_id: T,
    /// What Daraja says of the result, for people.
    pub description: Option<T>,
    /// How much was paid.
    pub amount: Option<Amount>,
    /// The M-Pesa receipt number of the payment.
    pub receipt: Option<T>,
    /// When it was paid.
    pub date: Option<NairobiTime>,
    /// The number of the phone that paid.
    pub phone: Option<T>,
    /// Everything in the callback's metadata.
    pub parameters: Parameters<T>,
}

/// Leaves out what tells who pays, so that an event can be logged.
impl<T: fmt::Debug> fmt::Debug for StkCallback<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StkCallback")
            .field("code", &self.code)
            .field("checkout_request_id", &self.checkout_request_id)
            .field("merchant_request_id", &self.merchant_request_id)
            .field("description", &self.description)
            .field("amount", &self.amount)
            .field("receipt", &self.receipt)
            .field("date", &self.date)
            .finish_non_exhaustive()
    }
}
{% if let Some(parser) = events.parser("parse_stk_callback") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for StkCallback<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let root = root.object()?;
        let body = root.at("Body").object()?;
        let callback = body.at("stkCallback").object()?;
        let [merchant_request_id, checkout_request_id, code, description, metadata] =
            callback.all([
                "MerchantRequestID",
                "CheckoutRequestID",
                "ResultCode",
                "ResultDesc",
                "CallbackMetadata",
            ]);
        let code = WireCode::decode(code.required_id()?);
        let checkout_request_id = checkout_request_id.required_id()?.into();
        let merchant_request_id = merchant_request_id.required_id()?.into();
        let description = description.description()?;
        let (parameters, [amount, receipt, date, phone]) = metadata.parameters_and(
            "Item",
            ["Name", "Key"],
            [
                "Amount",
                "MpesaReceiptNumber",
                "TransactionDate",
                "PhoneNumber",
            ],
        )?;
        let items = metadata.at("Item");
        Ok(Self {
            code,
            checkout_request_id,
            merchant_request_id,
            description,
            amount: items.read_found(amount, "Value", |value| value.amount())?,
            receipt: items.read_found(receipt, "Value", |value| value.optional_id())?,
            date: items.read_found(date, "Value", |value| value.date())?,
            phone: items.read_found(phone, "Value", |value| value.optional_id())?,
            parameters,
        })
    }
}

impl EventDetails for StkCallback {}

impl<T: Kept> Sealed for StkCallback<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for StkCallback<T> {
    fn channel(&self) -> Channel {
        Channel::StkCallback
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
        present([
            ("CheckoutRequestID", Some(&self.checkout_request_id)),
            ("MerchantRequestID", Some(&self.merchant_request_id)),
            ("MpesaReceiptNumber", self.receipt.as_ref()),
        ])
    }

    fn idempotency_key(&self) -> Option<String> {
        Some(key([("CheckoutRequestID", &self.checkout_request_id)]))
    }

    fn amount(&self) -> Option<Amount> {
        self.amount
    }

    fn receipt(&self) -> Option<&str> {
        self.receipt.as_deref()
    }

    fn date(&self) -> Option<NairobiTime> {
        self.date
    }

    fn phone(&self) -> Option<&str> {
        self.phone.as_deref()
    }

    fn parameters(&self) -> Option<&Parameters<T>> {
        Some(&self.parameters)
    }
}

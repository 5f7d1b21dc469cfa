// {{ package.generated_by }}
//! {{ payment.summary }}

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
use super::{Amount, Channel, Event, Kept, NairobiTime, Outcome, ParseError, Parser};

/// {{ payment.summary }}
///
/// {{ payment.warning }}
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct {{ payment.type_name }}<T = String> {
    /// The M-Pesa id of the payment, which tells payments apart.
    pub trans_id: T,
    /// The account number that the payer gave; none for Buy Goods.
    pub bill_ref_number: Option<T>,
    /// Your Paybill or Till number.
    pub business_short_code: Option<T>,
    /// How much is paid.
    pub amount: Option<Amount>,
    /// When it is paid.
    pub date: Option<NairobiTime>,
    /// The number of the phone that pays, often masked.
    pub phone: Option<T>,
}

/// Leaves out what tells who pays, so that an event can be logged.
impl<T: fmt::Debug> fmt::Debug for {{ payment.type_name }}<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("{{ payment.type_name }}")
            .field("trans_id", &self.trans_id)
            .field("bill_ref_number", &self.bill_ref_number)
            .field("business_short_code", &self.business_short_code)
            .field("amount", &self.amount)
            .field("date", &self.date)
            .finish_non_exhaustive()
    }
}
{% if let Some(parser) = events.parser(payment.parser) -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for {{ payment.type_name }}<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let payment = root.object()?;
        Ok(Self {
            trans_id: payment.at("TransID").required_id()?.into(),
            bill_ref_number: payment.at("BillRefNumber").optional_id()?,
            business_short_code: payment.at("BusinessShortCode").optional_id()?,
            amount: payment.at("TransAmount").amount()?,
            date: payment.at("TransTime").date()?,
            phone: payment.at("MSISDN").optional_id()?,
        })
    }
}

impl EventDetails for {{ payment.type_name }} {}

impl<T: Kept> Sealed for {{ payment.type_name }}<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for {{ payment.type_name }}<T> {
    fn channel(&self) -> Channel {
        Channel::{{ payment.type_name }}
    }

    fn outcome(&self) -> Outcome {
        Outcome::{{ payment.outcome }}
    }

    fn ids(&self) -> Vec<(&'static str, &str)> {
        present([
            ("TransID", Some(&self.trans_id)),
            ("BillRefNumber", self.bill_ref_number.as_ref()),
            ("BusinessShortCode", self.business_short_code.as_ref()),
        ])
    }

    fn idempotency_key(&self) -> Option<String> {
        Some(key([("TransID", &self.trans_id)]))
    }

    fn amount(&self) -> Option<Amount> {
        self.amount
    }
{%- if payment.is_receipt %}

    fn receipt(&self) -> Option<&str> {
        Some(&self.trans_id)
    }
{%- endif %}

    fn date(&self) -> Option<NairobiTime> {
        self.date
    }

    fn phone(&self) -> Option<&str> {
        self.phone.as_deref()
    }
}

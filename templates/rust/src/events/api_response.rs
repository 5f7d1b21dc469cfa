// {{ package.generated_by }}
//! The first answer of an API.

use alloc::string::String;
use alloc::vec::Vec;

use super::details::{present, EventDetails, Facts};
use super::error::Fault;
use super::key::best_key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Outcome};
{{ events.code_imports("api_response") }}

/// What the first answer of an API says: whether Daraja took the request, never whether anybody has
/// paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApiResponse {
    /// The code of the answer: `0` says that the request was taken.
    pub code: {{ events.code_type("api_response") }},
    /// Daraja's id of an STK Push.
    pub checkout_request_id: Option<String>,
    /// M-Pesa's other id of an STK Push.
    pub merchant_request_id: Option<String>,
    /// Daraja's id of any other request.
    pub conversation_id: Option<String>,
    /// Your id of any other request.
    pub originator_conversation_id: Option<String>,
    /// What Daraja says of the request, for people.
    pub description: Option<String>,
    /// What Daraja suggests to tell the customer.
    pub customer_message: Option<String>,
}

impl Read for ApiResponse {
    fn read<'a, N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let answer = root.object()?;
        let description = answer.either("ResponseDescription", "ResponseDesc");
        Ok(Self {
            code: WireCode::read(&answer.at("ResponseCode"))?,
            checkout_request_id: answer.at("CheckoutRequestID").optional_id()?,
            merchant_request_id: answer.at("MerchantRequestID").optional_id()?,
            conversation_id: answer.at("ConversationID").optional_id()?,
            originator_conversation_id: originator_conversation_id(&answer)?,
            description: description.description()?,
            customer_message: answer.at("CustomerMessage").description()?,
        })
    }
}

/// The id by its right name; by Daraja's misspelt one where the right one says nothing.
fn originator_conversation_id<'a, N: Node<'a>>(
    answer: &Place<'_, N>,
) -> Result<Option<String>, Fault> {
    match answer.at("OriginatorConversationID").optional_id()? {
        None => answer.at("OriginatorCoversationID").optional_id(),
        id => Ok(id),
    }
}

impl EventDetails for ApiResponse {}

impl Facts for ApiResponse {
    fn channel(&self) -> Channel {
        Channel::ApiResponse
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

    fn ids(&self) -> Vec<(&'static str, &str)> {
        let own_id = self.originator_conversation_id.as_ref();
        present([
            ("CheckoutRequestID", self.checkout_request_id.as_ref()),
            ("MerchantRequestID", self.merchant_request_id.as_ref()),
            ("ConversationID", self.conversation_id.as_ref()),
            ("OriginatorConversationID", own_id),
        ])
    }

    fn idempotency_key(&self) -> Option<String> {
        best_key(
            self.checkout_request_id.as_deref(),
            self.conversation_id.as_deref(),
            self.originator_conversation_id.as_deref(),
        )
    }

    fn customer_message(&self) -> Option<&str> {
        self.customer_message.as_deref()
    }
}

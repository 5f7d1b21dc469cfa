// {{ package.generated_by }}
//! The first answer of an API.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::details::{present, EventDetails, Facts, Sealed};
use super::error::Fault;
use super::key::best_key;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Kept, Outcome};
{{ events.code_imports("api_response") }}

/// What the first answer of an API says: whether Daraja took the request, never whether anybody has
/// paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApiResponse<T = String> {
    /// The code of the answer: `0` says that the request was taken.
    pub code: {{ events.code_type("api_response") }},
    /// Daraja's id of an STK Push.
    pub checkout_request_id: Option<T>,
    /// M-Pesa's other id of an STK Push.
    pub merchant_request_id: Option<T>,
    /// Daraja's id of any other request.
    pub conversation_id: Option<T>,
    /// Your id of any other request.
    pub originator_conversation_id: Option<T>,
    /// What Daraja says of the request, for people.
    pub description: Option<T>,
    /// What Daraja suggests to tell the customer.
    pub customer_message: Option<T>,
}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for ApiResponse<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let answer = root.object()?;
        let description = answer.either("ResponseDescription", "ResponseDesc");
        Ok(Self {
            code: WireCode::decode(answer.at("ResponseCode").required_id()?),
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
fn originator_conversation_id<'a, N: Node<'a>, T: From<Cow<'a, str>>>(
    answer: &Place<'_, N>,
) -> Result<Option<T>, Fault> {
    match answer.at("OriginatorConversationID").optional_id()? {
        None => answer.at("OriginatorCoversationID").optional_id(),
        id => Ok(id),
    }
}

impl EventDetails for ApiResponse {}

impl<T: Kept> Sealed for ApiResponse<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for ApiResponse<T> {
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

// {{ package.generated_by }}
//! The answer of an API that refuses a request, or cannot serve it.

use alloc::borrow::Cow;
use alloc::string::String;

use super::details::{EventDetails, Facts, Sealed};
use super::error::Fault;
use super::node::Node;
use super::place::Place;
use super::read::Read;
use super::wire_code::WireCode;
use super::{Channel, Kept, Outcome};
{{ events.code_imports("api_error") }}

/// What the answer of an API says that refuses a request, or cannot serve it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApiErrorResponse<T = String> {
    /// The code of the error, which begins with the HTTP status.
    pub code: {{ events.code_type("api_error") }},
    /// Daraja's id of the request, for its support.
    pub request_id: Option<T>,
    /// What Daraja says of the error, for people.
    pub description: Option<T>,
}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for ApiErrorResponse<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let answer = root.object()?;
        Ok(Self {
            code: WireCode::decode(answer.at("errorCode").required_id()?),
            request_id: answer.at("requestId").optional_id()?,
            description: answer.at("errorMessage").description()?,
        })
    }
}

impl EventDetails for ApiErrorResponse {}

impl<T: Kept> Sealed for ApiErrorResponse<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        self
    }
}

impl<T: Kept> Facts<T> for ApiErrorResponse<T> {
    fn channel(&self) -> Channel {
        Channel::ApiError
    }

    /// An HTTP status of 4xx says that the request was refused; after every other, and where there
    /// is none, it may have been served all the same.
    fn outcome(&self) -> Outcome {
        match self.code.text().as_bytes() {
            [b'4', b'0'..=b'9', b'0'..=b'9', ..] => Outcome::Rejected,
            _ => Outcome::NeedsReview,
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

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

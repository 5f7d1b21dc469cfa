// {{ package.generated_by }}
//! The first answer of an API, be it good or bad.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::Value;

use super::details::{EventDetails, Facts, Sealed};
use super::error::Fault;
use super::node::Node;
use super::place::Place;
use super::read::Read;
{{ events.api_answer_imports() }}

/// What the first answer of an API says: whether Daraja took the request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiAnswer<T = String> {
{%- if events.has("api_response") %}
    /// An answer with a `ResponseCode`.
    Response(ApiResponse<T>),
{%- endif %}
{%- if events.has("api_error") %}
    /// An answer with an `errorCode`.
    Error(ApiErrorResponse<T>),
{%- endif %}
}
{% if let Some(parser) = events.parser("parse_api_response") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for ApiAnswer<T> {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
{%- if events.has("api_response") && events.has("api_error") %}
        if root.object()?.at("errorCode").is_there() {
            Read::read(root).map(Self::Error)
        } else {
            Read::read(root).map(Self::Response)
        }
{%- else if events.has("api_response") %}
        Read::read(root).map(Self::Response)
{%- else %}
        Read::read(root).map(Self::Error)
{%- endif %}
    }
}

impl EventDetails for ApiAnswer {}

impl<T: Kept> Sealed for ApiAnswer<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        match self {
{%- if events.has("api_response") %}
            Self::Response(details) => details,
{%- endif %}
{%- if events.has("api_error") %}
            Self::Error(details) => details,
{%- endif %}
        }
    }
}

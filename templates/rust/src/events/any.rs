// {{ package.generated_by }}
//! Telling the channel from the shape of a body.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::Value;

use super::details::{EventDetails, Facts, Sealed};
use super::error::Fault;
use super::node::Node;
use super::place::Place;
use super::read::Read;
{{ events.any_imports() }}

/// The details of an event of any channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Details<T = String> {
{%- for channel in events.channels %}
    /// An event of [`Channel::{{ channel.variant }}`](super::Channel::{{ channel.variant }}).
    {{ channel.variant }}({{ channel.details }}<T>),
{%- endfor %}
}
{% if let Some(parser) = events.parser("parse_any") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl<'a, T: Kept + From<Cow<'a, str>>> Read<'a> for Details<T> {
    /// Tells the channel from what only its bodies have, and reads the body as that channel does.
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
        let body = root.object()?;
{%- if events.has("stk_callback") %}
        if body.at("Body").at("stkCallback").is_object() {
            return Read::read(&body).map(Self::StkCallback);
        }
{%- endif %}
{%- if events.has("daraja_result") %}
        if body.at("Result").is_object() {
            return Read::read(&body).map(Self::DarajaResult);
        }
{%- endif %}
{%- if events.has("api_error") %}
        if body.at("errorCode").is_there() {
            return Read::read(&body).map(Self::ApiError);
        }
{%- endif %}
{%- if events.has("c2b_validation") || events.has("c2b_confirmation") %}
        if body.at("TransID").is_there() {
            return Err(body.at("TransID").fault(
                ParseErrorKind::AmbiguousChannel,
                "{{ events.c2b_parsers() }}, chosen by the URL",
            ));
        }
{%- endif %}
{%- if events.has("stk_query") %}
        if body.at("ResultCode").is_there() && body.at("ResponseCode").is_there() {
            return Read::read(&body).map(Self::StkQuery);
        }
{%- endif %}
{%- if events.has("api_response") %}
        if body.at("ResponseCode").is_there() {
            return Read::read(&body).map(Self::ApiResponse);
        }
{%- endif %}
{%- if events.has("c2b_validation_reply") %}
        if body.at("ResultCode").is_there() {
            return Read::read(&body).map(Self::C2bValidationReply);
        }
{%- endif %}
        Err(body.fault(ParseErrorKind::UnknownShape, "a known callback or answer"))
    }
}
{% for channel in events.channels %}
impl<T> From<{{ channel.details }}<T>> for Details<T> {
    fn from(details: {{ channel.details }}<T>) -> Self {
        Self::{{ channel.variant }}(details)
    }
}
{% endfor %}
{%- if events.has("api_response") || events.has("api_error") %}
impl<T> From<ApiAnswer<T>> for Details<T> {
    fn from(answer: ApiAnswer<T>) -> Self {
        match answer {
{%- if events.has("api_response") %}
            ApiAnswer::Response(details) => Self::ApiResponse(details),
{%- endif %}
{%- if events.has("api_error") %}
            ApiAnswer::Error(details) => Self::ApiError(details),
{%- endif %}
        }
    }
}
{% endif %}
impl EventDetails for Details {}

impl<T: Kept> Sealed for Details<T> {
    type Text = T;

    fn facts(&self) -> &dyn Facts<T> {
        match self {
{%- for channel in events.channels %}
            Self::{{ channel.variant }}(details) => details,
{%- endfor %}
        }
    }
}

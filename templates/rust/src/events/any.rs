// {{ package.generated_by }}
//! Telling the channel from the shape of a body.

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
pub enum Details {
{%- for channel in events.channels %}
    /// An event of [`Channel::{{ channel.variant }}`](super::Channel::{{ channel.variant }}).
    {{ channel.variant }}({{ channel.details }}),
{%- endfor %}
}
{% if let Some(parser) = events.parser("parse_any") -%}
{%- include "rust/src/events/parse_function.rs" %}
{%- endif %}

impl Read for Details {
    /// Tells the channel from what only its bodies have, and reads the body as that channel does.
    fn read<'a, N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault> {
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
impl From<{{ channel.details }}> for Details {
    fn from(details: {{ channel.details }}) -> Self {
        Self::{{ channel.variant }}(details)
    }
}
{% endfor %}
{%- if events.has("api_response") || events.has("api_error") %}
impl From<ApiAnswer> for Details {
    fn from(answer: ApiAnswer) -> Self {
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

impl Sealed for Details {
    fn facts(&self) -> &dyn Facts {
        match self {
{%- for channel in events.channels %}
            Self::{{ channel.variant }}(details) => details,
{%- endfor %}
        }
    }
}

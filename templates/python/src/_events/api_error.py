# {{ names.generated_by }}
"""The error answer of an API: the request was rejected, or nobody knows."""

import re
from dataclasses import dataclass
from typing import ClassVar

{% if let Some(family) = events.family("api_error") -%}
{{ names.module.import(0, "_code", ["UnknownCode"]) }}
{{ names.module.import(0, family.codes_module(), [family.class.as_str(), family.decoder.as_str()]) }}
{% endif -%}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.event", ["Event"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "description", "optional_id", "required_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- if events.family("api_error").is_some() %}
{{ names.module.import(0, "_family", ["Family"]) }}
{%- endif %}

_HTTP_4XX = re.compile(r"4[0-9][0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiErrorEvent(Event):
    """An error answer: the request was rejected, or nobody knows."""

    channel: ClassVar[Channel] = Channel.API_ERROR
{%- if let Some(family) = events.family("api_error") %}
    family: ClassVar[Family | None] = Family.{{ family.constant }}
{%- endif %}

    code: {{ events.code_type("api_error") }}
    """The errorCode. Only those that begin like an HTTP status 4xx mean a rejection."""

    request_id: str | None = None
    """The id of the answer, to give to Daraja's support."""


def read_api_error(value: Json, raw: object) -> ApiErrorEvent:
    """Read it from decoded JSON."""
    fields = as_object(value, "$")
{%- if let Some(family) = events.family("api_error") %}
    text = required_id(fields, "errorCode", "$")
    code = {{ family.decoder }}(text)
{%- else %}
    code = required_id(fields, "errorCode", "$")
{%- endif %}
    return ApiErrorEvent(
        code=code,
        outcome=Outcome.REJECTED if _HTTP_4XX.match(code) else Outcome.NEEDS_REVIEW,
        request_id=optional_id(fields, "requestId", "$"),
        description=description(fields, "errorMessage", "$"),
        raw=raw,
    )

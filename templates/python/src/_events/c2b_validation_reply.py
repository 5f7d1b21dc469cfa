# {{ names.generated_by }}
"""What a C2B validation endpoint answers, read back."""

from dataclasses import dataclass
from typing import ClassVar

{% if let Some(family) = events.family("c2b_validation_reply") -%}
{{ names.module.import(0, "_code", ["UnknownCode"]) }}
{{ names.module.import(0, family.codes_module(), [family.class.as_str(), family.decoder.as_str()]) }}
{% endif -%}
{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.event", ["Event"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "description", "required_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- if events.family("c2b_validation_reply").is_some() %}
{{ names.module.import(0, "_family", ["Family"]) }}
{%- endif %}


@dataclass(frozen=True, slots=True, kw_only=True)
class C2bValidationReplyEvent(Event):
    """What a C2B validation endpoint answered: the payment may go on, or may not."""

    channel: ClassVar[Channel] = Channel.C2B_VALIDATION_REPLY
{%- if let Some(family) = events.family("c2b_validation_reply") %}
    family: ClassVar[Family | None] = Family.{{ family.constant }}
{%- endif %}

    code: {{ events.code_type("c2b_validation_reply") }}
    """The ResultCode. Only `0` accepts the payment."""


def parse_c2b_validation_reply(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> C2bValidationReplyEvent:
    """Read the answer of a C2B validation endpoint from its body, as in an old log.

    Raises `ParseError` where it cannot be read.
    """
    return from_body(read_c2b_validation_reply, body, max_bytes, max_depth)


def parse_c2b_validation_reply_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> C2bValidationReplyEvent:
    """Read the answer of a C2B validation endpoint from decoded JSON.

    Raises `ParseError` where it cannot be read.
    """
    return from_value(read_c2b_validation_reply, value, max_depth)


def read_c2b_validation_reply(value: Json, raw: object) -> C2bValidationReplyEvent:
    """Read it from decoded JSON."""
    fields = as_object(value, "$")
{%- if let Some(family) = events.family("c2b_validation_reply") %}
    text = required_id(fields, "ResultCode", "$")
    code = {{ family.decoder }}(text)
{%- else %}
    code = required_id(fields, "ResultCode", "$")
{%- endif %}
    return C2bValidationReplyEvent(
        code=code,
        outcome=Outcome.ACCEPTED if code == "0" else Outcome.REJECTED,
        description=description(fields, "ResultDesc", "$"),
        raw=raw,
    )

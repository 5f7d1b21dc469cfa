# {{ names.generated_by }}
"""Any body of which the shape tells the channel."""

from typing import TypeAlias
{% if events.has("api_error") %}
{{ names.module.import(0, "_events.api_error", ["ApiErrorEvent", "read_api_error"]) }}
{%- endif %}
{%- if events.has("api_response") %}
{{ names.module.import(0, "_events.api_response", ["ApiResponseEvent", "read_api_response"]) }}
{%- endif %}
{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{%- if events.has("c2b_validation_reply") %}
{{ names.module.import(0, "_events.c2b_validation_reply", ["C2bValidationReplyEvent", "read_c2b_validation_reply"]) }}
{%- endif %}
{%- if events.has("daraja_result") %}
{{ names.module.import(0, "_events.daraja_result", ["DarajaResultEvent", "read_daraja_result"]) }}
{%- endif %}
{{ names.module.import(0, "_events.error", ["ErrorKind", "ParseError"]) }}
{%- if events.tells_by_fields() %}
{{ names.module.import(0, "_events.scalars", ["are_there", "as_object"]) }}
{%- else %}
{{ names.module.import(0, "_events.scalars", ["as_object"]) }}
{%- endif %}
{%- if events.has("stk_callback") %}
{{ names.module.import(0, "_events.stk_callback", ["StkCallbackEvent", "read_stk_callback"]) }}
{%- endif %}
{%- if events.has("stk_query") %}
{{ names.module.import(0, "_events.stk_query", ["StkQueryEvent", "read_stk_query"]) }}
{%- endif %}
{%- if events.c2b_parsers().is_some() %}
{{ names.module.import(0, "_events.value", ["Json", "found_in"]) }}
{%- else %}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- endif %}

{{ events.any_alias() }}
"""An event of a channel that the shape can tell."""


def parse_any(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> AnyEvent:
    """Read a body of which the shape tells the channel: for logs and tools.

    A handler knows its URL, so it calls that channel's own parser instead.

    Raises `ParseError` where it cannot be read, or the shape cannot tell.
    """
    return from_body(_read, body, max_bytes, max_depth)


def parse_any_value(value: object, *, max_depth: int = MAX_DEPTH) -> AnyEvent:
    """Read decoded JSON of which the shape tells the channel.

    Raises `ParseError` where it cannot be read, or the shape cannot tell.
    """
    return from_value(_read, value, max_depth)


def _read(value: Json, raw: object) -> AnyEvent:
    fields = as_object(value, "$")
{%- if events.has("stk_callback") %}
    body = fields.get("Body")
    if isinstance(body, dict) and isinstance(body.get("stkCallback"), dict):
        return read_stk_callback(value, raw)
{%- endif %}
{%- if events.has("daraja_result") %}
    if isinstance(fields.get("Result"), dict):
        return read_daraja_result(value, raw)
{%- endif %}
{%- if events.has("api_error") %}
    if are_there(fields, "errorCode"):
        return read_api_error(value, raw)
{%- endif %}
{%- if let Some(parsers) = events.c2b_parsers() %}
    if are_there(fields, "TransID"):
        raise ParseError(
            ErrorKind.AMBIGUOUS_CHANNEL,
            "$.TransID",
            "{{ parsers }}, chosen by the URL",
            found_in(fields["TransID"]),
        )
{%- endif %}
{%- if events.has("stk_query") %}
    if are_there(fields, "ResultCode", "ResponseCode"):
        return read_stk_query(value, raw)
{%- endif %}
{%- if events.has("api_response") %}
    if are_there(fields, "ResponseCode"):
        return read_api_response(value, raw)
{%- endif %}
{%- if events.has("c2b_validation_reply") %}
    if are_there(fields, "ResultCode"):
        return read_c2b_validation_reply(value, raw)
{%- endif %}
    raise ParseError(
        ErrorKind.UNKNOWN_SHAPE, "$", "a known callback or answer", "an object"
    )

# {{ names.generated_by }}
"""The first answer of an API, be it a response or an error."""
{% if events.has("api_error") %}
{{ names.module.import(0, "_events.api_error", ["ApiErrorEvent", "read_api_error"]) }}
{%- endif %}
{%- if events.has("api_response") %}
{{ names.module.import(0, "_events.api_response", ["ApiResponseEvent", "read_api_response"]) }}
{%- endif %}
{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{%- if events.has("api_response") && events.has("api_error") %}
{{ names.module.import(0, "_events.scalars", ["are_there", "as_object"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- endif %}


def parse_api_response(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> {{ events.first_answers() }}:
    """Read the first answer of any API, an error answer too, from its body.

    Raises `ParseError` where it cannot be read: the request may have been processed.
    """
    return from_body({{ events.read_first_answer() }}, body, max_bytes, max_depth)


def parse_api_response_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> {{ events.first_answers() }}:
    """Read the first answer of any API, an error answer too, from decoded JSON.

    Raises `ParseError` where it cannot be read: the request may have been processed.
    """
    return from_value({{ events.read_first_answer() }}, value, max_depth)
{%- if events.has("api_response") && events.has("api_error") %}


def _read(value: Json, raw: object) -> {{ events.first_answers() }}:
    """Read an error where there is an errorCode."""
    if are_there(as_object(value, "$"), "errorCode"):
        return read_api_error(value, raw)
    return read_api_response(value, raw)
{%- endif %}

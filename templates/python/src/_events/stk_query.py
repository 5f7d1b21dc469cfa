# {{ names.generated_by }}
"""The answer to an STK query."""

from dataclasses import dataclass
from typing import ClassVar

{% if let Some(family) = events.family("stk_query") -%}
{{ names.module.import(0, "_code", ["Code", "UnknownCode"]) }}
{{ names.module.import(0, family.codes_module(), [family.class.as_str(), family.decoder.as_str()]) }}
{% endif -%}
{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.event", ["Event", "key", "present"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "description", "optional_id", "required_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- if events.family("stk_query").is_some() %}
{{ names.module.import(0, "_family", ["Family"]) }}
{%- endif %}


@dataclass(frozen=True, slots=True, kw_only=True)
class StkQueryEvent(Event):
    """What the answer to an STK query says of the payment."""

    channel: ClassVar[Channel] = Channel.STK_QUERY
{%- if let Some(family) = events.family("stk_query") %}
    family: ClassVar[Family | None] = Family.{{ family.constant }}
{%- endif %}

    code: {{ events.code_type("stk_query") }}
    """The ResultCode.

    `0` is a success, a known code after which nothing has to be confirmed a failure;
    every other code proves nothing.
    """

    checkout_request_id: str
    """Daraja's id of the request, and the idempotency key of the payment."""

    merchant_request_id: str | None = None
    """The merchant's id of the request."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return present(
            {
                "CheckoutRequestID": self.checkout_request_id,
                "MerchantRequestID": self.merchant_request_id,
            }
        )

    @property
    def idempotency_key(self) -> str:
        """What tells this payment from every other."""
        return key({"CheckoutRequestID": self.checkout_request_id})


def parse_stk_query(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> StkQueryEvent:
    """Read the answer to an STK query from its body.

    Raises `ParseError` where it cannot be read, which says nothing of the payment.
    """
    return from_body(read_stk_query, body, max_bytes, max_depth)


def parse_stk_query_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> StkQueryEvent:
    """Read the answer to an STK query from decoded JSON.

    Raises `ParseError` where it cannot be read, which says nothing of the payment.
    """
    return from_value(read_stk_query, value, max_depth)


def read_stk_query(value: Json, raw: object) -> StkQueryEvent:
    """Read it from decoded JSON."""
    fields = as_object(value, "$")
{%- if let Some(family) = events.family("stk_query") %}
    text = required_id(fields, "ResultCode", "$")
    code = {{ family.decoder }}(text)
{%- else %}
    code = required_id(fields, "ResultCode", "$")
{%- endif %}
    return StkQueryEvent(
        code=code,
        outcome=_outcome(code),
        checkout_request_id=required_id(fields, "CheckoutRequestID", "$"),
        merchant_request_id=optional_id(fields, "MerchantRequestID", "$"),
        description=description(fields, "ResultDesc", "$"),
        raw=raw,
    )


def _outcome(code: {{ events.code_type("stk_query") }}) -> Outcome:
    if code == "0":
        return Outcome.SUCCEEDED
{%- if events.family("stk_query").is_some() %}
    if isinstance(code, Code) and not code.info.retry.confirm_first:
        return Outcome.FAILED
{%- endif %}
    return Outcome.NEEDS_REVIEW

# {{ names.generated_by }}
"""The final result of an STK Push."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

{% if let Some(family) = events.family("stk_callback") -%}
{{ names.module.import(0, "_code", ["UnknownCode"]) }}
{{ names.module.import(0, family.codes_module(), [family.class.as_str(), family.decoder.as_str()]) }}
{% endif -%}
{{ names.module.import(0, "_events.amount", ["Amount", "amount"]) }}
{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.date", ["date"]) }}
{{ names.module.import(0, "_events.event", ["Event", "key", "present"]) }}
{{ names.module.import(0, "_events.parameters", ["NOWHERE", "Parameters", "read_entries"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "description", "object_at", "optional_id", "required_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- if events.family("stk_callback").is_some() %}
{{ names.module.import(0, "_family", ["Family"]) }}
{%- endif %}


@dataclass(frozen=True, slots=True, kw_only=True)
class StkCallbackEvent(Event):
    """The final result of an STK Push: the customer paid, or did not."""

    channel: ClassVar[Channel] = Channel.STK_CALLBACK
{%- if let Some(family) = events.family("stk_callback") %}
    family: ClassVar[Family | None] = Family.{{ family.constant }}
{%- endif %}

    code: {{ events.code_type("stk_callback") }}
    """The ResultCode. Only `0` is a success; every other code is a failure."""

    checkout_request_id: str
    """Daraja's id of the request, and the idempotency key of the payment."""

    merchant_request_id: str
    """The merchant's id of the request."""

    amount: Amount | None = None
    """How much was paid."""

    receipt: str | None = None
    """The M-Pesa receipt number."""

    date: datetime | None = None
    """When it was paid, in Nairobi."""

    phone: str | None = field(default=None, repr=False)
    """The phone that paid."""

    parameters: Parameters = field(repr=False)
    """All entries of CallbackMetadata, in order, as text."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return present(
            {
                "CheckoutRequestID": self.checkout_request_id,
                "MerchantRequestID": self.merchant_request_id,
                "MpesaReceiptNumber": self.receipt,
            }
        )

    @property
    def idempotency_key(self) -> str:
        """What tells this payment from every other."""
        return key({"CheckoutRequestID": self.checkout_request_id})

    @property
    def parameters_map(self) -> dict[str, str | None]:
        """The parameters by name; where a name comes twice, the last one."""
        return dict(self.parameters)


def parse_stk_callback(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> StkCallbackEvent:
    """Read the callback of an STK Push from the body of the request.

    Raises `ParseError` where it cannot be read, which says nothing of the payment.
    """
    return from_body(read_stk_callback, body, max_bytes, max_depth)


def parse_stk_callback_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> StkCallbackEvent:
    """Read the callback of an STK Push from decoded JSON.

    Prefer `parse_stk_callback`: it sees amounts as they came, before they are floats.

    Raises `ParseError` where it cannot be read, which says nothing of the payment.
    """
    return from_value(read_stk_callback, value, max_depth)


def read_stk_callback(value: Json, raw: object) -> StkCallbackEvent:
    """Read it from decoded JSON."""
    at = "$.Body.stkCallback"
    body = object_at(as_object(value, "$"), "Body", "$")
    callback = object_at(body, "stkCallback", "$.Body")
{%- if let Some(family) = events.family("stk_callback") %}
    text = required_id(callback, "ResultCode", at)
    code = {{ family.decoder }}(text)
{%- else %}
    code = required_id(callback, "ResultCode", at)
{%- endif %}
    checkout = required_id(callback, "CheckoutRequestID", at)
    merchant = required_id(callback, "MerchantRequestID", at)
    words = description(callback, "ResultDesc", at)
    entries = read_entries(callback, at, "CallbackMetadata", "Item", ("Name", "Key"))
    last = entries.last
    entry, place = last.get("Amount", NOWHERE)
    paid = amount(entry, "Value", place)
    entry, place = last.get("MpesaReceiptNumber", NOWHERE)
    receipt = optional_id(entry, "Value", place)
    entry, place = last.get("TransactionDate", NOWHERE)
    paid_at = date(entry, "Value", place)
    entry, place = last.get("PhoneNumber", NOWHERE)
    phone = optional_id(entry, "Value", place)
    return StkCallbackEvent(
        code=code,
        outcome=Outcome.SUCCEEDED if code == "0" else Outcome.FAILED,
        description=words,
        checkout_request_id=checkout,
        merchant_request_id=merchant,
        amount=paid,
        receipt=receipt,
        date=paid_at,
        phone=phone,
        parameters=entries.pairs,
        raw=raw,
    )

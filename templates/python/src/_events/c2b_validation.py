# {{ names.generated_by }}
"""A C2B validation request: whether a payment may go on."""

from dataclasses import dataclass
from typing import ClassVar

{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.c2b_payment", ["C2bPaymentEvent", "read_payment"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class C2bValidationEvent(C2bPaymentEvent):
    """Daraja asks whether a payment may go on; nothing has been paid yet.

    Answer with `C2B_VALIDATION_ACCEPT` or `c2b_validation_response`.
    """

    channel: ClassVar[Channel] = Channel.C2B_VALIDATION


def parse_c2b_validation(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> C2bValidationEvent:
    """Read a C2B validation request from its body.

    Raises `ParseError` where it cannot be read: reject what you cannot read.
    """
    return from_body(_read, body, max_bytes, max_depth)


def parse_c2b_validation_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> C2bValidationEvent:
    """Read a C2B validation request from decoded JSON.

    Raises `ParseError` where it cannot be read: reject what you cannot read.
    """
    return from_value(_read, value, max_depth)


def _read(value: Json, raw: object) -> C2bValidationEvent:
    payment = read_payment(value)
    return C2bValidationEvent(outcome=Outcome.PENDING, raw=raw, **payment)

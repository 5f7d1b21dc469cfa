# {{ names.generated_by }}
"""A C2B confirmation: a payment was made."""

from dataclasses import dataclass
from typing import ClassVar

{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.c2b_payment", ["C2bPaymentEvent", "read_payment"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class C2bConfirmationEvent(C2bPaymentEvent):
    """A payment was made."""

    channel: ClassVar[Channel] = Channel.C2B_CONFIRMATION

    @property
    def receipt(self) -> str:
        """The M-Pesa receipt number, which is the id of the payment."""
        return self.trans_id


def parse_c2b_confirmation(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> C2bConfirmationEvent:
    """Read a C2B confirmation from the body of the request.

    Raises `ParseError` where it cannot be read: the payment was made all the same.
    """
    return from_body(_read, body, max_bytes, max_depth)


def parse_c2b_confirmation_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> C2bConfirmationEvent:
    """Read a C2B confirmation from decoded JSON.

    Raises `ParseError` where it cannot be read: the payment was made all the same.
    """
    return from_value(_read, value, max_depth)


def _read(value: Json, raw: object) -> C2bConfirmationEvent:
    payment = read_payment(value)
    return C2bConfirmationEvent(outcome=Outcome.SUCCEEDED, raw=raw, **payment)

# {{ names.generated_by }}
"""Whatever arrives at the queue-timeout URL."""

from dataclasses import dataclass
from typing import ClassVar

{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.error", ["ParseError"]) }}
{{ names.module.import(0, "_events.event", ["MISSPELT", "ORIGINATOR", "Event", "best_key", "present"]) }}
{{ names.module.import(0, "_events.scalars", ["optional_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Fields", "Json"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeoutEvent(Event):
    """No result came in time. It may still come, and then it decides."""

    channel: ClassVar[Channel] = Channel.TIMEOUT

    code: None = None
    """A timeout has no code."""

    checkout_request_id: str | None = None
    """Daraja's id of an STK Push."""

    merchant_request_id: str | None = None
    """The merchant's id of an STK Push."""

    conversation_id: str | None = None
    """Daraja's id of any other request."""

    originator_conversation_id: str | None = None
    """The merchant's id of any other request."""

    transaction_id: str | None = None
    """The M-Pesa receipt number, where there is one."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return present(
            {
                "CheckoutRequestID": self.checkout_request_id,
                "MerchantRequestID": self.merchant_request_id,
                "ConversationID": self.conversation_id,
                "OriginatorConversationID": self.originator_conversation_id,
                "TransactionID": self.transaction_id,
            }
        )

    @property
    def idempotency_key(self) -> str | None:
        """What tells this operation from every other, if the body has its ids."""
        return best_key(self.ids)


def parse_timeout(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> TimeoutEvent:
    """Read a queue timeout from the body of the request: any JSON, whatever it holds.

    Raises `ParseError` where it is no JSON, or goes beyond a limit.
    """
    return from_body(_read, body, max_bytes, max_depth)


def parse_timeout_value(value: object, *, max_depth: int = MAX_DEPTH) -> TimeoutEvent:
    """Read a queue timeout from decoded JSON, whatever it holds.

    Raises `ParseError` where it is nested too deep.
    """
    return from_value(_read, value, max_depth)


def _read(value: Json, raw: object) -> TimeoutEvent:
    fields = _place(value) if isinstance(value, dict) else {}
    return TimeoutEvent(
        outcome=Outcome.TIMED_OUT,
        checkout_request_id=_readable(fields, "CheckoutRequestID"),
        merchant_request_id=_readable(fields, "MerchantRequestID"),
        conversation_id=_readable(fields, "ConversationID"),
        originator_conversation_id=(
            _readable(fields, ORIGINATOR) or _readable(fields, MISSPELT)
        ),
        transaction_id=_readable(fields, "TransactionID"),
        raw=raw,
    )


def _place(value: Fields) -> Fields:
    """Choose the object that holds the ids, as results and callbacks have it."""
    result = value.get("Result")
    if isinstance(result, dict):
        return result
    body = value.get("Body")
    callback = body.get("stkCallback") if isinstance(body, dict) else None
    return callback if isinstance(callback, dict) else value


def _readable(fields: Fields, name: str) -> str | None:
    """Read an id; one that cannot be read is not there."""
    try:
        return optional_id(fields, name, "$")
    except ParseError:
        return None

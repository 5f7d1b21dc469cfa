# {{ names.generated_by }}
"""The first answer of an API: the request was accepted, or was not."""

from dataclasses import dataclass
from typing import ClassVar

{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.event", ["MISSPELT", "ORIGINATOR", "Event", "best_key", "present"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "description", "one_of", "one_of_ids", "optional_id", "required_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiResponseEvent(Event):
    """The first answer of an API. That a request was accepted is never a success."""

    channel: ClassVar[Channel] = Channel.API_RESPONSE

    code: str
    """The ResponseCode: `0` where the request was accepted."""

    checkout_request_id: str | None = None
    """Daraja's id of an STK Push."""

    merchant_request_id: str | None = None
    """The merchant's id of an STK Push."""

    conversation_id: str | None = None
    """Daraja's id of any other request."""

    originator_conversation_id: str | None = None
    """The merchant's id of any other request."""

    customer_message: str | None = None
    """What Daraja suggests to tell the customer."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return present(
            {
                "CheckoutRequestID": self.checkout_request_id,
                "MerchantRequestID": self.merchant_request_id,
                "ConversationID": self.conversation_id,
                "OriginatorConversationID": self.originator_conversation_id,
            }
        )

    @property
    def idempotency_key(self) -> str | None:
        """What tells this operation from every other, if the answer has its ids."""
        return best_key(self.ids)


def read_api_response(value: Json, raw: object) -> ApiResponseEvent:
    """Read it from decoded JSON."""
    fields = as_object(value, "$")
    code = required_id(fields, "ResponseCode", "$")
    original = one_of_ids(fields, ORIGINATOR, MISSPELT)
    words = one_of(fields, "ResponseDescription", "ResponseDesc")
    return ApiResponseEvent(
        code=code,
        outcome=Outcome.ACCEPTED if code == "0" else Outcome.REJECTED,
        checkout_request_id=optional_id(fields, "CheckoutRequestID", "$"),
        merchant_request_id=optional_id(fields, "MerchantRequestID", "$"),
        conversation_id=optional_id(fields, "ConversationID", "$"),
        originator_conversation_id=optional_id(fields, original, "$"),
        description=description(fields, words, "$"),
        customer_message=description(fields, "CustomerMessage", "$"),
        raw=raw,
    )

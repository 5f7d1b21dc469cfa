# {{ names.generated_by }}
"""A C2B payment: before it is made, and after."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypedDict

{{ names.module.import(0, "_events.amount", ["Amount", "amount"]) }}
{{ names.module.import(0, "_events.date", ["date"]) }}
{{ names.module.import(0, "_events.event", ["Event", "key", "present"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "optional_id", "required_id"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class C2bPaymentEvent(Event):
    """What a C2B validation request and a C2B confirmation have in common."""

    code: None = None
    """A C2B payment has no code."""

    trans_id: str
    """Daraja's id of the payment, and its idempotency key."""

    bill_ref_number: str | None = None
    """The account that the customer pays; none for Buy Goods."""

    business_short_code: str | None = None
    """The shortcode that is paid."""

    amount: Amount | None = None
    """How much."""

    date: datetime | None = None
    """When, in Nairobi."""

    phone: str | None = field(default=None, repr=False)
    """The phone that pays, often masked."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return present(
            {
                "TransID": self.trans_id,
                "BillRefNumber": self.bill_ref_number,
                "BusinessShortCode": self.business_short_code,
            }
        )

    @property
    def idempotency_key(self) -> str:
        """What tells this payment from every other."""
        return key({"TransID": self.trans_id})


class Payment(TypedDict):
    """The fields of a payment, by their names in `C2bPaymentEvent`."""

    trans_id: str
    bill_ref_number: str | None
    business_short_code: str | None
    amount: Amount | None
    date: datetime | None
    phone: str | None


def read_payment(value: Json) -> Payment:
    """Read what both have in common."""
    fields = as_object(value, "$")
    return {
        "trans_id": required_id(fields, "TransID", "$"),
        "bill_ref_number": optional_id(fields, "BillRefNumber", "$"),
        "business_short_code": optional_id(fields, "BusinessShortCode", "$"),
        "amount": amount(fields, "TransAmount", "$"),
        "date": date(fields, "TransTime", "$"),
        "phone": optional_id(fields, "MSISDN", "$"),
    }

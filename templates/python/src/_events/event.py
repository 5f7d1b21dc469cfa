# {{ names.generated_by }}
"""What every event offers, whatever its channel."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Final

{{ names.module.import(0, "_code", ["Code", "RetryWhen"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.status", ["Outcome", "PaymentStatus", "merge_status"]) }}
{{ names.module.import(0, "_family", ["Family"]) }}
{{ names.module.import(0, "_info", ["UNKNOWN_RETRY", "CodeInfo", "Retry"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What one payload says of a payment or operation.

    Each channel has a class of its own, with what is special about it: tell them apart
    by `match`. Two events are equal if they say the same, whatever their raw bodies.
    """

    channel: ClassVar[Channel]
    """Where the event was seen."""

    family: ClassVar[Family | None] = None
    """The family that its code belongs to."""

    code: str | None
    """The code: a member of the family's enum if known, else the text as it came.

    None where the channel has no code.
    """

    outcome: Outcome
    """What the event says of its operation."""

    description: str | None = None
    """What Daraja says of it in words: for logs, not for decisions."""

    raw: object = field(repr=False, compare=False)
    """The body as text, or the decoded value, just as it was given: for storing."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return {}

    @property
    def idempotency_key(self) -> str | None:
        """What tells this payment or operation from every other, where there is one.

        It is a text such as `CheckoutRequestID=ws_CO_1`, never the same for two.
        """
        return None

    @property
    def known(self) -> bool:
        """Whether the catalogue knows the code."""
        return isinstance(self.code, Code)

    @property
    def info(self) -> CodeInfo | None:
        """Everything that the catalogue says about the code, if it knows it."""
        return self.code.info if isinstance(self.code, Code) else None

    @property
    def retry(self) -> Retry:
        """Whether and when to try again.

        For a code that the catalogue does not know, and where there is none: never, and
        confirm first, unless the event tells of a success.
        """
        info = self.info
        if info is not None:
            return info.retry
        if self.outcome in (Outcome.SUCCEEDED, Outcome.ACCEPTED):
            return _DONE
        return UNKNOWN_RETRY

    def can_charge_again_now(self) -> bool:
        """Tell whether a known code proves that this operation moved no money.

        It speaks of this event alone: another one may have said otherwise, so ask the
        payment's status as well. Where the operation was no charge, as a reversal or a
        query is not, it says nothing of the payment that it was about.
        """
        info = self.info
        return (
            self.outcome is Outcome.FAILED
            and info is not None
            and not info.retry.confirm_first
        )

    @property
    def status(self) -> PaymentStatus:
        """The status of a payment of which nothing else is known."""
        return merge_status(PaymentStatus.PENDING, self.outcome)


_DONE: Final = Retry(when=RetryWhen.NEVER, confirm_first=False)

ORIGINATOR: Final = "OriginatorConversationID"

MISSPELT: Final = "OriginatorCoversationID"
"""The same as Daraja misspells it in some answers."""


def present(ids: Mapping[str, str | None]) -> dict[str, str]:
    """Keep the ids that are there, in order."""
    return {name: value for name, value in ids.items() if value is not None}


def key(ids: Mapping[str, str]) -> str:
    """Write ids as one text, in which no two sets of ids look the same."""
    return "&".join(f"{name}={_escaped(value)}" for name, value in ids.items())


def best_key(ids: Mapping[str, str]) -> str | None:
    """Write the key of a payload that may be of any flow, if it has the ids for one."""
    for names in _KEYS:
        if all(name in ids for name in names):
            return key({name: ids[name] for name in names})
    return None


_KEYS: Final = (
    ("CheckoutRequestID",),
    ("ConversationID", "OriginatorConversationID"),
)


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("&", "%26").replace("=", "%3D")

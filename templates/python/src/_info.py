# {{ names.generated_by }}
"""What the catalogue says about a code, as data classes."""

from dataclasses import dataclass

{{ names.module.import(0, "_code", ["Backoff", "CodeOutcome", "Fault", "RetryWhen"]) }}
{{ names.module.import(0, "_family", ["Family"]) }}


@dataclass(frozen=True, slots=True, kw_only=True)
class DelaySeconds:
    """A pause, in whole seconds."""

    min: int
    """The shortest."""

    max: int
    """The longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """Whether and when to try again."""

    when: RetryWhen
    """When a new attempt makes sense."""

    delay_seconds: DelaySeconds | None = None
    """How long to wait first, where that is known."""

    backoff: Backoff | None = None
    """How pauses grow between attempts, where they should."""

    max_attempts: int | None = None
    """How many attempts make sense in all, where there is a limit."""

    confirm_first: bool
    """Whether the payment's state must be confirmed before charging again.

    If so, the code does not prove that no money moved.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerMessage:
    """What to tell the payer: short, kind, safe to show as it is."""

    en: str
    """English."""

    sw: str
    """Kiswahili."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecation:
    """Why a code should not be used any more."""

    since: str
    """The version of the catalogue that deprecated it."""

    note: str
    """Why, and what to do."""

    use: str | None = None
    """The code of the same family to use instead, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeInfo:
    """Everything that the catalogue says about one code of one family."""

    family: Family
    """The family, without which a code means nothing."""

    code: str
    """The exact text on the wire."""

    name: str
    """The stable name, in snake case; the same in every language."""

    title: str
    """The meaning in a few words."""

    description: str
    """What happened."""

    action: str
    """What to do about it."""

    outcome: CodeOutcome
    """Whether the code tells of a success."""

    fault: Fault | None = None
    """Who can remove the cause; none on a success."""

    retry: Retry
    """Whether and when to try again."""

    http_status: int | None = None
    """The HTTP status that the code comes with, where it has one."""

    reply: bool = False
    """Whether it is a code that you may send, in reply to a C2B validation."""

    customer_message: CustomerMessage | None = None
    """What to tell the payer, where there is something to tell."""

    deprecated: Deprecation | None = None
    """Set where the code should not be used any more."""


UNKNOWN_RETRY = Retry(when=RetryWhen.NEVER, confirm_first=True)
"""The advice for a code that the catalogue does not know.

It can stand for anything: confirm what happened, and do not charge again.
"""

# {{ names.generated_by }}
"""Codes and the words that describe them, as enums of texts."""

from __future__ import annotations

from enum import Enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NewType, Protocol, TypeVar

    {{ names.module.import(4, "_info", ["CodeInfo"]) }}

    UnknownCode = NewType("UnknownCode", str)
    """The text of a code that the catalogue does not know.

    It is a type of its own for type checkers, so that no text passes for a code that
    was read. At run time it is a plain `str`.
    """

    _Code_co = TypeVar("_Code_co", bound="Code", covariant=True)

    class Index(Protocol[_Code_co]):
        """The codes of a family by their text."""

        def get(self, code: str, unknown: str, /) -> _Code_co | UnknownCode:
            """Find a code; an unknown text comes back as it is."""
            ...
else:
    UnknownCode = str


class TextEnum(str, Enum):
    """An enum of texts: `str()`, f-strings and JSON give the text itself."""

    # Python 3.10 has no StrEnum, and versions differ in how they show a mixed enum.

    def __str__(self) -> str:
        """Give the text."""
        return str.__str__(self)

    def __format__(self, format_spec: str) -> str:
        """Format the text."""
        return str.__format__(self, format_spec)


class Code(TextEnum):
    """A known code of any family.

    Compare codes of one family only. As texts, the "0" of one family equals the "0" of
    another, though they mean different things; mypy reports such a comparison.
    """

    @property
    def info(self) -> CodeInfo:
        """Everything that the catalogue says about this code."""
        raise NotImplementedError


def index(codes: type[_Code_co]) -> Index[_Code_co]:
    """Index the codes of a family by their text."""
    # A dict gives the text back as it is: only type checkers call it an UnknownCode.
    return {code.value: code for code in codes}  # type: ignore[return-value]


class CodeOutcome(TextEnum):
    """What a code says of its operation."""

    SUCCESS = "success"
    """The operation was done."""

    FAILURE = "failure"
    """The operation was not done, or is not known to have been done."""


class Fault(TextEnum):
    """Who can remove the cause of a failure."""

    CUSTOMER = "customer"
    """The person who pays."""

    MERCHANT = "merchant"
    """The business that takes the payment, and its developers."""

    SAFARICOM = "safaricom"
    """Safaricom, who runs M-Pesa and Daraja."""


class RetryWhen(TextEnum):
    """When a new attempt makes sense."""

    NEVER = "never"
    """Never: another attempt cannot help."""

    AFTER_DELAY = "after_delay"
    """After a pause."""

    AFTER_CUSTOMER_ACTS = "after_customer_acts"
    """After the customer has done something."""

    AFTER_FIX = "after_fix"
    """After the merchant has mended the request or the set-up."""


class Backoff(TextEnum):
    """How pauses grow between attempts."""

    EXPONENTIAL = "exponential"
    """Each pause is a multiple of the one before."""

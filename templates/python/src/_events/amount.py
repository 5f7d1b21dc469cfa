# {{ names.generated_by }}
"""Amounts of money, exact to the cent."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

{{ names.module.import(0, "_events.error", ["ErrorKind", "ParseError", "misplaced"]) }}
{{ names.module.import(0, "_events.number", ["LARGEST_WHOLE", "digits_of", "hundredths"]) }}
{{ names.module.import(0, "_events.scalars", ["At", "is_nothing", "path_of"]) }}
{{ names.module.import(0, "_events.value", ["Fields", "found_in", "number_source"]) }}

_EXPECTED: Final = "an amount with at most two decimals"
_TEXT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_LARGEST = LARGEST_WHOLE // 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount of money. `1250`, `1250.00` and `"1250.00"` are the same amount."""

    text: str
    """The amount in plain decimals: `1250`, `1250.5`."""

    minor: int
    """The amount in hundredths: 125000, 125050."""

    def to_decimal(self) -> Decimal:
        """Give the amount as a number to calculate with."""
        return Decimal(self.text)

    def __str__(self) -> str:
        """Give the text."""
        return self.text


def amount(fields: Fields, name: str, at: At) -> Amount | None:
    """Read an amount that may be absent, null or empty."""
    value = fields.get(name)
    if type(value) is int and 0 <= value <= _LARGEST:
        return Amount(text=str(value), minor=value * 100)
    source = number_source(value)
    if source is None:
        if is_nothing(value):
            return None
        if not isinstance(value, str):
            raise misplaced(value, path_of(at, name), _EXPECTED)
        if not _TEXT.fullmatch(value):
            raise _bad(ErrorKind.BAD_AMOUNT, value, path_of(at, name))
        source = value
    number = digits_of(source)
    if number.negative or len(number.digits) - number.point > 2:  # noqa: PLR2004
        raise _bad(ErrorKind.BAD_AMOUNT, value, path_of(at, name))
    minor = hundredths(number)
    if minor is None:
        raise _bad(ErrorKind.OUT_OF_RANGE, value, path_of(at, name))
    return Amount(text=number.plain(), minor=minor)


def _bad(kind: ErrorKind, value: object, path: str) -> ParseError:
    return ParseError(kind, path, _EXPECTED, found_in(value))

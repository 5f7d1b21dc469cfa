# {{ names.generated_by }}
"""Numbers, exactly: from their digits in the body to plain decimal text."""

import re
from typing import Final, NamedTuple

{{ names.module.import(0, "_events.error", ["ErrorKind", "ParseError"]) }}

LARGEST_WHOLE: Final = 9_007_199_254_740_991
"""The largest whole number that every language keeps exactly."""

_MOST_DIGITS = 34
_SAFE_DIGITS = 15
_NUMBER = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?")

# No exponent beyond this makes a difference: no body has so many digits.
_FAR = 10**9


class Digits(NamedTuple):
    """A value as its significant digits and where the point stands in them."""

    negative: bool
    digits: str
    """Without zeros at either end; zero has none."""

    point: int
    """How many digits stand before the point; it may be negative."""

    def is_whole(self) -> bool:
        """Tell whether nothing stands behind the point."""
        return self.point >= len(self.digits)

    def length(self) -> int:
        """Count the digits of the plain text, without writing it."""
        return max(self.point, 1) + max(len(self.digits) - self.point, 0)

    def plain(self) -> str:
        """Write the value without exponent, leading zeros or zeros behind the fraction.

        Ask for the length first: it may be astronomical.
        """
        before = self.digits[: max(self.point, 0)].ljust(self.point, "0") or "0"
        behind = "0" * -self.point + self.digits[max(self.point, 0) :]
        text = before if self.is_whole() else f"{before}.{behind}"
        return f"-{text}" if self.negative else text


def digits_of(source: str) -> Digits:
    """Take the source text of a number apart."""
    match = _NUMBER.fullmatch(source)
    if match is None:
        # Only parts of this package call it, with what JSON or Python calls a number.
        message = "not the source text of a number"
        raise AssertionError(message)
    sign, whole, fraction, exponent_sign, exponent = match.groups("")
    exponent = exponent.lstrip("0")
    shift = _FAR if len(exponent) > len(str(_FAR)) else min(int(exponent or 0), _FAR)
    digits = (whole + fraction).lstrip("0")
    point = len(digits) - len(fraction) + (-shift if exponent_sign == "-" else shift)
    digits = digits.rstrip("0")
    if not digits:
        return Digits(negative=False, digits="", point=0)
    return Digits(sign == "-", digits, point)


def number_text(source: str, path: str, expected: str) -> str:
    """Write a number as plain text, unless that is too long."""
    number = digits_of(source)
    if number.length() > _MOST_DIGITS:
        raise _out_of_range(path, expected)
    return number.plain()


def whole_text(source: str, path: str, expected: str) -> str:
    """Write a whole number as plain text: what a code or an id is as a number."""
    number = digits_of(source)
    if not number.is_whole():
        raise ParseError(ErrorKind.NOT_INTEGRAL, path, expected, "a number")
    if number.length() > _SAFE_DIGITS + 1 or abs(int(number.plain())) > LARGEST_WHOLE:
        raise _out_of_range(path, expected)
    return number.plain()


def hundredths(number: Digits) -> int | None:
    """Count the hundredths of a value that has no more than two decimals.

    `None` where they are too many to be kept exactly in every language.
    """
    if not number.digits:
        return 0
    hundred_fold = number._replace(point=number.point + 2)
    if hundred_fold.length() > _SAFE_DIGITS + 1:
        return None
    minor = int(hundred_fold.plain())
    return minor if minor <= LARGEST_WHOLE else None


def _out_of_range(path: str, expected: str) -> ParseError:
    return ParseError(ErrorKind.OUT_OF_RANGE, path, expected, "a number")

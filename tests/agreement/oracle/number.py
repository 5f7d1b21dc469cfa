"""Exact decimals: a number's source text taken apart, and put together in its plain form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from oracle.body import Refused

LARGEST_WHOLE = 9007199254740991
LONGEST_PLAIN = 34

# No 1 MiB body can move the point of a number by so much that an exponent beyond this matters.
_FAR = 10**9
_NUMBER = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?")


@dataclass(frozen=True)
class Decimal:
    """A value as its significant digits and where the point stands in them; zero has no digits."""

    negative: bool
    digits: str
    point: int

    @property
    def whole(self) -> bool:
        """Whether nothing stands behind the point."""
        return self.point >= len(self.digits)

    @property
    def decimals(self) -> int:
        """How many digits stand behind the point."""
        return max(len(self.digits) - self.point, 0)

    @property
    def plain_length(self) -> int:
        """How many digits the plain form has, without writing it."""
        return max(self.point, 1) + self.decimals

    def plain(self) -> str:
        """Write the value without exponent, leading zeros or zeros at the end of the fraction."""
        padded = "0" * (1 - self.point) + self.digits + "0" * (self.point - len(self.digits))
        at = max(self.point, 1)
        text = padded[:at] + ("." + padded[at:] if self.decimals else "")
        return "-" + text if self.negative else text

    def exceeds(self, bound: int) -> bool:
        """Whether a whole value is above the bound, or below its negative."""
        if self.plain_length > len(str(bound)):
            return True
        return abs(int(self.plain())) > bound

    def shifted(self, places: int) -> Decimal:
        """Move the point to the right: times ten to the power of `places`."""
        return Decimal(self.negative, self.digits, self.point + places) if self.digits else self


def decimal(source: str) -> Decimal:
    """Take a number's source text apart."""
    match = _NUMBER.fullmatch(source)
    if match is None:
        raise ValueError(source)
    sign, whole, fraction, exponent_sign, exponent = match.groups(default="")
    digits = (whole + fraction).lstrip("0")
    point = len(digits) - len(fraction) + _exponent(exponent_sign, exponent)
    digits = digits.rstrip("0")
    if not digits:
        return Decimal(negative=False, digits="", point=0)
    return Decimal(sign == "-", digits, point)


def number_text(source: str, path: str) -> str:
    """Write a number in its plain form, unless that is too long."""
    value = decimal(source)
    if value.plain_length > LONGEST_PLAIN:
        raise Refused("out_of_range", path)
    return value.plain()


def whole_text(source: str, path: str) -> str:
    """Write a whole number in its plain form: codes and ids."""
    value = decimal(source)
    if not value.whole:
        raise Refused("not_integral", path)
    if value.exceeds(LARGEST_WHOLE):
        raise Refused("out_of_range", path)
    return value.plain()


def _exponent(sign: str, digits: str) -> int:
    digits = digits.lstrip("0") or "0"
    size = _FAR if len(digits) > len(str(_FAR)) else min(int(digits), _FAR)
    return -size if sign == "-" else size

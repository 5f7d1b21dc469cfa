"""Single values: codes, ids, descriptions, parameter values, amounts and dates."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import cast

from oracle.body import Number, Refused
from oracle.number import LARGEST_WHOLE, decimal, number_text, whole_text

Object = dict[str, object]


class Absent:
    """The value of a key that is not there."""


ABSENT = Absent()

_AMOUNT = re.compile(r"[0-9]+(\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{14}")
_NAIROBI = dt.timezone(dt.timedelta(hours=3))


@dataclass(frozen=True)
class Place:
    """A value and its path."""

    path: str
    value: object

    def at(self, name: str) -> Place:
        """Look a key up in this object; what is not there is absent."""
        fields = cast("Object", self.value)
        return Place(f"{self.path}.{name}", fields.get(name, ABSENT))

    @property
    def there(self) -> bool:
        """Whether it is neither absent nor null."""
        return self.value is not ABSENT and self.value is not None

    def object(self) -> Place:
        """Demand an object."""
        if not isinstance(self.value, dict):
            raise self.wrong()
        return self

    def wrong(self) -> Refused:
        """Say that the value is missing, or of a type that cannot stand here."""
        return Refused("missing" if self.value is ABSENT else "wrong_type", self.path)


def either(place: Place, first: str, second: str) -> Place:
    """Choose the one of two names that is to be read."""
    if not place.at(first).there and place.at(second).there:
        return place.at(second)
    return place.at(first)


def required_id(place: Place) -> str:
    """Read a code or an id that has to be there: text as it is, or a whole number."""
    if isinstance(place.value, Number):
        return whole_text(place.value, place.path)
    if not isinstance(place.value, str):
        raise place.wrong()
    if place.value == "":
        raise Refused("empty", place.path)
    return place.value


def optional_id(place: Place) -> str | None:
    """Read an id that may be absent, null or empty."""
    if not place.there or place.value == "":
        return None
    return required_id(place)


def description(place: Place) -> str | None:
    """Read a text, empty or not; a number becomes its text."""
    if not place.there:
        return None
    if isinstance(place.value, Number):
        return number_text(place.value, place.path)
    if isinstance(place.value, str):
        return place.value
    raise place.wrong()


def parameter_value(place: Place) -> str | None:
    """Read the value of a parameter: any scalar, as text."""
    if isinstance(place.value, bool):
        return "true" if place.value else "false"
    return description(place)


def amount(place: Place) -> dict[str, object] | None:
    """Read an amount of money: exact, of at most two decimals."""
    if not place.there or place.value == "":
        return None
    if not isinstance(place.value, str):
        raise place.wrong()
    if not isinstance(place.value, Number) and not _AMOUNT.fullmatch(place.value):
        raise Refused("bad_amount", place.path)
    value = decimal(place.value)
    minor = value.shifted(2)
    if value.negative or not minor.whole:
        raise Refused("bad_amount", place.path)
    if minor.exceeds(LARGEST_WHOLE):
        raise Refused("out_of_range", place.path)
    return {"text": value.plain(), "minor": int(minor.plain())}


def date(place: Place) -> dt.datetime | None:
    """Read 14 digits as a time in Nairobi."""
    if not place.there or place.value == "":
        return None
    if not isinstance(place.value, str):
        raise place.wrong()
    digits = _date_digits(place.value)
    if not _DATE.fullmatch(digits):
        raise Refused("bad_date", place.path)
    month, day, hour, minute, second = (int(digits[i : i + 2]) for i in range(4, 14, 2))
    try:
        return dt.datetime(int(digits[:4]), month, day, hour, minute, second, tzinfo=_NAIROBI)
    except ValueError as cause:
        raise Refused("bad_date", place.path) from cause


def _date_digits(text: str) -> str:
    if not isinstance(text, Number):
        return text
    value = decimal(text)
    return value.plain() if value.plain_length <= len("YYYYMMDDhhmmss") else ""

# {{ names.generated_by }}
"""Dates: 14 digits, which are a time in Nairobi."""

from datetime import datetime, timedelta, timezone
from typing import Final

{{ names.module.import(0, "_events.error", ["ErrorKind", "ParseError", "misplaced"]) }}
{{ names.module.import(0, "_events.number", ["digits_of"]) }}
{{ names.module.import(0, "_events.scalars", ["At", "is_nothing", "path_of"]) }}
{{ names.module.import(0, "_events.value", ["Fields", "Json", "found_in", "number_source"]) }}

NAIROBI: Final = timezone(timedelta(hours=3), "EAT")
"""The time zone of Daraja's dates. Kenya has no daylight saving time."""

_LENGTH = len("YYYYMMDDhhmmss")
_FIRST, _LAST = 1000_01_01_00_00_00, 9999_12_31_23_59_59
_EXPECTED: Final = "a date of 14 digits"


def date(fields: Fields, name: str, at: At) -> datetime | None:
    """Read a date that may be absent, null or empty."""
    value = fields.get(name)
    if type(value) is int and _FIRST <= value <= _LAST:
        number = value
    elif is_nothing(value):
        return None
    else:
        number = _number(value, path_of(at, name))
    number, second = divmod(number, 100)
    number, minute = divmod(number, 100)
    number, hour = divmod(number, 100)
    number, day = divmod(number, 100)
    year, month = divmod(number, 100)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=NAIROBI)
    except ValueError:
        # Not in the calendar.
        raise _bad(value, path_of(at, name)) from None


def _number(value: Json, path: str) -> int:
    """Read the 14 digits of a text, or of a number however it is written."""
    source = number_source(value)
    if source is not None:
        number = digits_of(source)
        text = number.plain() if number.length() <= _LENGTH else ""
    elif isinstance(value, str):
        text = value
    else:
        raise misplaced(value, path, _EXPECTED)
    if len(text) == _LENGTH and text.isascii() and text.isdigit():
        return int(text)
    raise _bad(value, path)


def _bad(value: Json, path: str) -> ParseError:
    return ParseError(ErrorKind.BAD_DATE, path, _EXPECTED, found_in(value))

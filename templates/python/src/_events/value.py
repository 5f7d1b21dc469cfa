# {{ names.generated_by }}
"""The kinds of JSON's values, as decoded from a body or given by the caller."""

import math
from decimal import Decimal
from typing import Final, TypeAlias

Json: TypeAlias = "Fields | list[Json] | str | int | float | Decimal | None"
"""A value of JSON. A caller's decoded value may hold other things, which are errors."""

Fields: TypeAlias = dict[str, Json]
"""An object of JSON."""

_HUGE = 10**99


class Number(str):
    """A number as the digits that the body holds: not a text, and never a float."""

    __slots__ = ()


class Absent:
    """The value of a key that is not there."""

    __slots__ = ()


ABSENT: Final = Absent()

# In this order: a truth value is an int, and a Number a text.
_WORDS: Final[tuple[tuple[type | tuple[type, ...], str], ...]] = (
    (Absent, "nothing"),
    (type(None), "null"),
    (bool, "a boolean"),
    ((Number, int, float, Decimal), "a number"),
    (str, "text"),
    (list, "a list"),
    (dict, "an object"),
)


def found_in(value: object) -> str:
    """Say of what kind a value is, without quoting it."""
    if isinstance(value, str) and not value:
        return "empty text"
    for types, words in _WORDS:
        if isinstance(value, types):
            return words
    return "something else"


def number_source(value: object) -> str | None:
    """Give the digits of a number, as the body holds them or as Python writes them.

    `None` for what is not a number of JSON: text, a truth value, infinity.
    """
    source: str | None = None
    if isinstance(value, Number):
        source = value
    elif isinstance(value, bool):
        # To Python an int, to JSON no number.
        pass
    elif isinstance(value, int):
        # Python may refuse to write a huge number; any other huge one does as well.
        huge = "-1e99" if value < 0 else "1e99"
        source = int.__repr__(value) if abs(value) < _HUGE else huge
    elif isinstance(value, float):
        source = float.__repr__(value) if math.isfinite(value) else None
    elif isinstance(value, Decimal):
        source = str(value) if value.is_finite() else None
    return source

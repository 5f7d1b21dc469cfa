"""Mistakes in reading single values."""

from __future__ import annotations

from mistakes.mutant import Mutant

_SCALARS = "oracle/scalars.py"
_FOUND = "oracle/found.py"

MISTAKES = (
    Mutant(
        "codes trimmed",
        _SCALARS,
        "    return place.value\n\n\ndef optional_id",
        "    return place.value.strip()\n\n\ndef optional_id",
    ),
    Mutant(
        "zeros stripped from codes",
        _SCALARS,
        "    return place.value\n\n\ndef optional_id",
        "    return place.value.lstrip('0') or '0'\n\n\ndef optional_id",
    ),
    Mutant(
        "empty ids accepted",
        _SCALARS,
        'if place.value == "":\n        raise',
        "if False:\n        raise",
    ),
    Mutant(
        "empty optional ids are errors",
        _SCALARS,
        'if not place.there or place.value == "":\n        return None\n    return required_id',
        "if not place.there:\n        return None\n    return required_id",
    ),
    Mutant(
        "empty descriptions dropped",
        _SCALARS,
        "    if isinstance(place.value, str):\n        return place.value",
        "    if isinstance(place.value, str):\n        return place.value or None",
    ),
    Mutant(
        "booleans as Python writes them",
        _SCALARS,
        'return "true" if',
        'return "True" if',
    ),
    Mutant(
        "amount text by search",
        _SCALARS,
        "_AMOUNT.fullmatch",
        "_AMOUNT.match",
    ),
    Mutant(
        "amount digits of any script",
        _SCALARS,
        're.compile(r"[0-9]+(\\.[0-9]+)?")',
        're.compile(r"\\d+(\\.\\d+)?")',
    ),
    Mutant(
        "negative amounts",
        _SCALARS,
        "if value.negative or not",
        "if not",
    ),
    Mutant(
        "three decimals",
        _SCALARS,
        "value.shifted(2)",
        "value.shifted(3)",
    ),
    Mutant(
        "amounts without bound",
        _SCALARS,
        "if minor.exceeds(LARGEST_WHOLE)",
        "if False",
    ),
    Mutant(
        "date digits of any script",
        _SCALARS,
        're.compile(r"[0-9]{14}")',
        're.compile(r"\\d{14}")',
    ),
    Mutant(
        "date with a line feed",
        _SCALARS,
        "_DATE.fullmatch(digits)",
        "re.match(r'[0-9]{14}$', digits)",
    ),
    Mutant(
        "date in UTC",
        _SCALARS,
        "timedelta(hours=3)",
        "timedelta(hours=0)",
    ),
    Mutant(
        "null as absent where an id must be",
        _SCALARS,
        "if self.value is ABSENT else",
        "if self.value in (ABSENT, None) else",
    ),
    Mutant(
        "second name before the first",
        _SCALARS,
        "if not place.at(first).there and place",
        "if place",
    ),
    Mutant(
        "empty text called text",
        _FOUND,
        'if value == "":',
        "if False:",
    ),
    Mutant(
        "null called nothing",
        _FOUND,
        "if value is ABSENT:",
        "if value in (ABSENT, None):",
    ),
    Mutant(
        "numbers called text",
        _FOUND,
        'Number: "a number"',
        'Number: "text"',
    ),
)

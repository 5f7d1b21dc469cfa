"""What stands where an error is, in words that quote nothing."""

from __future__ import annotations

import re
from typing import cast

from oracle.body import Number
from oracle.scalars import ABSENT, Object

# What is wrong with a body as a whole, before there is a value to look at.
OF_BODY = {
    "too_large": "more",
    "not_utf8": "other bytes",
    "too_deep": "deeper",
    "not_json": "something else",
}

_STEP = re.compile(r"\.(?P<name>\w+)|\[(?P<index>\d+)\]")


def found_at(path: str, value: object) -> str:
    """Follow the path of an error from the whole value, and say of what kind its end is."""
    for step in _STEP.finditer(path):
        if step["index"]:
            value = cast("list[object]", value)[int(step["index"])]
        else:
            value = cast("Object", value).get(step["name"], ABSENT)
    return _words(value)


def _words(value: object) -> str:
    if value is ABSENT:
        return "nothing"
    if value is None:
        return "null"
    if value == "":
        return "empty text"
    kinds = {
        bool: "a boolean",
        Number: "a number",
        str: "text",
        list: "a list",
        dict: "an object",
    }
    return kinds[type(value)]

"""From a raw body to a decoded value: size, UTF-8, depth, JSON, in this order."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 64
DEPTH_CEILING = 512

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)


class Refused(Exception):  # noqa: N818
    """Why a body is no event: a kind, and the path of the value that is at fault."""

    def __init__(self, kind: str, path: str = "$") -> None:
        """Keep what the canonical answer shows."""
        super().__init__(kind, path)
        self.kind = kind
        self.path = path


class Number(str):
    """A JSON number, as the digits that the body holds."""

    __slots__ = ()


@dataclass(frozen=True)
class Limits:
    """How large and how deep a body may be; exactly that much is allowed."""

    max_bytes: int = MAX_BYTES
    max_depth: int = MAX_DEPTH


def read_body(body: bytes, limits: Limits) -> object:
    """Decode a raw body, every number kept as text."""
    if len(body) > limits.max_bytes:
        raise Refused("too_large")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as cause:
        raise Refused("not_utf8") from cause
    if depth(text) > min(limits.max_depth, DEPTH_CEILING):
        raise Refused("too_deep")
    return _decode(text)


def depth(text: str) -> int:
    """Count the brackets that are open at the deepest place outside strings, in any text."""
    deepest = level = place = 0
    in_string = False
    while place < len(text):
        char = text[place]
        if in_string and char == "\\":
            place += 1
        elif char == '"':
            in_string = not in_string
        elif not in_string and char in "[{":
            level += 1
            deepest = max(deepest, level)
        elif not in_string and char in "]}":
            level = max(level - 1, 0)
        place += 1
    return deepest


def _decode(text: str) -> object:
    try:
        value: object = json.loads(
            text, parse_int=Number, parse_float=Number, parse_constant=_no_constant
        )
    except ValueError as cause:
        raise Refused("not_json") from cause
    # The text is JSON, so this finds every string, also those that a duplicate key has hidden.
    for token in _STRING.findall(text):
        if "\\u" in token and _has_surrogate(json.loads(token)):
            raise Refused("not_json")
    return value


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _no_constant(name: str) -> object:
    raise ValueError(name)

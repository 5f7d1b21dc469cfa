# {{ names.generated_by }}
"""From a raw body to a decoded value: size, UTF-8, depth, JSON, in this order."""

import re
import sys
from collections.abc import Callable, Iterable
from json import JSONDecoder
from typing import Final, NoReturn, TypeVar, cast

{{ names.module.import(0, "_events.error", ["ErrorKind", "ParseError"]) }}
{{ names.module.import(0, "_events.value", ["Fields", "Json", "Number"]) }}

MAX_BYTES: Final = 1_048_576
"""How many bytes a body may have, unless the caller says otherwise: 1 MiB."""

MAX_DEPTH: Final = 64
"""How deep lists and objects may be nested, unless the caller says otherwise."""

# More would be too much for Python's own reader of JSON.
_DEEPEST = 512

# Python's own limit for ints, which anyone may lift; early versions of 3.10 have none.
_FEW_DIGITS = 4300
_most_digits: Callable[[], int] = getattr(sys, "get_int_max_str_digits", int)

_WHITE_SPACE = " \t\r\n"

_EventT = TypeVar("_EventT")

_OUTSIDE_STRINGS = re.compile(r'[\[{]+|[\]}]+|"[^"\\]*(?:"|\\|\Z)')
_INSIDE_STRINGS = re.compile(r'"|\\.', re.DOTALL)
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F])|.)"
)


def from_body(
    read: Callable[[Json, object], _EventT],
    body: str | bytes | bytearray,
    max_bytes: int,
    max_depth: int,
) -> _EventT:
    """Check and decode a raw body, and read it; an error gets the body."""
    try:
        text = _text(body, max_bytes)
        return read(_decode(text, max_depth), text)
    except ParseError as error:
        error.raw = body
        raise


def from_value(
    read: Callable[[Json, object], _EventT], value: object, max_depth: int
) -> _EventT:
    """Read a decoded value; an error gets the value."""
    try:
        json = cast("Json", value)
        _check_depth(json, min(max_depth, _DEEPEST))
        return read(json, value)
    except ParseError as error:
        error.raw = value
        raise


def _text(body: object, max_bytes: int) -> str:
    """Decode the bytes; a text must be one that could have been bytes."""
    if isinstance(body, (bytes, bytearray)):
        if len(body) > max_bytes:
            raise _too_large(max_bytes)
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            raise _not_utf8() from None
    if not isinstance(body, str):
        return _refuse_type(body)
    if body.isascii():
        if len(body) > max_bytes:
            raise _too_large(max_bytes)
        return body
    if len(body.encode("utf-8", "surrogatepass")) > max_bytes:
        raise _too_large(max_bytes)
    _refuse_surrogates(body)
    return body


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise _not_utf8() from None


def _refuse_type(body: object) -> NoReturn:
    """Tell the programmer, whose mistake it is, whatever the body holds."""
    message = (
        f"a body is text or bytes, not {type(body).__name__}: "
        "parsers whose names end in _value take decoded values"
    )
    raise TypeError(message)


def _decode(text: str, max_depth: int) -> Json:
    """Decode one JSON document, every number kept as its digits."""
    max_depth = min(max_depth, _DEEPEST)
    # Nothing with so few brackets is too deep, whatever they belong to.
    brackets = text.count("{") + text.count("[")
    if brackets > max_depth and _is_deeper(text, max_depth):
        raise _too_deep(max_depth)
    document = text.strip(_WHITE_SPACE)
    try:
        value, end = _decode_document(document)
    except ValueError:
        raise _not_json() from None
    except RecursionError:
        # The caller itself stands so deep that too little of the stack is left.
        raise _too_deep(max_depth) from None
    # A lone surrogate counts even in a part that a later duplicate key has hidden.
    if end != len(document) or ("\\" in text and any(_ESCAPE.findall(text))):
        raise _not_json()
    return value


def _decode_document(document: str) -> tuple[Json, int]:
    """Decode the JSON that comes first, and say where it ends; numbers stay exact."""
    # Making an int takes long where there are many digits, unless Python refuses that.
    if 0 < _most_digits() <= _FEW_DIGITS:
        try:
            return _QUICK.raw_decode(document)
        except ValueError:
            # Refused, or no JSON.
            pass
    return _EXACT.raw_decode(document)


def _refuse_constant(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which Python would read."""
    raise ValueError(name)


# Both keep fractions as their digits; the quick one makes ints of whole numbers.
_QUICK: Final = JSONDecoder(parse_float=Number, parse_constant=_refuse_constant)
_EXACT: Final = JSONDecoder(
    parse_float=Number, parse_int=Number, parse_constant=_refuse_constant
)


def _is_deeper(text: str, max_depth: int) -> bool:
    """Tell whether more brackets are open outside strings at once, in any text."""
    level = place = 0
    while match := _OUTSIDE_STRINGS.search(text, place):
        token, place = match[0], match.end()
        if token[0] in "[{":
            level += len(token)
            if level > max_depth:
                return True
        elif token[0] in "]}":
            level = max(level - len(token), 0)
        elif token[-1] == "\\":
            place = _end_of_string(text, place - 1)
    return False


def _end_of_string(text: str, place: int) -> int:
    """Find the end of a string that goes on at `place`, over all its escapes."""
    while match := _INSIDE_STRINGS.search(text, place):
        place = match.end()
        if match[0] == '"':
            return place
    return len(text)


def _check_depth(value: Json, max_depth: int) -> None:
    """Refuse a value that is nested too deep, or holds itself.

    Level by level, each container once: it costs no more than the value is large.
    """
    level = _containers([value])
    depth = 0
    while level:
        depth += 1
        if depth > max_depth:
            raise _too_deep(max_depth)
        level = {
            key: inner
            for container in level.values()
            for key, inner in _containers(
                container.values() if isinstance(container, dict) else container
            ).items()
        }


def _containers(values: Iterable[Json]) -> dict[int, Fields | list[Json]]:
    """Pick out the lists and objects, each once."""
    return {id(value): value for value in values if isinstance(value, (dict, list))}


def _too_large(max_bytes: int) -> ParseError:
    expected = f"at most {max_bytes} bytes"
    return ParseError(ErrorKind.TOO_LARGE, "$", expected, "more")


def _not_utf8() -> ParseError:
    return ParseError(ErrorKind.NOT_UTF8, "$", "UTF-8 text", "other bytes")


def _too_deep(max_depth: int) -> ParseError:
    expected = f"nesting of at most {max_depth}"
    return ParseError(ErrorKind.TOO_DEEP, "$", expected, "deeper")


def _not_json() -> ParseError:
    return ParseError(ErrorKind.NOT_JSON, "$", "a JSON document", "something else")

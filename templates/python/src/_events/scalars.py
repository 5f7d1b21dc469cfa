# {{ names.generated_by }}
"""Single values: codes, ids, descriptions and the values of parameters.

Each function looks a key up in an object whose path is `at`. The common case comes
first: these run for every callback. A caller's decoded value may hold members of enums,
which are read as the plain texts that they are.
"""

from typing import Final, TypeAlias

{{ names.module.import(0, "_events.error", ["ErrorKind", "ParseError", "misplaced"]) }}
{{ names.module.import(0, "_events.number", ["LARGEST_WHOLE", "number_text", "whole_text"]) }}
{{ names.module.import(0, "_events.value", ["ABSENT", "Fields", "Json", "number_source"]) }}

At: TypeAlias = str | tuple[str, int]
"""Where an object is: its path, or that of a list and its index there."""

_ID: Final = "text or a whole number"
_DESCRIPTION: Final = "text or a number"
_PARAMETER: Final = "a scalar value"


def path_of(at: At, name: str) -> str:
    """Write the path of a value; only errors need it, so it is made only for them."""
    return f"{at if isinstance(at, str) else f'{at[0]}[{at[1]}]'}.{name}"


def as_object(value: Json, at: At) -> Fields:
    """Demand an object."""
    if isinstance(value, dict):
        return value
    path = path_of(at, "").removesuffix(".")
    raise misplaced(value, path, "an object")


def object_at(fields: Fields, name: str, at: str) -> Fields:
    """Demand an object under this name."""
    value = fields.get(name, ABSENT)
    if isinstance(value, dict):
        return value
    raise misplaced(value, f"{at}.{name}", "an object")


def are_there(fields: Fields, *names: str) -> bool:
    """Tell whether none of these is absent or null."""
    return all(fields.get(name) is not None for name in names)


def one_of(fields: Fields, first: str, second: str) -> str:
    """Choose the one of two names that is to be read."""
    if fields.get(first) is None and fields.get(second) is not None:
        return second
    return first


def one_of_ids(fields: Fields, first: str, second: str) -> str:
    """Choose the one of two names of an optional id; an empty one gives way as well."""
    if is_nothing(fields.get(first)) and fields.get(second) is not None:
        return second
    return first


def is_nothing(value: Json) -> bool:
    """Tell whether a value stands for nothing where nothing may stand."""
    return value is None or (isinstance(value, str) and not value)


def required_id(fields: Fields, name: str, at: At) -> str:
    """Read a code or an id that has to be there: text as it is, or a whole number."""
    value = fields.get(name, ABSENT)
    if type(value) is str and value:
        return value
    return _id(value, at, name)


def optional_id(fields: Fields, name: str, at: At) -> str | None:
    """Read an id that may be absent, null or empty."""
    value = fields.get(name)
    if is_nothing(value):
        return None
    return value if type(value) is str else _id(value, at, name)


def _id(value: object, at: At, name: str) -> str:
    if type(value) is int and 0 <= value <= LARGEST_WHOLE:
        return str(value)
    path = path_of(at, name)
    source = number_source(value)
    if source is not None:
        return whole_text(source, path, _ID)
    if not isinstance(value, str):
        raise misplaced(value, path, _ID)
    if not value:
        raise ParseError(ErrorKind.EMPTY, path, _ID, "empty text")
    return str.__str__(value)


def description(fields: Fields, name: str, at: At) -> str | None:
    """Read a text that may be absent, null or empty; a number becomes its text."""
    value = fields.get(name)
    if value is None or type(value) is str:
        return value
    return _text(value, at, name, _DESCRIPTION)


def parameter_value(fields: Fields, name: str, at: At) -> str | None:
    """Read the value of a parameter: any scalar, as text."""
    value = fields.get(name)
    if value is None or type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return _text(value, at, name, _PARAMETER)


def _text(value: object, at: At, name: str, expected: str) -> str:
    if type(value) is int and 0 <= value <= LARGEST_WHOLE:
        return str(value)
    path = path_of(at, name)
    source = number_source(value)
    if source is not None:
        return number_text(source, path, expected)
    if isinstance(value, str):
        return str.__str__(value)
    raise misplaced(value, path, expected)

# {{ names.generated_by }}
"""Lists of names and values, as callbacks and results carry them."""

from typing import Final, NamedTuple, TypeAlias

{{ names.module.import(0, "_events.error", ["misplaced"]) }}
{{ names.module.import(0, "_events.number", ["LARGEST_WHOLE"]) }}
{{ names.module.import(0, "_events.scalars", ["At", "as_object", "object_at", "one_of", "parameter_value", "required_id"]) }}
{{ names.module.import(0, "_events.value", ["Fields", "Json"]) }}

Parameters: TypeAlias = tuple[tuple[str, str | None], ...]
"""Names and values as text, in order; `None` where there is no value."""

Place: TypeAlias = tuple[Fields, At]


class Entries(NamedTuple):
    """The entries of a list."""

    pairs: Parameters
    """Their names and values, in order."""

    last: dict[str, Place]
    """The last entry of each name, and where it is."""


NOWHERE: Final[Place] = ({}, "")
"""An entry without a value."""

_NO_ENTRIES = Entries((), {})


def read_entries(
    fields: Fields, at: str, holder: str, entries: str, names: tuple[str, str]
) -> Entries:
    """Read a list of entries, or a lone one, that may be absent or null."""
    if fields.get(holder) is None:
        return _NO_ENTRIES
    value = object_at(fields, holder, at).get(entries)
    if value is None:
        return _NO_ENTRIES
    path = f"{at}.{holder}.{entries}"
    if isinstance(value, list):
        return _read_all(value, path, names)
    if isinstance(value, dict):
        return _read_all([value], path, names, alone=True)
    raise misplaced(value, path, "an object or a list")


def _read_all(
    entries: list[Json], path: str, names: tuple[str, str], *, alone: bool = False
) -> Entries:
    first, second = names
    pairs: list[tuple[str, str | None]] = []
    last: dict[str, Place] = {}
    for index, entry in enumerate(entries):
        at = path if alone else (path, index)
        fields = entry if isinstance(entry, dict) else as_object(entry, at)
        # Plain texts and small numbers, the common case, are read right here.
        name = fields.get(first)
        if type(name) is not str or not name:
            name = required_id(fields, one_of(fields, first, second), at)
        value = fields.get("Value")
        if type(value) is int and 0 <= value <= LARGEST_WHOLE:
            value = str(value)
        elif value is not None and type(value) is not str:
            value = parameter_value(fields, "Value", at)
        pairs.append((name, value))
        last[name] = (fields, at)
    return Entries(tuple(pairs), last)

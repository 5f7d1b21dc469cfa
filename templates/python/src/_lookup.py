# {{ names.generated_by }}
"""From the text of a code to what the catalogue says about it."""

from __future__ import annotations

{{ names.module.import(0, "_code", ["Code"]) }}
{%- for family in names.sorted_families() %}
{{ names.module.import(0, family.codes_module(), [family.decoder.as_str()]) }}
{%- endfor %}
{{ names.module.import(0, "_family", ["Family"]) }}

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    {{ names.module.import(4, "_code", ["UnknownCode"]) }}
    {{ names.module.import(4, "_info", ["CodeInfo"]) }}

_DECODERS: dict[Family, Callable[[str], Code | UnknownCode]] = {
{%- for family in names.families %}
    {{ family.decoder_entry() }}
{%- endfor %}
}


def lookup(family: Family, code: str) -> CodeInfo | None:
    """Say what a code means in a family; `None` where the family does not know it."""
    found = _DECODERS[family](code)
    return found.info if isinstance(found, Code) else None


def lookup_all(code: str) -> tuple[CodeInfo, ...]:
    """Say what a code means in each family that knows it, in catalogue order."""
    found = (decode(code) for decode in _DECODERS.values())
    return tuple(known.info for known in found if isinstance(known, Code))

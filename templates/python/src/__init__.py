# {{ names.generated_by }}
"""Known codes, what each one means and what to do about it.

{{ Paragraph::new(0, "Title:", names.package.title) }}

{{ Paragraph::new(0, "About:", names.package.description) }}
"""

from __future__ import annotations

{{ names.module.import(0, "_code", CODE_NAMES) }}
{%- for family in names.sorted_families() %}
{{ names.module.import(0, family.codes_module(), [family.class.as_str(), family.decoder.as_str()]) }}
{%- endfor %}
{{ names.module.import(0, "_family", ["Family"]) }}
{{ names.module.import(0, "_lookup", ["lookup", "lookup_all"]) }}

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final
{% if let Some(events) = names.events %}
    {{ events.import(names) }}
{%- endif %}
    {{ names.module.import(4, "_info", INFO_NAMES) }}
else:

    def __getattr__(name: str) -> object:
        """Import the data classes{% if names.events.is_some() %} and the parsers{% endif %} when one is first asked for.

        They need `dataclasses`, which takes longer to import than the whole package.
        """
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        {{ names.module.import_root(8, ["_info"]) }}
{%- if names.events.is_some() %}

        home = _info
        if not hasattr(home, name):
            {{ names.module.import_root(12, ["_events as home"]) }}

        return globals().setdefault(name, getattr(home, name))
{%- else %}

        return globals().setdefault(name, getattr(_info, name))
{%- endif %}

    def __dir__() -> list[str]:
        return __all__


__all__ = [
{%- for name in names.exports() %}
    "{{ name }}",
{%- endfor %}
]

CATALOGUE_VERSION: Final = "{{ names.package.version }}"
"""The version of the catalogue: that of this package."""

CATALOGUE_DIGEST: Final = (
    "{{ names.digest }}"
)
"""A digest of the catalogue's meaning.

Two services that show the same digest read every code in the same way.
"""

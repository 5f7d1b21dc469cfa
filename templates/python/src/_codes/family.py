# {{ generated_by }}
"""Codes of the family `{{ family.id }}`."""

from __future__ import annotations

{{ module.import(0, "_code", ["Code"]) }}

TYPE_CHECKING = False
if TYPE_CHECKING:
    {{ module.import(4, "_info", ["CodeInfo"]) }}


class {{ family.class }}(Code):
    """A known code of the family `{{ family.id }}`.

    {{ Paragraph::new(4, "Title:", family.title) }}

    {{ Paragraph::new(4, "Meaning:", family.description) }}
    """
{%- for member in members() %}

    {{ member.name }} = "{{ member.code }}"
    {{ member.title }}
{%- if let Some(deprecated) = member.deprecated %}

    {{ deprecated }}
{%- endif %}

    {{ member.meaning }}

    {{ member.action }}

    {{ member.advice }}
    """
{%- endfor %}

    @property
    def info(self) -> CodeInfo:
        """Everything that the catalogue says about this code."""
        {{ module.import(8, family.table_module(), ["TABLE"]) }}

        return TABLE[self.value]


{{ family.decoder_signature() }}
    """Read a code of this family; an unknown code comes back as it is.

    Only the exact text of a known code is known: nothing is trimmed or converted.
    """
    return _BY_CODE.get(code, code)


_BY_CODE = {code.value: code for code in {{ family.class }}}

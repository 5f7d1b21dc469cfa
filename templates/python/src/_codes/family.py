# {{ generated_by }}
"""Codes of the family `{{ family.id }}`."""

from __future__ import annotations

from functools import cache

{{ module.import(0, "_code", ["Code", "index"]) }}

TYPE_CHECKING = False
if TYPE_CHECKING:
    {{ module.import(4, "_code", ["UnknownCode"]) }}
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
        return _table()[self]


{{ family.decoder_signature() }}
    """Read a code of this family; an unknown one comes back as its plain text.

    Pass the exact text: nothing is trimmed or converted. Where a code comes as a JSON
    number, pass `str(number)`.
    """
    # A member of another family's enum is a `str` too: its text is what counts here.
    if type(code) is not str:
        code = str.__str__(code)
    return _BY_CODE.get(code, code)


@cache
def _table() -> dict[str, CodeInfo]:
    """Import the table when it is first asked for."""
    {{ module.import(4, family.table_module(), ["TABLE"]) }}

    return TABLE


_BY_CODE = index({{ family.class }})

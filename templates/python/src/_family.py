# {{ names.generated_by }}
"""The families of codes."""

{{ names.module.import(0, "_code", ["TextEnum"]) }}


class Family(TextEnum):
    """The kind of a code. The same text means another thing in another family."""
{%- for family in names.families %}

    {{ family.member() }}
    {{ family.summary() }}

    {{ Paragraph::new(4, "Title:", family.title) }}

    {{ Paragraph::new(4, "Meaning:", family.description) }}
    """
{%- endfor %}

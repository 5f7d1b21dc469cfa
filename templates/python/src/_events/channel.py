# {{ names.generated_by }}
"""The channels: where an event is seen."""

{{ names.module.import(0, "_code", ["TextEnum"]) }}


class Channel(TextEnum):
    """Where an event is seen, which decides how it is read."""
{%- for channel in events.channels.iter() %}

    {{ channel.constant }} = "{{ channel.id }}"
    {{ channel.summary() }}

    {{ Paragraph::new(4, "Title:", channel.title) }}

    {{ Paragraph::new(4, "Meaning:", channel.description) }}
    """
{%- endfor %}

// {{ generated_by }}

{% for channel in channels -%}
import type { {{ channel.type_name }}Event } from "./{{ channel.module }}.ts";
{% endfor %}
/** An event of any channel: a switch over its `channel` can be exhaustive. */
{{ event_type }}
{%- if let Some(shapes) = self_describing_type %}

/** An event whose shape alone tells its channel. */
{{ shapes }}
{%- endif %}

// {{ generated_by }}

/**
 * Where the news of a payment is seen.
 *
{%- for title in titles %}
 * {{ title }}
{%- endfor %}
 */
{{ channel_type }}

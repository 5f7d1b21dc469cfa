// {{ generated_by }}

/**
 * {{ description }}
 *
 * @packageDocumentation
 */

export * from "./catalogue.ts";
export * from "./code-info.ts";
{%- if has_events %}
export * from "./events/index.ts";
{%- endif %}
{%- for family in families %}
export * from "./families/{{ family.module }}.ts";
{%- endfor %}
export * from "./family.ts";
export * from "./lookup.ts";

// {{ generated_by }}

{% for family in families -%}
import type { {{ family.type_name }} } from "./families/{{ family.module }}.ts";
{% endfor %}
/** The families of codes: the same text can be a code in several of them. */
export const Family = {
{%- for family in families %}
{%- if !loop.first %}
{% endif %}
  /**
   * {{ family.member_title }}
   *
   * {{ family.member_description }}
   */
  {{ family.member() }}
{%- endfor %}
} as const;

/** A family of codes. */
export type Family = (typeof Family)[keyof typeof Family];

/** The known codes of each family. */
export interface KnownCodes {
{%- for family in families %}
  /** Those of the family `{{ family.id }}`. */
  readonly {{ family.id }}: {{ family.type_name }};
{%- endfor %}
}

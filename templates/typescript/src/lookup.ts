// {{ generated_by }}

import type { CodeInfo } from "./code-info.ts";
{% for family in families -%}
import { get{{ family.type_name }}Info } from "./families/{{ family.module }}.ts";
{% endfor -%}
import { Family } from "./family.ts";

/**
 * What a code means in a family, and what to do about it; `undefined` where the
 * family does not know the code.
 */
export function lookup<F extends Family>(
  family: F,
  code: string,
): CodeInfo<F> | undefined;
export function lookup(family: Family, code: string): CodeInfo | undefined {
  switch (family) {
{%- for family in families %}
    case "{{ family.id }}":
      return get{{ family.type_name }}Info(code);
{%- endfor %}
    default:
      return undefined;
  }
}

/** What a code means in every family that knows it, in catalogue order. */
export function lookupAll(code: string): CodeInfo[] {
  const matches: CodeInfo[] = [];
  for (const family of Object.values(Family)) {
    const info = lookup(family, code);
    if (info !== undefined) matches.push(info);
  }
  return matches;
}

// {{ generated_by }}

import type { CodeInfo, Open } from "../code-info.ts";
import { type InfoTable, codeSet, indexByCode } from "../table.ts";

/**
 * {{ family.title }}
 *
 * {{ family.description }}
 */
export const {{ family.type_name }} = {
{%- for member in self.members() %}
{%- if !loop.first %}
{% endif %}
  /**
   * {{ member.title }}
   *
   * {{ member.description }}
   *
   * {{ member.action }}
   *
   * {{ member.advice }}
   *
   * @since {{ member.since }}
{%- if let Some(deprecated) = member.deprecated %}
   * {{ deprecated }}
{%- endif %}
   */
  {{ member.key }}: {{ member.code }},
{%- endfor %}
} as const;

/** A known code. `Open<{{ family.type_name }}>` is any code, known or not. */
{{ family.type_alias }}

/** Whether the family knows a code. */
{{ family.guard }}
  return codes.has(code);
}

/** What a known code means and what to do about it. */
{{ family.get_known }}
/**
 * What a code means and what to do about it. An unknown code gives `undefined`:
 * it is never a success, and `UNKNOWN_RETRY` is the advice for it.
 */
{{ family.get_open }}
{{ family.get }}
  return infoByCode.get(code);
}

const codes = /* @__PURE__ */ codeSet({{ family.type_name }});

const info: InfoTable<"{{ family.id }}"> = [
{%- for entry in self.entries() %}
  {
    code: {{ entry.code }},
    name: {{ entry.name }},
    {{ entry.title }}
    {{ entry.description }}
    {{ entry.action }}
    outcome: "{{ entry.outcome }}",
{%- if let Some(fault) = entry.fault %}
    fault: "{{ fault }}",
{%- endif %}
    retry: {
      when: "{{ entry.when }}",
{%- if let Some(delay) = entry.retry.delay_seconds %}
      delaySeconds: { min: {{ delay.min }}, max: {{ delay.max }} },
{%- endif %}
{%- if let Some(backoff) = entry.backoff %}
      backoff: "{{ backoff }}",
{%- endif %}
{%- if let Some(attempts) = entry.retry.max_attempts %}
      maxAttempts: {{ attempts }},
{%- endif %}
      confirmFirst: {{ entry.retry.confirm_first }},
    },
{%- if let Some(status) = entry.http_status %}
    httpStatus: {{ status }},
{%- endif %}
    reply: {{ entry.reply }},
{%- if let Some(message) = entry.customer_message %}
    customerMessage: {
      {{ message.en }}
      {{ message.sw }}
    },
{%- endif %}
{%- if let Some(deprecated) = entry.deprecated %}
    deprecated: {
      {{ deprecated.since }}
      {{ deprecated.note }}
{%- if let Some(replacement) = deprecated.replacement %}
      {{ replacement }}
{%- endif %}
    },
{%- endif %}
  },
{%- endfor %}
];

{{ family.index }}

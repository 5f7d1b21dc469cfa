// {{ generated_by }}

/**
 * What one event says of its operation.
 *
{%- for (name, meaning) in outcomes %}
 * - `{{ name }}`: {{ meaning }}
{%- endfor %}
 */
export type Outcome =
{%- for (name, _) in outcomes %}
  | "{{ name }}"
{%- endfor %};

/** What is known of a payment, after all events so far. */
export const PaymentStatus = {
{%- for status in statuses %}
  /** {{ status.meaning }}. */
  {{ status.key }}: "{{ status.name }}",
{%- endfor %}
} as const;

/** What is known of a payment, after all events so far. */
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

/**
 * A status that only a contradiction can change.
 *
{%- for status in statuses %}
{%- if finals.contains(status.name) %}
 * - `{{ status.name }}`: {{ status.meaning }}
{%- endif %}
{%- endfor %}
 */
export type FinalStatus ={% for name in finals %}{% if !loop.first %} |{% endif %} "{{ name }}"{% endfor %};

/** Whether a text, such as one from storage, is a status. */
export function isPaymentStatus(text: string): text is PaymentStatus {
  return typeof text === "string" && Object.hasOwn(RANKS, text);
}

/**
 * Whether only a contradiction can still change a status. A text that is none,
 * as one from storage can be, is not: ask {@link isPaymentStatus} before.
 */
export function isFinalStatus(status: PaymentStatus): status is FinalStatus {
  return RANKS[status] >= RANKS.{{ finals[0] }};
}

/**
 * The status of a payment after one more event. Start with `"pending"`, and merge
 * the outcomes in whatever order they come, twice or late: the end is the same.
 * A timeout never overrides a result, and two results that contradict each other
 * are `"disputed"`.
 *
 * @throws RangeError where the status or the outcome is none, as a text from
 * storage can be.
 */
export function mergeStatus(
  status: PaymentStatus,
  outcome: Outcome,
): PaymentStatus {
  // That a request was accepted says no more than that its operation is pending.
  const said: string = {% for (outcome, status) in renamed %}outcome === "{{ outcome }}" ? "{{ status }}" : {% endfor %}outcome;
  if (
    !isPaymentStatus(status) ||
    !isPaymentStatus(said) ||
    said === "{{ contradiction }}"
  ) {
    throw new RangeError("no such status");
  }
  if (RANKS[said] > RANKS[status]) return said;
  return RANKS[said] < RANKS[status] || said === status ? status : "{{ contradiction }}";
}

/** The higher one wins, and two statuses of one rank contradict each other. */
const RANKS: Readonly<Record<PaymentStatus, number>> = {
{%- for status in statuses %}
  {{ status.name }}: {{ status.rank }},
{%- endfor %}
};

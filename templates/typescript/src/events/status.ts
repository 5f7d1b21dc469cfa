// {{ generated_by }}

const OUTCOMES = [
{%- for (name, _) in outcomes %}
  "{{ name }}",
{%- endfor %}
] as const;

/**
 * What one event says of its operation.
 *
{%- for (name, meaning) in outcomes %}
 * - `{{ name }}`: {{ meaning }}
{%- endfor %}
 */
export type Outcome = (typeof OUTCOMES)[number];

/** What is known of a payment, after all events so far. */
export const PaymentStatus = {
{%- for status in statuses %}
  /** {{ status.meaning }}. */
  {{ status.key }}: "{{ status.name }}",
{%- endfor %}
} as const;

/** What is known of a payment, after all events so far. */
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

const FINAL = [{% for name in finals %}{% if !loop.first %}, {% endif %}"{{ name }}"{% endfor %}] as const;

/** A status that only a contradiction can change. */
export type FinalStatus = (typeof FINAL)[number];

/** Whether a text, such as one from storage, is a status. */
export function isPaymentStatus(text: string): text is PaymentStatus {
  return Object.hasOwn(MERGED, text);
}

/** Whether only a contradiction can still change a status. */
export function isFinalStatus(status: PaymentStatus): status is FinalStatus {
  return (FINAL as readonly string[]).includes(status);
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
  const merged = isPaymentStatus(status)
    ? MERGED[status][OUTCOMES.indexOf(outcome)]
    : undefined;
  if (merged === undefined) throw new RangeError("no such status or outcome");
  return merged;
}

/** The status after an event: a row a status before it, a column an outcome. */
const MERGED: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
{%- for status in statuses %}
  {{ status.name }}: [
{%- for (_, merged) in status.row %}
    "{{ merged }}",
{%- endfor %}
  ],
{%- endfor %}
};

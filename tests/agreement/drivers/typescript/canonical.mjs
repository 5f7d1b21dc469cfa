// The canonical form of an event: JSON.stringify leaves out what is undefined, and escapes as little as it may.

/** Names by code point: a comparison of texts goes by their UTF-16 units. */
function byCodePoint(left, right) {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** An object whose keys stay in order even where they are whole numbers, as those of objects do not. */
class InOrder {
  constructor(pairs) {
    this.pairs = pairs;
  }
}

/** Writes JSON, and maps in their order. */
export function stringify(value) {
  if (value instanceof InOrder) {
    const pairs = value.pairs.map(
      ([name, inner]) => `${JSON.stringify(name)}:${stringify(inner)}`,
    );
    return `{${pairs.join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map(stringify).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const there = Object.entries(value).filter(
    ([, inner]) => inner !== undefined,
  );
  return stringify(new InOrder(there));
}

function retry({ when, delaySeconds, backoff, maxAttempts, confirmFirst }) {
  return {
    when,
    delay_seconds: delaySeconds && {
      min: delaySeconds.min,
      max: delaySeconds.max,
    },
    backoff,
    max_attempts: maxAttempts,
    confirm_first: confirmFirst,
  };
}

/** Every key in its place. */
export function canonical(codes, event) {
  const { amount, date, ids, parameters, reference } = event;
  const map = parameters && codes.getResultParametersMap(event);
  return {
    channel: event.channel,
    family: event.family,
    code: event.code,
    known: event.family && event.known,
    name: event.info?.name,
    outcome: event.outcome,
    description: event.description,
    ids: Object.keys(ids).length > 0 ? ids : undefined,
    key: event.idempotencyKey,
    amount: amount && { text: amount.text, minor: amount.minor },
    receipt: event.receipt,
    date: date?.iso,
    unix: date?.unixSeconds,
    phone: event.phone,
    request_id: event.requestId,
    customer_message: event.customerMessage,
    parameters: parameters && [...parameters],
    map:
      map &&
      new InOrder(
        Object.keys(map)
          .sort(byCodePoint)
          .map((name) => [name, map[name]]),
      ),
    reference: reference && [...reference],
    retry: retry(event.retry),
    can_charge_again_now: event.canChargeAgainNow,
    status: codes.mergeStatus("pending", event.outcome),
  };
}

export function canonicalError({ kind, path, found }) {
  return { error: { kind, path, found } };
}

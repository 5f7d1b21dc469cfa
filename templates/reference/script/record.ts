// A decoded event as the record that `daraja-codegen decode` prints.
import type { Retry } from "daraja-codes/code-info.ts";

import type { CardTexts } from "./card.ts";
import type { Decoded, Unreadable } from "./decode.ts";

/** The record of an event, its keys in the order of the tool; what is not there is left out. */
export function record(
  { event, family, status }: Decoded,
  card: CardTexts | undefined,
): object {
  const { ids } = event;
  return {
    channel: event.channel,
    family: family?.id,
    code: event.code,
    known: family && event.known,
    name: card?.name,
    outcome: event.outcome,
    title: card?.title,
    meaning: card?.meaning,
    action: card?.action,
    description: event.description,
    retry: advice(event.retry),
    ids: Object.keys(ids).length > 0 ? ids : undefined,
    parameters: "parameters" in event ? event.parameters : undefined,
    reference: "reference" in event ? event.reference : undefined,
    key: event.idempotencyKey,
    ...details(event),
    request_id: "requestId" in event ? event.requestId : undefined,
    customer_message:
      "customerMessage" in event ? event.customerMessage : undefined,
    can_charge_again_now: event.canChargeAgainNow,
    status,
  };
}

/** The record of a body that cannot be read. */
export function errorRecord(unreadable: Unreadable): object {
  const { kind, path } = unreadable;
  return { error: { kind, path, message: message(unreadable) } };
}

/** What is wrong with a body, in a sentence without its end. */
export function message({ path, expected, found }: Unreadable): string {
  return `expected ${expected} at ${path}, found ${found}`;
}

function advice(retry: Retry): object {
  const { when, delaySeconds, backoff, maxAttempts, confirmFirst } = retry;
  return {
    when,
    delay_seconds: delaySeconds,
    backoff,
    max_attempts: maxAttempts,
    confirm_first: confirmFirst,
  };
}

function details(event: Decoded["event"]): object {
  if (!("amount" in event)) return {};
  const { amount, receipt, date, phone } = event;
  return {
    amount: amount && { text: amount.text, minor: amount.minor },
    receipt,
    date: date?.iso,
    unix: date?.unixSeconds,
    phone,
  };
}

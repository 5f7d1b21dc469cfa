// {{ generated_by }}

import type { EventBase, Uncoded } from "./event.ts";
import { type Ids, bestKey, optionalIds, readableId } from "./ids.ts";
import { meaning } from "./meaning.ts";
import { type ParseOptions, parse, parseValue } from "./parse.ts";
import { type JsonObject, isObject } from "./value.ts";

type Code = Uncoded<undefined>;

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type TimeoutEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body> extends EventBase<"timeout", "timed_out", Body> {
  /** The ids that can be found and read, if any. */
  readonly ids: Ids<never, (typeof NAMES)[number]>;
}

/**
 * Reads whatever arrives at the queue-timeout URL from the raw body.
 *
 * @throws ParseError where it is no JSON. That is never a failed payment: keep the
 * body, answer Daraja, and have a person or a query look at it.
 */
export function parseTimeout(
  body: string | Uint8Array,
  options?: ParseOptions,
): TimeoutEvent<string> {
  return parse(readTimeout, body, options);
}

/**
 * Reads whatever arrives at the queue-timeout URL from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is nested too deep.
 */
export function parseTimeoutValue(
  value: unknown,
  options?: ParseOptions,
): TimeoutEvent {
  return parseValue(readTimeout, value, options);
}

export function readTimeout<Body>(
  value: unknown,
  body: Body,
): TimeoutEvent<Body> {
  const place = idPlace(value);
  const readable = Object.fromEntries(
    [...NAMES, "OriginatorCoversationID"].map((name) => [
      name,
      readableId(place[name]),
    ]),
  );
  const ids = optionalIds(readable, "$", NAMES);
  return {
    channel: "timeout",
    ...meaning("timed_out", undefined),
    description: undefined,
    ids,
    idempotencyKey: bestKey(ids),
    body,
  };
}

const NAMES = [
  "CheckoutRequestID",
  "MerchantRequestID",
  "ConversationID",
  "OriginatorConversationID",
  "TransactionID",
] as const;

/** Where the ids would be: in a result, in an STK callback, or in the body itself. */
function idPlace(value: unknown): JsonObject {
  if (!isObject(value)) return {};
  const { Result, Body } = value;
  if (isObject(Result)) return Result;
  return isObject(Body) && isObject(Body.stkCallback)
    ? Body.stkCallback
    : value;
}

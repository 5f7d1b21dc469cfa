// {{ generated_by }}

import { type C2bContent, readC2b } from "./c2b.ts";
import { type ParseOptions, parse, parseValue } from "./parse.ts";

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type C2bConfirmationEvent<Body = unknown> = C2bContent<
  "c2b_confirmation",
  "succeeded",
  Body
>;

/**
 * Reads a C2B confirmation from the raw body.
 *
 * @throws ParseError where it is none. That is never a failed payment: keep the
 * body, answer Daraja, and have a person or a query look at it.
 */
export function parseC2bConfirmation(
  body: string | Uint8Array,
  options?: ParseOptions,
): C2bConfirmationEvent<string> {
  return parse(readC2bConfirmation, body, options);
}

/**
 * Reads a C2B confirmation from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseC2bConfirmationValue(
  value: unknown,
  options?: ParseOptions,
): C2bConfirmationEvent {
  return parseValue(readC2bConfirmation, value, options);
}

function readC2bConfirmation<Body>(
  value: unknown,
  body: Body,
): C2bConfirmationEvent<Body> {
  return readC2b("c2b_confirmation", "succeeded", value, body);
}

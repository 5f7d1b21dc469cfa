// {{ generated_by }}

import { type C2bContent, readC2b } from "./c2b.ts";
import { type ParseOptions, parse, parseValue } from "./parse.ts";

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type C2bValidationEvent<Body = unknown> = C2bContent<
  "c2b_validation",
  "pending",
  Body
>;

/**
 * Reads a C2B validation request from the raw body.
 *
 * @throws ParseError where it is none. That is never a failed payment: keep the
 * body, answer Daraja, and have a person or a query look at it.
 */
export function parseC2bValidation(
  body: string | Uint8Array,
  options?: ParseOptions,
): C2bValidationEvent<string> {
  return parse(readC2bValidation, body, options);
}

/**
 * Reads a C2B validation request from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseC2bValidationValue(
  value: unknown,
  options?: ParseOptions,
): C2bValidationEvent {
  return parseValue(readC2bValidation, value, options);
}

function readC2bValidation<Body>(
  value: unknown,
  body: Body,
): C2bValidationEvent<Body> {
  return readC2b("c2b_validation", "pending", value, body);
}

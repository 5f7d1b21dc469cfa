import { bodyText } from "./body-text.ts";
import { exactJson, json, mayLoseDigits } from "./json.ts";
import { ParseError } from "./parse-error.ts";
import { plainCopy } from "./plain-copy.ts";

/** How much a body may hold; exactly so much is allowed. */
export interface ParseOptions {
  /** The most bytes of UTF-8; by default 1 MiB. */
  readonly maxBytes?: number | undefined;
  /** The most lists and objects inside one another; by default 64, at most 512. */
  readonly maxDepth?: number | undefined;
}

/** Reads an event from a raw body. */
export function parse<Event>(
  read: (value: unknown, body: string) => Event,
  body: string | Uint8Array,
  { maxBytes = 1_048_576, maxDepth = 64 }: ParseOptions = {},
): Event {
  let kept: unknown = body;
  try {
    const text = bodyText(body, maxBytes);
    kept = text;
    const value = json(text, Math.min(maxDepth, 512));
    if (!mayLoseDigits(text)) {
      try {
        return read(value, text);
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        // A float may be at fault: the digits have the last word.
      }
    }
    return read(exactJson(text), text);
  } catch (error) {
    throw withBody(error, kept);
  }
}

/** Reads an event from a decoded value. */
export function parseValue<Event>(
  read: (value: unknown, body: unknown) => Event,
  value: unknown,
  { maxDepth = 64 }: ParseOptions = {},
): Event {
  try {
    return read(plainCopy(value, Math.min(maxDepth, 512)), value);
  } catch (error) {
    throw withBody(error, value);
  }
}

/** Adds the body to an error, where nobody who prints the error prints it. */
function withBody(error: unknown, body: unknown): unknown {
  return error instanceof ParseError
    ? Object.defineProperty(error, "body", { value: body })
    : error;
}

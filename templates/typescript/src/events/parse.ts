import { bodyText } from "./body-text.ts";
import { checkTextDepth } from "./depth.ts";
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

const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 64;
const DEPTH_CEILING = 512;

/** Reads an event from a raw body. */
export function parse<Event>(
  read: (value: unknown, body: string) => Event,
  body: string | Uint8Array,
  options: ParseOptions = {},
): Event {
  let kept: unknown = body;
  try {
    const text = bodyText(body, options.maxBytes ?? MAX_BYTES);
    kept = text;
    checkTextDepth(text, depthLimit(options));
    const value = json(text);
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
  options: ParseOptions = {},
): Event {
  try {
    return read(plainCopy(value, depthLimit(options)), value);
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

function depthLimit({ maxDepth = MAX_DEPTH }: ParseOptions): number {
  return Math.min(maxDepth, DEPTH_CEILING);
}

import { isWellFormed } from "./body-text.ts";
import { NumberText } from "./decimal.ts";
import { checkTextDepth, isShallow, outsideAndStrings } from "./depth.ts";
import { plainCopy } from "./plain-copy.ts";
import { ParseError } from "./parse-error.ts";

/** The value of a JSON document, its numbers as floats. */
export function json(text: string, maxDepth: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of a SyntaxError quotes the payload.
  }
  const isJson = value !== undefined;
  if (!(isJson && isShallow(text, maxDepth))) checkTextDepth(text, maxDepth);
  if (isJson && !escapesLoneSurrogate(text)) return unpolluted(value);
  throw new ParseError("not_json", "$", "a JSON document", "something else");
}

/** The value of a JSON document, its numbers with all of their digits. */
export function exactJson(text: string): unknown {
  // No string begins with half a surrogate pair, so that marks what was a number.
  const mark = "\ud800";
  const quoted = outsideAndStrings(text).map((part, index) =>
    index % 2 === 1 ? part : part.replace(/[-\d][-+.\deE]*/g, `"${mark}$&"`),
  );
  const value: unknown = JSON.parse(quoted.join(""), (_key, value: unknown) =>
    typeof value === "string" && value.startsWith(mark)
      ? new NumberText(value.slice(1))
      : value,
  );
  return unpolluted(value);
}

/**
 * Whether a number may have digits that a float would lose without a trace: too
 * many with a point among them, or an exponent that makes it smaller. (A whole
 * number with too many digits leaves a trace: it is no safe integer.) May take
 * part of a string for such a number, which costs nothing but time.
 */
export function mayLoseDigits(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    // Of more than 15 digits, some stand far behind the point, or far before it.
    if (isDigit(text, at + 3) || isDigit(text, at - 14)) {
      const near = text.slice(Math.max(at - 16, 0), at + 17);
      if (/[\d.]{17}/.test(near)) return true;
    }
  }
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) {
    if ((text.charCodeAt(at - 1) | 0x20) === 0x65) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  // The codes of the digits begin at 0x30, and no other differs from it by so little.
  return (text.charCodeAt(at) ^ 0x30) < 10;
}

/** The value, also where something has made all objects inherit keys that would pass for its own. */
function unpolluted(value: unknown): unknown {
  for (const _ in Object.prototype) return plainCopy(value, Infinity);
  return value;
}

/** Whether half of a surrogate pair is written alone in a JSON text, as an escape. */
function escapesLoneSurrogate(text: string): boolean {
  if (text.indexOf("\\") < 0) return false;
  const written = text.replace(/\\(?:u(d[89a-f]..)|.)/gi, (escape, digits) =>
    digits === undefined ? escape : String.fromCharCode(parseInt(digits, 16)),
  );
  return !isWellFormed(written);
}

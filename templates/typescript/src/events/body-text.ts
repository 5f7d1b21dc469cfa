import { describe } from "./value.ts";
import { ParseError } from "./parse-error.ts";

// Every runtime has them, but no library that all of them share has their types.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

// With `ignoreBOM` a byte order mark stays in the text, and is no JSON.
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", {
  fatal: true,
  ignoreBOM: true,
});

/** The text of a body that is not too large. */
export function bodyText(body: string | Uint8Array, maxBytes: number): string {
  if (typeof body === "string") {
    // A code unit is one to three bytes, so most texts need not be counted.
    if (!(body.length * 3 <= maxBytes || isShort(body, maxBytes))) {
      throw tooLarge(maxBytes);
    }
    if (!isWellFormed(body)) throw notUtf8();
    return body;
  }
  if (!ArrayBuffer.isView(body)) {
    throw new ParseError("wrong_type", "$", "text or bytes", describe(body));
  }
  if (!(body.byteLength <= maxBytes)) throw tooLarge(maxBytes);
  try {
    return decoder.decode(body);
  } catch {
    throw notUtf8();
  }
}

/** Whether a text has no half of a surrogate pair alone. */
export function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

function isShort(text: string, maxBytes: number): boolean {
  return (
    text.length <= maxBytes && new TextEncoder().encode(text).length <= maxBytes
  );
}

function tooLarge(maxBytes: number): ParseError {
  return new ParseError("too_large", "$", `at most ${maxBytes} bytes`, "more");
}

function notUtf8(): ParseError {
  return new ParseError("not_utf8", "$", "UTF-8 text", "other bytes");
}

import { decimal, decimals, isNumber, plain, safeInteger } from "./decimal.ts";
import { type Path, isThere, refusal } from "./value.ts";

/** A code or an id that has to be there: text as it is, or a whole number. */
export function requiredId(value: unknown, path: Path, name: string): string {
  if (typeof value === "string" && value !== "") return value;
  return numberText(value, path, name, "text or a whole number", true);
}

/** An id that may be absent, null or empty. */
export function optionalId(
  value: unknown,
  path: Path,
  name: string,
): string | undefined {
  return isThere(value) && value !== ""
    ? requiredId(value, path, name)
    : undefined;
}

/** A text that may be absent, or empty; a number becomes its text. */
export function description(
  value: unknown,
  path: Path,
  name: string,
): string | undefined {
  if (typeof value === "string") return value;
  if (!isThere(value)) return undefined;
  return numberText(value, path, name, "text or a number", false);
}

/** The value of a parameter: any scalar as text; `null` where there is none. */
export function parameterValue(
  value: unknown,
  path: Path,
  name: string,
): string | null {
  if (typeof value === "string") return value;
  if (!isThere(value)) return null;
  if (typeof value === "boolean") return String(value);
  return numberText(value, path, name, "a scalar value", false);
}

const THREE_DIGITS = /* @__PURE__ */ Array.from(
  { length: 1_000 },
  (_, number) => String(number).padStart(3, "0"),
);

/** The text of a whole number; of a phone number's, three times as quick as the engine's own. */
function wholeText(whole: number): string {
  if (whole < 1e11 || whole >= 1e12) return String(whole);
  const first = (whole / 1e6) | 0;
  const last = (whole - first * 1e6) | 0;
  return (
    THREE_DIGITS[(first / 1e3) | 0]! +
    THREE_DIGITS[first % 1e3] +
    THREE_DIGITS[(last / 1e3) | 0] +
    THREE_DIGITS[last % 1e3]
  );
}

/** The text of a number, with all of its digits. */
function numberText(
  value: unknown,
  path: Path,
  name: string,
  expected: string,
  isWhole: boolean,
): string {
  if (Number.isSafeInteger(value)) {
    return wholeText(value as number);
  }
  const exact = isNumber(value) ? decimal(value) : undefined;
  const isFraction = exact !== undefined && decimals(exact) > 0;
  if (exact !== undefined && !(isWhole && isFraction)) {
    // A float beyond the safe integers may not be the number that was meant.
    const isVague = isWhole || Number.isInteger(value);
    const text = isVague ? safeInteger(exact) : plain(exact);
    if (text !== undefined) return String(text);
  }
  const problem = isWhole && isFraction ? "not_integral" : "out_of_range";
  const kind = value === "" ? "empty" : "wrong_type";
  throw refusal(exact ? problem : kind, value, path, name, expected);
}

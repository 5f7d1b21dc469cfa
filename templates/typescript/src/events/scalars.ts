import { decimal, decimals, isNumber, plain, safeInteger } from "./decimal.ts";
import { type Path, isThere, refusal } from "./value.ts";

/** A code or an id that has to be there: text as it is, or a whole number. */
export function requiredId(value: unknown, path: Path, name: string): string {
  if (typeof value === "string" && value.length > 0) return value;
  if (Number.isSafeInteger(value)) return String(value);
  const exact = isNumber(value) ? decimal(value) : undefined;
  const whole = exact && decimals(exact) === 0 ? safeInteger(exact) : undefined;
  if (whole !== undefined) return String(whole);
  const kind =
    value === ""
      ? "empty"
      : exact === undefined
        ? "wrong_type"
        : decimals(exact) > 0
          ? "not_integral"
          : "out_of_range";
  throw refusal(kind, value, path, name, "text or a whole number");
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
  return scalar(value, path, name, "text or a number") ?? undefined;
}

/** The value of a parameter: any scalar as text; `null` where there is none. */
export function parameterValue(
  value: unknown,
  path: Path,
  name: string,
): string | null {
  if (typeof value === "boolean") return String(value);
  return scalar(value, path, name, "a scalar value");
}

function scalar(
  value: unknown,
  path: Path,
  name: string,
  expected: string,
): string | null {
  if (typeof value === "string") return value;
  if (!isThere(value)) return null;
  if (Number.isSafeInteger(value)) return String(value);
  const exact = isNumber(value) ? decimal(value) : undefined;
  // A float beyond the safe integers may not be the number that was meant.
  const text = exact && !Number.isInteger(value) ? plain(exact) : undefined;
  if (text !== undefined) return text;
  const kind = exact === undefined ? "wrong_type" : "out_of_range";
  throw refusal(kind, value, path, name, expected);
}

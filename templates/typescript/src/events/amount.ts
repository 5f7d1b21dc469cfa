import {
  type JsonNumber,
  decimal,
  decimals,
  isNumber,
  plain,
  safeInteger,
} from "./decimal.ts";
import { type Path, isThere, refusal } from "./value.ts";

/** An amount of money, exact: `1250`, `1250.00` and `"1250.00"` are the same. */
export interface Amount {
  /** The amount as a decimal: `1250.5`. */
  readonly text: string;
  /** The amount in hundredths, a whole number: `125050`. */
  readonly minor: number;
}

/** An amount that may be absent, null or empty. */
export function amount(
  value: unknown,
  path: Path,
  name: string,
): Amount | undefined {
  if (!isThere(value) || value === "") return undefined;
  const isText = typeof value === "string";
  const isReadable = isText ? /^\d+(?:\.\d+)?$/.test(value) : isNumber(value);
  if (
    typeof value === "number" &&
    value >= 0 &&
    Number.isSafeInteger(value * 100) &&
    Number.isInteger(value)
  ) {
    return { text: String(value), minor: value * 100 };
  }
  const exact = isReadable ? decimal(value as JsonNumber | string) : undefined;
  const isAmount = exact && !exact.negative && decimals(exact) <= 2;
  if (isAmount) {
    const text = plain(exact);
    const minor = safeInteger({ ...exact, point: exact.point + 2 });
    if (text !== undefined && minor !== undefined) return { text, minor };
  }
  const kind = isAmount
    ? "out_of_range"
    : isText || exact
      ? "bad_amount"
      : "wrong_type";
  throw refusal(kind, value, path, name, "an amount with at most two decimals");
}

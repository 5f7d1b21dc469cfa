import { decimal, decimals, isNumber, safeInteger } from "./decimal.ts";
import { type Path, isThere, refusal } from "./value.ts";

/** An amount of money, exact: `1250`, `1250.00` and `"1250.00"` are the same. */
export class Amount {
  /** The amount in hundredths, a whole number: `125050`. */
  declare readonly minor: number;

  /** An amount of so many hundredths. */
  constructor(minor: number) {
    this.minor = minor;
  }

  /** The amount as a decimal, as short as it can be: `1250.5`. */
  get text(): string {
    // A point before the last two digits, and no zeros behind it.
    const digits = String(this.minor).padStart(3, "0");
    return digits.replace(/(..)$/, ".$1").replace(/\.?0*$/, "");
  }
}

/** An amount that may be absent, null or empty. */
export function amount(
  value: unknown,
  path: Path,
  name: string,
): Amount | undefined {
  if (!isThere(value) || value === "") return undefined;
  const minor = minorOf(value);
  if (typeof minor === "number") return new Amount(minor);
  throw refusal(
    minor,
    value,
    path,
    name,
    "an amount with at most two decimals",
  );
}

/** The hundredths of a value, or why there are none. */
function minorOf(
  value: unknown,
): number | "wrong_type" | "bad_amount" | "out_of_range" {
  // By far the most amounts are whole: their digits need not be taken apart.
  if (typeof value === "number" && value >= 0) {
    // Plus zero, for the one that is negative.
    const minor = value * 100 + 0;
    if (Number.isInteger(value) && Number.isSafeInteger(minor)) return minor;
  }
  if (typeof value === "string" && !/^\d+(?:\.\d+)?$/.test(value)) {
    return "bad_amount";
  }
  const isReadable = isNumber(value) || typeof value === "string";
  const exact = isReadable ? decimal(value) : undefined;
  if (exact === undefined) return "wrong_type";
  if (exact.negative || decimals(exact) > 2) return "bad_amount";
  const hundredths = { ...exact, point: exact.point + 2 };
  return safeInteger(hundredths) ?? "out_of_range";
}

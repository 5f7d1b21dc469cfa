/** A number as the digits that the body holds, where a binary float could lose some. */
export class NumberText {
  declare readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A number that was read: exact as it is, or by its digits. */
export type JsonNumber = number | NumberText;

export function isNumber(value: unknown): value is JsonNumber {
  return typeof value === "number" || value instanceof NumberText;
}

/** An exact decimal: its digits, without zeros at either end, and where the point stands in them. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** The most digits of a number's plain form. */
const LONGEST = 34;

/** An exponent beyond which its size no longer matters. */
const FAR = 1e9;

/** Takes a number's text apart; `undefined` where it is not finite. */
export function decimal(number: JsonNumber | string): Decimal | undefined {
  const source = number instanceof NumberText ? number.source : String(number);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(source);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const all = whole + fraction;
  let start = 0;
  let end = all.length;
  while (all[start] === "0") start += 1;
  if (start === end) return { negative: false, digits: "", point: 0 };
  while (all[end - 1] === "0") end -= 1;
  const shift = Math.max(-FAR, Math.min(Number(exponent), FAR));
  return {
    negative: sign === "-",
    digits: all.slice(start, end),
    point: whole.length - start + shift,
  };
}

/** How many digits stand behind the point. */
export function decimals({ digits, point }: Decimal): number {
  return Math.max(digits.length - point, 0);
}

/**
 * The number without exponent, leading zeros and zeros at the end of the
 * fraction; `undefined` where that is too long.
 */
export function plain(number: Decimal): string | undefined {
  const { negative, digits, point } = number;
  const fraction = decimals(number);
  if (Math.max(point, 1) + fraction > LONGEST) return undefined;
  const padded = digits.padEnd(point, "0").padStart(fraction + 1, "0");
  const at = padded.length - fraction;
  const text =
    fraction > 0 ? `${padded.slice(0, at)}.${padded.slice(at)}` : padded;
  return negative ? `-${text}` : text;
}

/** A whole number; `undefined` beyond those that JavaScript's own numbers hold exactly. */
export function safeInteger(number: Decimal): number | undefined {
  const value = Number(plain(number));
  return Number.isSafeInteger(value) ? value : undefined;
}

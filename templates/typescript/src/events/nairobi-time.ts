import { decimal, isNumber, plain } from "./decimal.ts";
import { type Path, isThere, refusal } from "./value.ts";

/** The calendar repeats after 400 years, which are so many seconds. */
const CYCLE = 146_097 * 86_400;
const OFFSET = 3 * 3_600;

/** A time in Nairobi, which is UTC+03:00 all year. */
export class NairobiTime {
  /** The year, in full. */
  declare readonly year: number;
  /** The month, from 1 for January. */
  declare readonly month: number;
  /** The day of the month, from 1. */
  declare readonly day: number;
  /** The hour of the day, from 0 to 23. */
  declare readonly hour: number;
  /** The minute of the hour, from 0 to 59. */
  declare readonly minute: number;
  /** The second of the minute, from 0 to 59. */
  declare readonly second: number;

  /** The time that 14 digits, taken for one number, stand for. */
  constructor(digits: number) {
    // Two halves, as small integers are the quick ones; `| 0` makes them whole.
    const date = (digits / 1e6) | 0;
    const clock = (digits - date * 1e6) | 0;
    this.year = (date / 1e4) | 0;
    this.month = ((date / 100) | 0) % 100;
    this.day = date % 100;
    this.hour = (clock / 1e4) | 0;
    this.minute = ((clock / 100) | 0) % 100;
    this.second = clock % 100;
  }

  /** `2019-12-19T10:21:15+03:00`, which `new Date` takes. */
  get iso(): string {
    // The clock in Nairobi, as if it stood in Greenwich.
    const there = new Date((this.unixSeconds + OFFSET) * 1_000);
    return there.toISOString().replace(".000Z", "+03:00");
  }

  /** Seconds since the start of 1970 in UTC. */
  get unixSeconds(): number {
    const { year, month, day, hour, minute, second } = this;
    // A cycle ahead, because Date.UTC takes the years before 100 for the 1900s.
    const ahead = Date.UTC(year + 400, month - 1, day, hour, minute, second);
    return ahead / 1_000 - CYCLE - OFFSET;
  }

  /** `iso`: what `JSON.stringify` writes. */
  toJSON(): string {
    return this.iso;
  }
}

/** A time that may be absent, null or empty. */
export function nairobiTime(
  value: unknown,
  path: Path,
  name: string,
): NairobiTime | undefined {
  if (!isThere(value) || value === "") return undefined;
  const digits = digitsOf(value);
  if (typeof digits === "number") {
    const time = new NairobiTime(digits);
    if (isReal(time)) return time;
  }
  const kind = digits === undefined ? "wrong_type" : "bad_date";
  throw refusal(kind, value, path, name, "a date of 14 digits");
}

/** 14 digits as a number; `false` where they are others, `undefined` where there are none. */
function digitsOf(value: unknown): number | false | undefined {
  if (Number.isSafeInteger(value)) {
    const digits = value as number;
    return digits >= 1e13 && digits < 1e14 && digits;
  }
  const exact = isNumber(value) ? decimal(value) : undefined;
  const text = exact ? (plain(exact) ?? "") : value;
  return typeof text === "string"
    ? /^\d{14}$/.test(text) && Number(text)
    : undefined;
}

function isReal({
  year,
  month,
  day,
  hour,
  minute,
  second,
}: NairobiTime): boolean {
  return (
    year > 0 &&
    month > 0 &&
    month < 13 &&
    day > 0 &&
    (day < 29 || day <= daysIn(year, month)) &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  );
}

function daysIn(year: number, month: number): number {
  // The day before the first of the next month, in a year that Date.UTC takes as it is.
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}

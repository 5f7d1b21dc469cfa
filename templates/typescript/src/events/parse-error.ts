/**
 * Why a body is no event.
 *
 * - `too_large`: The body has more bytes than the limit
 * - `not_utf8`: The body is not UTF-8
 * - `too_deep`: Lists and objects are nested deeper than the limit
 * - `not_json`: The body is not one JSON document
 * - `missing`: A value that has to be there is not
 * - `wrong_type`: A value is of a type that cannot stand there
 * - `empty`: A text that has to say something is empty
 * - `not_integral`: A code or an id is a number with a fraction
 * - `out_of_range`: A number is too large, or has too many digits, to be kept
 *   exactly
 * - `bad_amount`: An amount is negative, has more than two decimals, or is no
 *   number
 * - `bad_date`: A date is not 14 digits, or not in the calendar
 * - `unknown_shape`: The body is not shaped like that of any channel
 * - `ambiguous_channel`: Several channels are shaped like the body: the URL
 *   that it came to tells which it is
 */
export type ParseErrorKind =
  | "too_large"
  | "not_utf8"
  | "too_deep"
  | "not_json"
  | "missing"
  | "wrong_type"
  | "empty"
  | "not_integral"
  | "out_of_range"
  | "bad_amount"
  | "bad_date"
  | "unknown_shape"
  | "ambiguous_channel";

/**
 * A body that could not be read. It says nothing of the payment, which is never
 * failed by it: keep the body, and have a person or a status query look.
 *
 * The message quotes nothing of the body, which can hold personal data, and
 * whoever prints the error does not print the body.
 */
export class ParseError extends Error {
  /** The name of the class, which tells it from other errors in a log. */
  override readonly name: string = "ParseError";
  /** What is wrong, in a word that is the same in every language. */
  declare readonly kind: ParseErrorKind;
  /** Where: `$.Body.stkCallback.ResultCode`. */
  declare readonly path: string;
  /** What should stand there. */
  declare readonly expected: string;
  /** What kind of thing stands there. */
  declare readonly found: string;
  /**
   * The body, for storing: its text, the bytes where they are no text, or the
   * decoded value.
   */
  declare readonly body: unknown;

  /** What the parsers throw: its message is made of the parts. */
  constructor(
    kind: ParseErrorKind,
    path: string,
    expected: string,
    found: string,
  ) {
    super(`expected ${expected} at ${path}, found ${found}`);
    this.kind = kind;
    this.path = path;
    this.expected = expected;
    this.found = found;
  }
}

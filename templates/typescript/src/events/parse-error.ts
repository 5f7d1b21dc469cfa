/** Why a body is no event. */
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

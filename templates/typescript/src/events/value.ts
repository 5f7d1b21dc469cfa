import { NumberText, isNumber } from "./decimal.ts";
import { ParseError, type ParseErrorKind } from "./parse-error.ts";

/** An object as JSON has it. `json` sees to it that it inherits nothing of ours. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Where an object stands; its text is made only for an error. */
export type Path = string | { toString(): string };

/** The value of a key that has to be an object; of none, the value itself. */
export function object(value: unknown, path: Path, name?: string): JsonObject {
  if (isObject(value)) return value;
  throw refusal("wrong_type", value, path, name, "an object");
}

export function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberText)
  );
}

/** Whether a value is neither absent nor null. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Why the value of a key cannot be read. What is absent is of no wrong type. */
export function refusal(
  kind: ParseErrorKind,
  value: unknown,
  path: Path,
  name: string | undefined,
  expected: string,
): ParseError {
  const isMissing = kind === "wrong_type" && value === undefined;
  return new ParseError(
    isMissing ? "missing" : kind,
    name === undefined ? String(path) : `${path}.${name}`,
    expected,
    describe(value),
  );
}

/** What a value is, without a word of what it says. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (value === "") return "empty text";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "a boolean";
  if (isNumber(value)) return "a number";
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : "something else";
}

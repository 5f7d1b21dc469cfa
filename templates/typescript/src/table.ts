// {{ generated_by }}

import type { CodeInfo } from "./code-info.ts";
import type { Family } from "./family.ts";

// Sets and maps, not objects: `__proto__` and `constructor` are codes like any other.

/** The codes of a family, to ask whether it knows one. */
export function codeSet(
  codes: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  return new Set(Object.values(codes));
}

/** What each code of a family means; the family itself is added once for all. */
export type InfoTable<F extends Family> = readonly Omit<
  CodeInfo<F>,
  "family"
>[];

/** The codes of a family, to find what one means. */
export function indexByCode<F extends Family>(
  family: F,
  table: InfoTable<F>,
): ReadonlyMap<string, CodeInfo<F>> {
  return new Map(table.map((info) => [info.code, frozen({ family, ...info })]));
}

/** What all callers share, so that none can change it for the others. */
function frozen<T>(value: T): T {
  if (value instanceof Object) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

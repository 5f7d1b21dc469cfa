import { type CodeInfo, type Retry, UNKNOWN_RETRY } from "../code-info.ts";
import type { Family } from "../family.ts";
import type { Coded, Meaning, Uncoded } from "./event.ts";
import type { Outcome } from "./status.ts";

/** What an outcome and a code of a family mean. */
export function meaning<O extends Outcome, F extends Family>(
  outcome: O,
  code: string,
  family: F,
  info: CodeInfo<F> | undefined,
): Meaning<O> & Coded<F>;
/** What an outcome means where no family knows the code, or where there is none. */
export function meaning<O extends Outcome, Code extends string | undefined>(
  outcome: O,
  code: Code,
): Meaning<O> & Uncoded<Code>;
export function meaning(
  outcome: Outcome,
  code: string | undefined,
  family?: Family,
  info?: CodeInfo,
): object {
  const isDone = outcome === "succeeded" || outcome === "accepted";
  const retry: Retry =
    info?.retry ??
    (isDone ? { when: "never", confirmFirst: false } : UNKNOWN_RETRY);
  return {
    family,
    code,
    known: info !== undefined,
    info,
    outcome,
    retry,
    canChargeAgainNow:
      outcome === "failed" && info?.retry.confirmFirst === false,
  };
}

// Which codes the filters let through.
import type { Wanted } from "./address.ts";
import { type Code, catalogue } from "./catalogue.ts";

/** True for a code that the filters let through. */
export function passes(
  { family, fault, retry }: Code,
  wanted: Wanted,
): boolean {
  const isAdvice =
    wanted.retry === "confirm_first"
      ? retry.confirmFirst
      : // A success has nothing to try again.
        fault !== undefined && wanted.retry === retry.when;
  return (
    (!wanted.family || wanted.family === catalogue.families[family]?.id) &&
    (!wanted.acts || wanted.acts === fault) &&
    (!wanted.retry || isAdvice)
  );
}

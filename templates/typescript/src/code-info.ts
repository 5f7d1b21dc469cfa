// {{ generated_by }}

import type { Family, KnownCodes } from "./family.ts";

/**
 * A code that may be known or not: editors complete the known ones, and any
 * other text is valid too. `Open<string literal union>` never loses a code.
 */
export type Open<Code extends string> = Code | (string & {});

/** What a code means and what to do about it. */
export interface CodeInfo<F extends Family = Family> {
  /** The family, without which a code means nothing. */
  readonly family: F;
  /** The exact text on the wire. */
  readonly code: KnownCodes[F];
  /** The stable name, in snake case; the same in every language. */
  readonly name: string;
  /** The meaning in a few words. */
  readonly title: string;
  /** What happened. */
  readonly description: string;
  /** What to do about it. */
  readonly action: string;
  /** Whether the code tells of a success. */
  readonly outcome: CodeOutcome;
  /** Who can remove the cause; absent on a success. */
  readonly fault?: Fault;
  /** Whether and when to try again. */
  readonly retry: Retry;
  /** The HTTP status that the code comes with. */
  readonly httpStatus?: number;
  /** Whether it is a code that you may send, in reply to a C2B validation. */
  readonly reply: boolean;
  /** What to tell the customer. */
  readonly customerMessage?: CustomerMessage;
  /** Set where the code should no longer be relied on. */
  readonly deprecated?: Deprecation<F>;
}

/** What a code says of its operation. */
export const CodeOutcome = {
  /** The operation was done. */
  Success: "success",
  /** The operation was not done, or is not known to have been done. */
  Failure: "failure",
} as const;

/** What a code says of its operation. */
export type CodeOutcome = (typeof CodeOutcome)[keyof typeof CodeOutcome];

/** Who can remove the cause of a failure. */
export const Fault = {
  /** The person who pays. */
  Customer: "customer",
  /** The business that takes the payment, and its developers. */
  Merchant: "merchant",
  /** Safaricom, who runs M-Pesa and Daraja. */
  Safaricom: "safaricom",
} as const;

/** Who can remove the cause of a failure. */
export type Fault = (typeof Fault)[keyof typeof Fault];

/** When a new attempt makes sense. */
export const RetryWhen = {
  /** Never: another attempt cannot help. */
  Never: "never",
  /** After a pause. */
  AfterDelay: "after_delay",
  /** After the customer has done something. */
  AfterCustomerActs: "after_customer_acts",
  /** After the merchant has mended the request or the set-up. */
  AfterFix: "after_fix",
} as const;

/** When a new attempt makes sense. */
export type RetryWhen = (typeof RetryWhen)[keyof typeof RetryWhen];

/** Whether and when to try again. */
export interface Retry {
  /** When a new attempt makes sense. */
  readonly when: RetryWhen;
  /** How long to wait first, in whole seconds. */
  readonly delaySeconds?: {
    /** The shortest pause, in whole seconds. */
    readonly min: number;
    /** The longest pause, in whole seconds. */
    readonly max: number;
  };
  /** How pauses grow between attempts. */
  readonly backoff?: "exponential";
  /** How many attempts make sense in all. */
  readonly maxAttempts?: number;
  /**
   * Whether the payment's state must be confirmed before charging again: the
   * code does not prove that no money moved.
   */
  readonly confirmFirst: boolean;
}

/** The advice for an unknown code: confirm what happened, and do not retry. */
export const UNKNOWN_RETRY: Retry = /* @__PURE__ */ Object.freeze({
  when: "never",
  confirmFirst: true,
});

/** What to tell the customer: short, kind, safe to show. */
export interface CustomerMessage {
  /** English. */
  readonly en: string;
  /** Kiswahili. */
  readonly sw: string;
}

/** Why a code should no longer be relied on. */
export interface Deprecation<F extends Family = Family> {
  /** The package version that deprecated the code. */
  readonly since: string;
  /** Why, and what to do. */
  readonly note: string;
  /** The code to use instead, in the same family. */
  readonly use?: KnownCodes[F];
}

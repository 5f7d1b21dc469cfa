import type { CodeInfo, Open, Retry } from "../code-info.ts";
import type { Family, KnownCodes } from "../family.ts";
import type { Amount } from "./amount.ts";
import type { Channel } from "./channel.ts";
import type { NairobiTime } from "./nairobi-time.ts";
import type { ParameterList } from "./parameters.ts";
import type { Outcome } from "./status.ts";

/** What every event offers. */
export interface EventBase<
  C extends Channel,
  O extends Outcome,
  Body,
> extends Meaning<O> {
  /** Where the event was seen. */
  readonly channel: C;
  /** The ids worth storing, by their names; only those that are there. */
  readonly ids: Readonly<Record<string, string | undefined>>;
  /**
   * Which operation the event is about: the same for each of its events, and for
   * no other operation's.
   */
  readonly idempotencyKey: string | undefined;
  /** What Daraja says in words. */
  readonly description: string | undefined;
  /** The body, for storing: its text, or the decoded value. */
  readonly body: Body;
}

/** What an event says, and what to do about it. */
export interface Meaning<O extends Outcome> {
  /** What the event says of its operation: the argument of `mergeStatus`. */
  readonly outcome: O;
  /** Whether and when to try again. */
  readonly retry: Retry;
  /**
   * Whether a known code proves that this operation moved no money. It speaks of
   * this event alone: another may have said otherwise, so ask the payment's status
   * as well. Where the operation was no charge, as a reversal or a query is not, it
   * says nothing of the payment that it was about.
   */
  readonly canChargeAgainNow: boolean;
}

/** A code of a family: where `known`, one that the catalogue has. */
export type Coded<F extends Family> =
  | {
      /** The family, without which a code means nothing. */
      readonly family: F;
      /** Whether the catalogue has the code: it does. */
      readonly known: true;
      /** The code as it came, which is one of the catalogue's. */
      readonly code: KnownCodes[F];
      /** What the code means and what to do about it. */
      readonly info: CodeInfo<F>;
    }
  | {
      /** The family, without which a code means nothing. */
      readonly family: F;
      /** Whether the catalogue has the code: it does not. */
      readonly known: false;
      /** The code as it came, which can be any text. */
      readonly code: Open<KnownCodes[F]>;
      /** Nothing: the catalogue does not have the code. */
      readonly info: undefined;
    };

/** A code of no family, or no code: the catalogue says nothing of it. */
export interface Uncoded<Code extends string | undefined> {
  /** None: the code belongs to no family. */
  readonly family: undefined;
  /** Whether the catalogue has the code: it does not. */
  readonly known: false;
  /** The code as it came; `undefined` where such an event has none. */
  readonly code: Code;
  /** Nothing: the catalogue does not have the code. */
  readonly info: undefined;
}

/** Who paid what, and when. */
export interface PaymentDetails {
  /** How much. */
  readonly amount: Amount | undefined;
  /** The M-Pesa receipt number. */
  readonly receipt: string | undefined;
  /** When. */
  readonly date: NairobiTime | undefined;
  /** The number that paid, which can be masked. */
  readonly phone: string | undefined;
}

/** The parameters of a result. */
export interface WithParameters {
  /** Names and values, in order; `getResultParametersMap` makes an object. */
  readonly parameters: ParameterList;
}

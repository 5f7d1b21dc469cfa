import { amount } from "./amount.ts";
import type { EventBase, PaymentDetails, Uncoded } from "./event.ts";
import { type Ids, keyPart, optionalIds } from "./ids.ts";
import { meaning } from "./meaning.ts";
import { nairobiTime } from "./nairobi-time.ts";
import { optionalId, requiredId } from "./scalars.ts";
import { object } from "./value.ts";

/** What a C2B validation and a C2B confirmation have in common: all but their meaning. */
export interface C2bContent<
  C extends "c2b_validation" | "c2b_confirmation",
  O extends "pending" | "succeeded",
  Body,
>
  extends EventBase<C, O, Body>, PaymentDetails, Uncoded<undefined> {
  /** The id of the payment; its account and short code where they are there. */
  readonly ids: Ids<"TransID", "BillRefNumber" | "BusinessShortCode">;
  /** Tells the payment by its `TransID`, before and after it is done. */
  readonly idempotencyKey: string;
}

export function readC2b<
  C extends "c2b_validation" | "c2b_confirmation",
  O extends "pending" | "succeeded",
  Body,
>(channel: C, outcome: O, value: unknown, body: Body): C2bContent<C, O, Body> {
  const root = object(value, "$");
  const TransID = requiredId(root.TransID, "$", "TransID");
  const others = optionalIds(root, "$", ["BillRefNumber", "BusinessShortCode"]);
  const paid = amount(root.TransAmount, "$", "TransAmount");
  const date = nairobiTime(root.TransTime, "$", "TransTime");
  const phone = optionalId(root.MSISDN, "$", "MSISDN");
  return {
    channel,
    ...meaning(outcome, undefined),
    description: undefined,
    ids: { TransID, ...others },
    idempotencyKey: keyPart("TransID", TransID),
    amount: paid,
    // Before the payment is done there is no receipt.
    receipt: outcome === "succeeded" ? TransID : undefined,
    date,
    phone,
    body,
  };
}

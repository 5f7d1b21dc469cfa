// What the outcome of an event means, in words.
import type { Outcome } from "daraja-codes/events/index.ts";

/** A word for the head of a result, the sentence below it, and how the head looks. */
export interface OutcomeWords {
  readonly word: string;
  readonly sentence: string;
  readonly look: "done" | "confirm" | "unpaid";
}

export const OUTCOMES: Readonly<Record<Outcome, OutcomeWords>> = {
  accepted: {
    word: "Accepted",
    sentence:
      "Accepted for processing, which is never a payment: the result comes later.",
    look: "confirm",
  },
  pending: {
    word: "Pending",
    sentence: "Nothing final is known yet.",
    look: "confirm",
  },
  timed_out: {
    word: "Timed out",
    sentence: "No result came in time. It may still come, and then it decides.",
    look: "confirm",
  },
  needs_review: {
    word: "Needs review",
    sentence: "This answer proves nothing: confirm the payment's state.",
    look: "confirm",
  },
  succeeded: {
    word: "Succeeded",
    sentence: "The operation was done.",
    look: "done",
  },
  failed: {
    word: "Failed",
    sentence: "The operation was not done.",
    look: "unpaid",
  },
  rejected: {
    word: "Rejected",
    sentence: "The request was refused.",
    look: "unpaid",
  },
};

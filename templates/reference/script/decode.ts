// Reads a pasted body with the TypeScript package's own code.
import {
  type Channel as ChannelId,
  type DarajaEvent,
  ParseError,
  type PaymentStatus,
  mergeStatus,
  parseAny,
  parseApiResponse,
  parseC2bConfirmation,
  parseC2bValidation,
  parseC2bValidationReply,
  parseDarajaResult,
  parseStkCallback,
  parseStkQuery,
  parseTimeout,
} from "daraja-codes/events/index.ts";

import { type Code, type Family, catalogue } from "./catalogue.ts";
import { channelOf } from "./families.ts";

/** An event, and what the catalogue of this page makes of it. */
export interface Decoded {
  readonly event: DarajaEvent<string>;
  /** The title of its channel. */
  readonly channel: string;
  /** The family of its code; none where the code is of no family. */
  readonly family: Family | undefined;
  /** The code, where the family knows it. */
  readonly known: Code | undefined;
  /** What a pending payment becomes. */
  readonly status: PaymentStatus;
}

/** Why a body cannot be read, and where in it. */
export interface Unreadable {
  readonly kind: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

const PARSERS: Readonly<
  Record<ChannelId, (body: string) => DarajaEvent<string>>
> = {
  api_response: parseApiResponse,
  api_error: parseApiResponse,
  stk_callback: parseStkCallback,
  stk_query: parseStkQuery,
  daraja_result: parseDarajaResult,
  timeout: parseTimeout,
  c2b_validation: parseC2bValidation,
  c2b_confirmation: parseC2bConfirmation,
  c2b_validation_reply: parseC2bValidationReply,
};

/** Reads a body of a channel; without one, the shape tells it. */
export function decode(
  body: string,
  id: ChannelId | undefined,
): Decoded | Unreadable {
  try {
    return decoded((id === undefined ? parseAny : PARSERS[id])(body));
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

function decoded(event: DarajaEvent<string>): Decoded | Unreadable {
  const channel = channelOf(event.channel);
  if (channel === undefined) {
    const expected = `a channel of this catalogue, which has no ${event.channel}`;
    return { kind: "unknown_shape", path: "$", expected, found: "that" };
  }
  const { family } = channel;
  return {
    event,
    channel: channel.title,
    family: family === undefined ? undefined : catalogue.families[family],
    // What the package holds is what the page's families gave it.
    known: event.info as Code | undefined,
    status: mergeStatus("pending", event.outcome),
  };
}

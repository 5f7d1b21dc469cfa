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

import {
  type Channel,
  type Code,
  type Family,
  catalogue,
} from "./catalogue.ts";
import { channelOf } from "./families.ts";

/** An event, and what the catalogue of this page makes of it. */
export interface Decoded {
  readonly event: DarajaEvent<string>;
  readonly channel: Channel;
  /** The family of the channel's codes; none where they are of no family, and where there is no code. */
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

type Parser = (body: string) => DarajaEvent<string>;

const PARSERS: Readonly<Record<ChannelId, Parser>> = {
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
  channel: ChannelId | undefined,
): Decoded | Unreadable {
  try {
    const parse = channel === undefined ? parseAny : PARSERS[channel];
    return decoded(parse(body));
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

function decoded(event: DarajaEvent<string>): Decoded | Unreadable {
  const channel = channelOf(event.channel);
  if (channel === undefined) {
    const expected = `a channel of the catalogue, which has no ${event.channel}`;
    return { kind: "unknown_shape", path: "$", expected, found: "that" };
  }
  const hasFamily = channel.family !== undefined && event.code !== undefined;
  return {
    event,
    channel,
    family: hasFamily ? catalogue.families[channel.family] : undefined,
    // What the package calls its info is what this page's families gave it.
    known: event.info as Code | undefined,
    status: mergeStatus("pending", event.outcome),
  };
}

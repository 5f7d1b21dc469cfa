// Stands in for the families of the package: what a code of a channel means in the catalogue of this page.
import type { Channel as ChannelId } from "daraja-codes/events/channel.ts";

import { type Channel, type Code, catalogue } from "./catalogue.ts";

// Maps, not objects: `__proto__` and `constructor` are codes like any other.
const channels = new Map(
  catalogue.channels.map((channel) => [channel.id, channel]),
);
const codes = catalogue.families.map(() => new Map<string, Code>());
for (const code of catalogue.codes) {
  codes[code.family]?.set(code.code, code);
}

/** The channel, where the catalogue has it. */
export function channelOf(id: ChannelId): Channel | undefined {
  return channels.get(id);
}

// The names under which the package asks, which are those of every-channel.yaml.
export const getOfApiResponseInfo = knownIn("api_response");
export const getOfApiErrorInfo = knownIn("api_error");
export const getOfStkCallbackInfo = knownIn("stk_callback");
export const getOfStkQueryInfo = knownIn("stk_query");
export const getOfDarajaResultInfo = knownIn("daraja_result");
export const getOfC2bValidationReplyInfo = knownIn("c2b_validation_reply");

function knownIn(id: ChannelId): (code: string) => Code | undefined {
  const family = channels.get(id)?.family;
  const known = family === undefined ? undefined : codes[family];
  return (code) => known?.get(code);
}

// What a person pastes: a body, or a line of a log that holds one.
import type { Channel as ChannelId } from "daraja-codes/events/channel.ts";

import { type Decoded, type Unreadable, decode } from "./decode.ts";

/** What was read, and from how much of the text. */
export interface Reading {
  readonly result: Decoded | Unreadable;
  /** Whether the body is only a part of the text. */
  readonly isPart: boolean;
}

/** Reads a pasted text. */
export function read(text: string, channel: ChannelId | undefined): Reading {
  const result = decode(text, channel);
  if (!isNoJson(result)) return { result, isPart: false };
  const part = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  for (const body of [part, unescaped(part)]) {
    const inner = decode(body, channel);
    if (!isNoJson(inner)) return { result: inner, isPart: true };
  }
  return { result, isPart: false };
}

/** Where a text stops being JSON, as far as the browser tells: "line 3, column 14". */
export function flaw(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const said = String(error);
    const place = /line (\d+) column (\d+)/.exec(said);
    if (place !== null) return `line ${place[1]}, column ${place[2]}`;
    const offset = /position (\d+)/.exec(said)?.[1];
    if (offset === undefined) return undefined;
    const before = text.slice(0, Number(offset)).split("\n");
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
}

function isNoJson(result: Decoded | Unreadable): boolean {
  return "kind" in result && result.kind === "not_json";
}

/** A body as it stands in a string of another JSON document: `{\"Body\":...}`. */
function unescaped(part: string): string {
  try {
    return String(JSON.parse(`"${part}"`));
  } catch {
    return part;
  }
}

// What a person pastes: a body, or a line of a log that holds one.
import type { Channel as ChannelId } from "daraja-codes/events/channel.ts";
import { outsideAndStrings } from "daraja-codes/events/depth.ts";

import { type Decoded, type Unreadable, decode } from "./decode.ts";

/** What was read, and from how much of the text. */
export interface Reading {
  readonly result: Decoded | Unreadable;
  /** Whether the body is only a part of the text. */
  readonly isPart: boolean;
}

/** How many parts of a text are tried at most. */
const MOST_PARTS = 50;

/** Reads a pasted text. */
export function read(text: string, channel: ChannelId | undefined): Reading {
  const result = decode(text, channel);
  if (isElsewhere(result)) {
    for (const part of parts(text).slice(0, MOST_PARTS)) {
      const inner = decode(part, channel);
      if (!isElsewhere(inner) && !(channel === undefined && isVague(inner))) {
        return { result: inner, isPart: true };
      }
    }
  }
  return { result, isPart: false };
}

/** Whether the body may be somewhere in the text. */
function isElsewhere(result: Decoded | Unreadable): boolean {
  return (
    "kind" in result &&
    (result.kind === "not_json" ||
      result.kind === "unknown_shape" ||
      result.path === "$")
  );
}

/** Whether so little tells the channel that any part of a callback may pass for it. */
function isVague(result: Decoded | Unreadable): boolean {
  return "event" in result && result.event.channel === "c2b_validation_reply";
}

/** The objects in a text, the outer ones first, and what its strings hold. */
function parts(text: string): string[] {
  const found: [start: number, part: string][] = [];
  const open: number[] = [];
  let start = 0;
  outsideAndStrings(text).forEach((piece, index) => {
    if (index % 2 === 1) {
      if (piece.includes("{")) found.push([start, unquoted(piece)]);
    } else {
      for (let at = 0; at < piece.length; at += 1) {
        if (piece[at] === "{") open.push(start + at);
        if (piece[at] !== "}") continue;
        const from = open.pop();
        const to = start + at + 1;
        if (from !== undefined) found.push([from, text.slice(from, to)]);
      }
    }
    start += piece.length;
  });
  return found.sort(([left], [right]) => left - right).map(([, part]) => part);
}

/** What a string of JSON holds: often another document. */
function unquoted(piece: string): string {
  try {
    return String(JSON.parse(piece));
  } catch {
    return piece;
  }
}

/** What the browser says of a text that is no JSON, which is often where. */
export function flaw(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
}

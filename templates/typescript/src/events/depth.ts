import { ParseError } from "./parse-error.ts";

/** Refuses a text whose brackets are nested too deep, whatever else is wrong with it. */
export function checkTextDepth(text: string, most: number): void {
  if (!(depth(text) <= most)) throw tooDeep(most);
}

/** Whether the brackets of a document are too few to be nested too deep, which is quick to see. */
export function isShallow(text: string, most: number): boolean {
  // An object inside another takes five characters, `{"":}`, so the first 28
  // open seven at most: they need not be looked at.
  let room = most - 7;
  let at = text.indexOf("[");
  while (at >= 0 && room >= 0) {
    room -= 1;
    at = text.indexOf("[", at + 1);
  }
  at = text.indexOf("{", 28);
  while (at >= 0 && room >= 0) {
    room -= 1;
    if (text.length - at < room * 5) return true;
    at = text.indexOf("{", at + 1);
  }
  return room >= 0;
}

/** A text cut at its strings: what stands outside, a string, what stands outside, and so on. */
export function outsideAndStrings(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('"', at);
    const start = open < 0 ? text.length : open;
    let end = start + 1;
    while (end < text.length && text[end] !== '"') {
      end += text[end] === "\\" ? 2 : 1;
    }
    parts.push(text.slice(at, start), text.slice(start, end + 1));
    at = end + 1;
  }
  return parts;
}

function depth(text: string): number {
  let deepest = 0;
  let level = 0;
  outsideAndStrings(text).forEach((part, index) => {
    if (index % 2 === 1) return;
    for (const character of part) {
      if (character === "{" || character === "[") level += 1;
      if (character === "}" || character === "]") level -= 1;
      level = Math.max(level, 0);
      deepest = Math.max(deepest, level);
    }
  });
  return deepest;
}

export function tooDeep(most: number): ParseError {
  const expected = `nesting of at most ${most}`;
  return new ParseError("too_deep", "$", expected, "deeper");
}

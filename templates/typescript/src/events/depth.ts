import { ParseError } from "./parse-error.ts";

/** Refuses a text whose brackets are nested too deep, whatever else is wrong with it. */
export function checkTextDepth(text: string, most: number): void {
  // Few brackets cannot be deep, and to find them is quick.
  const brackets = count(text, "{", most) + count(text, "[", most);
  if (!(brackets <= most) && !(depth(text) <= most)) throw tooDeep(most);
}

/** The index of the quote that ends the string which begins at `start`. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    at += text[at] === "\\" ? 2 : 1;
  }
  return at;
}

/** How often a bracket comes, as far as it matters. */
function count(text: string, bracket: string, most: number): number {
  let found = 0;
  let at = text.indexOf(bracket);
  while (at >= 0 && found <= most) {
    found += 1;
    at = text.indexOf(bracket, at + 1);
  }
  return found;
}

function depth(text: string): number {
  let deepest = 0;
  let level = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
    } else if (character === "{" || character === "[") {
      level += 1;
      deepest = Math.max(deepest, level);
    } else if (character === "}" || character === "]") {
      level = Math.max(level - 1, 0);
    }
  }
  return deepest;
}

export function tooDeep(most: number): ParseError {
  const expected = `nesting of at most ${most}`;
  return new ParseError("too_deep", "$", expected, "deeper");
}

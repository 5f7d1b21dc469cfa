// Marking what matches, with ranges alone: the cards stay as they are.
import { likeness } from "./search.ts";

/** As many cards as are marked: nobody looks through more than these. */
const MOST = 100;

/** Marks the words of a query in cards. */
export function mark(
  elements: readonly Element[],
  words: readonly string[],
): void {
  if (!("highlights" in CSS)) return;
  const ranges = elements
    .slice(0, MOST)
    .flatMap((element) => rangesIn(element, words));
  CSS.highlights.set("found", new Highlight(...ranges));
}

function rangesIn(card: Element, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const identity = card.id.toLowerCase();
  for (const part of card.querySelectorAll(
    "h3 code, .title, .name, .meaning",
  )) {
    const node = part.firstChild;
    if (node === null) continue;
    const text = part.textContent.toLowerCase();
    const isCode = part.tagName === "CODE" && part.className === "";
    const mark = (start: number, length: number): void => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      ranges.push(range);
    };
    for (const word of words) {
      const isWhole = word === text || (isCode && word === identity);
      if (isWhole) mark(0, text.length);
      else if (isCode && word.length >= 2 && text.startsWith(word))
        mark(0, word.length);
    }
    // Lower case can be longer than what it is made from: then the places would be wrong.
    if (isCode || text.length !== (node.nodeValue ?? "").length) continue;
    const letters =
      part.className === "name"
        ? /[a-z0-9]+/g
        : /[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;
    for (const { 0: token, index } of text.matchAll(letters)) {
      if (words.some((word) => likeness(word, token) > 0))
        mark(index, token.length);
    }
  }
  return ranges;
}

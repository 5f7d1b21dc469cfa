// The cards of the page, in the order of the catalogue.
import { cardId, cardTexts } from "./card.ts";
import { type Code, catalogue } from "./catalogue.ts";
import { byId } from "./dom.ts";
import { type Index, indexOf } from "./search.ts";

/** A card, and the section of its family. */
export interface Card {
  readonly code: Code;
  readonly element: HTMLElement;
  readonly home: HTMLElement;
}

/** Every card. */
export const cards: readonly Card[] = catalogue.codes.map((code) => {
  const element = byId(cardId(code), HTMLElement);
  return { code, element, home: element.parentElement ?? document.body };
});

/** The sections of the families. */
export const homes: readonly HTMLElement[] = [
  ...new Set(cards.map(({ home }) => home)),
];

let made: Index | undefined;

/** The cards made ready for searching: once, and not before they are searched. */
export function index(): Index {
  made ??= indexOf(
    cards.map(({ code }) => {
      const { name, title, meaning } = cardTexts(code);
      const family = catalogue.families[code.family]?.id ?? "";
      return { family, code: code.code, name, title, description: meaning };
    }),
  );
  return made;
}

/** The link in the heading of a card. */
export function linkOf({ element }: Card): HTMLAnchorElement {
  return element.querySelector("a") ?? document.createElement("a");
}

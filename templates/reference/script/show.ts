// What is shown: every card in the section of its family, or the cards that are found, the best first.
import { type Card, cards, homes } from "./cards.ts";
import { byId } from "./dom.ts";

const found = byId("found", HTMLElement);
let inFound: readonly Card[] = [];
let isMoved = false;

/** Shows some cards, in the sections of their families. */
export function showAtHome(shown: readonly Card[]): void {
  const visible = new Set(shown);
  if (isMoved) for (const { element, home } of cards) home.append(element);
  inFound = [];
  isMoved = false;
  for (const card of cards) card.element.hidden = !visible.has(card);
  const inhabited = new Set(shown.map(({ home }) => home));
  for (const home of homes) home.hidden = !inhabited.has(home);
  found.hidden = true;
}

/** Shows the cards that are found, in their order. */
export function showFound(shown: readonly Card[]): void {
  const visible = new Set(shown);
  for (const card of inFound) {
    if (!visible.has(card)) card.home.append(card.element);
  }
  for (const { element } of shown) element.hidden = false;
  found.append(...shown.map(({ element }) => element));
  inFound = shown;
  isMoved = true;
  for (const home of homes) home.hidden = true;
  found.hidden = shown.length === 0;
}

// What is shown: every card in the section of its family, or the cards that are found, the best first.
import { type Card, cards, homes } from "./cards.ts";
import { byId } from "./dom.ts";

const found = byId("found", HTMLElement);
let inFound: ReadonlySet<Card> = new Set();

/** Shows some cards, in the sections of their families. */
export function showAtHome(shown: readonly Card[]): void {
  bringHome(inFound);
  inFound = new Set();
  const visible = new Set(shown);
  for (const card of cards) card.element.hidden = !visible.has(card);
  const inhabited = new Set(shown.map(({ home }) => home));
  for (const home of homes) home.hidden = !inhabited.has(home);
  found.hidden = true;
}

/** Shows the cards that are found, in their order. */
export function showFound(shown: readonly Card[]): void {
  const visible = new Set(shown);
  bringHome(new Set([...inFound].filter((card) => !visible.has(card))));
  for (const { element } of shown) element.hidden = false;
  found.append(...shown.map(({ element }) => element));
  inFound = visible;
  for (const home of homes) home.hidden = true;
  found.hidden = shown.length === 0;
}

/** Puts cards back where they stood; the others stay where they are, which is quick also where there are thousands. */
function bringHome(away: ReadonlySet<Card>): void {
  // From the last one on: what follows each is at home by then.
  const next = new Map<HTMLElement, HTMLElement>();
  for (const card of [...cards].reverse()) {
    const { element, home } = card;
    if (away.has(card)) home.insertBefore(element, next.get(home) ?? null);
    if (element.parentElement === home) next.set(home, element);
  }
}

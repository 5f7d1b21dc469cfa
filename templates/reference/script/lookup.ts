// Looking codes up: what is asked for, in the fields and in the address, and what is shown for it.
import { LONGEST, remember, settleNow, target, wanted } from "./address.ts";
import { type Card, cards, index, linkOf } from "./cards.ts";
import { byId } from "./dom.ts";
import { read, whenChanged, write } from "./fields.ts";
import { passes } from "./filters.ts";
import { startKeyboard } from "./keyboard.ts";
import { mark } from "./marks.ts";
import { hideNone, showFiltered, showNone } from "./none.ts";
import { nearest, search, wordsOf } from "./search.ts";
import { showAtHome, showFound } from "./show.ts";

/** Starts the search, with what the address asks for. */
export function startLookup(): void {
  const query = byId("query", HTMLInputElement);
  const clearButton = byId("clear", HTMLButtonElement);
  const count = byId("count", HTMLElement);
  const all = count.textContent;
  let shown: readonly Card[] = cards;

  const update = (): void => {
    const wanted = read();
    const isLong = query.value.length > LONGEST;
    const words = isLong ? [] : wordsOf(query.value);
    const isSearch = isLong || words.length > 0;
    const found = isSearch ? pick(search(index(), words)) : cards;
    shown = found.filter(({ code }) => passes(code, wanted));
    if (isSearch) showFound(shown);
    else showAtHome(shown);
    mark(
      shown.map(({ element }) => element),
      words,
    );
    if (shown.length > 0) hideNone();
    else if (found.length > 0) showFiltered();
    else showNone(query.value, pick(nearest(index(), words)));
    const isAll = shown.length === cards.length;
    count.textContent = isAll ? all : `${shown.length} of ${all}`;
    const isAsked = Object.values(wanted).some((value) => value !== "");
    clearButton.hidden = !isAsked;
    document.body.classList.toggle("asked", isAsked);
  };
  const clear = (): void => {
    write({});
    update();
    remember({});
  };
  /** Shows the card of the address, whatever is asked for. */
  const reveal = (): void => {
    const element = target();
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (!element?.closest("[hidden]")) return;
    write({});
    update();
    remember({}, location.hash);
    settleNow();
    element.scrollIntoView();
  };

  whenChanged(() => {
    update();
    remember(read());
  });
  clearButton.addEventListener("click", () => {
    clear();
    query.focus();
  });
  // The way back from a link leads to what was asked for before it, however soon it was followed.
  addEventListener("click", settleNow, { capture: true });
  // Links within the page, and the way back.
  addEventListener("popstate", () => {
    write(wanted());
    update();
    reveal();
  });
  // Whoever is about to type need not wait for it at the first key.
  query.addEventListener("focus", () => index(), { once: true });
  startKeyboard({ query, links: () => shown.map(linkOf), clear });
  write(wanted());
  update();
  reveal();
  target()?.scrollIntoView();
}

function pick(places: readonly number[]): Card[] {
  return places.flatMap((place) => cards[place] ?? []);
}

// What is said where nothing is found: what comes near, and what a code that is not here means.
import { cardId } from "./card.ts";
import { type Card, linkOf } from "./cards.ts";
import { byId, element } from "./dom.ts";

/** Says nothing: there is something to see. */
export function hideNone(): void {
  byId("none", HTMLElement).hidden = true;
}

/** Says that the filters hide whatever is found. */
export function showFiltered(): void {
  show([element("p", "", "The filters let no code through.")]);
}

/** Says that nothing is found, and what comes near. */
export function showNone(query: string, near: readonly Card[]): void {
  show(forBody(query) ?? forCode(near));
}

function show(elements: readonly HTMLElement[]): void {
  const none = byId("none", HTMLElement);
  none.hidden = false;
  none.replaceChildren(...elements);
}

function forCode(near: readonly Card[]): HTMLElement[] {
  const links = near.map((card) => {
    const text = linkOf(card).textContent;
    return element("li", "", link(cardId(card.code), text));
  });
  const said =
    "Nothing here is like that. An unknown code is never a success: confirm the payment's state before charging again. ";
  const unknown = link("unknown", "What a code that is not here means");
  const list = element("ul", "", ...links);
  return [
    element("p", "", said, unknown, "."),
    ...(near.length > 0 ? [element("p", "", "Near:"), list] : []),
  ];
}

/** For a whole body that was pasted into the search. */
function forBody(query: string): HTMLElement[] | undefined {
  const body = document.querySelector<HTMLTextAreaElement>("#decode-body");
  if (body === null || !query.includes("{")) return undefined;
  const button = element("button", "", "Decode it");
  button.type = "button";
  button.addEventListener("click", () => {
    body.value = query;
    body.dispatchEvent(new Event("input"));
    body.closest("details")?.setAttribute("open", "");
    body.focus();
  });
  return [element("p", "", "This looks like a whole body. ", button)];
}

function link(id: string, text: string): HTMLAnchorElement {
  const made = element("a", "", text);
  made.href = `#${id}`;
  return made;
}

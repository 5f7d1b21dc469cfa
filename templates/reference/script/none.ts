// What is said where nothing is found: what comes near, and what a code that is not here means.
import { cardId } from "./card.ts";
import { type Card, linkOf } from "./cards.ts";
import { byId, element } from "./dom.ts";

/** Says that nothing is found, and what comes near. */
export function showNone(
  isNone: boolean,
  query: string,
  near: readonly Card[],
): void {
  const none = byId("none", HTMLElement);
  none.hidden = !isNone;
  if (!isNone) return none.replaceChildren();
  const links = near.map((card) => {
    const text = linkOf(card).textContent;
    return element("li", "", link(cardId(card.code), text));
  });
  const unknown = link("unknown", "What a code that is not here means");
  none.replaceChildren(
    element("p", "", "Nothing here is like that."),
    ...(links.length > 0
      ? [element("p", "", "Near:"), element("ul", "", ...links)]
      : []),
    element(
      "p",
      "",
      "An unknown code is never a success: confirm the payment's state before charging again. ",
      unknown,
      ".",
    ),
    ...decodeButton(query),
  );
}

/** For a whole body that was pasted into the search. */
function decodeButton(query: string): HTMLElement[] {
  const body = document.querySelector<HTMLTextAreaElement>("#decode-body");
  if (body === null || !query.includes("{")) return [];
  const button = element("button", "", "Decode it");
  button.type = "button";
  button.addEventListener("click", () => {
    body.value = query;
    body.dispatchEvent(new Event("input"));
    location.hash = "decode";
    body.focus({ preventScroll: true });
  });
  return [button];
}

function link(id: string, text: string): HTMLAnchorElement {
  const made = element("a", "", text);
  made.href = `#${id}`;
  return made;
}

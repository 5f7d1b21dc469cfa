// The keys: "/" goes to the search, arrows move, Enter opens, Esc clears.
import { byId } from "./dom.ts";

/** Where a person remembers that "/" is an ordinary key. */
const STORED = "daraja-codes.slash";

/** What the keys act on. */
export interface Lookup {
  readonly query: HTMLInputElement;
  /** The links of the cards that are shown. */
  readonly links: () => readonly HTMLAnchorElement[];
  readonly clear: () => void;
}

/** Makes the keys work. */
export function startKeyboard(lookup: Lookup): void {
  const slash = slashSetting();
  document.addEventListener("keydown", (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (!isPlain || event.isComposing || event.defaultPrevented) return;
    const isDone =
      event.key === "/"
        ? slash.checked && !isTyping(event.target) && goTo(lookup.query)
        : press(event.key, event.target, lookup);
    if (isDone) event.preventDefault();
  });
}

/** Does what a key means where it is pressed; false where it means nothing there. */
function press(key: string, from: EventTarget | null, lookup: Lookup): boolean {
  const { query } = lookup;
  const links = lookup.links();
  // -1 is the search, which stands before the cards.
  const at = from === query ? -1 : links.findIndex((link) => link === from);
  if (at < 0 && from !== query) return false;
  switch (key) {
    case "ArrowDown":
      return goTo(links[at + 1]);
    case "ArrowUp":
      return goTo(at === 0 ? query : links[at - 1]);
    case "Escape":
      lookup.clear();
      return goTo(query);
    case "Enter":
      // A link opens itself.
      if (at < 0) links[0]?.click();
      return at < 0 && goTo(links[0]);
    default:
      return false;
  }
}

function goTo(element: HTMLElement | undefined): boolean {
  if (element === undefined) return false;
  element.focus({ preventScroll: true });
  (element.closest(".card") ?? element).scrollIntoView({ block: "nearest" });
  if (element instanceof HTMLInputElement) element.select();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox]), textarea, select")
  );
}

/** The box with which a person turns "/" off: dictation and some keyboards press it by mistake. */
function slashSetting(): HTMLInputElement {
  const box = byId("slash", HTMLInputElement);
  try {
    box.checked = localStorage.getItem(STORED) !== "off";
    box.addEventListener("change", () => {
      localStorage.setItem(STORED, box.checked ? "on" : "off");
    });
  } catch {
    // Nothing is remembered where nothing may be stored.
  }
  return box;
}

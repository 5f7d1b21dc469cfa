// What the address says: the search and the filters in its query, the code in its fragment.

/** What is looked for: the search is `q`, the rest are filters. An empty text asks for nothing. */
export interface Wanted {
  readonly q?: string;
  readonly family?: string;
  readonly acts?: string;
  readonly retry?: string;
}

/** The longest search: what is longer is a body that was pasted. */
export const LONGEST = 200;

/** How long the address waits for the next key, in milliseconds: browsers refuse to change it too often. */
const PAUSE = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;
let settle = (): void => {};

/** Puts into the address what still waits for that. */
export function settleNow(): void {
  settle();
}

/** What the address asks for. What still waited belongs to the address before, which is left. */
export function wanted(): Wanted {
  clearTimeout(waiting);
  settle = () => {};
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** The element that the address points to. */
export function target(): HTMLElement | null {
  const id = location.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return document.getElementById(id);
  }
}

/** Puts what is looked for into the address, with a code or without that of the search before. */
export function remember(wanted: Wanted, code = ""): void {
  const { hash } = location;
  settle = () => {
    clearTimeout(waiting);
    settle = () => {};
    // What a body holds is nobody else's business: a link is shared, and stays in the history.
    const asked = Object.entries(wanted).filter(
      ([, value]) => value && value.length <= LONGEST && !value.includes("{"),
    );
    const search = asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
    // A code that was opened meanwhile stays.
    const opened = location.hash === hash ? code : location.hash;
    try {
      history.replaceState(null, "", location.pathname + search + opened);
    } catch {
      // A frame without an origin has no address to change.
    }
  };
  clearTimeout(waiting);
  waiting = setTimeout(() => settle(), PAUSE);
}

// Copying a text, also where the page was opened from a file or came without encryption.
import { byId, element } from "./dom.ts";

/** How long a button says that it copied, in milliseconds. */
const PAUSE = 2000;

/** Puts a button before each message for customers. */
export function startCopy(): void {
  for (const message of document.querySelectorAll(".messages p")) {
    const what = message.matches("[lang=sw]") ? "in Kiswahili" : "in English";
    message.before(copyButton(message.textContent, what));
  }
}

/** A button that copies a text. */
export function copyButton(text: string, what: string): HTMLButtonElement {
  const unseen = element("span", "unseen", ` ${what}`);
  const button = element("button", "copy", "Copy", unseen);
  button.type = "button";
  button.addEventListener("click", async () => {
    say(button, (await write(text)) ? "Copied" : "Not copied: select it");
    setTimeout(() => say(button, "Copy"), PAUSE);
  });
  return button;
}

function say(button: HTMLButtonElement, words: string): void {
  button.firstChild?.replaceWith(words);
  byId("said", HTMLElement).textContent = words === "Copy" ? "" : words;
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard there, or no leave to use it.
    return copySelected(text);
  }
}

/** The old way: copies what is selected. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = element("textarea", "unseen", text);
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

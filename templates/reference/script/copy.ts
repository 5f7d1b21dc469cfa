// Copying a text, also where the page was opened from a file.
import { element } from "./dom.ts";

/** A button that copies a text. */
export function copyButton(text: string, what: string): HTMLButtonElement {
  const unseen = element("span", "unseen", ` ${what}`);
  const button = element("button", "copy", "Copy", unseen);
  button.type = "button";
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(text);
  });
  return button;
}

// The part of the page that reads a pasted body.
import { catalogue } from "./catalogue.ts";
import { read } from "./decode-read.ts";
import { errorView, eventView } from "./decode-view.ts";
import { byId, element } from "./dom.ts";

/** Starts the panel, where the page has one. */
export function startDecode(): void {
  if (catalogue.channels.length === 0) return;
  const body = byId("decode-body", HTMLTextAreaElement);
  const choice = byId("decode-channel", HTMLSelectElement);
  const result = byId("decode-result", HTMLElement);
  const said = byId("decode-said", HTMLElement);

  const show = (): void => {
    const text = body.value;
    const isEmpty = text.trim() === "";
    result.hidden = isEmpty;
    if (isEmpty) {
      result.replaceChildren();
      said.textContent = "";
      return;
    }
    const channel = catalogue.channels.find(({ id }) => id === choice.value);
    const { result: found, isPart } = read(text, channel?.id);
    const view = "event" in found ? eventView(found) : errorView(found, text);
    const note = element("p", "note part", "Read from the JSON in the text.");
    result.replaceChildren(...(isPart ? [note] : []), ...view.elements);
    // A live region speaks only of what changes: the same answer twice is said once.
    said.textContent = view.said;
  };
  body.addEventListener("input", show);
  choice.addEventListener("change", show);
}

// The part of the page that reads a pasted body.
import { decode } from "./decode.ts";

/** Starts the panel, where the page has one. */
export function startDecode(): void {
  const section = document.getElementById("decode");
  if (section === null) return;
  section.hidden = false;
  const body = section.querySelector("textarea");
  body?.addEventListener("input", () => {
    const detail = decode(body.value, undefined);
    section.dispatchEvent(new CustomEvent("decoded", { detail }));
  });
}

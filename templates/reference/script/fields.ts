// The fields of the search and of the filters. One with nothing to choose from is not on the page.
import type { Wanted } from "./address.ts";

type Field = HTMLInputElement | HTMLSelectElement;

const fields = [...document.querySelectorAll<Field>(".tools [name]")];

/** What the fields ask for. */
export function read(): Wanted {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

/** Makes the fields ask for something. */
export function write(wanted: Wanted): void {
  for (const field of fields) {
    field.value = wanted[field.name as keyof Wanted] ?? "";
    // An address can name what the page does not have.
    if (field.value === "" && "selectedIndex" in field) field.selectedIndex = 0;
  }
}

/** Calls a function whenever the fields ask for something else. */
export function whenChanged(act: () => void): void {
  for (const field of fields) field.addEventListener("input", act);
}

// Elements made of texts: nothing that is pasted ever becomes markup.

/** An element of a class, with texts and elements in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** The element with this id, which the page has. */
export function byId<E extends HTMLElement>(
  id: string,
  type: abstract new () => E,
): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no #${id}`);
}

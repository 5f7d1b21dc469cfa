import { NumberText } from "./decimal.ts";
import { tooDeep } from "./depth.ts";

/** Stands for what JSON does not have: a date, a map. */
const STRANGE = Symbol();

/**
 * A copy of a value for readers that need not be careful: its objects inherit
 * nothing, and what JSON does not have is no object. It ends at any depth above
 * `most`, so also where the value holds itself.
 */
export function plainCopy(value: unknown, most: number): unknown {
  // What many places share is copied again only where there is less room.
  const copies = new Map<
    object,
    { readonly room: number; readonly copy: unknown }
  >();
  return copyOf(value, most);

  function copyOf(each: unknown, room: number): unknown {
    if (typeof each !== "object" || each === null || each instanceof NumberText)
      return each;
    const isList = Array.isArray(each);
    if (!isList && Object.prototype.toString.call(each) !== "[object Object]")
      return STRANGE;
    if (!(room > 0)) throw tooDeep(most);
    const known = copies.get(each);
    if (known && known.room <= room) return known.copy;
    const copy = isList ? [] : Object.create(null);
    copies.set(each, { room, copy });
    for (const [name, inner] of Object.entries(each))
      copy[name] = copyOf(inner, room - 1);
    return copy;
  }
}

import {
  type Parameter,
  type ParameterList,
  getResultParametersMap,
} from "./parameters.ts";
import { parameterValue, requiredId } from "./scalars.ts";
import {
  type JsonObject,
  isObject,
  isThere,
  object,
  refusal,
} from "./value.ts";

/** How entries name themselves; the other key counts where this one is not there. */
export type NameKey = "Name" | "Key";

/** The parameters that the entries of a list hold, or a lone one. */
export class Entries implements ParameterList {
  declare private readonly path: string;
  declare private readonly list: string;
  declare private readonly usual: NameKey;
  // As they stand in the body: their texts are made when they are asked for.
  declare private readonly entries: readonly JsonObject[];
  // Of each wanted name, where the last entry stands; -1 where there is none.
  declare private readonly places: readonly number[];
  // Of the entry that is being read; `undefined` for a lone one.
  declare private index: number | undefined;

  /**
   * Reads the entries at `list` in a holder: none, where either is absent or
   * null. Some names are `wanted`, and quickest found where they come in order.
   */
  constructor(
    holder: unknown,
    path: string,
    list: string,
    usual: NameKey,
    wanted: readonly string[],
  ) {
    const found = isThere(holder) ? object(holder, path)[list] : undefined;
    const isList = Array.isArray(found);
    const entries: unknown[] = isList ? found : isThere(found) ? [found] : [];
    const places = wanted.map(() => -1);
    this.path = path;
    this.list = list;
    this.usual = usual;
    this.entries = entries as JsonObject[];
    this.places = places;
    this.index = undefined;
    let likely = 0;
    for (let index = 0; index < entries.length; index += 1) {
      if (isList) this.index = index;
      const entry = entries[index];
      if (!isObject(entry)) {
        const expected = isList ? "an object" : "an object or a list";
        throw refusal("wrong_type", entry, this, undefined, expected);
      }
      const name = this.nameOf(entry);
      const { Value } = entry;
      // Such a number surely has a text, and to make it takes long.
      if (!Number.isSafeInteger(Value)) parameterValue(Value, this, "Value");
      if (wanted[likely] !== name) likely = wanted.indexOf(name);
      if (likely >= 0) places[likely] = index;
      likely += 1;
    }
  }

  private nameOf({ Name, Key }: JsonObject): string {
    const isEither = isThere(Key) === isThere(Name);
    const isKey = isEither ? this.usual === "Key" : isThere(Key);
    return isKey
      ? requiredId(Key, this, "Key")
      : requiredId(Name, this, "Name");
  }

  /** The last value of a wanted name; `undefined` where there is none. */
  value(which: number): unknown {
    const place = this.places[which]!;
    if (place < 0) return undefined;
    if (this.index !== undefined) this.index = place;
    return this.entries[place]!.Value;
  }

  get size(): number {
    return this.entries.length;
  }

  get(name: string): string | null | undefined {
    return getResultParametersMap({ parameters: this })[name];
  }

  toJSON(): Parameter[] {
    return this.entries.map((entry) => [
      this.nameOf(entry),
      parameterValue(entry.Value, this, "Value"),
    ]);
  }

  [Symbol.iterator](): IterableIterator<Parameter> {
    return this.toJSON().values();
  }

  /** The path of the entry that is being read. */
  toString(): string {
    const list = `${this.path}.${this.list}`;
    return this.index === undefined ? list : `${list}[${this.index}]`;
  }
}

import type { Parameter, ParameterList } from "./parameters.ts";
import { parameterValue, requiredId } from "./scalars.ts";
import {
  type JsonObject,
  type Path,
  isObject,
  isThere,
  object,
  refusal,
} from "./value.ts";

/** How entries name themselves; the other key counts where this one is not there. */
export type NameKey = "Name" | "Key";

/** The parameters that the entries of a list hold, or a lone one. */
export class Entries implements ParameterList {
  declare private readonly path: readonly string[];
  declare private readonly usual: NameKey;
  // As they stand in the body: their texts are made when they are asked for.
  declare private readonly entries: readonly JsonObject[];
  // Of the entry that is being read; `undefined` for a lone one.
  declare private index: number | undefined;

  /** Reads the entries at `list` in `holder`: none, where either is absent or null. */
  constructor(
    parent: JsonObject,
    path: string,
    holder: string,
    list: string,
    usual: NameKey,
  ) {
    this.path = [path, holder, list];
    this.usual = usual;
    this.entries = [];
    this.index = undefined;
    if (!isThere(parent[holder])) return;
    const found = object(parent[holder], path, holder)[list];
    if (Array.isArray(found)) {
      this.entries = found;
      for (let index = 0; index < found.length; index += 1) {
        this.index = index;
        this.check(found[index]);
      }
    } else if (isObject(found)) {
      this.entries = [found];
      this.check(found);
    } else if (isThere(found)) {
      const expected = "an object or a list";
      throw refusal("wrong_type", found, this, undefined, expected);
    }
  }

  /** Refuses an entry whose name or value can have no text. */
  private check(entry: unknown): void {
    const { Value } = object(entry, this);
    this.nameOf(entry as JsonObject);
    // Such a number surely has a text, and to make it takes long.
    if (!Number.isSafeInteger(Value)) parameterValue(Value, this, "Value");
  }

  private nameOf({ Name, Key }: JsonObject): string {
    const isEither = isThere(Key) === isThere(Name);
    const isKey = isEither ? this.usual === "Key" : isThere(Key);
    return isKey
      ? requiredId(Key, this, "Key")
      : requiredId(Name, this, "Name");
  }

  /** The value of the last parameter of a name, read by a rule of its own. */
  last<T>(
    name: string,
    read: (value: unknown, path: Path, name: string) => T,
  ): T | undefined {
    for (let index = this.entries.length - 1; index >= 0; index -= 1) {
      const entry = this.entries[index] as JsonObject;
      if (this.nameOf(entry) !== name) continue;
      if (this.index !== undefined) this.index = index;
      return read(entry.Value, this, "Value");
    }
    return undefined;
  }

  get size(): number {
    return this.entries.length;
  }

  get(name: string): string | null | undefined {
    return this.last(name, parameterValue);
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
    const list = this.path.join(".");
    return this.index === undefined ? list : `${list}[${this.index}]`;
  }
}

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
  // Of the entry that is being read; `undefined` for a lone one.
  declare private index: number | undefined;
  declare private readonly names: string[];
  declare private readonly values: unknown[];
  declare private readonly path: readonly string[];

  /** Reads the entries at `list` in `holder`: none, where either is absent or null. */
  constructor(
    parent: JsonObject,
    path: string,
    holder: string,
    list: string,
    usual: NameKey,
  ) {
    this.index = undefined;
    this.names = [];
    this.values = [];
    this.path = [path, holder, list];
    if (!isThere(parent[holder])) return;
    const found = object(parent[holder], path, holder)[list];
    if (Array.isArray(found)) {
      for (let index = 0; index < found.length; index += 1) {
        this.index = index;
        this.add(found[index], usual);
      }
    } else if (isObject(found)) {
      this.add(found, usual);
    } else if (isThere(found)) {
      const expected = "an object or a list";
      throw refusal("wrong_type", found, this, undefined, expected);
    }
  }

  private add(value: unknown, usual: NameKey): void {
    const { Name, Key, Value } = object(value, this);
    const isKey =
      usual === "Key"
        ? isThere(Key) || !isThere(Name)
        : isThere(Key) && !isThere(Name);
    this.names.push(
      isKey ? requiredId(Key, this, "Key") : requiredId(Name, this, "Name"),
    );
    // The text is made when it is asked for; whether it can be made is seen now.
    parameterValue(Value, this, "Value");
    this.values.push(Value);
  }

  /** The value of the last parameter of a name, read by a rule of its own. */
  last<T>(
    name: string,
    read: (value: unknown, path: Path, name: string) => T,
  ): T | undefined {
    for (let index = this.names.length - 1; index >= 0; index -= 1) {
      if (this.names[index] !== name) continue;
      if (this.index !== undefined) this.index = index;
      return read(this.values[index], this, "Value");
    }
    return undefined;
  }

  get size(): number {
    return this.names.length;
  }

  get(name: string): string | null | undefined {
    return this.last(name, parameterValue);
  }

  toJSON(): Parameter[] {
    return this.names.map((name, index) => [
      name,
      parameterValue(this.values[index], this, "Value"),
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

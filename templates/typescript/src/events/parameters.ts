/** A name, and its value as text; `null` where there is none. */
export type Parameter = readonly [name: string, value: string | null];

/**
 * Names and their values in the order of the body: iterate over the pairs, or
 * ask for a name. `JSON.stringify` writes the pairs.
 */
export interface ParameterList extends Iterable<Parameter> {
  /** How many pairs there are. */
  readonly size: number;
  /**
   * The value of a name, the last one where it comes twice: `null` where it has
   * none, `undefined` where there is no such name.
   */
  get(name: string): string | null | undefined;
  /** The pairs, in order. */
  toJSON(): Parameter[];
}

/**
 * The parameters of an event as an object, for logs and storage; where a name
 * comes twice, the last one. Any name is plain data, `__proto__` too: the object
 * has no prototype.
 */
export function getResultParametersMap(event: {
  /** Names and values; where a name comes twice, the last one counts. */
  readonly parameters: Iterable<Parameter>;
}): Readonly<Record<string, string | null>> {
  const map = Object.create(null) as Record<string, string | null>;
  for (const [name, value] of event.parameters) map[name] = value;
  return map;
}

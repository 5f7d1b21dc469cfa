// A consumer that tests the types: it compiles only where each is as closed, or as open, as promised.

const literal = (text) => JSON.stringify(text);

function family(name, { id, type, codes }) {
  const of = `codes.${type}`;
  const [first] = codes;
  const cases = codes.map(
    ({ key, info }) =>
      `    case ${of}.${key}:\n      return ${literal(info.name)};`,
  );
  const union = codes.map(({ info }) => literal(info.code)).join(" | ");
  return `
export const exact${type}: Equal<${of}, ${union}> = true;

/** Every known code has its case, so nothing is left over. */
export function every${type}(code: ${of}): string {
  switch (code) {
${cases.join("\n")}
    default:
      return code satisfies never;
  }
}

/** The last case is missing, and the compiler says so. */
export function most${type}(code: ${of}): string {
  switch (code) {
${cases.slice(0, -1).join("\n")}
    default:
      // @ts-expect-error a known code is left over
      return code satisfies never;
  }
}

// @ts-expect-error the known codes are closed
export const closed${type}: ${of} = "no such code";
export const open${type}: codes.Open<${of}> = "no such code";
export const known${type}: codes.CodeInfo<${literal(id)}> = codes.get${type}Info(${of}.${first.key});
// @ts-expect-error an unknown code has no info
export const unknown${type}: codes.CodeInfo<${literal(id)}> = codes.get${type}Info(open${type});
export const found${type}: ${of} | undefined = codes.lookup(${literal(id)}, "x")?.code;
// @ts-expect-error info is not for writing
known${type}.title = "other";
// @ts-expect-error nor is the advice
known${type}.retry.confirmFirst = false;
// @ts-expect-error nor are the codes
${of}.${first.key} = ${of}.${first.key};

export function narrow${type}(code: string): ${of} | undefined {
  return codes.is${type}(code) ? code : undefined;
}

for (const code of Object.values(${of})) {
  if (every${type}(code) !== codes.get${type}Info(code).name) throw new Error(code);
  if (narrow${type}(code) !== code) throw new Error(code);
}
`;
}

/** The consumer of a package. */
export function typesConsumer({ package: { name }, families }) {
  return `import * as codes from ${literal(name)};

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const families: Equal<codes.Family, ${families.map(({ id }) => literal(id)).join(" | ")}> = true;
// @ts-expect-error the families are closed
codes.lookup("no such family", "0");
export const all: readonly codes.CodeInfo[] = codes.lookupAll("0");
export const when: codes.RetryWhen = codes.UNKNOWN_RETRY.when;

export function blame(info: codes.CodeInfo): codes.Fault {
  // @ts-expect-error a success is nobody's fault
  return info.fault;
}
${families.map((one) => family(name, one)).join("")}`;
}

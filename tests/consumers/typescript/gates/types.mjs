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
refused(() => {
  // @ts-expect-error info is not for writing
  known${type}.title = "other";
});
refused(() => {
  // @ts-expect-error nor is the advice
  known${type}.retry.confirmFirst = false;
});
refused(() => Object.assign(codes.UNKNOWN_RETRY, { confirmFirst: false }));
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

/** What the types promise of the events. */
function events(facts) {
  const { channels, replies } = facts;
  if (channels.length === 0) return "";
  const cases = channels.map(
    ({ id, type }) =>
      `    case ${literal(id)}: {\n      const exact: codes.${type}Event = event;\n      return exact.channel;\n    }`,
  );
  const coded = channels.filter(({ family }) => family !== undefined);
  const known = coded.map(
    ({ type, family }) => `
export function told${type}(event: codes.${type}Event): codes.CodeInfo<${literal(family)}> {
  // @ts-expect-error an unknown code has no info
  event.info.code;
  if (event.known) return event.info;
  const unknown: undefined = event.info;
  throw new Error(event.code, { cause: unknown });
}
`,
  );
  const first = channels[0];
  const reply =
    replies.length === 0
      ? ""
      : `
export const sent: codes.C2bValidationResponse = codes.c2bValidationResponse(${literal(replies[0].code)}, "words");
export const exactReply: Equal<codes.C2bReplyCode, ${replies.map(({ code }) => literal(code)).join(" | ")}> = true;
try {
  // @ts-expect-error not a code that may be sent
  codes.c2bValidationResponse("no such code");
  throw new Error("sent");
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
}
// @ts-expect-error a code from elsewhere may not be sent
export const elsewhere = (code: string) => codes.c2bValidationResponse(code);
`;
  // With one channel there is nothing to tell apart, and a switch narrows nothing.
  const switches =
    channels.length === 1
      ? ""
      : `
export function every(event: codes.DarajaEvent): codes.Channel {
  switch (event.channel) {
${cases.join("\n")}
    default:
      return event satisfies never;
  }
}

export function most(event: codes.DarajaEvent): codes.Channel {
  switch (event.channel) {
${cases.slice(1).join("\n")}
    default:
      // @ts-expect-error ${first.id} is left over
      return event satisfies never;
  }
}
`;
  return `${switches}
export function generic(event: codes.DarajaEvent<string>): codes.PaymentStatus {
  const key: string | undefined = event.idempotencyKey;
  const ids: [string, string | undefined][] = Object.entries(event.ids);
  const body: string = event.body;
  const now: boolean = event.canChargeAgainNow;
  const retry: codes.Retry = event.retry;
  // @ts-expect-error events are not for writing
  event.outcome = event.outcome;
  return codes.mergeStatus("pending", key && ids && body && now && retry ? event.outcome : "accepted");
}
// @ts-expect-error no such outcome
export const wrongOutcome = () => codes.mergeStatus("pending", "success");
// @ts-expect-error no such status
export const wrongStatus = () => codes.mergeStatus("accepted", "failed");
export function final(status: codes.PaymentStatus): "pending" | "timed_out" | "needs_review" | codes.FinalStatus {
  return codes.isFinalStatus(status) ? status : status;
}
export function problem(error: unknown): codes.ParseErrorKind | undefined {
  return error instanceof codes.ParseError ? error.kind : undefined;
}
${known.join("")}${reply}`;
}

/** The consumer of a package. */
export function typesConsumer(facts) {
  const {
    package: { name },
    families,
  } = facts;
  return `import * as codes from ${literal(name)};

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What all callers share is frozen, since types can be got round. */
function refused(change: () => void): void {
  try {
    change();
  } catch {
    return;
  }
  throw new Error("shared data can be changed");
}

export const families: Equal<codes.Family, ${families.map(({ id }) => literal(id)).join(" | ")}> = true;
// @ts-expect-error the families are closed
codes.lookup("no such family", "0");
export const all: readonly codes.CodeInfo[] = codes.lookupAll("0");
export const when: codes.RetryWhen = codes.UNKNOWN_RETRY.when;

export function blame(info: codes.CodeInfo): codes.Fault {
  // @ts-expect-error a success is nobody's fault
  return info.fault;
}
${families.map((one) => family(name, one)).join("")}${events(facts)}`;
}

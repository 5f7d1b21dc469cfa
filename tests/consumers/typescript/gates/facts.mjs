// What a package must say, read from the catalogue by other means than ours.
import { parse } from "yaml";

const pascal = (name) =>
  name
    .split("_")
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("");

/** Leaves out what is absent. */
const present = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  );

function retry(code) {
  if (code.outcome === "success") return { when: "never", confirmFirst: false };
  return present({
    when: code.retry.when,
    delaySeconds: code.retry.delay_seconds,
    backoff: code.retry.backoff,
    maxAttempts: code.retry.max_attempts,
    confirmFirst: code.retry.confirm_first,
  });
}

/** What `CodeInfo` must hold. */
const info = (code) =>
  present({
    family: code.family,
    code: code.code,
    name: code.name,
    title: code.title,
    description: code.description,
    action: code.action,
    outcome: code.outcome,
    fault: code.fault,
    retry: retry(code),
    httpStatus: code.http_status,
    reply: code.reply ?? false,
    customerMessage: code.customer_message,
    deprecated:
      code.deprecated &&
      present({
        since: code.deprecated.since,
        note: code.deprecated.note,
        use: code.deprecated.use?.split("/")[1],
      }),
  });

/** The package and, family by family, its codes. */
export function readFacts(text) {
  const catalogue = parse(text);
  const families = catalogue.families.map(({ id }) => ({
    id,
    type: pascal(id),
    codes: catalogue.codes
      .filter((code) => code.family === id)
      .map((code) => ({
        key: pascal(code.name),
        since: code.since,
        info: info(code),
      })),
  }));
  const channels = catalogue.channels ?? [];
  const reader = channels.find(({ id }) => id === "c2b_validation_reply");
  const replies = (
    families.find(({ id }) => id === reader?.family)?.codes ?? []
  )
    .map(({ info }) => info)
    .filter(({ reply }) => reply)
    .map(({ code, outcome }) => ({ code, outcome }));
  return {
    package: catalogue.package,
    families,
    channels: channels.map(({ id, family }) => ({
      id,
      type: pascal(id),
      module: id.replaceAll("_", "-"),
      family,
    })),
    replies,
  };
}

/** Whether a package has parsers of these channels, or of one of them. */
export const hasChannel = ({ channels }, ...ids) =>
  channels.some(({ id }) => ids.includes(id));

/** The channels whose shape alone tells what they are. */
export const selfDescribing = ({ channels }) =>
  channels.filter(
    ({ id }) => !["timeout", "c2b_validation", "c2b_confirmation"].includes(id),
  );

/** The parsers of a package, without their twins. */
export function parsers(facts) {
  const answers = ["api_response", "api_error"];
  return [
    ...(hasChannel(facts, ...answers) ? ["parseApiResponse"] : []),
    ...facts.channels
      .filter(({ id }) => !answers.includes(id))
      .map(({ type }) => `parse${type}`),
    ...(selfDescribing(facts).length > 0 ? ["parseAny"] : []),
  ];
}

/** The modules of a package. */
export function modules(facts) {
  const shared =
    "amount body-text channel decimal depth entries event events ids index json meaning nairobi-time parameters parse parse-error plain-copy scalars status value";
  const events = [
    ...shared.split(" "),
    ...facts.channels.map(({ module }) => module),
    ...(hasChannel(facts, "api_response", "api_error") ? ["api-answer"] : []),
    ...(hasChannel(facts, "c2b_validation", "c2b_confirmation") ? ["c2b"] : []),
    ...(selfDescribing(facts).length > 0 ? ["any"] : []),
    ...(facts.replies.length > 0 ? ["reply"] : []),
  ];
  return [
    ..."catalogue code-info family index lookup table".split(" "),
    ...facts.families.map(({ id }) => `families/${id.replaceAll("_", "-")}`),
    ...(facts.channels.length > 0
      ? events.map((name) => `events/${name}`)
      : []),
  ];
}

/** The values that a package exports, beside those of the families. */
export function exportedValues(facts) {
  const names =
    "CATALOGUE_DIGEST CATALOGUE_VERSION CodeOutcome Family Fault RetryWhen UNKNOWN_RETRY lookup lookupAll";
  if (facts.channels.length === 0) return names.split(" ");
  const events =
    "NairobiTime ParseError PaymentStatus getResultParametersMap isFinalStatus isPaymentStatus mergeStatus";
  const outcomes = facts.replies.map(({ outcome }) => outcome);
  return [
    ...names.split(" "),
    ...events.split(" "),
    ...parsers(facts).flatMap((name) => [name, `${name}Value`]),
    ...(outcomes.length > 0
      ? ["C2B_REPLY_CODES", "c2bValidationResponse"]
      : []),
    ...(outcomes.includes("success") ? ["C2B_VALIDATION_ACCEPT"] : []),
    ...(outcomes.includes("failure") ? ["C2B_VALIDATION_REJECT"] : []),
  ];
}

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
  return { package: catalogue.package, families };
}

// The result of decoding, as elements.
import type { Parameter } from "daraja-codes/events/index.ts";

import { type CardTexts, cardId, cardTexts } from "./card.ts";
import { copyButton } from "./copy.ts";
import type { Decoded, Unreadable } from "./decode.ts";
import { flaw } from "./decode-read.ts";
import { OUTCOMES } from "./decode-words.ts";
import { element } from "./dom.ts";
import { errorRecord, message, record } from "./record.ts";

/** As much of a text as is shown, and as many rows: a hostile body must not stall the page. */
const LONGEST = 2_000;
const MOST_ROWS = 200;

/** A result as elements, and in a sentence for those who hear it. */
export interface View {
  readonly elements: readonly HTMLElement[];
  readonly said: string;
}

/** An event. */
export function eventView(decoded: Decoded): View {
  const { event, channel, known } = decoded;
  const { word, sentence, look } = OUTCOMES[event.outcome];
  const card = known && cardTexts(known);
  const head = element("h3", "", marked(word, look), ` ${channel.title}`);
  const mark = event.canChargeAgainNow
    ? ["A new charge is safe now.", "done"]
    : event.retry.confirmFirst
      ? ["Confirm before charging again.", "confirm"]
      : undefined;
  const says = element("p", "", sentence);
  if (mark) says.append(" ", marked(mark[0] ?? "", mark[1] ?? ""));
  return {
    elements: [
      head,
      says,
      ...codeView(decoded, card),
      ...factsView(decoded, card),
      ...idsView(decoded),
      ...listView("Parameters", "parameters" in event && event.parameters),
      ...listView("Reference data", "reference" in event && event.reference),
      jsonView(() => record(decoded, card)),
    ],
    said: [channel.title, word, event.code, card?.title, mark?.[0]]
      .filter((text) => text !== undefined)
      .join(", "),
  };
}

/** What is wrong with a body. */
export function errorView(unreadable: Unreadable, body: string): View {
  const { kind, path } = unreadable;
  const said = `Cannot be read: ${ADVICE[kind] ?? message(unreadable)}.`;
  const where = kind === "not_json" ? flaw(body) : path;
  return {
    elements: [
      element("h3", "", marked("Unreadable", "confirm")),
      element("p", "", said),
      ...(where ? [element("p", "", element("code", "", where))] : []),
      element(
        "p",
        "",
        "That says nothing of the payment, which is never failed by it: keep the body, and have a person or a status query look at it.",
      ),
      jsonView(() => errorRecord(unreadable)),
    ],
    said,
  };
}

/** Where the package's own words are for programmers. */
const ADVICE: Readonly<Record<string, string | undefined>> = {
  ambiguous_channel:
    "a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL that the body came to",
  not_json: "this is no JSON document",
};

function codeView(
  { event, family, known }: Decoded,
  card: CardTexts | undefined,
): HTMLElement[] {
  if (event.code === undefined) return [];
  const code = element("code", "", short(event.code));
  if (known && card) {
    const link = element("a", "", code, ` ${card.title}`);
    link.href = `#${cardId(known)}`;
    return [
      element("p", "code", link, ` ${family?.title}`),
      element("p", "", card.meaning),
    ];
  }
  const note = family
    ? `not among the codes of ${family.title}: `
    : "a code of no family.";
  const line = element("p", "code", code, ` ${note}`);
  if (family) {
    const link = element("a", "", "how to treat an unknown code");
    link.href = "#unknown";
    line.append(link, ".");
  }
  return [line];
}

function factsView(
  { event, status }: Decoded,
  card: CardTexts | undefined,
): HTMLElement[] {
  const rows: [name: string, value: string | undefined][] = [
    ["What to do", card?.action],
    ["Retry", card?.retry],
    ["A pending payment becomes", status],
    ["Daraja says", event.description],
    [
      "To tell the customer",
      "customerMessage" in event ? event.customerMessage : undefined,
    ],
    ["Request", "requestId" in event ? event.requestId : undefined],
  ];
  if ("amount" in event) {
    rows.push(
      ["Amount", event.amount?.text],
      ["Receipt", event.receipt],
      ["Date", event.date?.iso],
      ["Phone", event.phone],
    );
  }
  const list = element("dl", "");
  for (const [name, value] of rows) {
    if (value !== undefined) list.append(row(name, short(value)));
  }
  return [list];
}

function idsView({ event }: Decoded): HTMLElement[] {
  const rows = Object.entries(event.ids).map(([name, id]) =>
    row(name, element("code", "", short(id ?? "")), copyButton(id ?? "", name)),
  );
  if (rows.length === 0) return [];
  const key = event.idempotencyKey;
  if (key !== undefined) {
    const button = copyButton(key, "the idempotency key");
    const code = element("code", "", short(key));
    rows.push(row("Idempotency key", code, button));
  }
  return [element("h4", "", "Ids to store"), element("dl", "ids", ...rows)];
}

function listView(
  title: string,
  list: Iterable<Parameter> | false,
): HTMLElement[] {
  const all = list ? [...list] : [];
  if (all.length === 0) return [];
  const rows = all
    .slice(0, MOST_ROWS)
    .map(([name, value]) =>
      row(short(name), value === null ? "no value" : short(value)),
    );
  const more = all.length - rows.length;
  return [
    element("h4", "", title),
    element("dl", "", ...rows),
    ...(more > 0 ? [element("p", "", `… and ${more} more`)] : []),
  ];
}

/** The whole record, written only when it is asked for. */
function jsonView(make: () => object): HTMLElement {
  const details = element("details", "json", element("summary", "", "As JSON"));
  const open = (): void => {
    const text = JSON.stringify(make(), undefined, 2);
    details.append(
      element("pre", "", short(text)),
      copyButton(text, "the record"),
    );
  };
  details.addEventListener("toggle", open, { once: true });
  return details;
}

function row(name: string, ...value: readonly (Node | string)[]): HTMLElement {
  const definition = element("dd", "", ...value);
  return element("div", "", element("dt", "", name), definition);
}

function marked(text: string, look: string): HTMLElement {
  return element("span", `mark ${look}`, text);
}

function short(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}

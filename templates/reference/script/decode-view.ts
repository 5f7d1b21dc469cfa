// The result of decoding, as elements.
import type { Parameter, PaymentDetails } from "daraja-codes/events/index.ts";

import { type CardTexts, cardId, cardTexts } from "./card.ts";
import type { Family } from "./catalogue.ts";
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
  const { event, channel, family, known } = decoded;
  const { word, sentence, look } = OUTCOMES[event.outcome];
  const card = known && cardTexts(known);
  const isOpen = event.retry.confirmFirst;
  const advice = event.canChargeAgainNow
    ? "A new charge is safe now"
    : isOpen && "Confirm before charging again";
  const { title } = channel;
  return {
    elements: [
      element(
        "div",
        `card ${isOpen ? "confirm" : look}`,
        element("h3", "", title),
        marks([word, advice], family),
        element("p", "", sentence),
        ...codeView(decoded, card),
        list("lines", [
          ["What to do", card?.action],
          ["Retry", card?.retry],
        ]),
        list("", factsOf(decoded)),
        ...idsView(decoded),
        ...listView("Parameters", "parameters" in event && event.parameters),
        ...listView("Reference data", "reference" in event && event.reference),
        jsonView(() => record(decoded, card)),
      ),
    ],
    said: [title, word, event.code, card?.title, advice]
      .filter(Boolean)
      .join(", "),
  };
}

/** What is wrong with a body. */
export function errorView(unreadable: Unreadable, body: string): View {
  const { kind, path } = unreadable;
  const advice = ADVICE[kind];
  const said = `Cannot be read: ${advice ?? message(unreadable)}.`;
  // The sentence that is not advice names the place itself.
  const where = kind === "not_json" ? flaw(body) : advice && path;
  return {
    elements: [
      element(
        "div",
        "card confirm",
        element("h3", "", "Unreadable"),
        element("p", "", said),
        ...(where ? [element("p", "", element("code", "", where))] : []),
        element(
          "p",
          "",
          "That says nothing of the payment, which is never failed by it: keep the body, and have a person or a status query look at it.",
        ),
        jsonView(() => errorRecord(unreadable)),
      ),
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
    return [element("p", "", link), element("p", "", card.meaning)];
  }
  if (!family) return [element("p", "", code, " a code of no family.")];
  const link = element("a", "", "how to treat an unknown code");
  link.href = "#unknown";
  const note = ` not among the codes of ${family.title}: `;
  return [element("p", "", code, note, link, ".")];
}

type Row = readonly [name: string, value: string | null | undefined];

function factsOf({ event, status }: Decoded): Row[] {
  const { amount, receipt, date, phone, customerMessage, requestId } =
    event as Partial<
      PaymentDetails & { customerMessage: string; requestId: string }
    >;
  return [
    ["A pending payment becomes", status],
    ["Daraja says", event.description],
    ["To tell the customer", customerMessage],
    ["Request", requestId],
    ["Amount", amount?.text],
    ["Receipt", receipt],
    ["Date", date?.iso],
    ["Phone", phone],
  ];
}

function idsView({ event }: Decoded): HTMLElement[] {
  const rows = Object.entries({
    ...event.ids,
    "Idempotency key": event.idempotencyKey,
  }).flatMap(([name, id = ""]) => (id === "" ? [] : [[name, id] as const]));
  if (rows.length === 0) return [];
  const ids = list("ids lines", rows);
  for (const [at, value] of ids.querySelectorAll("dd").entries()) {
    const [name, id] = rows[at] ?? ["", ""];
    value.append(" ", copyButton(id, name));
  }
  return [element("h4", "", "Ids to store"), ids];
}

function listView(
  title: string,
  parameters: Iterable<Parameter> | false,
): HTMLElement[] {
  const all = parameters ? [...parameters] : [];
  if (all.length === 0) return [];
  const more = all.length - MOST_ROWS;
  return [
    element("h4", "", title),
    list("", all.slice(0, MOST_ROWS)),
    ...(more > 0 ? [element("p", "", `… and ${more} more`)] : []),
  ];
}

/** Names and values; those that are not there are left out. */
function list(className: string, rows: readonly Row[]): HTMLElement {
  const there = rows.filter(([, value]) => value !== undefined);
  return element(
    "dl",
    className,
    ...there.map(([name, value]) =>
      element(
        "div",
        "",
        element("dt", "", short(name)),
        element(
          "dd",
          "",
          typeof value === "string" ? short(value) : "no value",
        ),
      ),
    ),
  );
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

/** What is to be seen at a glance. */
function marks(
  words: readonly (string | false)[],
  family: Family | undefined,
): HTMLElement {
  const line = element("p", "marks");
  for (const word of words) {
    if (word !== false) line.append(element("span", "mark", word), " ");
  }
  if (family) line.append(element("span", "badge", family.title));
  return line;
}

function short(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}

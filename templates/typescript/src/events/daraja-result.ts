// {{ generated_by }}

{% if let Some(family) = channel.family -%}
import { get{{ family.type_name }}Info } from "../families/{{ family.module }}.ts";
{% endif -%}
import { Entries } from "./entries.ts";
import type { {{ channel.code_type() }}, EventBase, WithParameters } from "./event.ts";
import {
  type Ids,
  conversationKey,
  optionalIds,
  originatorName,
} from "./ids.ts";
import type { ParameterList } from "./parameters.ts";
import { meaning } from "./meaning.ts";
import { type ParseOptions, parse, parseValue } from "./parse.ts";
import { description, requiredId } from "./scalars.ts";
import { object } from "./value.ts";

type Code = {% if let Some(family) = channel.family %}Coded<"{{ family.id }}">{% else %}Uncoded<string>{% endif %};

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type DarajaResultEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body>
  extends
    EventBase<"daraja_result", "succeeded" | "failed", Body>,
    WithParameters {
  /** The ids of the request, and the transaction's where it is there. */
  readonly ids: Ids<
    "ConversationID" | "OriginatorConversationID",
    "TransactionID"
  >;
  /** Tells the operation by both of its conversation ids. */
  readonly idempotencyKey: string;
  /** The `ReferenceData`: names and values, in order. */
  readonly reference: ParameterList;
}

/**
 * Reads the result of a request from the raw body.
 *
 * @throws ParseError where it is none. That is never a failed payment: keep the
 * body, answer Daraja, and have a person or a query look at it.
 */
export function parseDarajaResult(
  body: string | Uint8Array,
  options?: ParseOptions,
): DarajaResultEvent<string> {
  return parse(readDarajaResult, body, options);
}

/**
 * Reads the result of a request from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseDarajaResultValue(
  value: unknown,
  options?: ParseOptions,
): DarajaResultEvent {
  return parseValue(readDarajaResult, value, options);
}

export function readDarajaResult<Body>(
  value: unknown,
  body: Body,
): DarajaResultEvent<Body> {
  const at = "$.Result";
  const result = object(object(value, "$").Result, "$", "Result");
  const code = requiredId(result.ResultCode, at, "ResultCode");
  const conversation = result.ConversationID;
  const ConversationID = requiredId(conversation, at, "ConversationID");
  const name = originatorName(result, false);
  const OriginatorConversationID = requiredId(result[name], at, name);
  const others = optionalIds(result, at, ["TransactionID"]);
  const said = description(result.ResultDesc, at, "ResultDesc");
  const parameters = new Entries(
    result.ResultParameters,
    "$.Result.ResultParameters",
    "ResultParameter",
    "Key",
    [],
  );
  const reference = new Entries(
    result.ReferenceData,
    "$.Result.ReferenceData",
    "ReferenceItem",
    "Key",
    [],
  );
{%- if let Some(family) = channel.family %}
  const family = "{{ family.id }}";
  const info = get{{ family.type_name }}Info(code);
{%- endif %}
  const outcome = code === "0" ? "succeeded" : "failed";
  return {
    channel: "daraja_result",
    ...meaning(outcome, code{% if channel.family.is_some() %}, family, info{% endif %}),
    description: said,
    ids: {
      ConversationID,
      OriginatorConversationID,
      ...others,
    },
    idempotencyKey: conversationKey(ConversationID, OriginatorConversationID),
    parameters,
    reference,
    body,
  };
}

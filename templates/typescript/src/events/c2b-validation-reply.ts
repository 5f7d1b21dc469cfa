// {{ generated_by }}

{% if let Some(family) = channel.family -%}
import { get{{ family.type_name }}Info } from "../families/{{ family.module }}.ts";
{% endif -%}
import type { {{ channel.code_type() }}, EventBase } from "./event.ts";
import type { Ids } from "./ids.ts";
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
export type C2bValidationReplyEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body> extends EventBase<
  "c2b_validation_reply",
  "accepted" | "rejected",
  Body
> {
  /** None: it names no operation. */
  readonly ids: Ids<never>;
  /** None: it names no operation. */
  readonly idempotencyKey: undefined;
}

/**
 * Reads the reply to a C2B validation from the raw body.
 *
 * @throws ParseError where it is none. That says nothing of the payment: keep
 * the body, and have a person look at the endpoint that sent it.
 */
export function parseC2bValidationReply(
  body: string | Uint8Array,
  options?: ParseOptions,
): C2bValidationReplyEvent<string> {
  return parse(readC2bValidationReply, body, options);
}

/**
 * Reads the reply to a C2B validation from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseC2bValidationReplyValue(
  value: unknown,
  options?: ParseOptions,
): C2bValidationReplyEvent {
  return parseValue(readC2bValidationReply, value, options);
}

export function readC2bValidationReply<Body>(
  value: unknown,
  body: Body,
): C2bValidationReplyEvent<Body> {
  const root = object(value, "$");
  const code = requiredId(root.ResultCode, "$", "ResultCode");
  const said = description(root.ResultDesc, "$", "ResultDesc");
{%- if let Some(family) = channel.family %}
  const family = "{{ family.id }}";
  const info = get{{ family.type_name }}Info(code);
{%- endif %}
  const outcome = code === "0" ? "accepted" : "rejected";
  return {
    channel: "c2b_validation_reply",
    ...meaning(outcome, code{% if channel.family.is_some() %}, family, info{% endif %}),
    description: said,
    ids: {},
    idempotencyKey: undefined,
    body,
  };
}

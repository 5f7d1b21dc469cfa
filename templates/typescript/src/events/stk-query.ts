// {{ generated_by }}

{% if let Some(family) = channel.family -%}
import { get{{ family.type_name }}Info } from "../families/{{ family.module }}.ts";
{% endif -%}
import type { {{ channel.code_type() }}, EventBase } from "./event.ts";
import { type Ids, keyPart, optionalIds } from "./ids.ts";
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
export type StkQueryEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body> extends EventBase<
  "stk_query",
  "succeeded" | "failed" | "needs_review",
  Body
> {
  /** The id of the request, and the merchant's where it is there. */
  readonly ids: Ids<"CheckoutRequestID", "MerchantRequestID">;
  /** Tells the payment by its `CheckoutRequestID`, as the callback's does. */
  readonly idempotencyKey: string;
}

/**
 * Reads the answer to an STK query from the raw body.
 *
 * @throws ParseError where it is none. That is never a failed payment: keep the
 * body, and have a person or another query look at it.
 */
export function parseStkQuery(
  body: string | Uint8Array,
  options?: ParseOptions,
): StkQueryEvent<string> {
  return parse(readStkQuery, body, options);
}

/**
 * Reads the answer to an STK query from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseStkQueryValue(
  value: unknown,
  options?: ParseOptions,
): StkQueryEvent {
  return parseValue(readStkQuery, value, options);
}

export function readStkQuery<Body>(
  value: unknown,
  body: Body,
): StkQueryEvent<Body> {
  const root = object(value, "$");
  const code = requiredId(root.ResultCode, "$", "ResultCode");
  const checkout = root.CheckoutRequestID;
  const CheckoutRequestID = requiredId(checkout, "$", "CheckoutRequestID");
  const others = optionalIds(root, "$", ["MerchantRequestID"]);
  const said = description(root.ResultDesc, "$", "ResultDesc");
{%- if let Some(family) = channel.family %}
  const family = "{{ family.id }}";
  const info = get{{ family.type_name }}Info(code);
{%- endif %}
{%- if channel.family.is_some() %}
  // Only a code that proves that no money moved makes a failure of an answer.
  const isFailure = info !== undefined && !info.retry.confirmFirst;
  const unpaid = isFailure ? "failed" : "needs_review";
  const outcome = code === "0" ? "succeeded" : unpaid;
{%- else %}
  const outcome = code === "0" ? "succeeded" : "needs_review";
{%- endif %}
  return {
    channel: "stk_query",
    ...meaning(outcome, code{% if channel.family.is_some() %}, family, info{% endif %}),
    description: said,
    ids: { CheckoutRequestID, ...others },
    idempotencyKey: keyPart("CheckoutRequestID", CheckoutRequestID),
    body,
  };
}

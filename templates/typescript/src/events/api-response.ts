// {{ generated_by }}

{% if let Some(family) = channel.family -%}
import { get{{ family.type_name }}Info } from "../families/{{ family.module }}.ts";
{% endif -%}
import type { {{ channel.code_type() }}, EventBase } from "./event.ts";
import { type Ids, bestKey, optionalIds } from "./ids.ts";
import { meaning } from "./meaning.ts";
import { description, requiredId } from "./scalars.ts";
import { type JsonObject, isThere } from "./value.ts";

type Code = {% if let Some(family) = channel.family %}Coded<"{{ family.id }}">{% else %}Uncoded<string>{% endif %};

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type ApiResponseEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body> extends EventBase<
  "api_response",
  "accepted" | "rejected",
  Body
> {
  /** The ids under which the result will come; only those that are there. */
  readonly ids: Ids<never, (typeof NAMES)[number]>;
  /** What Daraja would have the customer told. */
  readonly customerMessage: string | undefined;
}

const NAMES = [
  "CheckoutRequestID",
  "MerchantRequestID",
  "ConversationID",
  "OriginatorConversationID",
] as const;

export function readApiResponse<Body>(
  root: JsonObject,
  body: Body,
): ApiResponseEvent<Body> {
  const code = requiredId(root.ResponseCode, "$", "ResponseCode");
  const ids = optionalIds(root, "$", NAMES);
  const isShort =
    isThere(root.ResponseDesc) && !isThere(root.ResponseDescription);
  const name = isShort ? "ResponseDesc" : "ResponseDescription";
  const said = description(root[name], "$", name);
  const shown = root.CustomerMessage;
  const customerMessage = description(shown, "$", "CustomerMessage");
{%- if let Some(family) = channel.family %}
  const family = "{{ family.id }}";
  const info = get{{ family.type_name }}Info(code);
{%- endif %}
  const outcome = code === "0" ? "accepted" : "rejected";
  return {
    channel: "api_response",
    ...meaning(outcome, code{% if channel.family.is_some() %}, family, info{% endif %}),
    description: said,
    customerMessage,
    ids,
    idempotencyKey: bestKey(ids),
    body,
  };
}

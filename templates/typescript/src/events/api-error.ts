// {{ generated_by }}

{% if let Some(family) = channel.family -%}
import { get{{ family.type_name }}Info } from "../families/{{ family.module }}.ts";
{% endif -%}
import type { {{ channel.code_type() }}, EventBase } from "./event.ts";
import type { Ids } from "./ids.ts";
import { meaning } from "./meaning.ts";
import { description, optionalId, requiredId } from "./scalars.ts";
import type { JsonObject } from "./value.ts";

type Code = {% if let Some(family) = channel.family %}Coded<"{{ family.id }}">{% else %}Uncoded<string>{% endif %};

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type ApiErrorEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body> extends EventBase<
  "api_error",
  "rejected" | "needs_review",
  Body
> {
  /** None: it names no operation. */
  readonly ids: Ids<never>;
  /** None: it names no operation. */
  readonly idempotencyKey: undefined;
  /** What to name when you ask Safaricom about it. */
  readonly requestId: string | undefined;
}

export function readApiError<Body>(
  root: JsonObject,
  body: Body,
): ApiErrorEvent<Body> {
  const code = requiredId(root.errorCode, "$", "errorCode");
  const requestId = optionalId(root.requestId, "$", "requestId");
  const said = description(root.errorMessage, "$", "errorMessage");
{%- if let Some(family) = channel.family %}
  const family = "{{ family.id }}";
  const info = get{{ family.type_name }}Info(code);
{%- endif %}
  // The first digits are the HTTP status: a server that failed may have acted.
  const outcome = /^4\d\d/.test(code) ? "rejected" : "needs_review";
  return {
    channel: "api_error",
    ...meaning(outcome, code{% if channel.family.is_some() %}, family, info{% endif %}),
    description: said,
    requestId,
    ids: {},
    idempotencyKey: undefined,
    body,
  };
}

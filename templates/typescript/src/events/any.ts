// {{ generated_by }}

{% if has("api_error") -%}
import { readApiError } from "./api-error.ts";
{% endif -%}
{% if has("api_response") -%}
import { readApiResponse } from "./api-response.ts";
{% endif -%}
{% if has("c2b_validation_reply") -%}
import { readC2bValidationReply } from "./c2b-validation-reply.ts";
{% endif -%}
{% if has("daraja_result") -%}
import { readDarajaResult } from "./daraja-result.ts";
{% endif -%}
import type { SelfDescribingEvent } from "./events.ts";
import { type ParseOptions, parse, parseValue } from "./parse.ts";
{% if has("stk_callback") -%}
import { readStkCallback } from "./stk-callback.ts";
{% endif -%}
{% if has("stk_query") -%}
import { readStkQuery } from "./stk-query.ts";
{% endif -%}
import { {{ value_imports }} } from "./value.ts";

/**
 * Reads an event whose shape tells its channel, from the raw body.
 *
 * @throws ParseError where the shape tells no channel, and where an event of the
 * channel cannot be read. That is never a failed payment: keep the body, answer
 * Daraja, and have a person or a query look at it.
 */
export function parseAny(
  body: string | Uint8Array,
  options?: ParseOptions,
): SelfDescribingEvent<string> {
  return parse(readAny, body, options);
}

/**
 * Reads an event whose shape tells its channel, from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseAnyValue(
  value: unknown,
  options?: ParseOptions,
): SelfDescribingEvent {
  return parseValue(readAny, value, options);
}

function readAny<Body>(value: unknown, body: Body): SelfDescribingEvent<Body> {
  const root = object(value, "$");
{%- if has("stk_callback") %}
  if (isObject(root.Body) && isObject(root.Body.stkCallback)) {
    return readStkCallback(root, body);
  }
{%- endif %}
{%- if has("daraja_result") %}
  if (isObject(root.Result)) return readDarajaResult(root, body);
{%- endif %}
{%- if has("api_error") %}
  if (isThere(root.errorCode)) return readApiError(root, body);
{%- endif %}
{%- if has_c2b %}
  if (isThere(root.TransID)) {
{%- if has("c2b_validation") && has("c2b_confirmation") %}
    const expected =
      "parseC2bValidation or parseC2bConfirmation, chosen by the URL";
{%- else if has("c2b_validation") %}
    const expected = "parseC2bValidation, chosen by the URL";
{%- else %}
    const expected = "parseC2bConfirmation, chosen by the URL";
{%- endif %}
    const id = root.TransID;
    throw refusal("ambiguous_channel", id, "$", "TransID", expected);
  }
{%- endif %}
{%- if has("stk_query") %}
  if (isThere(root.ResponseCode) && isThere(root.ResultCode)) {
    return readStkQuery(root, body);
  }
{%- endif %}
{%- if has("api_response") %}
  if (isThere(root.ResponseCode)) return readApiResponse(root, body);
{%- endif %}
{%- if has("c2b_validation_reply") %}
  if (isThere(root.ResultCode)) return readC2bValidationReply(root, body);
{%- endif %}
  const expected = "a known callback or answer";
  throw refusal("unknown_shape", root, "$", undefined, expected);
}

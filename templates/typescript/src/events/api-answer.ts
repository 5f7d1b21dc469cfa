// {{ generated_by }}

{% if has("api_error") -%}
import { type ApiErrorEvent, readApiError } from "./api-error.ts";
{% endif -%}
{% if has("api_response") -%}
import { type ApiResponseEvent, readApiResponse } from "./api-response.ts";
{% endif -%}
import { type ParseOptions, parse, parseValue } from "./parse.ts";
{% if is_both -%}
import { isThere, object } from "./value.ts";

/** The first answer of an API: that it took the request, or an error. */
export type ApiAnswerEvent<Body = unknown> =
  ApiResponseEvent<Body> | ApiErrorEvent<Body>;
{%- else -%}
import { object } from "./value.ts";

/** The first answer of an API. */
{%- if has("api_error") %}
export type ApiAnswerEvent<Body = unknown> = ApiErrorEvent<Body>;
{%- else %}
export type ApiAnswerEvent<Body = unknown> = ApiResponseEvent<Body>;
{%- endif %}
{%- endif %}

/**
 * Reads the first answer of an API{% if has("api_error") %}, an error too,{% endif %} from the raw body.
 *
 * @throws ParseError where it is none. That is never a failed payment: keep the
 * body, and have a person or a query look at it.
 */
export function parseApiResponse(
  body: string | Uint8Array,
  options?: ParseOptions,
): ApiAnswerEvent<string> {
  return parse(readApiAnswer, body, options);
}

/**
 * Reads the first answer of an API{% if has("api_error") %}, an error too,{% endif %} from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseApiResponseValue(
  value: unknown,
  options?: ParseOptions,
): ApiAnswerEvent {
  return parseValue(readApiAnswer, value, options);
}

function readApiAnswer<Body>(value: unknown, body: Body): ApiAnswerEvent<Body> {
{%- if is_both %}
  const root = object(value, "$");
  return isThere(root.errorCode)
    ? readApiError(root, body)
    : readApiResponse(root, body);
{%- else if has("api_error") %}
  return readApiError(object(value, "$"), body);
{%- else %}
  return readApiResponse(object(value, "$"), body);
{%- endif %}
}

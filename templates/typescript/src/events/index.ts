// {{ generated_by }}

export type { Amount } from "./amount.ts";
{%- if has_self_describing %}
export * from "./any.ts";
{%- endif %}
{%- if has("api_response") || has("api_error") %}
export {
  type ApiAnswerEvent,
  parseApiResponse,
  parseApiResponseValue,
} from "./api-answer.ts";
{%- endif %}
{%- for channel in channels %}
{%- if channel.is_answer %}
export type { {{ channel.type_name }}Event } from "./{{ channel.module }}.ts";
{%- else %}
export {
  type {{ channel.type_name }}Event,
  parse{{ channel.type_name }},
  parse{{ channel.type_name }}Value,
} from "./{{ channel.module }}.ts";
{%- endif %}
{%- endfor %}
export * from "./channel.ts";
export * from "./event.ts";
export * from "./events.ts";
export type { Ids } from "./ids.ts";
export { NairobiTime } from "./nairobi-time.ts";
export * from "./parameters.ts";
export * from "./parse-error.ts";
export type { ParseOptions } from "./parse.ts";
{%- if has_replies %}
export * from "./reply.ts";
{%- endif %}
export * from "./status.ts";

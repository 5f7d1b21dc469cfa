// {{ generated_by }}

/** The codes that a C2B validation endpoint may send. */
{{ codes }}

/** A code that a C2B validation endpoint may send. */
export type C2bReplyCode = (typeof C2B_REPLY_CODES)[number];

/** The answer to a C2B validation request, to be sent as JSON. */
export interface C2bValidationResponse<
  Code extends C2bReplyCode = C2bReplyCode,
> {
  /** The code: whether the payment may go on, and if not, why. */
  readonly ResultCode: Code;
  /** The same in a few words. */
  readonly ResultDesc: string;
}
{%- if let Some(code) = accept %}

/** Lets the payment go on. */
export const C2B_VALIDATION_ACCEPT: C2bValidationResponse =
  /* @__PURE__ */ c2bValidationResponse({{ code }});
{%- endif %}
{%- if let Some(code) = reject %}

/** Stops the payment; `c2bValidationResponse` can say why. */
export const C2B_VALIDATION_REJECT: C2bValidationResponse =
  /* @__PURE__ */ c2bValidationResponse({{ code }});
{%- endif %}

/**
 * The answer to a C2B validation request: a code that may be sent, and a few
 * words, by default `Accepted` or `Rejected`.
 *
 * @throws RangeError where the code may not be sent; the compiler sees it first.
 */
export function c2bValidationResponse<Code extends C2bReplyCode>(
  code: Code,
  description?: string,
): C2bValidationResponse<Code> {
  if (!C2B_REPLY_CODES.includes(code)) {
    throw new RangeError("no such reply");
  }
{%- if let Some(success) = accept %}
  const isAccepted = code === {{ success }};
  const usual = isAccepted ? "Accepted" : "Rejected";
  return Object.freeze({ ResultCode: code, ResultDesc: description ?? usual });
{%- else %}
  return Object.freeze({
    ResultCode: code,
    ResultDesc: description ?? "Rejected",
  });
{%- endif %}
}

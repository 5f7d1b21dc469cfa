// {{ generated_by }}

{% if let Some(family) = channel.family -%}
import { get{{ family.type_name }}Info } from "../families/{{ family.module }}.ts";
{% endif -%}
import { amount } from "./amount.ts";
import { Entries } from "./entries.ts";
import type {
  {{ channel.code_type() }},
  EventBase,
  PaymentDetails,
  WithParameters,
} from "./event.ts";
import { type Ids, keyPart } from "./ids.ts";
import { meaning } from "./meaning.ts";
import { nairobiTime } from "./nairobi-time.ts";
import { type ParseOptions, parse, parseValue } from "./parse.ts";
import { description, optionalId, requiredId } from "./scalars.ts";
import { object } from "./value.ts";

type Code = {% if let Some(family) = channel.family %}Coded<"{{ family.id }}">{% else %}Uncoded<string>{% endif %};

/**
 * {{ channel.title }}
 *
 * {{ channel.description }}
 */
export type StkCallbackEvent<Body = unknown> = Content<Body> & Code;

interface Content<Body>
  extends
    EventBase<"stk_callback", "succeeded" | "failed", Body>,
    PaymentDetails,
    WithParameters {
  /** The ids of the request, and the receipt number where it is there. */
  readonly ids: Ids<
    "CheckoutRequestID" | "MerchantRequestID",
    "MpesaReceiptNumber"
  >;
  /** Tells the payment by its `CheckoutRequestID`. */
  readonly idempotencyKey: string;
}

/**
 * Reads the callback of an STK Push from the raw body.
 *
 * @throws ParseError where it is none. That is never a failed payment: keep the
 * body, answer Daraja, and have a person or a query look at it.
 */
export function parseStkCallback(
  body: string | Uint8Array,
  options?: ParseOptions,
): StkCallbackEvent<string> {
  return parse(readStkCallback, body, options);
}

/**
 * Reads the callback of an STK Push from a decoded body.
 *
 * Prefer the raw body: a decoded number can have lost digits.
 *
 * @throws ParseError where it is none.
 */
export function parseStkCallbackValue(
  value: unknown,
  options?: ParseOptions,
): StkCallbackEvent {
  return parseValue(readStkCallback, value, options);
}

// In the order of the body; each is asked for by its place here.
const DETAILS = [
  "Amount",
  "MpesaReceiptNumber",
  "TransactionDate",
  "PhoneNumber",
];

export function readStkCallback<Body>(
  value: unknown,
  body: Body,
): StkCallbackEvent<Body> {
  const at = "$.Body.stkCallback";
  const outer = object(object(value, "$").Body, "$", "Body");
  const callback = object(outer.stkCallback, "$.Body", "stkCallback");
  const code = requiredId(callback.ResultCode, at, "ResultCode");
  const { CheckoutRequestID: checkout, MerchantRequestID: merchant } = callback;
  const CheckoutRequestID = requiredId(checkout, at, "CheckoutRequestID");
  const MerchantRequestID = requiredId(merchant, at, "MerchantRequestID");
  const said = description(callback.ResultDesc, at, "ResultDesc");
  const holder = callback.CallbackMetadata;
  const path = "$.Body.stkCallback.CallbackMetadata";
  const list = new Entries(holder, path, "Item", "Name", DETAILS);
  const paid = amount(list.value(0), list, "Value");
  const receipt = optionalId(list.value(1), list, "Value");
  const date = nairobiTime(list.value(2), list, "Value");
  const phone = optionalId(list.value(3), list, "Value");
{%- if let Some(family) = channel.family %}
  const family = "{{ family.id }}";
  const info = get{{ family.type_name }}Info(code);
{%- endif %}
  const outcome = code === "0" ? "succeeded" : "failed";
  const means = meaning(outcome, code{% if channel.family.is_some() %}, family, info{% endif %});
  // Written out, since a spread would take half as long as all the rest.
  return {
    channel: "stk_callback",
    family: means.family,
    code,
    known: means.known,
    info: means.info,
    outcome,
    retry: means.retry,
    canChargeAgainNow: means.canChargeAgainNow,
    description: said,
    ids:
      receipt === undefined
        ? { CheckoutRequestID, MerchantRequestID }
        : {
            CheckoutRequestID,
            MerchantRequestID,
            MpesaReceiptNumber: receipt,
          },
    idempotencyKey: keyPart("CheckoutRequestID", CheckoutRequestID),
    amount: paid,
    receipt,
    date,
    phone,
    parameters: list,
    body,
  } as StkCallbackEvent<Body>;
}

// A webhook receiver's reading of Daraja, typed by what openapi-typescript makes of the document.
import {
  C2bValidationReplyCode,
  KnownStkResult,
  type C2bValidationReplyPayload,
  type CodeInfo,
  type DarajaResultPayload,
  type StkCallbackPayload,
  type StkResult,
  type webhooks,
} from "./codes.js";

/** What to do with an order, by the code of its callback. An unknown code is never a success. */
export function next(code: StkResult): "fulfil" | "ask again" | "review" {
  switch (code) {
    case KnownStkResult.success:
      return "fulfil";
    case KnownStkResult.insufficient_balance:
    case KnownStkResult.cancelled_by_user:
      return "ask again";
    default:
      return "review";
  }
}

/** The code and the receipt of a callback. */
export function read(payload: StkCallbackPayload): { code: StkResult; receipt: unknown } {
  const { ResultCode, CallbackMetadata } = payload.Body.stkCallback;
  const items = list(CallbackMetadata?.Item);
  const item = items.find((entry) => (entry.Name ?? entry.Key) === "MpesaReceiptNumber");
  return { code: String(ResultCode), receipt: item?.Value };
}

/** Many entries, one without a list, or none. */
function list<Entry>(given: Entry[] | Entry | null | undefined): Entry[] {
  return Array.isArray(given) ? given : given == null ? [] : [given];
}

/** The parameters of a result, in order, whichever way Daraja wrote them. */
export function parameters(payload: DarajaResultPayload): [string, unknown][] {
  const given = list(payload.Result.ResultParameters?.ResultParameter);
  return given.map((entry) => [String(entry.Key ?? entry.Name), entry.Value]);
}

/** What a webhook takes and answers, by its id. */
type Body<Id extends keyof webhooks> = webhooks[Id]["post"]["requestBody"]["content"]["application/json"];
type Answer<Id extends keyof webhooks> =
  webhooks[Id]["post"]["responses"][200]["content"]["application/json"];

export function validate(body: Body<"c2b_validation">): Answer<"c2b_validation"> {
  return body.BillRefNumber === "INV-1" ? accept : reject;
}

export const accept: C2bValidationReplyPayload = {
  ResultCode: C2bValidationReplyCode.accepted,
  ResultDesc: "Accepted",
};

const reject: C2bValidationReplyPayload = {
  ResultCode: C2bValidationReplyCode.invalid_account_number,
  ResultDesc: "Rejected",
};

export const wrong: C2bValidationReplyPayload = {
  // @ts-expect-error: 2001 is a code of the family, but not one that may be sent.
  ResultCode: "2001",
  ResultDesc: "Rejected",
};

// @ts-expect-error: the advice is always there.
export const incomplete: CodeInfo["retry"] = undefined;

function expect(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${left} is not ${right}`);
}

const paid: StkCallbackPayload = {
  Body: {
    stkCallback: {
      MerchantRequestID: "29115-34620561-1",
      CheckoutRequestID: "ws_CO_191220191020363925",
      ResultCode: 0,
      ResultDesc: "The service request is processed successfully.",
      CallbackMetadata: {
        Item: [
          { Name: "Amount", Value: 1250 },
          { Name: "Balance" },
          { Name: "MpesaReceiptNumber", Value: "NLJ7RT61SV" },
        ],
      },
    },
  },
};
expect(read(paid), { code: "0", receipt: "NLJ7RT61SV" });
expect(next(read(paid).code), "fulfil");
expect(next("1032"), "ask again");
expect(next("00"), "review");
expect(next("SFC_IC0003"), "review");

const result: DarajaResultPayload = {
  Result: {
    ResultCode: "0",
    ConversationID: "AG_20191219_00005797af5d7d75f652",
    ResultParameters: { ResultParameter: { Name: "Amount", Value: "10.00" } },
  },
};
expect(parameters(result), [["Amount", "10.00"]]);
expect(accept.ResultCode, "0");
expect(validate({ TransID: "TKL7X2QRB4", BillRefNumber: "INV-1" }).ResultCode, "0");
expect(validate({ TransID: "TKL7X2QRB4" }).ResultCode, "C2B00012");

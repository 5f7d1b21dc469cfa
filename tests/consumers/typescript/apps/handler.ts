// A payment service's handling of an STK Push callback, as a developer would write it.
import assert from "node:assert/strict";

import {
  ApiError,
  CATALOGUE_DIGEST,
  CATALOGUE_VERSION,
  type CodeInfo,
  Family,
  StkResult,
  UNKNOWN_RETRY,
  getStkResultInfo,
  isStkResult,
  lookup,
  lookupAll,
} from "daraja-codes";

interface StkCallback {
  readonly CheckoutRequestID: string;
  readonly ResultCode: number;
  readonly ResultDesc: string;
}

interface Decision {
  readonly paid: boolean;
  readonly chargeAgain: "now" | "later" | "never" | "after confirming";
  readonly tell: string;
}

function decide(callback: StkCallback): Decision {
  const code = String(callback.ResultCode);
  const info = getStkResultInfo(code);
  const { confirmFirst, when } = info?.retry ?? UNKNOWN_RETRY;
  return {
    paid: info?.outcome === "success",
    chargeAgain: confirmFirst
      ? "after confirming"
      : when === "never"
        ? "never"
        : when === "after_customer_acts"
          ? "now"
          : "later",
    tell: info?.customerMessage?.en ?? "We are checking your payment.",
  };
}

function remind(code: string): string | undefined {
  if (!isStkResult(code)) return undefined;
  switch (code) {
    case StkResult.WrongPin:
      return "check your PIN";
    case StkResult.InsufficientBalance:
      return "top up";
    default:
      return "try another way to pay";
  }
}

const callback = (ResultCode: number): StkCallback => ({
  CheckoutRequestID: "ws_CO_191220191020363925",
  ResultCode,
  ResultDesc: "",
});

assert.equal(decide(callback(0)).paid, true);
assert.equal(decide(callback(0)).chargeAgain, "never");
assert.equal(decide(callback(1032)).paid, false);
assert.equal(decide(callback(1032)).chargeAgain, "now");
assert.equal(decide(callback(1001)).chargeAgain, "after confirming");
assert.deepEqual(decide(callback(4242)), {
  paid: false,
  chargeAgain: "after confirming",
  tell: "We are checking your payment.",
});

assert.equal(remind("2001"), "check your PIN");
assert.equal(remind("1032"), "try another way to pay");
assert.equal(remind("SFC_IC0003"), undefined);

const inProgress: CodeInfo<"stk_result"> = getStkResultInfo(
  StkResult.TransactionInProgress,
);
assert.deepEqual(inProgress.retry, {
  when: "after_customer_acts",
  delaySeconds: { min: 60, max: 180 },
  confirmFirst: true,
});
assert.equal(getStkResultInfo(StkResult.WrongPin).retry.maxAttempts, 3);
assert.equal(
  lookup(Family.ApiError, ApiError.ServiceUnavailable)?.retry.backoff,
  "exponential",
);
assert.equal(lookup("api_error", "401.002.01")?.httpStatus, 401);
assert.deepEqual(
  lookupAll("2001").map(({ family, name }) => `${family}/${name}`),
  ["stk_result/wrong_pin", "c2b_b2c/invalid_initiator"],
);
assert.deepEqual(
  lookupAll("0").map(({ outcome }) => outcome),
  ["success", "success"],
);
assert.deepEqual(lookupAll("__proto__"), []);
assert.ok(Object.values(StkResult).includes("1032"));
assert.match(CATALOGUE_VERSION, /^\d+\.\d+\.\d+/);
assert.match(CATALOGUE_DIGEST, /^sha256:[0-9a-f]{64}$/);

"""A service that takes payments, as its developer would write it: runs, and keeps every type checker quiet."""

from __future__ import annotations

import json
from typing import NoReturn

from daraja_codes import (
    CATALOGUE_DIGEST,
    CATALOGUE_VERSION,
    UNKNOWN_RETRY,
    ApiError,
    C2bB2c,
    Code,
    CodeInfo,
    CodeOutcome,
    CustomerMessage,
    DelaySeconds,
    Family,
    Fault,
    Retry,
    RetryWhen,
    StkResult,
    decode_api_error,
    decode_c2b_b2c,
    decode_stk_result,
    lookup,
    lookup_all,
)


def assert_never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def on_stk_callback(body: str) -> str:
    """Decide what to do with an order."""
    code = str(json.loads(body)["Body"]["stkCallback"]["ResultCode"])
    match decode_stk_result(code):
        case StkResult.SUCCESS:
            return "fulfil"
        case StkResult.CANCELLED_BY_USER | StkResult.USER_UNREACHABLE:
            return "offer another try"
        case StkResult() as known if known.info.retry.confirm_first:
            return "query"
        case StkResult() as known:
            return f"tell: {message(known)}"
        case unknown:
            return f"review: {unknown}"


def message(code: Code) -> str:
    """Tell the payer, in English."""
    texts = code.info.customer_message
    return texts.en if texts else "We are checking your payment."


def who(fault: Fault | None) -> str:
    """Say whom to call: no branch can be forgotten."""
    match fault:
        case Fault.CUSTOMER:
            return "the customer"
        case Fault.MERCHANT:
            return "us"
        case Fault.SAFARICOM:
            return "Safaricom"
        case None:
            return "nobody"
        case _:
            assert_never(fault)


def seconds(retry: Retry) -> int | None:
    """How long to wait, where waiting helps."""
    match retry:
        case Retry(when=RetryWhen.NEVER | RetryWhen.AFTER_FIX):
            return None
        case Retry(delay_seconds=DelaySeconds(max=longest)):
            return longest
        case Retry(when=RetryWhen.AFTER_DELAY | RetryWhen.AFTER_CUSTOMER_ACTS):
            return 0
        case _:
            raise AssertionError(retry)


def advice(code: str) -> Retry:
    """Advice for any code, known or not."""
    result = decode_stk_result(code)
    return result.info.retry if isinstance(result, StkResult) else UNKNOWN_RETRY


def callback(code: object) -> str:
    return json.dumps({"Body": {"stkCallback": {"ResultCode": code}}})


assert on_stk_callback(callback(0)) == "fulfil"
assert on_stk_callback(callback("0")) == "fulfil"
assert on_stk_callback(callback(1032)) == "offer another try"
assert on_stk_callback(callback(1001)) == "query"
assert on_stk_callback(callback(1)).startswith("tell: ")
for code in ("00", " 0", "0 ", "SFC_IC0003", "R000002", "None"):
    assert on_stk_callback(callback(code)) == f"review: {code}"
values: list[object] = [None, True, False, 0.0, [0], {}]
for value in values:
    assert on_stk_callback(callback(value)).startswith("review: ")

retry = StkResult.TRANSACTION_IN_PROGRESS.info.retry
assert retry == Retry(
    when=RetryWhen.AFTER_CUSTOMER_ACTS,
    delay_seconds=DelaySeconds(min=60, max=180),
    confirm_first=True,
)
assert seconds(retry) == 180
assert seconds(StkResult.SYSTEM_BUSY.info.retry) == 30
assert seconds(StkResult.SUCCESS.info.retry) is None
assert advice("1001") is retry
assert advice("4711").confirm_first
assert advice("4711").when is RetryWhen.NEVER
assert StkResult.WRONG_PIN.info.retry.max_attempts == 3

# One text, two meanings.
pin = lookup(Family.STK_RESULT, "2001")
initiator = lookup(Family.C2B_B2C, "2001")
assert pin
assert initiator
assert pin is StkResult.WRONG_PIN.info
assert initiator is C2bB2c.INVALID_INITIATOR.info
assert lookup_all("2001") == (pin, initiator)
assert (who(pin.fault), who(initiator.fault)) == ("the customer", "us")
assert lookup(Family.API_ERROR, "2001") is None

error = decode_api_error("500.001.1001")
assert isinstance(error, ApiError)
assert error is ApiError.SERVER_ERROR
assert error.info.http_status == 500
assert decode_c2b_b2c("C2B00016") is C2bB2c.OTHER_ERROR
assert all(code.info.reply for code in C2bB2c if code.startswith("C2B"))
assert not StkResult.SUCCESS.info.reply

texts = StkResult.SUCCESS.info.customer_message
assert texts == CustomerMessage(en=message(StkResult.SUCCESS), sw=texts.sw if texts else "")
infos: list[CodeInfo] = [code.info for codes in (StkResult, ApiError, C2bB2c) for code in codes]
successes = [info for info in infos if info.outcome is CodeOutcome.SUCCESS]
assert [str(info.family) for info in successes] == ["stk_result", "c2b_b2c"]

assert CATALOGUE_VERSION.count(".") >= 2
assert CATALOGUE_DIGEST.startswith("sha256:")
assert f"{StkResult.SUCCESS}" == "0"

print("the service works")

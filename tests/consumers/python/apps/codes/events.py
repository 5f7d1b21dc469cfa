"""A webhook receiver, as its developer would write it: runs, and keeps every type checker quiet."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NoReturn

from daraja_codes import (
    C2B_VALIDATION_ACCEPT,
    C2B_VALIDATION_REJECT,
    UNKNOWN_RETRY,
    Amount,
    AnyEvent,
    ApiErrorEvent,
    ApiResponseEvent,
    C2bB2c,
    C2bReplyCode,
    C2bValidationReplyEvent,
    Channel,
    DarajaResultEvent,
    ErrorKind,
    Event,
    Family,
    Outcome,
    ParseError,
    PaymentStatus,
    StkCallbackEvent,
    StkQueryEvent,
    StkResult,
    c2b_validation_response,
    merge_status,
    parse_any,
    parse_api_response,
    parse_c2b_confirmation,
    parse_c2b_validation,
    parse_daraja_result,
    parse_stk_callback,
    parse_stk_callback_value,
    parse_timeout,
    result_parameters_map,
)


def assert_never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def on_stk_callback(body: bytes) -> str:
    """Decide what to do with an order."""
    try:
        event = parse_stk_callback(body)
    except ParseError as error:
        return f"a person has to look: {error}"
    match event:
        case StkCallbackEvent(outcome=Outcome.SUCCEEDED, amount=Amount(minor=minor), receipt=str(receipt)):
            return f"fulfil {minor} {receipt}"
        case StkCallbackEvent(code=StkResult.CANCELLED_BY_USER):
            return "offer another try"
        case StkCallbackEvent(code=StkResult() as known):
            return known.info.action
        case StkCallbackEvent(code=unknown):
            return f"review: {unknown}"


def who(event: AnyEvent) -> str:
    """Tell events apart: no class can be forgotten."""
    match event:
        case StkCallbackEvent() | StkQueryEvent():
            return event.checkout_request_id
        case DarajaResultEvent():
            return event.conversation_id
        case ApiErrorEvent():
            return event.request_id or "?"
        case ApiResponseEvent():
            return event.idempotency_key or "?"
        case C2bValidationReplyEvent():
            return event.code
        case _:
            assert_never(event)


def advise(status: PaymentStatus) -> str:
    """Speak of a status: none can be forgotten."""
    match status:
        case PaymentStatus.PENDING | PaymentStatus.TIMED_OUT:
            return "wait"
        case PaymentStatus.NEEDS_REVIEW | PaymentStatus.DISPUTED:
            return "ask a person"
        case PaymentStatus.SUCCEEDED:
            return "fulfil"
        case PaymentStatus.FAILED | PaymentStatus.REJECTED:
            return "offer another try"
        case _:
            assert_never(status)


def charges(outcome: Outcome) -> bool:
    """Speak of an outcome: none can be forgotten."""
    match outcome:
        case Outcome.ACCEPTED | Outcome.PENDING | Outcome.TIMED_OUT | Outcome.NEEDS_REVIEW:
            return False
        case Outcome.SUCCEEDED | Outcome.FAILED | Outcome.REJECTED:
            return True
        case _:
            assert_never(outcome)


BODY = b"""{"Body": {"stkCallback": {
    "MerchantRequestID": "29115-34620561-1",
    "CheckoutRequestID": "ws_CO_1",
    "ResultCode": 0,
    "ResultDesc": "Paid",
    "CallbackMetadata": {"Item": [
        {"Name": "Amount", "Value": 1250.50},
        {"Name": "MpesaReceiptNumber", "Value": "NLJ7RT61SV"},
        {"Name": "Balance"},
        {"Name": "TransactionDate", "Value": 20191219102115},
        {"Name": "PhoneNumber", "Value": 254708374149}]}}}}"""

event = parse_stk_callback(BODY)
assert on_stk_callback(BODY) == "fulfil 125050 NLJ7RT61SV"
assert event == parse_stk_callback(BODY.decode()) == parse_stk_callback(bytearray(BODY))
assert event.channel is Channel.STK_CALLBACK
assert event.family is Family.STK_RESULT
assert event.code is StkResult.SUCCESS
assert event.info is StkResult.SUCCESS.info
assert event.known
assert isinstance(event, Event)
assert event.amount
assert event.amount.to_decimal() == Decimal("1250.5")
assert f"{event.amount}" == "1250.5"
assert event.date
when: datetime = event.date
assert when.isoformat() == "2019-12-19T10:21:15+03:00"
assert when.utcoffset() == timedelta(hours=3)
assert event.parameters_map["Balance"] is None
assert event.ids == {
    "CheckoutRequestID": "ws_CO_1",
    "MerchantRequestID": "29115-34620561-1",
    "MpesaReceiptNumber": "NLJ7RT61SV",
}
key: str = event.idempotency_key
assert key == "CheckoutRequestID=ws_CO_1"
assert event.status is PaymentStatus.SUCCEEDED
assert not event.can_charge_again_now()
assert event.raw == BODY.decode()

# A value is data: it can be compared, kept in sets, copied and sent, and not changed.
for same in (copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
    assert same == event
    assert hash(same) == hash(event)
    assert same.raw == event.raw
assert not hasattr(event, "__dict__")
for name in ("outcome", "code", "amount", "raw"):
    try:
        setattr(event, name, None)
    except AttributeError:
        pass
    else:
        raise AssertionError(f"{name} can be changed")
# What a log shows holds no phone number and no raw body.
assert "254708374149" not in repr(event)
assert "Balance" not in repr(event)

# A decoded value says the same, as far as floats can.
value = json.loads(BODY)
assert parse_stk_callback_value(value) == event
assert parse_stk_callback_value(value).raw is value
assert parse_stk_callback_value(json.loads(BODY, parse_float=Decimal)) == event

# An unknown code, and no known one, is never to be charged again.
failed = json.loads(BODY)
failed["Body"]["stkCallback"]["ResultCode"] = "SFC_IC0003"
unknown = parse_stk_callback_value(failed)
assert unknown.outcome is Outcome.FAILED
assert unknown.retry is UNKNOWN_RETRY
assert not unknown.known
assert unknown.info is None
assert not unknown.can_charge_again_now()
failed["Body"]["stkCallback"]["ResultCode"] = 1032
assert parse_stk_callback_value(failed).can_charge_again_now()

# Errors are typed, and quote nothing.
secret = BODY.replace(b'"ws_CO_1"', b"{}")


def refused(body: bytes) -> ParseError:
    """Give the error that the body is."""
    try:
        parse_stk_callback(body)
    except ParseError as error:
        return error
    raise AssertionError("it was read")


error = refused(secret)
assert error.kind is ErrorKind.WRONG_TYPE
assert error.path == "$.Body.stkCallback.CheckoutRequestID"
assert (error.expected, error.found) == ("text or a whole number", "an object")
assert str(error) == f"expected {error.expected} at {error.path}, found {error.found}"
assert error.raw is secret
assert isinstance(error, ValueError)
sent = pickle.loads(pickle.dumps(error))
assert (sent.kind, sent.path, str(sent), sent.raw) == (error.kind, error.path, str(error), secret)
assert "2547" not in repr(error)
assert error.__cause__ is None

# The other channels.
ids = '"ConversationID": "AG&1", "OriginatorCoversationID": "10=2"'
result = parse_daraja_result(
    '{"Result": {"ResultCode": 0, %s, "ResultParameters": {"ResultParameter": '
    '[{"Key": "a", "Value": true}, {"Name": "a", "Value": 1e2}]}}}' % ids
)
assert result.parameters == (("a", "true"), ("a", "100"))
assert result_parameters_map(result) == {"a": "100"}
assert result.idempotency_key == "ConversationID=AG%261&OriginatorConversationID=10%3D2"
late = parse_timeout("{%s}" % ids)
assert late.idempotency_key == result.idempotency_key
assert late.code is None
status = merge_status(late.status, result.outcome)
assert status is PaymentStatus.SUCCEEDED
assert merge_status(status, late.outcome) is PaymentStatus.SUCCEEDED
assert merge_status(status, Outcome.FAILED) is PaymentStatus.DISPUTED

answer = parse_api_response('{"ResponseCode": "0", "CheckoutRequestID": "ws_CO_1"}')
assert answer.outcome is Outcome.ACCEPTED
assert answer.status is PaymentStatus.PENDING
assert answer.idempotency_key == key
no = parse_api_response('{"errorCode": "404.001.03", "requestId": "r"}')
assert isinstance(no, ApiErrorEvent)
assert no.outcome is Outcome.REJECTED
assert who(parse_any('{"errorCode": "404.001.03", "requestId": "r"}')) == "r"
assert who(parse_any(BODY)) == "ws_CO_1"
assert advise(event.status) == "fulfil"
assert charges(event.outcome)

payment = '{"TransID": "RKT1", "TransAmount": "10.00", "BillRefNumber": ""}'
asked, paid = parse_c2b_validation(payment), parse_c2b_confirmation(payment)
assert asked.idempotency_key == paid.idempotency_key == "TransID=RKT1"
assert (asked.outcome, paid.outcome) == (Outcome.PENDING, Outcome.SUCCEEDED)
assert paid.receipt == "RKT1"
assert paid.bill_ref_number is None

# Replies: only codes that may be sent, and constants that nobody can change.
code: C2bReplyCode = C2bB2c.INVALID_ACCOUNT_NUMBER
assert c2b_validation_response(code) == {"ResultCode": "C2B00012", "ResultDesc": "Rejected"}
assert c2b_validation_response(C2bB2c.ACCEPTED, "") == {"ResultCode": "0", "ResultDesc": ""}
assert json.loads(json.dumps(C2B_VALIDATION_ACCEPT)) == {"ResultCode": "0", "ResultDesc": "Accepted"}
assert C2B_VALIDATION_REJECT == {"ResultCode": "C2B00016", "ResultDesc": "Rejected"}
before = dict(C2B_VALIDATION_REJECT)
for change in ("clear", "popitem"):
    try:
        getattr(C2B_VALIDATION_REJECT, change)()
    except TypeError:
        pass
    else:
        raise AssertionError(change)
try:
    C2B_VALIDATION_REJECT["ResultDesc"] = "No such account"
except TypeError:
    pass
else:
    raise AssertionError("a constant was changed")
assert C2B_VALIDATION_REJECT == before
own = copy.deepcopy(C2B_VALIDATION_REJECT)
own["ResultDesc"] = "No such account"
assert C2B_VALIDATION_REJECT == before == pickle.loads(pickle.dumps(C2B_VALIDATION_REJECT))

print("the receiver works")

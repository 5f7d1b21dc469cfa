"""What must not pass a type checker. Each comment silences one expected error, and is one itself where there is none."""

from __future__ import annotations

from typing import NoReturn

from daraja_codes import (
    AnyEvent,
    C2bB2c,
    DarajaResultEvent,
    Family,
    Fault,
    Outcome,
    PaymentStatus,
    Retry,
    RetryWhen,
    StkCallbackEvent,
    StkResult,
    UnknownCode,
    c2b_validation_response,
    decode_stk_result,
    lookup,
    merge_status,
    parse_any,
    parse_api_response,
    parse_c2b_validation,
    parse_stk_callback,
    parse_timeout,
)
from daraja_codes import no_such_name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]


def assert_never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


print(no_such_name)  # pyright: ignore[reportUnknownArgumentType]

# A JSON number is no code: pass str(number).
decode_stk_result(0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A code may be unknown, and then there is no info.
print(decode_stk_result("0").info)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
print(lookup(Family.STK_RESULT, "0").title)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
known: StkResult = decode_stk_result("0")  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

# Codes of two families are never the same; pyright lets texts be compared.
print(StkResult.SUCCESS == C2bB2c.ACCEPTED)  # type: ignore[comparison-overlap]

# The family is not a text.
lookup("stk_result", "0")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A text that was not read is no code, not even an unknown one.
read: StkResult | UnknownCode = "0"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

# There is no such code.
print(StkResult.PAID)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]

# What the catalogue says cannot be changed.
StkResult.SUCCESS.info.title = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
StkResult.SUCCESS.info = StkResult.WRONG_PIN.info  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

# Facts go by name.
Retry(RetryWhen.NEVER, True)  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
Retry(when=RetryWhen.NEVER)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Retry(when="never", confirm_first=True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def forgetful(fault: Fault) -> None:
    """A branch is missing."""
    match fault:
        case Fault.CUSTOMER | Fault.MERCHANT:
            pass
        case _:
            assert_never(fault)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def careless(code: str) -> StkResult:
    """An unknown code is forgotten."""
    match decode_stk_result(code):
        case StkResult() as result:
            return result
        case unknown:
            assert_never(unknown)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# Only some codes may be sent in reply, and a text is not one of them.
c2b_validation_response(C2bB2c.INVALID_INITIATOR)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
c2b_validation_response(StkResult.SUCCESS)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
c2b_validation_response("C2B00016")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A decoded value is no body.
parse_stk_callback({"Body": {}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
parse_stk_callback(b"{}", 4)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

event = parse_stk_callback(b"{}")

# An outcome is no status, and a text is neither.
merge_status(event.outcome, event.outcome)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
merge_status(PaymentStatus.PENDING, PaymentStatus.FAILED)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
merge_status("pending", Outcome.FAILED)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# An amount, a receipt or a key may not be there.
print(event.amount.minor)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
receipt: str = event.receipt  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
key: str = parse_timeout(b"{}").idempotency_key  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

# A channel has what it has.
print(parse_c2b_validation(b"{}").receipt)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
print(parse_api_response(b"{}").request_id)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
print(parse_any(b"{}").amount)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]

# What an event says cannot be changed.
event.outcome = Outcome.SUCCEEDED  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def forgetful_of_events(event: AnyEvent) -> None:
    """A class is missing."""
    match event:
        case StkCallbackEvent() | DarajaResultEvent():
            pass
        case _:
            assert_never(event)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def forgetful_of_statuses(status: PaymentStatus) -> None:
    """A contradiction is forgotten."""
    match status:
        case PaymentStatus.PENDING | PaymentStatus.TIMED_OUT | PaymentStatus.NEEDS_REVIEW:
            pass
        case PaymentStatus.SUCCEEDED | PaymentStatus.FAILED | PaymentStatus.REJECTED:
            pass
        case _:
            assert_never(status)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

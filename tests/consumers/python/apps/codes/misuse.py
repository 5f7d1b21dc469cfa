"""What must not pass a type checker. Each comment silences one expected error, and is one itself where there is none."""

from __future__ import annotations

from typing import NoReturn

from daraja_codes import (
    C2bB2c,
    Family,
    Fault,
    Retry,
    RetryWhen,
    StkResult,
    UnknownCode,
    decode_stk_result,
    lookup,
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

"""Bodies and values that mean harm: each is an event or a ParseError, quickly, and never anything else."""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import daraja_codes
from daraja_codes import ErrorKind, Event, ParseError, parse_stk_callback

MIB = 1_048_576
SECONDS = 5.0

bodies = {
    name: getattr(daraja_codes, name)
    for name in daraja_codes.__all__
    if name.startswith("parse_") and not name.endswith("_value")
}
values = {
    name: getattr(daraja_codes, name) for name in daraja_codes.__all__ if name.startswith("parse_") and name.endswith("_value")
}
assert len(bodies) == len(values) == 9


def kind_of(parse: Callable[..., Event], given: object, **limits: int) -> ErrorKind | None:
    """Read it; the error must hold what was given."""
    start = time.monotonic()
    try:
        event = parse(given, **limits)
    except ParseError as error:
        assert error.raw is given
        assert len(str(error)) < 300
        return error.kind
    finally:
        assert time.monotonic() - start < SECONDS, "it took too long"
    assert isinstance(event, Event)
    assert isinstance(event.retry, daraja_codes.Retry)
    hash(event)
    return None


# Too large, too deep, no JSON: in this order, on every channel.
LARGE: dict[str, tuple[bytes, ErrorKind | None]] = {
    "one byte more": (b" " * (MIB + 1), ErrorKind.TOO_LARGE),
    "deep lists": (b"[" * 100_000, ErrorKind.TOO_DEEP),
    "deep objects": (b'{"a":' * 100_000, ErrorKind.TOO_DEEP),
    "deep and whole": (b"[" * 100_000 + b"]" * 100_000, ErrorKind.TOO_DEEP),
    "brackets in a string": (b'"' + b"[{" * 400_000 + b'"', None),
    "backslashes": (b"[" * 65 + b'"' + b"\\" * 1_000_000, ErrorKind.TOO_DEEP),
    "backslashes in a string": (b'"' + b"[" * 65 + b"\\\\" * 500_000 + b'"', None),
    "quotes": (b"[" + b'"",' * 300_000 + b"[" * 63 + b"]" * 64, None),
    "open and shut": (b"[" + b"[]," * 300_000 + b"[]]", None),
    "a number of many digits": (b"9" * MIB, None),
    "a list of numbers of many digits": (b"[" + b",".join([b"9" * 4_000] * 250) + b"]", None),
    "an exponent of many digits": (b"1e" + b"9" * 1_000_000, None),
    "zeros": (b"0." + b"0" * 1_000_000 + b"1", None),
    "surrogates": (b'"' + b"\\ud83d\\ude00" * 80_000 + b'"', None),
    "surrogates and a lone one": (b'"' + b"\\ud83d\\ude00" * 80_000 + b'\\ud83d"', ErrorKind.NOT_JSON),
    "one key many times": (b"{" + b'"Body":1,' * 100_000 + b'"Body":1}', None),
    "many keys": (b"{" + b",".join(b'"%d":1' % n for n in range(80_000)) + b"}", None),
    "NUL": (b"\0" * MIB, ErrorKind.NOT_JSON),
    "no UTF-8": (b"\xff" * MIB, ErrorKind.NOT_UTF8),
}
for what, (body, expected) in LARGE.items():
    for name, parse in bodies.items():
        found = kind_of(parse, body)
        if expected is not None:
            assert found is expected, (what, name, found)
        else:
            assert found not in (ErrorKind.TOO_LARGE, ErrorKind.NOT_UTF8, ErrorKind.TOO_DEEP, ErrorKind.NOT_JSON), (
                what,
                name,
                found,
            )

# A code of many digits, whatever limit Python has for ints.
DIGITS = '{"Body": {"stkCallback": {"ResultCode": %s}}}'
for limit in (0, 640, 4_300, 100_000):
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(limit)
    for digits in ("9" * 17, "9" * 700, "9" * 5_000, "9" * 1_000_000, "-" + "9" * 5_000):
        assert kind_of(parse_stk_callback, DIGITS % digits) is ErrorKind.OUT_OF_RANGE

# Text: three bytes for a lone surrogate, and then it is no UTF-8.
assert kind_of(parse_stk_callback, "\ud800" * 2, max_bytes=6) is ErrorKind.NOT_UTF8
assert kind_of(parse_stk_callback, "\ud800" * 2, max_bytes=5) is ErrorKind.TOO_LARGE
assert kind_of(parse_stk_callback, "é" * 3, max_bytes=5) is ErrorKind.TOO_LARGE
assert kind_of(parse_stk_callback, "é" * 3, max_bytes=6) is ErrorKind.NOT_JSON
assert kind_of(parse_stk_callback, "[" * 512 + "]" * 512, max_depth=10**9) is ErrorKind.WRONG_TYPE
assert kind_of(parse_stk_callback, "[" * 513 + "]" * 513, max_depth=10**9) is ErrorKind.TOO_DEEP


def deep(levels: int, body: str) -> ErrorKind | None:
    """Read where little of the stack is left."""
    return kind_of(parse_stk_callback, body, max_depth=512) if not levels else deep(levels - 1, body)


for levels in range(0, sys.getrecursionlimit() - 100, 50):
    try:
        assert deep(levels, "[" * 512 + "]" * 512) in (ErrorKind.WRONG_TYPE, ErrorKind.TOO_DEEP)
    except RecursionError:
        # Not the body's doing: there was no room to call anything.
        assert levels > sys.getrecursionlimit() // 2

# Random bytes, and a callback with random bytes in it.
dice = random.Random(20261122)
SAMPLE = b'{"Body":{"stkCallback":{"MerchantRequestID":"1","CheckoutRequestID":"w","ResultCode":0,"CallbackMetadata":{"Item":[{"Name":"Amount","Value":1.5e3}]}}}}'
for _ in range(4_000):
    if dice.random() < 0.5:
        body = dice.randbytes(dice.randrange(64))
    else:
        changed = bytearray(SAMPLE)
        for _ in range(dice.randrange(1, 4)):
            changed[dice.randrange(len(changed))] = dice.randrange(256)
        body = bytes(changed)
    for parse in bodies.values():
        kind_of(parse, body)

# What is no body at all is the programmer's mistake.
no_bodies: list[object] = [None, 1, {}, [], memoryview(b"{}")]
for given in no_bodies:
    for parse in bodies.values():
        try:
            parse(given)
        except TypeError as error:
            assert "_value" in str(error)
        else:
            raise AssertionError(f"{given!r} was read")

# Decoded values: loops, shared parts, and things that JSON does not have.
loop: dict[str, object] = {}
loop["Body"] = loop
endless: list[object] = []
endless.append(endless)
shared: object = []
for _ in range(60):
    shared = [shared, shared]
for parse in values.values():
    assert kind_of(parse, loop) is ErrorKind.TOO_DEEP
    assert kind_of(parse, endless) is ErrorKind.TOO_DEEP
    assert kind_of(parse, shared) is not ErrorKind.TOO_DEEP
    assert kind_of(parse, [[loop]], max_depth=2) is ErrorKind.TOO_DEEP


class Rude:
    """Refuses to be compared, shown or asked for its truth."""

    def __eq__(self, other: object) -> bool:
        raise ArithmeticError

    def __bool__(self) -> bool:
        raise ArithmeticError

    def __hash__(self) -> int:
        raise ArithmeticError


ALIENS: list[object] = [
    math.nan, math.inf, -math.inf, Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"),
    Fraction(1, 3), 1j, b"0", (), {1}, object(), Rude(), Exception, 10**5_000, -(10**5_000),
    Decimal("1E+999999999999999999"), Decimal("1E-999999999999999999"), 1e308, 5e-324, -0.0,
    True, None, "", "\ud800", {}, [],
]  # fmt: skip
PLACES: list[Callable[[object], object]] = [
    lambda alien: alien,
    lambda alien: {"Body": alien, "Result": alien, "ResultCode": alien, "TransID": alien},
    lambda alien: {"Body": {"stkCallback": {"ResultCode": alien, "CheckoutRequestID": alien}}},
    lambda alien: {"Body": {"stkCallback": alien}},
    lambda alien: {"errorCode": alien, "ResponseCode": "0", "OriginatorConversationID": alien},
    lambda alien: {"ResponseCode": alien, "ResponseDescription": alien},
    lambda alien: {"ResponseCode": "0", "OriginatorConversationID": alien, "OriginatorCoversationID": alien},
    lambda alien: {"TransID": "x", "TransAmount": alien},
    lambda alien: {"TransID": "x", "TransTime": alien},
    lambda alien: {"TransID": "x", "MSISDN": alien},
    lambda alien: {"Result": {"ResultCode": 0, "ConversationID": "c", "OriginatorConversationID": "o", "ResultParameters": {"ResultParameter": {"Key": "k", "Value": alien}}}},
    lambda alien: {"Result": {"ResultCode": 0, "ConversationID": "c", "OriginatorConversationID": alien, "OriginatorCoversationID": alien, "ResultParameters": alien}},
    lambda alien: {"Body": {"stkCallback": {"ResultCode": 0, "CheckoutRequestID": "c", "MerchantRequestID": "m", "CallbackMetadata": {"Item": [{"Name": "Amount", "Value": alien}, {"Name": alien, "Value": alien}]}}}},
    lambda alien: {"Body": {"stkCallback": {"ResultCode": 0, "CheckoutRequestID": "c", "MerchantRequestID": "m", "CallbackMetadata": {"Item": alien}}}},
    lambda alien: {"Body": {"stkCallback": {"ResultCode": 0, "CheckoutRequestID": "c", "MerchantRequestID": "m", "CallbackMetadata": {"Item": {"Name": "TransactionDate", "Value": alien}}}}},
]  # fmt: skip
for place in PLACES:
    for alien in ALIENS:
        for parse in values.values():
            kind_of(parse, place(alien))

print("nothing got through")

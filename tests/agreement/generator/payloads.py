"""Payloads of every channel, with the quirks that they are known for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import values
from generator.tree import Fields, Raw, Tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.dice import Dice

_DETAILS: tuple[tuple[str, Callable[[Dice], Tree]], ...] = (
    ("Amount", values.amount),
    ("MpesaReceiptNumber", lambda _: "NLJ7RT61SV"),
    ("TransactionDate", values.date),
    ("PhoneNumber", values.phone),
)
_PARAMETERS = (
    *("TransactionAmount", "TransactionReceipt", "ReceiverPartyPublicName", "TransactionStatus"),
    *("B2CUtilityAccountAvailableFunds", "__proto__", "constructor", "toString", "10", "9"),
    *("\uff5a", "😀", "Amount", "é"),
)


def stk_callback(dice: Dice) -> Tree:
    """Make the final result of an STK Push."""
    fields = _fields(
        dice,
        ("MerchantRequestID", values.identifier),
        ("CheckoutRequestID", values.identifier),
        ("ResultCode", lambda d: values.code(d, "stk_result")),
        ("ResultDesc", values.description),
    )
    if dice.chance(0.7):
        items = [_named(dice, "Name", name, make(dice)) for name, make in _DETAILS]
        for _ in range(dice.below(3)):
            items.insert(dice.below(len(items) + 1), _entry(dice, "Name"))
        fields.append(("CallbackMetadata", Fields([("Item", _listed(dice, items))])))
    return Fields([("Body", Fields([("stkCallback", _shuffled(dice, fields))]))])


def stk_query(dice: Dice) -> Tree:
    """Make the answer to an STK query."""
    fields = _fields(
        dice,
        ("ResponseCode", lambda d: d.one_of(["0", "0", "1"])),
        ("MerchantRequestID", values.identifier),
        ("CheckoutRequestID", values.identifier),
        ("ResultCode", lambda d: values.code(d, "stk_result")),
        ("ResultDesc", values.description),
    )
    return _shuffled(dice, fields)


def api_response(dice: Dice) -> Tree:
    """Make the first answer of an API."""
    names = ["CheckoutRequestID", "MerchantRequestID"]
    if dice.chance(0.5):
        names = ["ConversationID", _originator(dice)]
    fields = _fields(
        dice,
        *((name, values.identifier) for name in names),
        ("ResponseCode", lambda d: "0" if d.chance(0.7) else values.code(d, "stk_result")),
        (dice.one_of(["ResponseDescription", "ResponseDesc"]), values.description),
        ("CustomerMessage", values.description),
    )
    return _shuffled(dice, fields)


def api_error(dice: Dice) -> Tree:
    """Make an answer that refuses a request."""
    fields = _fields(
        dice,
        ("requestId", values.identifier),
        ("errorCode", lambda d: values.code(d, "api_error")),
        ("errorMessage", values.description),
    )
    return _shuffled(dice, fields)


def daraja_result(dice: Dice) -> Tree:
    """Make the final result of a B2C, balance, status or reversal request."""
    fields = _fields(
        dice,
        ("ResultType", lambda _: Raw("0")),
        ("ResultCode", lambda d: values.code(d, "c2b_b2c")),
        ("ResultDesc", values.description),
        (_originator(dice), values.identifier),
        ("ConversationID", values.identifier),
        ("TransactionID", values.identifier),
    )
    if dice.chance(0.6):
        items = [_entry(dice, "Key") for _ in range(dice.below(6))]
        fields.append(("ResultParameters", Fields([("ResultParameter", _listed(dice, items))])))
    if dice.chance(0.6):
        items = [_entry(dice, "Key") for _ in range(dice.between(1, 2))]
        fields.append(("ReferenceData", Fields([("ReferenceItem", _listed(dice, items))])))
    return Fields([("Result", _shuffled(dice, fields))])


def timeout(dice: Dice) -> Tree:
    """Make whatever arrives at the queue-timeout URL."""
    return values.any_of(
        dice,
        (4, daraja_result),
        (3, stk_callback),
        (3, api_response),
        (1, values.junk),
    )


def c2b(dice: Dice) -> Tree:
    """Make a C2B payment: a validation request or a confirmation."""
    fields = _fields(
        dice,
        ("TransactionType", lambda d: d.one_of(["Pay Bill", "Buy Goods"])),
        ("TransID", values.identifier),
        ("TransTime", values.date),
        ("TransAmount", values.amount),
        ("BusinessShortCode", lambda d: d.one_of(["600638", Raw("600638")])),
        ("BillRefNumber", lambda d: d.one_of(["invoice008", "", "0017", Raw("17.0"), "é"])),
        ("OrgAccountBalance", lambda _: ""),
        ("MSISDN", values.phone),
        ("FirstName", lambda _: "John"),
    )
    return _shuffled(dice, fields)


def c2b_validation_reply(dice: Dice) -> Tree:
    """Make what a validation endpoint answers."""
    fields = _fields(
        dice,
        ("ResultCode", lambda d: values.code(d, "c2b_b2c")),
        ("ResultDesc", lambda d: d.one_of(["Accepted", "Rejected"])),
    )
    return _shuffled(dice, fields)


BY_CHANNEL: dict[str, tuple[str, Callable[[Dice], Tree]]] = {
    "stk_callback": ("parse_stk_callback", stk_callback),
    "stk_query": ("parse_stk_query", stk_query),
    "api_response": ("parse_api_response", api_response),
    "api_error": ("parse_api_response", api_error),
    "daraja_result": ("parse_daraja_result", daraja_result),
    "timeout": ("parse_timeout", timeout),
    "c2b_validation": ("parse_c2b_validation", c2b),
    "c2b_confirmation": ("parse_c2b_confirmation", c2b),
    "c2b_validation_reply": ("parse_c2b_validation_reply", c2b_validation_reply),
}


def _fields(dice: Dice, *makers: tuple[str, Callable[[Dice], Tree]]) -> Fields:
    """Make fields, now and then one of them absent or junk."""
    fields = Fields()
    for name, make in makers:
        if dice.chance(0.98):
            fields.append((name, values.junk(dice) if dice.chance(0.02) else make(dice)))
    return fields


def _shuffled(dice: Dice, fields: Fields) -> Fields:
    if dice.chance(0.7):
        return fields
    left = list(fields)
    return Fields(left.pop(dice.below(len(left))) for _ in range(len(left)))


def _originator(dice: Dice) -> str:
    return dice.one_of(["OriginatorConversationID"] * 3 + ["OriginatorCoversationID"])


def _entry(dice: Dice, key: str) -> Fields:
    """Make an entry of any name, its value any scalar or none."""
    value = values.any_of(
        dice,
        (4, lambda d: d.one_of(["Completed", "NLJ41HAY6Q", "19.12.2019 11:45:50", ""])),
        (3, values.amount),
        (1, values.odd_number),
        (1, lambda d: d.one_of([True, False, None])),
        (1, lambda d: d.one_of(values.ODD_TEXTS)),
    )
    return _named(dice, key, dice.one_of(_PARAMETERS), value)


def _named(dice: Dice, key: str, name: str, value: Tree) -> Fields:
    other = {"Key": "Name", "Name": "Key"}[key]
    named: list[tuple[str, Tree]] = [(key, name)]
    if dice.chance(0.15):
        named = [(other, name)]
    if dice.chance(0.02):
        named.append((dice.one_of([key, other]), values.junk(dice)))
    if dice.chance(0.9):
        named.append(("Value", value))
    return Fields(named)


def _listed(dice: Dice, items: list[Fields]) -> Tree:
    if items and dice.chance(0.15):
        return dice.one_of(items)
    return list(items)

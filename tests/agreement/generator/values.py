"""Values of every kind that payloads hold, most as Daraja sends them, some that it never should."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.tree import Fields, Raw, Tree
from oracle.catalogue import codes

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.dice import Dice

UNKNOWN_CODES = (
    *("4999", "21", "SFC_IC0003", "R000002", "1", "00", " 0", "0 ", "0017", "-0", "0.0", "1032.0"),
    *("0\n", "__proto__", "constructor", "toString", "\u0660", "C2B00099", "c2b00011", "404"),
    *("499.1", "500", "503.001.01", "4", "4\u0660\u0660", 'a"b\\c\u0001', "success", "1e3"),
)
ODD_NUMBERS = (
    *("-0", "0.0", "-0.0", "0e5", "0e99999", "1e400", "-1e400", "1e-400", "-1", "-7.5", "0.1"),
    *("9007199254740991", "9007199254740992", "-9007199254740992", "12345678901234567", "1e15"),
    *("1e16", "1e33", "1e34", "1e-33", "1e-34", "0.30000000000000004", "1E+2", "25e-1", "1e21"),
    *("1234567890123456789012345678901234", "12345678901234567890123456789012345", "1.50e1"),
    *("1e99999999999999999999", "1e-99999999999999999999", "100000000000000000000e-19", "1e00003"),
)
ODD_TEXTS = (
    *("", " ", "0", "null", "é€😀", "\u2028\u2029", "\ufeff", "\x7f", 'say "hi"\\', "\b\f\n\r\t"),
    *("\x00\x1f", "a=b&c%d", "%25", "</script>", "\U0010ffff\uffff", "\uff5a", "__proto__"),
    *("x" * 300, "\\ud800", "\ud7ff\ue000"),
)
BAD_AMOUNTS = (
    *("-1", "1,250.00", "1e2", " 10", "10\n", "1.", ".5", "1.005", "\u0661", "ten", "-0"),
    *("9" * 40, "90071992547409.92"),
)
BAD_DATES = (
    *("20191319102115", "20190229000000", "20191219240000", "20191219106000", "20191219102160"),
    *("2019121910211", "201912191021150", "00000101000000", "20190431000000", "19000229000000"),
    *("2019-12-19T10:21:15", "20191219102115\n", " 20191219102115", "0", "19691231"),
)


def any_of(dice: Dice, *choices: tuple[int, Callable[[Dice], Tree]]) -> Tree:
    """Make one of several values, each as likely as its weight."""
    return dice.weighted(choices)


def number_form(dice: Dice, digits: str) -> Raw:
    """Write a whole number in one of the forms that JSON has for it."""
    sign, bare = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    zeros = "0" * dice.between(1, 4)
    forms = [
        bare,
        bare,
        bare,
        f"{bare}.{zeros}",
        f"{bare}{zeros}e-{len(zeros)}",
        f"{bare}E0",
        f"{bare}e+{zeros}",
        f"{bare[0]}.{bare[1:] or '0'}e{len(bare) - 1}",
        f"0.{bare}e{len(bare)}",
    ]
    return Raw(sign + dice.one_of(forms))


def odd_number(dice: Dice) -> Raw:
    """Make a number that somebody reads wrong."""
    if dice.chance(0.6):
        return Raw(dice.one_of(ODD_NUMBERS))
    whole = str(dice.below(10 ** dice.between(1, 15)))
    fraction = "." + _digits(dice, dice.between(1, 25)) if dice.chance(0.5) else ""
    exponent = f"e{dice.between(-40, 40)}" if dice.chance(0.5) else ""
    return Raw(("-" if dice.chance(0.2) else "") + whole + fraction + exponent)


def junk(dice: Dice) -> Tree:
    """Make a value of any type."""
    return any_of(
        dice,
        (2, lambda _: None),
        (1, lambda _: True),
        (1, lambda _: False),
        (2, lambda _: ""),
        (2, lambda _: []),
        (2, lambda _: Fields()),
        (1, lambda d: [junk(d)]),
        (1, lambda d: Fields([("Value", junk(d))])),
        (3, odd_number),
        (2, lambda d: d.one_of(ODD_TEXTS)),
    )


def code(dice: Dice, family: str) -> Tree:
    """Make a code: mostly a known one of the family, as text or as a number."""
    known = [known_code for of, known_code in codes() if of == family]
    text = dice.weighted(
        [
            (9, lambda d: d.one_of(known)),
            (3, lambda _: "0"),
            (4, lambda d: d.one_of(UNKNOWN_CODES)),
            (1, lambda d: d.one_of([other for _, other in codes()])),
        ]
    )
    if text.isascii() and text.isdigit() and str(int(text)) == text and dice.chance(0.5):
        return number_form(dice, text)
    return odd_number(dice) if dice.chance(0.03) else text


def identifier(dice: Dice) -> Tree:
    """Make an id as one of Daraja's, or as a whole number, or something awkward."""
    return any_of(
        dice,
        (9, lambda d: f"ws_CO_{_digits(d, 12)}"),
        (9, lambda d: f"{_digits(d, 5)}-{_digits(d, 8)}-1"),
        (9, lambda d: f"AG_20191219_{_digits(d, 12)}"),
        (2, lambda d: number_form(d, str(d.between(1, 10**9)))),
        (2, lambda d: d.one_of(["a=b", "a&b", "100%", "%26", " x ", "é😀"])),
        (1, odd_number),
    )


def description(dice: Dice) -> Tree:
    """Make a text that says what happened."""
    return any_of(
        dice,
        (8, lambda _: "The service request is processed successfully."),
        (4, lambda _: "Request cancelled by user"),
        (3, lambda d: d.one_of(ODD_TEXTS)),
        (1, odd_number),
    )


def amount(dice: Dice) -> Tree:
    """Make an amount of money, as a number or as text."""
    whole, cents = str(dice.between(0, 150000)), _digits(dice, dice.between(1, 2))
    return any_of(
        dice,
        (6, lambda _: Raw(whole)),
        (4, lambda _: Raw(f"{whole}.{cents}")),
        (4, lambda _: f"{whole}.{cents}"),
        (4, lambda _: whole),
        (2, lambda d: number_form(d, whole)),
        (1, lambda _: f"000{whole}.{cents}00"),
        (1, lambda d: d.one_of(BAD_AMOUNTS)),
        (1, odd_number),
    )


def date(dice: Dice) -> Tree:
    """Make a date of 14 digits, as a number or as text."""
    year, month, day = dice.between(1, 9999), dice.between(1, 12), dice.between(1, 28)
    clock = f"{dice.below(24):02}{dice.below(60):02}{dice.below(60):02}"
    recent = f"{dice.between(2007, 2030)}{month:02}{day:02}{clock}"
    leap = f"{dice.one_of(['2020', '2000', '2024', '2100', '2023'])}0229{clock}"
    return any_of(
        dice,
        (8, lambda _: recent),
        (8, lambda _: Raw(recent)),
        (2, lambda d: number_form(d, recent)),
        (2, lambda _: leap),
        (1, lambda _: f"{year:04}{month:02}{day:02}{clock}"),
        (1, lambda d: d.one_of(BAD_DATES)),
    )


def phone(dice: Dice) -> Tree:
    """Make a phone, as a number, as text or masked."""
    digits = f"2547{_digits(dice, 8)}"
    return any_of(
        dice,
        (6, lambda _: Raw(digits)),
        (4, lambda _: digits),
        (3, lambda _: f"2547*****{digits[-3:]}"),
        (2, lambda d: number_form(d, digits)),
        (1, lambda _: ""),
    )


def _digits(dice: Dice, count: int) -> str:
    return "".join(str(dice.below(10)) for _ in range(count))

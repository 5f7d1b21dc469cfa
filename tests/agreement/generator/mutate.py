"""What can go wrong with a payload: in its tree, in its text, in its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import values
from generator.tree import Fields, Raw, Tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.dice import Dice

_KEYS = (
    *("ResultCode", "ResponseCode", "errorCode", "TransID", "Result", "Body", "stkCallback"),
    *("CheckoutRequestID", "Value", "Name", "Key", "__proto__", "constructor", "x"),
)
_PIECES = (
    *("{", "}", "[", "]", '"', "\\", ",", ":", " ", "\n", "\x00", "\t", "0", "1", "e", ".", "-"),
    *("null", "true", "NaN", "Infinity", "\\u0041", "\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\x"),
    *("\ufeff", "\u00a0", "é", "😀", "/*", "//", "{}", "[[", '"x":1,', '""', "'"),
)
_BYTES = (b"\xff", b"\x80", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc3", b"\xf0\x9f")
_DEEPEST = 70


def mutate_tree(tree: Tree, dice: Dice) -> Tree:
    """Change one place of a tree: drop, double, retype, swap, rename, nest."""
    places = _places(tree)
    if not places:
        return _nested(tree, dice)
    holder = dice.one_of(places)
    mutation: Callable[[Fields, Dice], None] = dice.one_of(_MUTATIONS)
    mutation(holder, dice)
    return tree


def mutate_text(text: str, dice: Dice) -> str:
    """Change one place of a text: cut, insert, drop, double."""
    at = dice.below(len(text) + 1)
    length = dice.between(1, 5)
    piece = dice.one_of(_PIECES)
    return dice.one_of(
        [
            text[:at],
            text[at:],
            text[:at] + piece + text[at:],
            text[:at] + piece + text[at:],
            text[:at] + piece + text[at + length :],
            text[:at] + text[at + 1 :],
            text[: at + length] + text[at:],
            text + piece,
            piece + text,
        ]
    )


def mutate_bytes(body: bytes, dice: Dice) -> bytes:
    """Change one place of the bytes: flip a bit, insert what is no UTF-8, cut a character."""
    at = dice.below(len(body) + 1)
    flipped = bytes([body[at] ^ (1 << dice.below(8))]) if at < len(body) else b""
    piece = dice.one_of(_BYTES)
    return dice.one_of(
        [
            body[:at] + flipped + body[at + 1 :],
            body[:at] + piece + body[at:],
            body[:at] + piece + body[at + 1 :],
            body[:at] + body[at + 1 :],
        ]
    )


def _places(tree: Tree) -> list[Fields]:
    """Give every object that has fields, the outer ones first."""
    if isinstance(tree, Fields):
        inner = [place for _, value in tree for place in _places(value)]
        return [tree, *inner] if tree else inner
    if isinstance(tree, list):
        return [place for item in tree for place in _places(item)]
    return []


def _drop(fields: Fields, dice: Dice) -> None:
    del fields[dice.below(len(fields))]


def _double(fields: Fields, dice: Dice) -> None:
    """Put a key a second time, before or after, often with another value."""
    key, value = dice.one_of(fields)
    other = values.junk(dice) if dice.chance(0.6) else value
    fields.insert(dice.below(len(fields) + 1), (key, other))


def _retype(fields: Fields, dice: Dice) -> None:
    at = dice.below(len(fields))
    key, value = fields[at]
    fields[at] = (key, _retyped(value, dice) if dice.chance(0.5) else values.junk(dice))


def _retyped(value: Tree, dice: Dice) -> Tree:
    """Give the same value in another type: text as a number, one as a list of one."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return Raw(str(int(value)))
    return [value] if dice.chance(0.5) else Fields([(dice.one_of(_KEYS), value)])


def _swap(fields: Fields, dice: Dice) -> None:
    """Exchange the values of two keys."""
    one, other = dice.below(len(fields)), dice.below(len(fields))
    (key, value), (other_key, other_value) = fields[one], fields[other]
    fields[one], fields[other] = (key, other_value), (other_key, value)


def _rename(fields: Fields, dice: Dice) -> None:
    at = dice.below(len(fields))
    key, value = fields[at]
    fields[at] = (dice.one_of([key.lower(), key + " ", "", *_KEYS]), value)


def _add(fields: Fields, dice: Dice) -> None:
    fields.insert(dice.below(len(fields) + 1), (dice.one_of(_KEYS), values.junk(dice)))


def _nest(fields: Fields, dice: Dice) -> None:
    at = dice.below(len(fields))
    key, value = fields[at]
    fields[at] = (key, _nested(value, dice))


def _odd(fields: Fields, dice: Dice) -> None:
    at = dice.below(len(fields))
    fields[at] = (fields[at][0], values.odd_number(dice))


def _nested(tree: Tree, dice: Dice) -> Tree:
    """Bury a value deep, often deeper than is allowed."""
    for _ in range(dice.between(1, 4) if dice.chance(0.5) else dice.between(50, _DEEPEST)):
        tree = [tree] if dice.chance(0.5) else Fields([("x", tree)])
    return tree


_MUTATIONS = (_drop, _drop, _double, _double, _retype, _retype, _swap, _rename, _add, _nest, _odd)

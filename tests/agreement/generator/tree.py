"""JSON as it is written: keys that come twice, numbers by their digits, text escaped or not."""

from __future__ import annotations

import json
from collections import UserList
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from generator.dice import Dice


class Raw(str):
    """A token that is written as it is: a number in one of its forms."""

    __slots__ = ()


class Fields(UserList[tuple[str, "Tree"]]):
    """An object, its keys in order and possibly equal."""


Tree: TypeAlias = "bool | str | Fields | list[Tree] | None"


def write(tree: Tree, dice: Dice) -> str:
    """Write a tree in one of the styles that JSON allows."""
    space = dice.one_of(["", "", "", " ", "\n", "\r\n\t", "  "])
    escapes = 0.08 if dice.chance(0.15) else 0.0
    return _write(tree, dice, space, escapes)


def _write(tree: Tree, dice: Dice, space: str, escapes: float) -> str:
    if isinstance(tree, Raw):
        return str(tree)
    if isinstance(tree, str):
        return _text(tree, dice, escapes)
    if isinstance(tree, Fields):
        fields = [
            f"{space}{_text(key, dice, escapes)}:{space}{_write(value, dice, space, escapes)}"
            for key, value in tree
        ]
        return "{" + ",".join(fields) + space + "}"
    if isinstance(tree, list):
        return "[" + ",".join(space + _write(item, dice, space, escapes) for item in tree) + "]"
    return {None: "null", True: "true", False: "false"}[tree]


def _text(text: str, dice: Dice, escapes: float) -> str:
    if not escapes:
        return json.dumps(text, ensure_ascii=False)
    return '"' + "".join(_char(char, dice, escapes) for char in text) + '"'


def _char(char: str, dice: Dice, escapes: float) -> str:
    plain = json.dumps(char, ensure_ascii=False)[1:-1]
    if not dice.chance(escapes):
        return plain
    if char == "/":
        return "\\/"
    units = char.encode("utf-16-be")
    digits = "%04x" if dice.chance(0.5) else "%04X"
    pairs = zip(units[::2], units[1::2], strict=True)
    return "".join("\\u" + digits % (high << 8 | low) for high, low in pairs)

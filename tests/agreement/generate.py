#!/usr/bin/env python3
"""Write N questions for drivers: random payloads of every channel, from a fixed seed."""

from __future__ import annotations

import argparse
import base64
import json
from typing import TYPE_CHECKING

from generator.dice import Dice
from generator.mutate import mutate_bytes, mutate_text, mutate_tree
from generator.payloads import BY_CHANNEL
from generator.tree import Tree, write
from oracle.body import depth
from oracle.channels import PARSERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reference import Question

SEED = 20261122
COUNT = 10_000


def questions(seed: int, count: int) -> Iterator[Question]:
    """Make questions, every channel as often as every other."""
    dice = Dice(seed)
    channels = list(BY_CHANNEL)
    for number in range(count):
        yield question(dice, channels[number % len(channels)])


def question(dice: Dice, channel: str) -> Question:
    """Make one payload of a channel, mutated or not, and choose who is to read it."""
    parser, make = BY_CHANNEL[channel]
    body = _body(dice, make(dice))
    asked: Question = {
        "parser": _reader(dice, parser),
        "base64": base64.b64encode(body).decode("ascii"),
    }
    if dice.chance(0.04):
        asked["limits"] = _limits(dice, body)
    return asked


def _body(dice: Dice, tree: Tree) -> bytes:
    kind = dice.below(100)
    if kind < 25:  # noqa: PLR2004
        for _ in range(dice.between(1, 3)):
            tree = mutate_tree(tree, dice)
    text = write(tree, dice)
    if 25 <= kind < 33:  # noqa: PLR2004
        text = mutate_text(text, dice)
    body = text.encode()
    return mutate_bytes(body, dice) if 33 <= kind < 38 else body  # noqa: PLR2004


def _reader(dice: Dice, parser: str) -> str:
    if dice.chance(0.85):
        return parser
    return "parse_any" if dice.chance(0.75) else dice.one_of(list(PARSERS))


def _limits(dice: Dice, body: bytes) -> dict[str, int]:
    """Put a limit near what the body needs."""
    if dice.chance(0.5):
        return {"max_bytes": max(len(body) + dice.between(-1, 1), 0)}
    needed = depth(body.decode("utf-8", "replace"))
    return {"max_depth": max(needed + dice.between(-1, 1), 0)}


def main() -> None:
    """Write the questions, one a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, default=COUNT)
    wish = parser.parse_args()
    for asked in questions(wish.seed, wish.count):
        print(json.dumps(asked))


if __name__ == "__main__":
    main()

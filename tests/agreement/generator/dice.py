"""Chance that is the same in every run, on every machine and in every version of Python."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


class Dice:
    """Choices made from `random()` alone, the one method whose sequence Python guarantees."""

    def __init__(self, seed: int) -> None:
        """Start at a seed."""
        self._random = random.Random(seed)  # noqa: S311

    def chance(self, probability: float) -> bool:
        """Say yes with a probability."""
        return self._random.random() < probability

    def below(self, bound: int) -> int:
        """Choose a whole number from 0 up to, but without, the bound."""
        return int(self._random.random() * bound)

    def between(self, low: int, high: int) -> int:
        """Choose a whole number, both ends included."""
        return low + self.below(high - low + 1)

    def one_of(self, choices: Sequence[T]) -> T:
        """Choose one, all alike."""
        return choices[self.below(len(choices))]

    def weighted(self, choices: Sequence[tuple[int, Callable[[Dice], T]]]) -> T:
        """Choose one by its weight, and let it make its value."""
        place = self.below(sum(weight for weight, _ in choices))
        for weight, make in choices:
            if place < weight:
                return make(self)
            place -= weight
        raise AssertionError

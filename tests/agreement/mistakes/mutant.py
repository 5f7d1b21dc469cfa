"""One mistake, as data."""

from __future__ import annotations

from typing import NamedTuple


class Mutant(NamedTuple):
    """A mistake: in which file which text becomes which."""

    what: str
    file: str
    right: str
    wrong: str

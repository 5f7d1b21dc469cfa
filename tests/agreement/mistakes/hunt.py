"""Mistakes that a parser could make: changes to the reference that a vector must notice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mistakes import bodies, channels, events, values
from reference import canonical
from vectors import Vector, failures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mistakes.mutant import Mutant

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parents[1]
LARGE = 50_000
MISTAKES = (*bodies.MISTAKES, *values.MISTAKES, *channels.MISTAKES, *events.MISTAKES)


class Killed(NamedTuple):
    """Which mistake the vectors noticed, and the first vector that did; none is a hole."""

    mutant: Mutant
    vector: str | None


def hunt(vectors: list[Vector], work: Path) -> Iterator[Killed]:
    """Make every mistake in a copy of the reference, one at a time, and ask it the vectors."""
    small = [vector for vector in vectors if len(str(vector.question)) < LARGE]
    large = [vector for vector in vectors if len(str(vector.question)) >= LARGE]
    for number, mutant in enumerate(MISTAKES):
        copy = _copy(work / str(number))
        _change(copy / mutant.file, mutant)
        noticed = _first_wrong(copy, small) or _first_wrong(copy, large)
        yield Killed(mutant, noticed)


def _copy(root: Path) -> Path:
    """Lay the reference and its catalogue out as they stand in the project."""
    agreement = root / "tests" / "agreement"
    shutil.copytree(HERE / "oracle", agreement / "oracle")
    shutil.copy(HERE / "reference.py", agreement)
    shutil.copy(ROOT / "codes.yaml", root)
    return agreement


def _change(path: Path, mutant: Mutant) -> None:
    text = path.read_text("utf-8")
    if text.count(mutant.right) != 1:
        raise ValueError(f"{mutant.what}: not once in {mutant.file}: {mutant.right!r}")
    path.write_text(text.replace(mutant.right, mutant.wrong), "utf-8")


def _first_wrong(agreement: Path, vectors: list[Vector]) -> str | None:
    asked = "\n".join(canonical(vector.question) for vector in vectors)
    ran = subprocess.run(  # noqa: S603
        [sys.executable, str(agreement / "reference.py")],
        input=asked.encode(),
        capture_output=True,
        check=False,
    )
    answers = ran.stdout.decode("utf-8").split("\n")[:-1]
    if len(answers) < len(vectors):
        return f"{vectors[len(answers)].name} (crash)"
    wrong = failures(vectors, answers)
    return wrong[0].split("\n")[0] if wrong else None

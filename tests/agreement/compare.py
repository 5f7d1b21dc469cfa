#!/usr/bin/env python3
"""Compare the answers of every driver with the vectors, with the reference and with one another."""

from __future__ import annotations

import argparse
import base64
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from reference import Question, canonical
from vectors import Vector, load

SHOWN = 10
LONGEST = 800


@dataclass(frozen=True)
class Run:
    """One round of questions: the vectors first, then the random ones, and everyone's answers."""

    vectors: list[Vector]
    questions: list[Question]
    answers: dict[str, list[str]]
    faults: dict[str, list[str]]

    @property
    def right(self) -> list[str]:
        """The right answers: what the vectors expect, and what the reference says of the rest."""
        expected = [canonical(vector.expect) for vector in self.vectors]
        return expected + self.answers["reference"][len(expected) :]

    def name(self, number: int) -> str:
        """Name a question for a reader."""
        if number < len(self.vectors):
            return f"vector {self.vectors[number].name}"
        return f"random {number - len(self.vectors)}"


def wrong_questions(run: Run) -> list[int]:
    """Give the questions that somebody answered wrong."""
    everyone = list(run.answers.values())
    return [
        number
        for number, right in enumerate(run.right)
        if any(answers[number] != right for answers in everyone)
    ]


def show(run: Run, number: int) -> None:
    """Print a question, the right answer and everyone's own."""
    question = run.questions[number]
    asked = {key: value for key, value in question.items() if key != "base64"}
    print(f"\n{run.name(number)}: {canonical(asked)}")
    if "base64" in question:
        body = base64.b64decode(str(question["base64"]))
        print(f"  {len(body)} bytes  {_cut(ascii(body.decode('utf-8', 'backslashreplace')))}")
    right = run.right[number]
    print(f"  {'right':<12}{_cut(right)}")
    for label, answers in run.answers.items():
        same = answers[number] == right
        print(f"  {label:<12}{'(the same)' if same else _cut(answers[number])}")


def tally(run: Run, label: str) -> tuple[int, int]:
    """Count what a driver did right and wrong; the reference is checked by the vectors alone."""
    count = len(run.vectors) if label == "reference" else len(run.questions)
    pairs = zip(run.answers[label][:count], run.right[:count], strict=True)
    passed = sum(answer == right for answer, right in pairs)
    return passed, count - passed + len(run.faults[label])


def read(work: Path, labels: list[str]) -> Run:
    """Read what the drivers wrote; an answer that is missing is an answer that is wrong."""
    questions = [json.loads(line) for line in _lines(work / "questions")]
    run = Run(load(), questions, {}, {})
    for label in labels:
        given = _lines(work / f"{label}.answers")
        crashed = work / f"{label}.crashed"
        run.faults[label] = [crashed.read_text("utf-8", "replace")] if crashed.exists() else []
        if len(given) != len(questions):
            run.faults[label].append(f"{len(questions)} questions, {len(given)} answers")
        given += ["(no answer)"] * (len(questions) - len(given))
        run.answers[label] = given[: len(questions)]
    return run


def _lines(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8", "backslashreplace").split("\n")[:-1]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def main() -> int:
    """Print the first differences, each driver's score, and the sum of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path, help="folder with `questions` and `LABEL.answers`")
    parser.add_argument("labels", nargs="*", help="drivers beside the reference")
    wish = parser.parse_args()
    labels = ["reference", *wish.labels]
    run = read(wish.work, labels)
    for number in wrong_questions(run)[:SHOWN]:
        show(run, number)
    for label, faults in run.faults.items():
        for fault in faults:
            print(f"\n{label} {fault.strip()}")
    scores = {label: tally(run, label) for label in labels}
    print()
    for label, (passed, failed) in scores.items():
        print(f"{'ok' if not failed else 'FAILED':<8}{label:<12}{passed} right, {failed} wrong")
    passed, failed = (sum(column) for column in zip(*scores.values(), strict=True))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

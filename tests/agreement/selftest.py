#!/usr/bin/env python3
"""Test the tests: the reference, the vectors, the generator and the comparison."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from generate import COUNT, SEED, questions
from mistakes.hunt import MISTAKES, hunt
from reference import answer, canonical
from vectors import ERROR_KINDS, failures, gaps, kind_of, load

HERE = Path(__file__).resolve().parent
FEWEST_ERRORS = 20
FEWEST_EVENTS = 500

_BROKEN_DRIVER = """#!{python}
import sys
sys.path.insert(0, {here!r})
from reference import answer, canonical
import json
for number, line in enumerate(sys.stdin):
    text = canonical(answer(json.loads(line)))
    print({breakage})
sys.exit({code})
"""
_BREAKAGES = {
    "one wrong answer": "text.replace('e', 'a', 1) if number == 1700 else text",
    "another order of keys": "canonical(dict(reversed(json.loads(text).items())))",
    "white space": "text if number else text + ' '",
    "an answer too few": "text, end=chr(10) if number else ''",
    "an answer too many": "text if number else text + chr(10) + text",
    "a crash after the last answer": "text",
    "no answers": "end=''",
}


def reference_is_right() -> list[str]:
    """See that the reference gives the answer that every vector expects."""
    vectors = load()
    return failures(vectors, [canonical(answer(vector.question)) for vector in vectors])


def vectors_are_complete() -> list[str]:
    """See that every code is there in every channel, and every kind of error."""
    return gaps(load())


def mistakes_are_noticed() -> list[str]:
    """See that every mistake that is made in the reference turns a vector red."""
    with tempfile.TemporaryDirectory() as work:
        killed = list(hunt(load(), Path(work)))
    for mutant, vector in killed:
        print(f"   {mutant.what}: {vector or 'NOT NOTICED'}")
    return [mutant.what for mutant, vector in killed if vector is None]


def generator_repeats_itself() -> list[str]:
    """See that one seed gives one sequence of questions, and another seed another."""
    command = [sys.executable, str(HERE / "generate.py"), "--count", "300"]
    runs = [_output(command, {"PYTHONHASHSEED": seed}) for seed in ("1", "2")]
    other = _output([*command, "--seed", "1"], {})
    wrong = [] if runs[0] == runs[1] else ["two runs of one seed differ"]
    return wrong if runs[0] != other else [*wrong, "two seeds give the same"]


def generator_mixes_well() -> list[str]:
    """See that a third of the payloads are events, and every channel and error comes often."""
    events: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    for question in questions(SEED, COUNT):
        said = answer(question)
        kind = kind_of(said)
        if kind is None:
            events[str(said["channel"])] += 1
        else:
            errors[kind] += 1
    print(f"   {events.total()} events: {dict(events.most_common())}")
    print(f"   {errors.total()} errors: {dict(errors.most_common())}")
    channels = {vector.expect["channel"] for vector in load() if "channel" in vector.expect}
    rare = [f"{c}: {events[str(c)]} events" for c in channels if events[str(c)] < FEWEST_EVENTS]
    rare += [f"{k}: {errors[k]} errors" for k in ERROR_KINDS if errors[k] < FEWEST_ERRORS]
    return rare if events.total() * 3 >= COUNT else [*rare, "too few events"]


def run_says_what_differs() -> list[str]:
    """See that `run` is green on a driver that is right, and red on each that is not."""
    wrong = []
    with tempfile.TemporaryDirectory() as work:
        if not _green([str(HERE / "reference.py")]):
            wrong.append("red on a driver that is right")
        for number, (name, breakage) in enumerate(_BREAKAGES.items()):
            driver = Path(work) / f"broken{number}" / "driver"
            driver.parent.mkdir()
            text = _BROKEN_DRIVER.format(
                python=sys.executable,
                here=str(HERE),
                breakage=breakage,
                code=3 if breakage == "text" else 0,
            )
            driver.write_text(text, "utf-8")
            driver.chmod(0o755)
            if _green([str(driver)]):
                wrong.append(f"green on {name}")
    return wrong if not _green([]) else [*wrong, "green without a driver"]


def _green(drivers: list[str]) -> bool:
    labelled = [f"driver{number}={driver}" for number, driver in enumerate(drivers)]
    ran = subprocess.run(  # noqa: S603
        [str(HERE / "run"), "--count", "300", *labelled],
        capture_output=True,
        check=False,
        text=True,
    )
    says_so = ran.stdout.rstrip().endswith(", 0 failed")
    if says_so != (ran.returncode == 0):
        raise AssertionError(f"exit code {ran.returncode} after: {ran.stdout[-300:]}")
    return says_so


def _output(command: list[str], environment: dict[str, str]) -> str:
    ran = subprocess.run(  # noqa: S603
        command, capture_output=True, check=True, text=True, env=environment
    )
    json.loads(ran.stdout.split("\n")[0])
    return ran.stdout


CHECKS = (
    reference_is_right,
    vectors_are_complete,
    mistakes_are_noticed,
    generator_repeats_itself,
    generator_mixes_well,
    run_says_what_differs,
)


def main() -> int:
    """Run every check, print what is wrong, and count."""
    failed = 0
    for check in CHECKS:
        wrong = check()
        failed += bool(wrong)
        print("FAILED" if wrong else "ok", check.__name__.replace("_", " "))
        for line in wrong:
            print(f"   {line}")
    print(f"{len(load())} vectors, {len(MISTAKES)} mistakes, {COUNT} random payloads")
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""The vectors as questions for a driver, and the check of a driver's answers to them."""

from __future__ import annotations

import argparse
import base64
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from oracle.catalogue import codes
from reference import Question, canonical

FOLDER = Path(__file__).resolve().parents[1] / "vectors"
FEWEST = 300

ERROR_KINDS = (
    "too_large",
    "not_utf8",
    "too_deep",
    "not_json",
    "missing",
    "wrong_type",
    "empty",
    "not_integral",
    "out_of_range",
    "bad_amount",
    "bad_date",
    "unknown_shape",
    "ambiguous_channel",
)
CHANNELS_OF_FAMILY = {
    "stk_result": ("stk_callback", "stk_query"),
    "api_error": ("api_error",),
    "c2b_b2c": ("daraja_result", "c2b_validation_reply"),
}


@dataclass(frozen=True)
class Vector:
    """One question and the one right answer."""

    name: str
    question: Question
    expect: dict[str, object]


def load(folder: Path = FOLDER) -> list[Vector]:
    """Read every file of the folder, in the order of their names."""
    found = [vector for path in sorted(folder.glob("*.json")) for vector in _file(path)]
    names = Counter(vector.name for vector in found)
    doubled = [name for name, times in names.items() if times > 1]
    if doubled:
        raise ValueError(f"two vectors of one name: {doubled}")
    return found


def failures(vectors: list[Vector], answers: list[str]) -> list[str]:
    """Say of each wrong answer what was asked, what is right and what was said."""
    if len(answers) != len(vectors):
        return [f"{len(vectors)} questions, {len(answers)} answers"]
    wrong = []
    for vector, answer in zip(vectors, answers, strict=True):
        right = canonical(vector.expect)
        if answer != right:
            wrong.append(f"{vector.name}\n  expected {right}\n  answered {answer}")
    return wrong


def _file(path: Path) -> list[Vector]:
    data = json.loads(path.read_text("utf-8"), object_pairs_hook=_no_duplicates)
    if not path.stem.startswith(data["channel"]):
        raise ValueError(f"{path.name}: channel is {data['channel']}")
    if "table" in data:
        return [
            Vector(f"merge/{status}+{outcome}", {"merge": [status, outcome]}, {"status": merged})
            for status, row in data["table"].items()
            for outcome, merged in row.items()
        ]
    return [_vector(path.stem, data.get("parser"), entry) for entry in data["vectors"]]


def _vector(channel: str, parser: str | None, entry: dict[str, object]) -> Vector:
    name = f"{channel}/{entry.pop('name')}"
    if not entry.pop("why"):
        raise ValueError(f"{name}: no why")
    expect = entry.pop("expect")
    assert isinstance(expect, dict)
    question: Question = {}
    if "reply" in entry:
        question["reply"] = entry.pop("reply")
    else:
        question["parser"] = entry.pop("parser", parser)
        question["base64"] = base64.b64encode(_body(name, entry)).decode("ascii")
    if "limits" in entry:
        question["limits"] = entry.pop("limits")
    if entry:
        raise ValueError(f"{name}: what is {sorted(entry)}?")
    return Vector(name, question, expect)


def _body(name: str, entry: dict[str, object]) -> bytes:
    """Take the body out of a vector, in whichever form it is given."""
    forms = [form for form in ("json", "body", "parts", "base64") if form in entry]
    if len(forms) != 1:
        raise ValueError(f"{name}: a body in {forms or 'no form'}")
    given = entry.pop(forms[0])
    if forms[0] == "json":
        _refuse_fractions(name, given)
        return canonical(given).encode()
    if forms[0] == "base64":
        return base64.b64decode(str(given), validate=True)
    if forms[0] == "parts":
        assert isinstance(given, list)
        return "".join(map(_part, given)).encode()
    return str(given).encode()


def _part(part: str | dict[str, object]) -> str:
    if isinstance(part, str):
        return part
    text, times = part["repeat"], part["times"]
    assert isinstance(text, str)
    assert isinstance(times, int)
    return text * times


def _refuse_fractions(name: str, value: object) -> None:
    """See to it that a number whose exact digits matter stands in a `body`."""
    if isinstance(value, float):
        raise TypeError(f"{name}: a fraction in json")
    inner = list(value.values()) if isinstance(value, dict) else value
    for item in inner if isinstance(inner, list) else ():
        _refuse_fractions(name, item)


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError(f"a key twice in {[key for key, _ in pairs]}")
    return fields


def gaps(vectors: list[Vector]) -> list[str]:
    """Say which code, channel or kind of error has no vector."""
    events = {(v.expect.get("channel"), v.expect.get("code")) for v in vectors}
    kinds = {kind_of(v.expect) for v in vectors}
    missing = [
        f"{code.family}/{code.code} in {channel}"
        for code in codes().values()
        for channel in CHANNELS_OF_FAMILY[code.family]
        if (channel, code.code) not in events
    ]
    missing += [kind for kind in ERROR_KINDS if kind not in kinds]
    if len(vectors) < FEWEST:
        missing.append(f"{FEWEST - len(vectors)} vectors")
    return missing


def kind_of(answer: dict[str, object]) -> str | None:
    """Give the kind of an error."""
    error = answer.get("error")
    return str(error["kind"]) if isinstance(error, dict) else None


def main() -> int:
    """Write the questions, or check the answers to them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=["questions", "check", "gaps"])
    action = parser.parse_args().action
    vectors = load()
    if action == "questions":
        for vector in vectors:
            print(json.dumps(vector.question))
        return 0
    if action == "check":
        sys.stdin.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        found = failures(vectors, sys.stdin.read().split("\n")[:-1])
    else:
        found = gaps(vectors)
    print(*found, f"{len(vectors) - len(found)} passed, {len(found)} failed", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

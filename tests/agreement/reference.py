#!/usr/bin/env python3
"""The reference as a driver: a question a line on stdin, its canonical answer on stdout."""

from __future__ import annotations

import base64
import json
import sys

from oracle.body import Limits, Refused, read_body
from oracle.channels import PARSERS
from oracle.found import OF_BODY, found_at
from oracle.lattice import merge, reply
from oracle.scalars import Place

Question = dict[str, object]


def answer(question: Question) -> dict[str, object]:
    """Answer one question: an event, a status, a reply, or an error."""
    try:
        if "merge" in question:
            return _merged(question["merge"])
        return _reply(question["reply"]) if "reply" in question else _event(question)
    except Refused as refused:
        return {"error": {"kind": refused.kind}}


def canonical(value: object) -> str:
    """Write JSON in the one form in which answers are compared."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _event(question: Question) -> dict[str, object]:
    body = base64.b64decode(str(question["base64"]), validate=True)
    limits = question.get("limits", {})
    assert isinstance(limits, dict)
    try:
        value = read_body(body, Limits(**limits))
    except Refused as refused:
        return _error(refused, OF_BODY[refused.kind])
    try:
        return PARSERS[str(question["parser"])](Place("$", value)).canonical()
    except Refused as refused:
        return _error(refused, found_at(refused.path, value))


def _error(refused: Refused, found: str) -> dict[str, object]:
    return {"error": {"kind": refused.kind, "path": refused.path, "found": found}}


def _merged(pair: object) -> dict[str, object]:
    assert isinstance(pair, list)
    status, outcome = pair
    return {"status": merge(status, outcome)}


def _reply(wish: object) -> dict[str, object]:
    assert isinstance(wish, dict)
    return reply(wish["code"], wish.get("desc"))


def main() -> None:
    """Answer every line."""
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    for line in sys.stdin.buffer:
        print(canonical(answer(json.loads(line))))


if __name__ == "__main__":
    main()

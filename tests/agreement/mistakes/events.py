"""Mistakes in what an event says, in merging, in replies, in the facts of the catalogue."""

from __future__ import annotations

from mistakes.mutant import Mutant

_EVENT = "oracle/event.py"
_LATTICE = "oracle/lattice.py"
_YAML = "../../codes.yaml"

MISTAKES = (
    Mutant(
        "key not escaped",
        _EVENT,
        '.replace("%", "%25")',
        "",
    ),
    Mutant(
        "equals sign not escaped",
        _EVENT,
        '.replace("=", "%3D")',
        "",
    ),
    Mutant(
        "map in the order of the payload",
        _EVENT,
        "for name in sorted(last)",
        "for name in last",
    ),
    Mutant(
        "map sorted by UTF-16",
        _EVENT,
        "in sorted(last)",
        "in sorted(last, key=lambda n: n.encode('utf-16-be'))",
    ),
    Mutant(
        "unknown codes are safe",
        _EVENT,
        "else _UNKNOWN",
        "else _SAFE",
    ),
    Mutant(
        "unknown codes charged again",
        _EVENT,
        "and self.known is not None and not self.known.confirm_first",
        "and not (self.known and self.known.confirm_first)",
    ),
    Mutant(
        "confirm_first charged again",
        _EVENT,
        " and not self.known.confirm_first",
        "",
    ),
    Mutant(
        "rejected charged again",
        _EVENT,
        'self.outcome == "failed"',
        'self.outcome in ("failed", "rejected")',
    ),
    Mutant(
        "last status wins",
        _LATTICE,
        'return "disputed"',
        "return other",
    ),
    Mutant(
        "timeout over review",
        _LATTICE,
        '"timed_out": 1',
        '"timed_out": 2.5',
    ),
    Mutant(
        "acceptance is a success",
        _LATTICE,
        'other = "pending" if',
        'other = "succeeded" if',
    ),
    Mutant(
        "any known code may be sent",
        _LATTICE,
        "known.reply and",
        "",
    ),
    Mutant(
        "an empty text gets the default",
        _LATTICE,
        "default if desc is None else desc",
        "desc or default",
    ),
    Mutant(
        "another delay",
        _YAML,
        "        max: 45\n",
        "        max: 46\n",
    ),
    Mutant(
        "another number of attempts",
        _YAML,
        "max_attempts: 3",
        "max_attempts: 4",
    ),
    Mutant(
        "no backoff",
        _YAML,
        "      backoff: exponential\n      confirm",
        "      confirm",
    ),
    Mutant(
        "another name",
        _YAML,
        "name: cancelled_by_user",
        "name: cancelled_by_customer",
    ),
)

"""The facts of codes.yaml that events depend on, read line by line from its canonical layout."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CODES_YAML = Path(__file__).resolve().parents[3] / "codes.yaml"

_FIELD = re.compile(r"( {4}| {6}| {8})([a-z_]+): ?(.*)")


@dataclass(frozen=True)
class Code:
    """A known code, its retry advice in the canonical form."""

    family: str
    code: str
    name: str
    success: bool
    reply: bool
    retry: dict[str, object]

    @property
    def confirm_first(self) -> bool:
        """Whether the code leaves open that money moved."""
        return self.retry["confirm_first"] is True


@cache
def codes() -> dict[tuple[str, str], Code]:
    """Every code of the catalogue, by family and code, in its order."""
    known = [_code(fields) for fields in _entries(CODES_YAML.read_text("utf-8"))]
    by_identity = {(code.family, code.code): code for code in known}
    if not known or len(by_identity) != len(known):
        raise ValueError("codes.yaml: no codes, or one twice")
    return by_identity


def _entries(text: str) -> list[dict[str, str]]:
    section = text.split("\ncodes:\n", 1)[1].split("\nretired:", 1)[0]
    return [_fields(entry) for entry in section.split("\n  - ")[1:]]


def _fields(entry: str) -> dict[str, str]:
    """Give the scalars of an entry by their dotted path."""
    path: list[str] = []
    fields: dict[str, str] = {}
    for line in ("    " + entry).splitlines():
        match = _FIELD.fullmatch(line)
        if match is None:
            continue
        indent, key, value = match.groups()
        level = len(indent) // 2 - 2
        if level and path[:1] != ["retry"]:
            continue
        path = [*path[:level], key]
        fields[".".join(path)] = value.strip('"')
    return fields


def _code(fields: dict[str, str]) -> Code:
    success = {"success": True, "failure": False}[fields["outcome"]]
    return Code(
        family=fields["family"],
        code=fields["code"],
        name=fields["name"],
        success=success,
        reply=fields.get("reply") == "true",
        retry={"when": "never", "confirm_first": False} if success else _retry(fields),
    )


def _retry(fields: dict[str, str]) -> dict[str, object]:
    retry: dict[str, object] = {"when": fields["retry.when"]}
    if "retry.delay_seconds" in fields:
        delay = {bound: int(fields[f"retry.delay_seconds.{bound}"]) for bound in ("min", "max")}
        retry["delay_seconds"] = delay
    if "retry.backoff" in fields:
        retry["backoff"] = fields["retry.backoff"]
    if "retry.max_attempts" in fields:
        retry["max_attempts"] = int(fields["retry.max_attempts"])
    retry["confirm_first"] = {"true": True, "false": False}[fields["retry.confirm_first"]]
    return retry

"""A catalogue, its packages, and a program that uses every name of them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path


def camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


class Program:
    """The names of a catalogue, as a program of each language uses them."""

    def __init__(self, catalogue: dict, package: str) -> None:
        self.module = package.replace("-", "_")
        self.codes = [(code["family"], code["code"], code["name"]) for code in catalogue["codes"]]
        self.replies = [
            (code["family"], code["code"], code["name"]) for code in catalogue["codes"] if code.get("reply")
        ]
        self.families = list(dict.fromkeys(family for family, _, _ in self.codes))

    def rust(self) -> str:
        names = "\n".join(
            f"    seen({self.module}::{camel(family)}::{camel(name)}.info());" for family, _, name in self.codes
        )
        return (
            f"fn seen(info: &{self.module}::CodeInfo) {{\n"
            "    let _ = (info.title, info.retry.confirm_first, info.customer_message.is_some());\n}\n"
            f"pub fn all() {{\n{names}\n}}\n"
        )

    def typescript(self, index: str) -> str:
        imports = ", ".join(camel(family) for family in self.families)
        names = "\n".join(f"seen({camel(family)}.{camel(name)});" for family, _, name in self.codes)
        replies = "\n".join(f'c2bValidationResponse("{code}");' for _, code, _ in self.replies)
        return (
            f'import {{ c2bValidationResponse, {imports} }} from "{index}";\n'
            f"const seen = (code: string): string => code;\n{names}\n{replies}\n"
        )

    def python(self) -> str:
        imports = ", ".join(camel(family) for family in self.families)
        names = "\n".join(f"print({camel(family)}.{name.upper()}.info.title)" for family, _, name in self.codes)
        replies = "\n".join(f"c2b_validation_response({camel(family)}.{name.upper()})" for family, _, name in self.replies)
        return (
            f"from {self.module} import {imports}, c2b_validation_response\n{names}\n{replies}\n"
        )


class Side:
    """One catalogue with its packages, made once however many cases share it."""

    known: dict[str, "Side"] = {}

    def __init__(self, text: str, tool: Path, work: Path) -> None:
        self.folder = work / f"side_{len(Side.known)}"
        self.folder.mkdir(parents=True)
        self.file = self.folder / "codes.yaml"
        self.file.write_text(text, encoding="utf-8")
        self.out = self.folder / "out"
        call([tool, "generate", "--catalogue", self.file, "--out", self.out])
        catalogue = json.loads((self.out / "json" / "catalogue.json").read_text(encoding="utf-8"))
        self.package = re.search(r"^package:\n  name: (\S+)$", text, re.M)[1]
        self.version = re.search(r"^  version: (\S+)$", text, re.M)[1]
        self.program = Program(catalogue, self.package)

    @classmethod
    def of(cls, text: str, tool: Path, work: Path) -> "Side":
        if text not in cls.known:
            cls.known[text] = cls(text, tool, work)
        return cls.known[text]


def call(command: list, **options: object) -> subprocess.CompletedProcess:
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if result.returncode != 0:
        sys.exit(f"{command} failed:\n{result.stdout}{result.stderr}")
    return result

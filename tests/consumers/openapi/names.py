"""Checks that the code which generators make of a document carries the names of the catalogue.

    names.py typescript PACKAGE CATALOGUE > types.ts    a program that compiles only where they are there
    names.py python PACKAGE CATALOGUE                   imports codes.py and looks at it
"""

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import yaml

Codes = list[dict[str, Any]]


def upper_camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def typescript(families: list[tuple[str, str, Codes]], payloads: list[str]) -> None:
    print('import * as codes from "./codes.js";\n')
    print("type Same<A, B> = [A, B] extends [B, A] ? true : false;\n")
    for opened, known, entries in families:
        print(f'export const open_{known}: codes.{opened} = "no-such.code";')
        print("// @ts-expect-error: the known codes are closed.")
        print(f'export const closed_{known}: codes.{known} = "no-such.code";')
        for entry in entries:
            value = f"`${{codes.{known}.{entry['name']}}}`"
            print(f'export const {known}_{entry["name"]}: Same<{value}, "{entry["code"]}"> = true;')
        print(f'if (Object.values(codes.{known}).length !== {len(entries)}) throw new Error("{known}");\n')
    for name in [*payloads, "CodeInfo"]:
        print(f"export type {name} = codes.{name};")


def python(families: list[tuple[str, str, Codes]], payloads: list[str]) -> None:
    codes = importlib.import_module("codes")
    for opened, known, entries in families:
        # The generator adds "_" where a name means something to Python's enums, as `mro` and `title` do.
        members = [(member.name.rstrip("_"), member.value) for member in getattr(codes, known)]
        assert members == [(entry["name"], entry["code"]) for entry in entries], members
        read = getattr(codes, opened).model_validate
        for entry in entries:
            assert read(entry["code"]).root is getattr(codes, known)(entry["code"])
            info = codes.CodeInfo.model_validate(entry)
            assert info.retry.confirm_first is entry["retry"]["confirm_first"]
        assert type(read("no-such.code").root) is str
    for name in payloads:
        assert hasattr(codes, name), name


def main() -> None:
    target, package, catalogue = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    entries: Codes = json.loads(catalogue.read_text(encoding="utf-8"))["codes"]
    schemas = yaml.safe_load((package / "openapi.yaml").read_text(encoding="utf-8"))["components"]["schemas"]
    families = []
    for name, schema in schemas.items():
        if "x-daraja-family" in schema:
            family = schema["x-daraja-family"]["id"]
            codes = [entry for entry in entries if entry["family"] == family]
            families.append((upper_camel(family), name, codes))
    payloads = [name for name, schema in schemas.items() if "x-daraja-channel" in schema]
    {"typescript": typescript, "python": python}[target](families, payloads)


main()

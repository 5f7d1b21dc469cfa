"""Checks a document against the catalogue that it was generated from, and against payloads.

    check.py NAME PACKAGE CATALOGUE

NAME is what the catalogue is called in the output, PACKAGE the folder with openapi.yaml, CATALOGUE the catalogue.json
that the json target makes of the same catalogue. The documents are read by other people's parsers throughout.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

PAYLOADS = Path(__file__).parent / "payloads"
# A payload that fits any schema cannot be broken.
WITHOUT_BROKEN = {"timeout"}
# Where the stored payloads have their code.
CODES = {
    "api_response": ("ResponseCode",),
    "api_error": ("errorCode",),
    "stk_callback": ("Body", "stkCallback", "ResultCode"),
    "stk_query": ("ResultCode",),
    "daraja_result": ("Result", "ResultCode"),
    "c2b_validation_reply": ("ResultCode",),
}
UNKNOWN = "no-such.code"


class Document:
    def __init__(self, package: Path, catalogue: Path) -> None:
        text = (package / "openapi.yaml").read_text(encoding="utf-8")
        self.root: dict[str, Any] = yaml.safe_load(text)
        self.catalogue: dict[str, Any] = json.loads(catalogue.read_text(encoding="utf-8"))
        self.schemas: dict[str, Any] = self.root["components"]["schemas"]

    def faults(self, schema: str, value: object) -> list[str]:
        """Where `value` breaks the schema: the path of each fault, once."""
        root = {**self.root, "$ref": f"#/components/schemas/{schema}"}
        errors = Draft202012Validator(root).iter_errors(value)
        return sorted({error.json_path for error in errors})

    def expect(self, schema: str, value: object, *, valid: bool) -> None:
        faults = self.faults(schema, value)
        if valid:
            assert not faults, f"{schema} refuses {value!r} at {faults}"
        else:
            assert faults, f"{schema} takes {value!r}"

    def families(self) -> Iterator[tuple[str, str, dict[str, Any], list[dict[str, Any]]]]:
        """The open and the known schema of each family, with the family and its codes in the catalogue."""
        known = {
            schema["x-daraja-family"]["id"]: name
            for name, schema in self.schemas.items()
            if "x-daraja-family" in schema
        }
        for family in self.catalogue["families"]:
            codes = [code for code in self.catalogue["codes"] if code["family"] == family["id"]]
            yield upper_camel(family["id"]), known[family["id"]], family, codes

    def channels(self) -> dict[str, str]:
        """The schema of each channel that has one."""
        return {
            schema["x-daraja-channel"]["id"]: name
            for name, schema in self.schemas.items()
            if "x-daraja-channel" in schema
        }


def upper_camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def facts(document: Document) -> None:
    """Every fact of the catalogue is in the document, each text unchanged."""
    catalogue, info = document.catalogue, document.root["info"]
    package = catalogue["package"]
    assert info["title"] == package["title"]
    assert info["version"] == package["version"]
    assert info["license"]["identifier"] == package["license"]
    assert info["x-catalogue-digest"] == catalogue["digest"]
    assert document.root["externalDocs"]["url"] == package["repository"]
    assert document.root["x-daraja-unknown-retry"] == catalogue["unknown_retry"]
    assert document.root.get("x-daraja-sources", []) == catalogue["sources"]
    assert document.root.get("x-daraja-flows", []) == catalogue["flows"]
    families = [family["id"] for family in catalogue["families"]]
    assert document.schemas["Family"]["enum"] == families
    for name, known, family, codes in document.families():
        assert name in document.schemas
        assert known == f"Known{name}" or f"Known{name}" in document.schemas
        about = {"flows": [], **document.schemas[known]["x-daraja-family"]}
        assert about == {key: family[key] for key in about}
        entries = document.schemas[known]["x-daraja-codes"]
        assert [{"see_also": [], "sources": [], **entry} for entry in entries] == codes
        for entry in entries:
            document.expect("CodeInfo", entry, valid=True)
    declared = {channel["id"]: channel for channel in catalogue["channels"]}
    for channel, schema in document.channels().items():
        about = document.schemas[schema]["x-daraja-channel"]
        assert about == {key: value for key, value in declared[channel].items() if key != "description"}
    without_reply = not any(replies(document))
    expected = declared.keys() - ({"c2b_validation_reply"} if without_reply else set())
    assert document.channels().keys() == expected


def codes(document: Document) -> None:
    """A family's schema takes any text but the empty one; the schema of its known codes takes those alone."""
    for name, known, _, entries in document.families():
        schema = document.schemas[known]
        assert schema["enum"] == [entry["code"] for entry in entries]
        assert schema["x-enum-varnames"] == [entry["name"] for entry in entries]
        for entry in entries:
            document.expect(name, entry["code"], valid=True)
            document.expect(known, entry["code"], valid=True)
            document.expect(known, entry["code"] + " ", valid=False)
        document.expect(name, UNKNOWN, valid=True)
        document.expect(known, UNKNOWN, valid=False)
        for value in ("", 0, 0.5, True, None, ["0"], {}):
            document.expect(name, value, valid=False)
            document.expect(known, value, valid=False)


def docs(document: Document) -> None:
    """The documentation of a code, shown by any Markdown renderer, says what the catalogue says, and nothing is markup."""
    markdown = MarkdownIt("gfm-like", {"linkify": False})
    for _, known, _, entries in document.families():
        shown = document.schemas[known]["x-enum-descriptions"]
        assert len(shown) == len(entries)
        for text, entry in zip(shown, entries, strict=True):
            assert not re.search("[\n\r\u2028\u2029]", text), "a comment would end there"
            html = markdown.render(text)
            assert re.fullmatch(r"<p>[^<>]*</p>\n", html), html
            plain = spaced(unescape(html))
            deprecated = entry.get("deprecated", {})
            for part in (entry["title"], entry["description"], entry["action"], deprecated.get("note", "")):
                assert spaced(part) in plain, f"{part!r} is not in {plain!r}"
            assert plain.count("Deprecated since") >= bool(deprecated)
            assert ("First confirm" in plain) >= entry["retry"]["confirm_first"]


def spaced(text: str) -> str:
    return re.sub("[\u2028\u2029]", " ", text)


def replies(document: Document) -> Iterator[dict[str, Any]]:
    """The codes that a C2B validation endpoint may send."""
    for channel in document.catalogue["channels"]:
        if channel["id"] == "c2b_validation_reply":
            for code in document.catalogue["codes"]:
                if code["family"] == channel["family"] and code["reply"]:
                    yield code


def payloads(document: Document) -> None:
    """Real payloads are valid, every quirk of them; a payload with one fault is not, and at that one place."""
    for channel, schema in document.channels().items():
        if channel == "c2b_validation_reply":
            reply(document, schema)
        for kind, path, payload in stored(document, channel):
            faults = document.faults(schema, payload)
            assert len(faults) == (kind == "broken"), f"{path} has faults at {faults}"


def reply(document: Document, schema: str) -> None:
    """A reply takes exactly the codes that may be sent."""
    field = document.schemas[schema]["x-daraja-channel"]["field"]
    allowed = {code["code"] for code in replies(document)}
    for code in {code["code"] for code in document.catalogue["codes"]}:
        document.expect(schema, {field: code, "ResultDesc": "text"}, valid=code in allowed)


def stored(document: Document, channel: str) -> Iterator[tuple[str, Path, Any]]:
    """The stored payloads of a channel. Those of another catalogue have their code in the field that it names."""
    field = document.schemas[document.channels()[channel]]["x-daraja-channel"].get("field")
    usual = CODES.get(channel, (None,))[-1]
    allowed = {code["code"] for code in replies(document)}
    count = 0
    for kind in ("valid", "broken"):
        for path in sorted((PAYLOADS / kind / channel).glob("*.json")):
            payload = json.loads(path.read_text(encoding="utf-8"))
            count += 1
            if channel == "c2b_validation_reply" and not is_about(path, payload, allowed):
                continue
            if field == usual:
                yield kind, path, payload
            elif kind == "valid" or path.name.startswith("code_"):
                yield kind, path, with_code_in(field, channel, payload)
    assert count, f"no payload of {channel}"


def is_about(path: Path, payload: Any, allowed: set[str]) -> bool:
    """Whether a stored reply is what its name says in this catalogue, where other codes may be sent."""
    code = payload.get("ResultCode") if isinstance(payload, dict) else None
    return not isinstance(code, str) or (code in allowed) != path.name.startswith("code_")


def with_code_in(field: str, channel: str, payload: Any) -> Any:
    holder = payload
    for key in CODES[channel][:-1]:
        holder = holder[key]
    if (code := holder.pop(CODES[channel][-1], None)) is not None:
        holder[field] = code
    else:
        holder.pop(field, None)
    return payload


def folders(document: Document) -> None:
    """Every folder of payloads belongs to a channel of the catalogue that has them all."""
    for kind, expected in (
        ("valid", document.channels().keys()),
        ("broken", document.channels().keys() - WITHOUT_BROKEN),
    ):
        found = {path.name for path in (PAYLOADS / kind).iterdir()}
        assert found == expected, f"payloads/{kind}: {found ^ expected}"
    assert {path.name for path in PAYLOADS.iterdir()} == {"valid", "broken"}


def main() -> None:
    name, package, catalogue = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    document = Document(package, catalogue)
    gates: list[Callable[[Document], None]] = [facts, codes, docs, payloads]
    if name == "codes":
        gates.append(folders)
    for gate in gates:
        gate(document)
        print(f"ok openapi {name} {gate.__name__}")


main()

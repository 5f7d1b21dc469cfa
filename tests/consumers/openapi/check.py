"""Checks a document against the catalogue that it was generated from, and against payloads.

    check.py NAME PACKAGE CATALOGUE SOURCES

NAME is what the catalogue is called in the output, PACKAGE the folder with openapi.yaml, CATALOGUE the catalogue.json
that the json target makes of the same catalogue, SOURCES the folder that holds its Python package. The documents are
read by other people's parsers throughout.
"""

import importlib
import json
import re
import sys
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any

import meaning
from markdown_it import MarkdownIt

PAYLOADS = Path(__file__).parent / "payloads"
# A payload that fits any schema cannot be broken.
WITHOUT_BROKEN = {"timeout"}
# The channels at whose other end is a URL of the merchant.
CALLBACKS = {"stk_callback", "daraja_result", "timeout", "c2b_validation", "c2b_confirmation"}
UNKNOWN = "no-such.code"


class Document(meaning.Document):
    def __init__(self, package: Path, catalogue: Path, sources: Path) -> None:
        super().__init__(package)
        self.catalogue: dict[str, Any] = json.loads(catalogue.read_text(encoding="utf-8"))
        sys.path.insert(0, str(sources))
        [module] = [path.name for path in sources.iterdir()]
        self.package: Any = importlib.import_module(module)

    def parse(self, channel: str, body: str | bytes) -> Any:
        """The event that the Python package reads."""
        name = "api_response" if channel == "api_error" else channel
        return getattr(self.package, f"parse_{name}")(body)

    def reads(self, channel: str, body: bytes) -> bool:
        try:
            self.parse(channel, body)
        except self.package.ParseError:
            return False
        return True

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
    """Real payloads are valid, every quirk of them, and a payload with one fault is not, at that one place; the Python
    package reads the same ones."""
    for channel, schema in document.channels().items():
        if channel == "c2b_validation_reply":
            reply(document, schema)
        for kind, path, payload in stored(document, channel):
            faults = document.faults(schema, payload)
            assert len(faults) == (kind == "broken"), f"{path} has faults at {faults}"
            if channel != "c2b_validation_reply":  # its schema says what to send, and the parser reads more
                assert document.reads(channel, path.read_bytes()) == (kind == "valid"), path


def reply(document: Document, schema: str) -> None:
    """A reply takes exactly the codes that may be sent."""
    allowed = {code["code"] for code in replies(document)}
    for code in {code["code"] for code in document.catalogue["codes"]}:
        document.expect(schema, {"ResultCode": code, "ResultDesc": "text"}, valid=code in allowed)


def stored(document: Document, channel: str) -> Iterator[tuple[str, Path, Any]]:
    """The stored payloads of a channel."""
    allowed = {code["code"] for code in replies(document)}
    count = 0
    for kind in ("valid", "broken"):
        for path in sorted((PAYLOADS / kind / channel).glob("*.json")):
            payload = meaning.read(path.read_bytes())
            count += 1
            if channel != "c2b_validation_reply" or is_about(path, payload, allowed):
                yield kind, path, payload
    assert count, f"no payload of {channel}"


def is_about(path: Path, payload: Any, allowed: set[str]) -> bool:
    """Whether a stored reply is what its name says in this catalogue, where other codes may be sent."""
    code = payload.get("ResultCode") if isinstance(payload, dict) else None
    return not isinstance(code, str) or (code in allowed) != path.name.startswith("code_")


def examples(document: Document) -> None:
    """Each example is valid, and the Python package reads in it the outcome of its name: channel.outcome.detail."""
    found = document.root["components"].get("examples", {})
    for name, example in found.items():
        channel, outcome, *_ = name.split(".")
        document.expect(document.channels()[channel], example["value"], valid=True)
        event = document.parse(channel, json.dumps(example["value"]))
        assert (event.channel.value, event.outcome.value) == (channel, outcome), f"{name}: {event}"
    assert {name.split(".")[0] for name in found} == document.channels().keys()


def webhooks(document: Document) -> None:
    """Each callback is a webhook with all its examples, and its answer is what the Python package sends."""
    found = document.root.get("webhooks", {})
    assert found.keys() == document.channels().keys() & CALLBACKS
    examples = document.root["components"].get("examples", {})
    for channel, item in found.items():
        operation = item["post"]
        content = operation["requestBody"]["content"]["application/json"]
        assert content["schema"] == reference("schemas", document.channels()[channel])
        shown = {f"{channel}.{name}": example for name, example in content["examples"].items()}
        own = (name for name in examples if name.split(".")[0] == channel)
        assert shown == {name: reference("examples", name) for name in own}
        answer = operation["responses"]["200"]["content"]["application/json"]
        decides = channel == "c2b_validation" and "c2b_validation_reply" in document.channels()
        schema = "C2bValidationReplyPayload" if decides else "WebhookAcknowledgement"
        assert answer["schema"] == reference("schemas", schema)
        if decides:
            for name in ("C2B_VALIDATION_ACCEPT", "C2B_VALIDATION_REJECT"):
                document.expect(schema, getattr(document.package, name), valid=True)
        for example in answer["examples"].values():
            if "value" in example:
                document.expect(schema, example["value"], valid=True)
        assert operation["responses"].keys() == {"200", "413"}


def reference(kind: str, name: str) -> dict[str, str]:
    return {"$ref": f"#/components/{kind}/{name}"}


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
    name = sys.argv[1]
    document = Document(*map(Path, sys.argv[2:]))
    gates: list[Callable[[Document], None]] = [facts, codes, docs, payloads, examples, webhooks]
    if name == "codes":
        gates.append(folders)
    for gate in gates:
        gate(document)
        print(f"ok openapi {name} {gate.__name__}")


main()

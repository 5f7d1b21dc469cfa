"""What a document says of a payload, exactly: numbers as they are written, patterns as ECMA-262 reads them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

# What no schema can say, though the parsers refuse it: kinds of errors at the paths that match, and why.
EXCEPTIONS = {
    "a schema does not measure a body": (
        {"too_large", "too_deep"},
        r"\$",
    ),
    "the amount, date, receipt and phone are in the last entry of that name, and a schema knows no last one": (
        {"wrong_type", "not_integral", "out_of_range", "bad_amount", "bad_date"},
        r"\$\.Body\.stkCallback\.CallbackMetadata\.Item(\[\d+\])?\.Value",
    ),
    "a number that stands for a text has at most 34 digits, and a schema does not count them": (
        {"out_of_range"},
        r"\$.*\.(ResultDesc|ResponseDesc(ription)?|CustomerMessage|errorMessage"
        r"|(ResultParameter|ReferenceItem)(\[\d+\])?\.Value)",
    ),
    "multipleOf 0.01 is not exact where a validator calculates in binary, and a pattern does not compare": (
        {"bad_amount", "out_of_range"},
        r"\$\.TransAmount",
    ),
    "a pattern knows no calendar": (
        {"bad_date"},
        r"\$\.TransTime",
    ),
}


def exception(error: dict[str, str]) -> str | None:
    """Why the schema takes what a parser refuses with this error, if that is so."""
    for why, (kinds, path) in EXCEPTIONS.items():
        if error["kind"] in kinds and re.fullmatch(path, error["path"]):
            return why
    return None


def read(body: bytes) -> Any:
    """The value of a body, its numbers exact."""
    return json.loads(body.decode(), parse_int=_number, parse_float=_number, parse_constant=_refuse)


class Document:
    def __init__(self, package: Path) -> None:
        text = (package / "openapi.yaml").read_text(encoding="utf-8")
        self.root: dict[str, Any] = yaml.load(text, Loader)
        self.schemas: dict[str, Any] = self.root["components"]["schemas"]
        self.validators = {
            name: Validator({**self.root, "$ref": f"#/components/schemas/{name}"}) for name in self.schemas
        }

    def channels(self) -> dict[str, str]:
        """The schema of each channel that has one."""
        return {
            schema["x-daraja-channel"]["id"]: name
            for name, schema in self.schemas.items()
            if "x-daraja-channel" in schema
        }

    def faults(self, schema: str, value: object) -> list[str]:
        """Where `value` breaks the schema: the path of each fault, once."""
        errors = self.validators[schema].iter_errors(value)
        return sorted({error.json_path for error in errors})

    def takes(self, channel: str, value: object) -> bool:
        """Whether the schema of a channel takes `value`."""
        return self.validators[self.channels()[channel]].is_valid(value)


def _number(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:  # an exponent beyond what Decimal holds: a tiny fraction, or infinitely much
        return Decimal("1e-999999" if re.search("[eE]-", digits) else digits[0].strip("0123456789") + "Infinity")


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _is_integer(_: object, value: object) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


def _pattern(_: object, pattern: str, value: object, __: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(f"does not match {pattern}")


class Loader(yaml.SafeLoader):
    """YAML with exact numbers."""


Loader.add_constructor("tag:yaml.org,2002:float", lambda _, node: Decimal(node.value))

Validator = extend(
    Draft202012Validator,
    {"pattern": _pattern},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)

"""Checks that the schemas take what the parsers of the packages read, and refuse what the parsers refuse.

    agree.py PACKAGE

Every vector of tests/vectors whose payload is JSON goes through the schema of its channel, and so do payloads of the
generator of tests/agreement, which mutates them, with what the reference there says of them.
"""

import base64
import sys
from pathlib import Path
from typing import Any

from meaning import EXCEPTIONS, Document, exception, read

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "agreement"))
from generate import SEED, questions  # noqa: E402
from reference import answer  # noqa: E402
from vectors import Vector, load  # noqa: E402

NO_JSON = {"not_utf8", "not_json"}
# Where a schema takes some errors of a kind at a path and refuses others, the vectors that it takes.
BY_NAME = {
    "amount_three_decimals",
    "amount_1e_minus_400",
    "amount_35_decimals",
    "amount_text_too_large",
    "date_no_leap_day",
}
NAMED = {"c2b_validation", "c2b_confirmation"}
GENERATED = 10_000


class Agreement:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.sendable = set(document.schemas["C2bValidationReplyCode"]["enum"])
        self.count = 0
        self.used: set[str] = set()

    def check(self, vector: Vector) -> None:
        parser = vector.question.get("parser")
        error: Any = vector.expect.get("error")
        if not isinstance(parser, str) or (error and error["kind"] in NO_JSON):
            return
        try:
            value = read(base64.b64decode(str(vector.question["base64"])))
        except (ValueError, RecursionError):
            assert error, f"{vector.name}: no JSON"
            return
        self.count += 1
        if parser == "parse_any":
            self.check_any(vector, value, error)
            return
        channel = parser.removeprefix("parse_")
        channels = ["api_response", "api_error"] if channel == "api_response" else [channel]
        taken = [channel for channel in channels if self.document.takes(channel, value)]
        if error is None:
            expected = [str(vector.expect["channel"])]
            assert taken == expected or self.is_not_to_be_sent(expected, value), f"{vector.name}: {taken}"
        elif taken:
            why = exception(error)
            assert why, f"{vector.name}: {taken} takes it, {error}"
            self.used.add(why)
            file, _, name = vector.name.partition("/")
            if file in NAMED:
                assert name in BY_NAME, f"{vector.name}: {taken} takes it, {error}"
                self.used.add(name)

    def check_any(self, vector: Vector, value: Any, error: Any) -> None:
        """A shape that the parser tells is that of one schema; a shape that it does not know is that of none."""
        if error is None:
            channel = str(vector.expect["channel"])
            taken = self.document.takes(channel, value)
            assert taken or self.is_not_to_be_sent([channel], value), f"{vector.name}: refused"
        elif error["kind"] == "unknown_shape":
            taken_by = [c for c in self.document.channels() if c != "timeout" and self.document.takes(c, value)]
            assert not taken_by, f"{vector.name}: {taken_by}"

    def is_not_to_be_sent(self, channels: list[str], value: Any) -> bool:
        """A reply is read in whatever form it was sent; its schema says what to send, which is less."""
        if channels != ["c2b_validation_reply"]:
            return False
        return value["ResultCode"] not in self.sendable or not isinstance(value.get("ResultDesc"), str)


def main() -> None:
    agreement = Agreement(Document(Path(sys.argv[1])))
    for vector in load():
        agreement.check(vector)
    assert agreement.count > 1000, agreement.count
    stale = (EXCEPTIONS.keys() | BY_NAME) - agreement.used
    assert not stale, f"exceptions that are none: {stale}"
    for number, question in enumerate(questions(SEED, GENERATED)):
        agreement.check(Vector(f"generated/{number}", question, answer(question)))


main()

# {{ names.generated_by }}
"""What is wrong with a body: its kind, its place, and what was expected there."""

{{ names.module.import(0, "_code", ["TextEnum"]) }}
{{ names.module.import(0, "_events.value", ["ABSENT", "found_in"]) }}


class ErrorKind(TextEnum):
    """Why a body cannot be read. The texts are the same in every language."""

    TOO_LARGE = "too_large"
    """The body has more bytes than the limit allows."""

    NOT_UTF8 = "not_utf8"
    """The body is no UTF-8."""

    TOO_DEEP = "too_deep"
    """Lists and objects are nested deeper than the limit allows."""

    NOT_JSON = "not_json"
    """The body is not one JSON document."""

    MISSING = "missing"
    """A field is not there."""

    WRONG_TYPE = "wrong_type"
    """A value is of a type that cannot stand there."""

    EMPTY = "empty"
    """A text that says which code or payment it is has no characters."""

    NOT_INTEGRAL = "not_integral"
    """A number that stands for a code or an id has a fraction."""

    OUT_OF_RANGE = "out_of_range"
    """A number is too large, or has too many digits, to be kept exactly."""

    BAD_AMOUNT = "bad_amount"
    """An amount is negative, has more than two decimals, or is no number at all."""

    BAD_DATE = "bad_date"
    """A date is not 14 digits, or not in the calendar."""

    UNKNOWN_SHAPE = "unknown_shape"
    """The shape is that of no channel."""

    AMBIGUOUS_CHANNEL = "ambiguous_channel"
    """Several channels have this shape: the URL must choose the parser."""


class ParseError(ValueError):
    """A body that cannot be read.

    It says nothing of the payment, which may have been made: keep the body, answer
    Daraja, and have a person or a status query look. Never take it for a failed
    payment.

    The message quotes nothing of the body, which can hold personal data.
    """

    kind: ErrorKind
    """Why."""

    path: str
    """Where: `$.Body.stkCallback.ResultCode`, or `$` for the body as a whole."""

    expected: str
    """What should stand there, in words."""

    found: str
    """What stands there, in words: never the value itself."""

    raw: object
    """The body as it was given to the parser, or the decoded value."""

    def __init__(self, kind: ErrorKind, path: str, expected: str, found: str) -> None:
        """Put the facts into one sentence."""
        super().__init__(f"expected {expected} at {path}, found {found}")
        self.kind = kind
        self.path = path
        self.expected = expected
        self.found = found
        self.raw = None

    def __reduce__(self) -> tuple[object, ...]:
        """Let the error travel between processes, the body with it."""
        facts = (self.kind, self.path, self.expected, self.found)
        return type(self), facts, {"raw": self.raw}


def misplaced(value: object, path: str, expected: str) -> ParseError:
    """Say that a value is missing, or of a type that cannot stand there."""
    kind = ErrorKind.MISSING if value is ABSENT else ErrorKind.WRONG_TYPE
    return ParseError(kind, path, expected, found_in(value))

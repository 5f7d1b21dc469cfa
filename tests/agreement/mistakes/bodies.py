"""Mistakes in reading a body and its numbers."""

from __future__ import annotations

from mistakes.mutant import Mutant

_BODY = "oracle/body.py"
_NUMBER = "oracle/number.py"

MISTAKES = (
    Mutant(
        "size by characters",
        _BODY,
        "len(body) > lim",
        "len(body.decode('utf-8', 'ignore')) > lim",
    ),
    Mutant(
        "size limit itself refused",
        _BODY,
        "len(body) >",
        "len(body) >=",
    ),
    Mutant(
        "BOM swallowed",
        _BODY,
        'body.decode("utf-8")',
        'body.decode("utf-8-sig")',
    ),
    Mutant(
        "bad bytes replaced",
        _BODY,
        '"utf-8")',
        '"utf-8", "replace")',
    ),
    Mutant(
        "depth limit itself refused",
        _BODY,
        "if depth(text) >",
        "if depth(text) >=",
    ),
    Mutant(
        "no ceiling of depth",
        _BODY,
        "min(limits.max_depth, DEPTH_CEILING)",
        "limits.max_depth",
    ),
    Mutant(
        "depth below zero",
        _BODY,
        "max(level - 1, 0)",
        "level - 1",
    ),
    Mutant(
        "brackets in strings counted",
        _BODY,
        'elif not in_string and char in "[{"',
        'elif char in "[{"',
    ),
    Mutant(
        "escapes in strings not skipped",
        _BODY,
        'if in_string and char == "\\\\":',
        "if False:",
    ),
    Mutant(
        "backslash skips outside strings",
        _BODY,
        'if in_string and char == "\\\\"',
        'if char == "\\\\"',
    ),
    Mutant(
        "NaN accepted",
        _BODY,
        "    raise ValueError(name)",
        "    return None",
    ),
    Mutant(
        "lone surrogates accepted",
        _BODY,
        "    return any(",
        "    return False and any(",
    ),
    Mutant(
        "low surrogates accepted",
        _BODY,
        'char <= "\\udfff"',
        'char <= "\\udbff"',
    ),
    Mutant(
        "control characters accepted",
        _BODY,
        "            text, parse_int",
        "            text, strict=False, parse_int",
    ),
    Mutant(
        "whole numbers by float",
        _NUMBER,
        "    value = decimal(source)\n    if not value.whole",
        "    value = decimal(source) if 'e' in source else decimal(repr(float(source)))\n"
        "    if not value.whole",
    ),
    Mutant(
        "minus zero keeps its sign",
        _NUMBER,
        "return Decimal(negative=False,",
        "return Decimal(negative=sign == '-',",
    ),
    Mutant(
        "33 digits at most",
        _NUMBER,
        "LONGEST_PLAIN = 34",
        "LONGEST_PLAIN = 33",
    ),
    Mutant(
        "35 digits at most",
        _NUMBER,
        "LONGEST_PLAIN = 34",
        "LONGEST_PLAIN = 35",
    ),
    Mutant(
        "zero before the point not counted",
        _NUMBER,
        "return max(self.point, 1) + self",
        "return max(self.point, 0) + self",
    ),
    Mutant(
        "2 to the 53 accepted",
        _NUMBER,
        "9007199254740991",
        "9007199254740992",
    ),
    Mutant(
        "no lower bound",
        _NUMBER,
        "abs(int(self.plain()))",
        "int(self.plain())",
    ),
    Mutant(
        "zeros of a fraction kept",
        _NUMBER,
        'digits = digits.rstrip("0")',
        "pass",
    ),
    Mutant(
        "range asked before wholeness",
        _NUMBER,
        "    if not value.whole:\n",
        "    if value.plain_length > 16:\n"
        "        raise Refused('out_of_range', path)\n"
        "    if not value.whole:\n",
    ),
    Mutant(
        "sign of the exponent ignored",
        _NUMBER,
        'return -size if sign == "-" else size',
        "return size",
    ),
)

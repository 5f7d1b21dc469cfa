"""A catalogue with difficult names: they are plain Python in the hands of its user."""

from __future__ import annotations

from typing import NoReturn

from codes_of_a_package_with_a_name_as_long_as_a_name_can_be_64_abcde import (
    A2,
    A10,
    AFamilyWithAnIdOfFortyCharacters1,
    Case,
    Family,
    decode_case,
    lookup,
)

Long = AFamilyWithAnIdOfFortyCharacters1


def assert_never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def every(code: Case) -> int | None:
    """No code of the family can be forgotten."""
    match code:
        case Case.NAME:
            return code.info.http_status
        case Case.ASYNC:
            return 404
        case _:
            assert_never(code)


def any_text(code: str) -> int | None:
    """Nor an unknown one."""
    match decode_case(code):
        case Case() as known:
            return every(known)
        case str():
            return None


assert [every(code) for code in Case] == [500, 404]
assert any_text("500B") is None
assert (Long.CLASS, Long.LAMBDA, Long.MATCH, Long.NONE) == ("0", "None", "A-b_c.9", "x")
assert lookup(Family.CASE, "404") is Case.ASYNC.info
assert A10.MRO.info.family is Family.A10
assert A2.VALUE.value == "1"
deprecated = Long.A_CODE_WITH_A_NAME_OF_FORTY_CHARACTERS12.info.deprecated
assert deprecated
assert deprecated.use == Long.MATCH

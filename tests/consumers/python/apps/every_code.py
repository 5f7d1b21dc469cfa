"""Reads every code with an installed package, and finds there what the catalogue says.

Arguments: the import package, and a JSON file with the facts of the catalogue.
"""

import copy
import dataclasses
import importlib
import importlib.metadata
import importlib.resources
import json
import pickle
import sys
from enum import Enum
from pathlib import Path

facts = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
package = importlib.import_module(sys.argv[1])
decoders = {family: getattr(package, f"decode_{family}") for family in facts["families"]}
by_family = {
    family: [code for code in facts["codes"] if code["family"] == family]
    for family in facts["families"]
}
meanings = {}
for code in facts["codes"]:
    meanings.setdefault(code["code"], {})[code["family"]] = code


def same(found, expected):
    assert found == expected, f"{found!r} is not {expected!r}"


# The families, and their codes in the order of the catalogue.
same([str(family) for family in package.Family], facts["families"])
for family, codes in by_family.items():
    enum = type(decoders[family](codes[0]["code"]))
    assert issubclass(enum, package.Code)
    same([str(member) for member in enum], [code["code"] for code in codes])
    same([member.name for member in enum], [code["name"].upper() for code in codes])

# Every code: the text that it is, and every fact.
for code in facts["codes"]:
    family, text = code["family"], code["code"]
    member = decoders[family](text)
    assert isinstance(member, package.Code)
    assert isinstance(member, str)
    same(member, text)
    for shown in (str(member), f"{member}", "{}".format(member), "%s" % member):
        same(shown, text)
        assert type(shown) is str
    same(f"{member:>40}", text.rjust(40))
    same(json.loads(json.dumps({"code": member})), {"code": text})
    same(type(member)(text), member)
    for copied in (pickle.loads(pickle.dumps(member)), copy.deepcopy(member)):
        assert copied is member

    info = member.info
    same(dataclasses.asdict(info), {**code, "family": family})
    assert info.family is package.Family(family)
    assert package.lookup(package.Family(family), text) is info
    same(pickle.loads(pickle.dumps(info)), info)
    assert len({info, copy.deepcopy(info)}) == 1
    assert not hasattr(info, "__dict__")
    for part in (info, info.retry, info.customer_message, info.deprecated):
        if part is not None:
            name = dataclasses.fields(part)[0].name
            try:
                setattr(part, name, None)
            except dataclasses.FrozenInstanceError:
                pass
            else:
                raise AssertionError(f"{part!r} can be changed")
    if info.outcome == package.CodeOutcome.SUCCESS:
        same((info.fault, info.retry.when), (None, package.RetryWhen.NEVER))

# A bare code: every family that knows it, in catalogue order.
for text, families in meanings.items():
    found = [str(info.family) for info in package.lookup_all(text)]
    same(found, [family for family in facts["families"] if family in families])

# Whatever is not exactly a code is unknown: it comes back as it is, and is never a success.
for family, codes in by_family.items():
    known = {code["code"] for code in codes}
    near = {change(text) for text in known for change in (
        str.lower, str.upper, str.swapcase, " {}".format, "{} ".format, "{}\n".format,
        "0{}".format, "{}.0".format, "+{}".format, "-{}".format,
    )}
    for text in (near | {"", " ", "\0", "🎉", "a new code", "x" * 10_000}) - known:
        assert decoders[family](text) is text
        assert not isinstance(decoders[family](text), package.Code)
        assert package.lookup(package.Family(family), text) is None
        if text not in meanings:
            same(package.lookup_all(text), ())

# A member of another enum is read as the text that it is, never passed on as a code.
texts = {f"code_{number}": text for number, text in enumerate([*meanings, "a new code"])}
strangers = list(Enum("Stranger", texts, type=str))
members = [decoders[code["family"]](code["code"]) for code in facts["codes"]]
for given in members + strangers:
    text = given.value
    for family, decode in decoders.items():
        read = decode(given)
        assert read is decode(text) or type(read) is str
        same(read, text)
        same(package.lookup(package.Family(family), given), package.lookup(package.Family(family), text))
    same(package.lookup_all(given), package.lookup_all(text))
same(package.UNKNOWN_RETRY.when, "never")
assert package.UNKNOWN_RETRY.confirm_first

# The package as a whole.
same(sorted(dir(package)), sorted(package.__all__))
same(len(set(package.__all__)), len(package.__all__))
for name in package.__all__:
    assert getattr(package, name) is not None
try:
    package.no_such_name
except AttributeError as error:
    assert "no_such_name" in str(error)
else:
    raise AssertionError("a name that is not there")
same(package.CATALOGUE_VERSION, facts["version"])
same(package.CATALOGUE_DIGEST, facts["digest"])

metadata = importlib.metadata.metadata(facts["package"])
same(metadata["Name"], facts["package"])
same(metadata["License-Expression"], facts["license"])
same(metadata["Requires-Python"], ">=3.10")
assert "Typing :: Typed" in metadata.get_all("Classifier")
assert metadata.get_all("Project-URL")
assert metadata.get_all("License-File")
assert not importlib.metadata.requires(facts["package"])
assert importlib.resources.files(package).joinpath("py.typed").is_file()

print(f"{len(facts['codes'])} codes of {len(by_family)} families")

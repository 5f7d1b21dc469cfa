"""Imports the package named by the argument: quick, since what takes long waits.

Data classes take longer to import than all else together, so they must not come with the package.
"""

import sys

SLOW = {
    "dataclasses",
    "inspect",
    "typing",
    "re",
    "ast",
    "json",
    "datetime",
    "decimal",
    "importlib.metadata",
}

there = set(sys.modules)
package = __import__(sys.argv[1])
for name in package.__all__:
    if name.startswith("decode_"):
        getattr(package, name)("a new code")

slow = SLOW & (set(sys.modules) - there)
assert not slow, f"imported too early: {slow}"
late = [name for name in sys.modules if "._table" in name or "._events" in name]
assert not late, f"imported too early: {late}"

assert package.CodeInfo.__module__.endswith("._info")
assert "dataclasses" in sys.modules
late = [name for name in sys.modules if "._events" in name]
assert not late, f"imported with the data classes: {late}"

"""Imports the package named by the argument: quick, since what takes long waits.

Data classes take longer to import than all else together, so they must not come with the package.
"""

import sys

SLOW = {"dataclasses", "inspect", "typing", "re", "ast", "importlib.metadata"}

there = set(sys.modules)
package = __import__(sys.argv[1])
for name in package.__all__:
    if name.startswith("decode_"):
        getattr(package, name)("a new code")

slow = SLOW & (set(sys.modules) - there)
assert not slow, f"imported too early: {slow}"
tables = [name for name in sys.modules if "._table" in name]
assert not tables, f"imported too early: {tables}"

assert package.CodeInfo.__module__.endswith("._info")
assert "dataclasses" in sys.modules

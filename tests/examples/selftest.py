#!/usr/bin/env python3
"""Test the checks: a right server passes them all, each mistake fails the one it is for."""

from __future__ import annotations

import http.client
import subprocess
import sys
import tempfile
from pathlib import Path

from checks import CHECKS
from kill import acknowledged_is_kept
from mistaken_server import MISTAKES
from server import Problem, Server

HERE = Path(__file__).resolve().parent
BY_NAME = {check.__name__.replace("_", " "): check for check in (*CHECKS, acknowledged_is_kept)}


def notices(mistake: str, name: str) -> bool:
    """Run one check on a server that makes a mistake, and tell whether it fails."""
    command = [sys.executable, str(HERE / "mistaken_server.py"), mistake]
    with tempfile.TemporaryDirectory() as work:
        server = Server(command, Path(work), patience=1)
        try:
            server.start()
            BY_NAME[name](server)
        except (Problem, OSError, http.client.HTTPException) as problem:
            print(f"   {mistake}: {name}: {type(problem).__name__}: {str(problem)[:100]}")
            return True
        finally:
            server.kill()
    return False


def run_passes(mistake: str) -> bool:
    """Run everything, as a user does."""
    command = [str(HERE / "run"), sys.executable, str(HERE / "mistaken_server.py"), mistake]
    ran = subprocess.run(command, capture_output=True, check=False, text=True)  # noqa: S603
    says_so = ran.stdout.rstrip().endswith(", 0 failed")
    if says_so != (ran.returncode == 0):
        raise AssertionError(f"exit code {ran.returncode} after: {ran.stdout[-300:]}{ran.stderr}")
    if mistake == "none" and not says_so:
        print(ran.stdout)
    return says_so


def main() -> int:
    """Make every mistake once; the last line is the count."""
    results = {"a right server passes": run_passes("none")}
    results["a wrong server does not"] = not run_passes("keeps text")
    results["no server does not"] = not run_passes("no such mistake")
    for mistake, name in MISTAKES.items():
        results[f"{mistake}: {name}"] = notices(mistake, name)
    untested = set(BY_NAME) - set(MISTAKES.values())
    results[f"every check has a mistake; none has {sorted(untested)}"] = not untested
    for what, right in results.items():
        print("ok" if right else "FAILED", what)
    wrong = list(results.values()).count(False)
    print(f"{len(results) - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    sys.exit(main())

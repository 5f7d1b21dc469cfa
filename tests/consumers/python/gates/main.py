"""Runs every gate on every catalogue: main.py DARAJA-CODEGEN REPOSITORY WORK-FOLDER"""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from case import Case, Failure, Gate


def run_chain(case: Case, gates: list[Gate]) -> tuple[int, int]:
    """Runs gates in order, and counts those that passed and those that did not, or could not run."""
    for done, (name, gate) in enumerate(gates):
        try:
            gate()
        except Exception as error:
            kind = "" if isinstance(error, Failure) else f"{type(error).__name__}: "
            left = [f"not run: {name}" for name, _ in gates[done + 1 :]]
            print("\n".join([f"FAILED python {case.name} {name}", f"{kind}{error}", *left]))
            return done, len(gates) - done
        print(f"ok python {case.name} {name}")
    return len(gates), 0


def main() -> int:
    """Runs all; the last line is the count."""
    tool, root, work = (Path(argument) for argument in sys.argv[1:])
    catalogues = {"codes": root / "codes.yaml"}
    for catalogue in sorted((root / "tests" / "cases" / "valid").glob("*/codes.yaml")):
        catalogues[catalogue.parent.name] = catalogue
    shutil.rmtree(work / "cases", ignore_errors=True)
    cases = [Case(name, catalogue, tool, work) for name, catalogue in catalogues.items()]
    with ThreadPoolExecutor(max_workers=2) as pool:
        chains = [
            pool.submit(run_chain, case, gates)
            for case in cases
            for gates in (case.installed_gates(), case.source_gates())
        ]
    counts = [chain.result() for chain in chains]
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())

"""Runs every gate on every catalogue: main.py DARAJA-CODEGEN REPOSITORY WORK-FOLDER"""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from case import Case, Failure, Gate
from variants import variants


def report(case: str, gate: str, error: Exception) -> None:
    """Says which gate failed, and why."""
    kind = "" if isinstance(error, Failure) else f"{type(error).__name__}: "
    print(f"FAILED python {case} {gate}\n{kind}{error}")


def run_chain(case: Case, gates: list[Gate]) -> tuple[int, int]:
    """Runs gates in order, and counts those that passed and those that did not, or could not run."""
    for done, (name, gate) in enumerate(gates):
        try:
            gate()
        except Exception as error:
            report(case.name, name, error)
            for name, _ in gates[done + 1 :]:
                print(f"not run: python {case.name} {name}")
            return done, len(gates) - done
        print(f"ok python {case.name} {name}")
    return len(gates), 0


def main() -> int:
    """Runs all; the last line is the count."""
    tool, root, work = (Path(argument) for argument in sys.argv[1:])
    catalogues = {"codes": root / "codes.yaml"}
    for catalogue in sorted((root / "tests" / "cases" / "valid").glob("*/codes.yaml")):
        catalogues[catalogue.parent.name] = catalogue
    for made in ("cases", "variants"):
        shutil.rmtree(work / made, ignore_errors=True)
    catalogues.update(variants(root / "codes.yaml", work / "variants"))
    counts: list[tuple[int, int]] = []
    chains = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for name, catalogue in catalogues.items():
            try:
                case = Case(name, catalogue, tool, work)
            except Exception as error:
                report(name, "generate", error)
                counts.append((0, 1))
                continue
            print(f"ok python {name} generate")
            counts.append((1, 0))
            for gates in (case.installed_gates(), case.source_gates()):
                chains.append(pool.submit(run_chain, case, gates))
    counts += [chain.result() for chain in chains]
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())

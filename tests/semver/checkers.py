"""What compilers and checkers say of a program, or of the packages themselves: nothing, or what is wrong."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from sides import Side, call


def rust(old: Side, new: Side, work: Path) -> str:
    library = new.folder / f"lib{new.program.module}.rmeta"
    if not library.exists():
        command = ["rustc", "--edition=2021", "--crate-type=lib", "--emit=metadata", "--cap-lints=allow"]
        command += [f"--crate-name={new.program.module}", "-o", library, new.out / "rust" / "src" / "lib.rs"]
        major, minor, patch = new.version.split(".")
        parts = {"": new.version, "_MAJOR": major, "_MINOR": minor, "_PATCH": patch}
        env = os.environ | {f"CARGO_PKG_VERSION{part}": value for part, value in parts.items()}
        call(command, env=env)
    source = work / "consumer.rs"
    source.write_text(old.program.rust(), encoding="utf-8")
    command = ["rustc", "--edition=2021", "--crate-type=lib", "--emit=metadata", "-o", work / "consumer.rmeta"]
    command += ["--cap-lints=allow", "--extern", f"{new.program.module}={library}", source]
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    return "" if result.returncode == 0 else result.stderr


def typescript(pairs: list[tuple[str, Side, Side]], work: Path, tsc: Path) -> dict[str, str]:
    """All pairs in one run: what is wrong with each."""
    folder = work / "typescript"
    folder.mkdir()
    for name, old, new in pairs:
        index = os.path.relpath(new.out / "typescript" / "src" / "index.ts", folder)
        if old.package != new.package:
            index = old.package
        (folder / f"{name}.ts").write_text(old.program.typescript(index), encoding="utf-8")
    settings = {
        "compilerOptions": {
            "strict": True, "noEmit": True, "target": "es2022", "module": "nodenext",
            "allowImportingTsExtensions": True, "skipLibCheck": True, "types": [],
        },
        "include": ["*.ts"],
    }
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    (folder / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    result = subprocess.run([str(tsc), "-p", str(folder), "--pretty", "false"], capture_output=True, text=True, cwd=folder)
    wrong: dict[str, str] = {}
    for line in result.stdout.splitlines():
        found = re.match(r"(\w+)\.ts\(\d+,\d+\): error", line)
        if found:
            wrong.setdefault(found[1], line)
        elif "error" in line:
            sys.exit(f"tsc: {line}")
    if (result.returncode != 0) != bool(wrong):
        sys.exit(f"tsc: {result.stdout}{result.stderr}")
    return wrong


def python(old: Side, new: Side, work: Path, mypy: Path) -> str:
    source = work / "consumer.py"
    source.write_text(old.program.python(), encoding="utf-8")
    env = os.environ | {"MYPYPATH": str(new.out / "python" / "src")}
    command = [mypy, "--strict", "--no-error-summary", "--follow-imports=silent", "--cache-dir", new.folder / "mypy", source]
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=env)
    if result.returncode not in (0, 1):
        sys.exit(f"mypy: {result.stdout}{result.stderr}")
    return result.stdout if result.returncode else ""


def rustdoc(side: Side, work: Path) -> Path:
    """The public items of a crate, as its documentation has them in JSON; its dependencies are built once for all."""
    items = side.folder / "rustdoc.json"
    if not items.exists():
        crate, target = side.out / "rust", work.parent / "rustdoc"
        flags = "-Z unstable-options --document-private-items --document-hidden-items --output-format=json"
        env = os.environ | {"RUSTC_BOOTSTRAP": "1", "RUSTDOCFLAGS": f"{flags} --cap-lints=allow"}
        call(["cargo", "rustdoc", "--quiet", "--all-features", "--lib", "--target-dir", target], cwd=crate, env=env)
        (target / "doc" / f"{side.program.module}.json").rename(items)
    return items


def semver_checks(old: Side, new: Side, work: Path, tool: Path) -> str:
    """What cargo-semver-checks finds that a minor version may not do."""
    if old.package != new.package:
        return f"{old.package} is gone"
    command = [tool, "semver-checks", "--baseline-rustdoc", rustdoc(old, work)]
    command += ["--current-rustdoc", rustdoc(new, work), "--release-type", "minor"]
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if "Checked [" not in result.stderr:
        sys.exit(f"cargo-semver-checks: {result.stdout}{result.stderr}")
    return "" if result.returncode == 0 else "".join(re.findall(r"^--- failure .*$", result.stdout, re.M))

"""One catalogue: its package, the distributions made of it, and the gates that they must pass."""

import json
import os
import re
import shutil
import subprocess
import tarfile
import venv
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from facts import facts
from hover import hover

Gate = tuple[str, Callable[[], None]]

APPS = Path(__file__).parent.parent / "apps"
EXAMPLE = APPS.parents[3] / "examples" / "python-fastapi" / "app.py"


class Failure(Exception):
    """A gate that does not pass, with what its tool said."""


def expect(condition: object, message: str) -> None:
    """Fails the gate with a message."""
    if not condition:
        raise Failure(message)


class Case:
    """A catalogue under test, in a folder of its own."""

    def __init__(self, name: str, catalogue: Path, tool: Path, work: Path) -> None:
        self.name = name
        self.tool = tool
        self.folder = work / "cases" / name
        self.folder.mkdir(parents=True)
        self.package = self.folder / "python"
        self.tools = work / "tools" / "bin"
        self.node = work / "node" / "node_modules" / ".bin"
        self.wheels = work / "wheels"
        self.example_environment = work / "example" / "bin"
        # Two chains run side by side, and each keeps a cache for all catalogues.
        self.caches = work / "mypy"
        path = {"PATH": os.environ["PATH"], "HOME": str(work)}
        self.environment = {**path, "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1700000000"}
        out = ("--target", "python", "--out", self.folder)
        self.run(tool, "generate", "--catalogue", catalogue, *out)
        manifest = json.loads((self.package / "codegen-manifest.json").read_text("utf-8"))
        self.facts = {**facts(catalogue), "digest": manifest["catalogue"]}
        self.module = self.facts["package"].replace("-", "_")
        self.use = self.folder / "use"
        self.prepare_use()

    def run(
        self,
        *command: object,
        cwd: Path | None = None,
        given: str | None = None,
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> str:
        """Runs a tool, which must succeed."""
        words = [str(word) for word in command]
        result = subprocess.run(
            words,
            cwd=cwd or self.folder,
            env={**self.environment, **environment},
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if result.returncode != 0:
            raise Failure(f"$ {' '.join(words)}\n{result.stdout}{result.stderr}".rstrip())
        return result.stdout

    def prepare_use(self) -> None:
        """Lays out the programs that use the package: those of the README and those written for this catalogue."""
        apps = APPS / self.name
        if apps.is_dir():
            shutil.copytree(apps, self.use)
        else:
            self.use.mkdir()
        readme = (self.package / "README.md").read_text("utf-8")
        snippets = re.findall(r"^```python\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
        expect(len(snippets) >= 3, "the README has lost its examples")
        for number, snippet in enumerate(snippets, 1):
            (self.use / f"readme_{number}.py").write_text(snippet, "utf-8")
        settings = {
            "venvPath": "..",
            "venv": "wheel",
            "pythonVersion": "3.10",
            "typeCheckingMode": "strict",
            "enableTypeIgnoreComments": False,
            "reportUnnecessaryTypeIgnoreComment": "error",
        }
        (self.use / "pyrightconfig.json").write_text(json.dumps(settings))
        (self.folder / "facts.json").write_text(json.dumps(self.facts))

    def source_gates(self) -> list[Gate]:
        """The gates of the sources, as their developer runs them: settings come from pyproject.toml."""
        gates: list[Gate] = [
            ("ruff format", self.ruff_format),
            ("ruff check", self.ruff_check),
            ("mypy strict", self.mypy),
            ("pyright strict", self.pyright),
            ("python 3.10", self.python_3_10),
        ]
        if not self.name.startswith("hostile"):
            gates.append(("line width", self.line_width))
        return gates

    def installed_gates(self) -> list[Gate]:
        """The gates of what is published, each after those that it needs."""
        gates: list[Gate] = [("build", self.build), ("metadata", self.metadata)]
        for kind in ("wheel", "sdist"):
            gates += [
                (f"install {kind}", lambda kind=kind: self.install(kind)),
                (f"verify, {kind}", lambda kind=kind: self.verify(kind)),
                (f"every code, {kind}", lambda kind=kind: self.every_code(kind)),
                (f"every event, {kind}", lambda kind=kind: self.every_event(kind)),
                (f"import time, {kind}", lambda kind=kind: self.light(kind)),
                (f"programs, {kind}", lambda kind=kind: self.programs(kind)),
            ]
        gates += [("programs, mypy", self.use_mypy), ("programs, pyright", self.use_pyright)]
        if self.name == "codes":
            gates += [
                ("vectors", self.vectors),
                ("example, types", self.example_types),
                ("example", self.example),
                ("complete types", self.complete_types),
                ("editor", self.editor),
            ]
        return gates

    def ruff_format(self) -> None:
        """The formatter would change nothing."""
        self.run(self.tools / "ruff", "format", "--diff", ".", cwd=self.package)

    def ruff_check(self) -> None:
        """The linter finds nothing, with all its rules but those that pyproject.toml excepts."""
        self.run(self.tools / "ruff", "check", ".", cwd=self.package)

    def line_width(self) -> None:
        """No line is too long that could break, save the first of a file."""
        first = ("--config", 'lint.task-tags=["Generated"]')
        excepted = ("--config", "lint.pycodestyle.ignore-overlong-task-comments=true")
        ruff = self.tools / "ruff"
        self.run(ruff, "check", "--select", "E501", *first, *excepted, ".", cwd=self.package)

    def mypy(self) -> None:
        """Typed throughout."""
        self.run(self.tools / "mypy", "--cache-dir", self.caches / "source", cwd=self.package)

    def pyright(self) -> None:
        """Typed throughout, without a warning."""
        self.run(self.node / "pyright", "--warnings", cwd=self.package)

    def python_3_10(self) -> None:
        """Nothing is newer than the oldest version that the package promises."""
        vermin = (self.tools / "vermin", "--target=3.10-", "--eval-annotations", "--no-tips")
        said = self.run(*vermin, "src", cwd=self.package)
        expect("Minimum required versions:" in said, said)

    def build(self) -> None:
        """Both distributions, the wheel from the source distribution."""
        python = self.tools / "python"
        self.run(python, "-m", "build", "--no-isolation", "--outdir", "dist", "python")
        self.wheel = next((self.folder / "dist").glob("*.whl"))
        self.sdist = next((self.folder / "dist").glob("*.tar.gz"))

    def metadata(self) -> None:
        """PyPI takes the distributions, and nothing is missing in them."""
        self.run(self.tools / "twine", "check", "--strict", self.wheel, self.sdist)
        ours = {path.name for path in self.package.iterdir() if path.is_file()} - {".gitignore"}
        with tarfile.open(self.sdist) as sdist:
            packed = {name.partition("/")[2] for name in sdist.getnames()}
        missing = (ours | {f"src/{self.module}/py.typed"}) - packed
        expect(not missing, f"not in the source distribution: {missing}")
        with zipfile.ZipFile(self.wheel) as wheel:
            packed = set(wheel.namelist())
        source = self.package / "src"
        files = (path for path in source.rglob("*") if path.suffix in {".py", ".typed", ".json"})
        missing = {path.relative_to(source).as_posix() for path in files} - packed
        licenses = {name.rpartition("/")[2] for name in packed if "/licenses/" in name}
        missing |= {name for name in ours if name.startswith("LICENSE")} - licenses
        expect(not missing, f"not in the wheel: {missing}")

    def install(self, kind: str) -> None:
        """Into a fresh environment, without an index: there is nothing to fetch."""
        environment = self.folder / kind
        venv.create(environment, symlinks=True)
        pip = (self.tools / "pip", "--python", environment / "bin" / "python", "install")
        source = ("--no-index", "--find-links", self.wheels, getattr(self, kind))
        self.run(*pip, "--quiet", *source)

    def verify(self, kind: str) -> None:
        """What was installed is whole, and the tool sees where it is not."""
        module = next((self.folder / kind).glob(f"lib/python3.*/site-packages/{self.module}"))
        said = self.run(self.tool, "verify", module)
        expect("whole and unedited" in said, said)
        file = module / "py.typed"
        text = file.read_bytes()
        file.write_bytes(text + b"\n")
        result = subprocess.run([self.tool, "verify", module], capture_output=True, text=True, check=False)
        file.write_bytes(text)
        expect(result.returncode == 1 and "py.typed: edited" in result.stdout, result.stdout)

    def python(self, kind: str, *arguments: object) -> str:
        """Runs the environment's Python where only the installed package can be found."""
        return self.run(self.folder / kind / "bin" / "python", "-I", *arguments)

    def every_code(self, kind: str) -> None:
        """Every fact of the catalogue, and nothing else, comes out of the package."""
        said = self.python(kind, APPS / "every_code.py", self.module, "facts.json")
        expect(said.startswith(f"{len(self.facts['codes'])} codes"), said)

    def every_event(self, kind: str) -> None:
        """Every channel of the catalogue is read, and no other."""
        said = self.python(kind, APPS / "every_event.py", self.module, "facts.json")
        expect(f" events of {len(self.facts['channels'])} channels" in said, said)

    def vectors(self) -> None:
        """The installed package answers every vector as every other language does."""
        agreement = APPS.parents[2] / "agreement"
        questions = self.run("python3", agreement / "vectors.py", "questions")
        driver = agreement / "drivers" / "python" / "driver"
        packages = next((self.folder / "wheel").glob("lib/python3.*/site-packages"))
        answers = self.run(
            self.folder / "wheel" / "bin" / "python",
            driver,
            given=questions,
            environment={"DARAJA_CODES_PYTHON": str(packages)},
        )
        said = self.run("python3", agreement / "vectors.py", "check", given=answers)
        expect(said.endswith(", 0 failed\n") and not said.startswith("0 "), said)

    def example_types(self) -> None:
        """The example is well typed, its framework included."""
        python = self.example_environment / "python"
        pip = (self.tools / "pip", "--python", python, "install", "--force-reinstall")
        self.run(*pip, "--quiet", "--no-index", "--no-deps", self.wheel)
        checker = (self.tools / "mypy", "--strict", "--python-executable", python)
        self.run(*checker, "--cache-dir", self.caches / "example", EXAMPLE)
        self.run(self.node / "pyright", "--warnings", "--pythonpath", python, EXAMPLE)
        lines = EXAMPLE.read_text("utf-8").count("\n")
        expect(lines < 100, f"{lines} lines")

    def example(self) -> None:
        """The example keeps its promises, killed in the middle of a burst too."""
        runner = APPS.parents[2] / "examples" / "run"
        said = self.run("python3", runner, self.example_environment / "python", EXAMPLE)
        expect(said.endswith(", 0 failed\n") and not said.startswith("0 "), said)

    def light(self, kind: str) -> None:
        """The import brings nothing along that takes long."""
        self.python(kind, APPS / "light.py", self.module)

    def programs(self, kind: str) -> None:
        """The programs run."""
        programs = [path for path in self.use.glob("*.py") if path.name != "misuse.py"]
        for program in sorted(programs):
            self.python(kind, program)

    def use_mypy(self) -> None:
        """The programs are well typed, and what must be an error is one."""
        python = ("--python-executable", self.folder / "wheel" / "bin" / "python")
        cache = ("--cache-dir", self.caches / "installed")
        self.run(self.tools / "mypy", "--strict", *python, *cache, ".", cwd=self.use)

    def use_pyright(self) -> None:
        """The same."""
        self.run(self.node / "pyright", "--warnings", cwd=self.use)

    def complete_types(self) -> None:
        """No public name of the installed package is without a type."""
        path = f"{self.folder}/wheel/bin:{self.environment['PATH']}"
        check = (self.node / "pyright", "--verifytypes", self.module, "--ignoreexternal")
        said = self.run("env", f"PATH={path}", *check)
        expect("Type completeness score: 100%" in said, said)

    def editor(self) -> None:
        """An editor shows what a code means and what to do about it."""
        server = [str(self.node / "pyright-langserver"), "--stdio"]
        shown = " ".join(hover(server, self.use).split())
        wanted = next(code for code in self.facts["codes"] if code["code"] == "1001")
        for text in (
            f"1001: {wanted['title']}",
            f"Meaning: {wanted['description']}",
            f"Action: {wanted['action']}",
            "Retry: after the customer acts, and after 60 to 180 seconds. First confirm",
        ):
            expect(text in shown, f"no {text!r} in {shown!r}")

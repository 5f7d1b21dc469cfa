"""Has Schemathesis drive a server that implements the webhooks of a document.

    drive.py PACKAGE SOURCES WORK-FOLDER

PACKAGE is the folder with openapi.yaml, SOURCES the one that holds the Python package of the same catalogue.
"""

import http.client
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "positive_data_acceptance",
    "unsupported_method",
    "schema_and_parser_agree",
)
EXAMPLES = 60
LIMIT = 1_048_576


def with_paths(document: dict[str, Any]) -> dict[str, Any]:
    """The document with its webhooks as paths, since Schemathesis calls what is under `paths` alone."""
    webhooks = document.pop("webhooks")
    return {**document, "paths": {f"/{name}": item for name, item in webhooks.items()}}


def drive(package: Path, port: int, work: Path) -> None:
    document = with_paths(yaml.safe_load((package / "openapi.yaml").read_text(encoding="utf-8")))
    paths, seen = work / "paths.json", work / "seen.ndjson"
    paths.write_text(json.dumps(document), encoding="utf-8")
    seen.unlink(missing_ok=True)
    command = ["schemathesis", "run", str(paths), "--url", f"http://127.0.0.1:{port}"]
    command += ["--checks", ",".join(CHECKS), "--phases", "examples,coverage,fuzzing"]
    command += ["--seed", "1", "--max-examples", str(EXAMPLES)]
    command += ["--generation-database", "none", "--continue-on-failure", "--no-color"]
    command += ["--report", "ndjson", "--report-ndjson-path", str(work / "schemathesis.ndjson")]
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "hooks",
        "PYTHONPATH": str(HERE),
        "DOCUMENT_FOLDER": str(package),
        "SEEN": str(seen),
    }
    done = subprocess.run(command, env=environment, cwd=work, capture_output=True, text=True, check=False)
    (work / "schemathesis.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    looked(document, seen)


def looked(document: dict[str, Any], seen: Path) -> None:
    """Every example was sent, and enough beside them that the schema takes and, save a timeout, that it refuses."""
    bodies = [json.loads(line) for line in seen.read_text(encoding="utf-8").splitlines()]
    for path in document["paths"]:
        channel = path.removeprefix("/")
        sent: dict[bool, list[Any]] = {True: [], False: []}
        for to, takes, body in bodies:
            if to == channel:
                sent[takes].append(body)
        assert len(sent[True]) >= EXAMPLES / 3, f"{channel}: {len(sent[True])} bodies that the schema takes"
        assert len(sent[False]) >= EXAMPLES / 3 or channel == "timeout", f"{channel}: {len(sent[False])} that it refuses"
        for name, example in document["components"]["examples"].items():
            if name.split(".")[0] == channel:
                assert example["value"] in sent[True], f"{name} was not sent"


def send(port: int, path: str, length: int) -> int:
    """The status of the answer to a body of some length. One that is too large is announced, and not sent."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.putrequest("POST", path)
        connection.putheader("Content-Length", str(length))
        connection.endheaders(b"[" + b" " * (length - 2) + b"]" if length <= LIMIT else None)
        return connection.getresponse().status
    finally:
        connection.close()


def main() -> None:
    package, sources, work = (Path(argument).resolve() for argument in sys.argv[1:])
    work.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-B", str(HERE / "receiver.py"), str(sources)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            port = int(server.stdout.readline())
            assert send(port, "/timeout", LIMIT) == 200
            assert send(port, "/timeout", LIMIT + 1) == 413
            drive(package, port, work)
        finally:
            server.terminate()


main()

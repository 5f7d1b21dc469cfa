"""Starts, kills and asks a server, and reads its database."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import sqlite3
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

START_SECONDS = 60
ANSWER_SECONDS = 10
SETTLE_SECONDS = 10


class Problem(Exception):  # noqa: N818
    """What a server did wrong, in words."""


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    body: bytes

    def json(self) -> dict[str, object]:
        """Decode an object."""
        try:
            value = json.loads(self.body)
        except ValueError as cause:
            raise Problem(f"no JSON in the answer: {self.body[:200]!r}") from cause
        if not isinstance(value, dict):
            raise Problem(f"no object in the answer: {self.body[:200]!r}")
        return value


class Server:
    """A server under test, on a database that outlives it."""

    def __init__(self, command: list[str], work: Path, patience: float = SETTLE_SECONDS) -> None:
        """Choose where it keeps its things, and how long to wait for a status."""
        self.command = command
        self.patience = patience
        self.database = work / "payments.sqlite"
        self.log = work / "server.log"
        self.port = 0
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it on a free port, and wait until it answers."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        command = [*self.command, str(self.port), str(self.database)]
        with self.log.open("ab") as log:
            # A group of its own, so that a wrapper's children are killed with it.
            self.process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise Problem(f"it ended at once, with {self.process.returncode}")
            with contextlib.suppress(OSError, http.client.HTTPException):
                self.ask("GET", "/payments/none")
                return
            time.sleep(0.05)
        raise Problem(f"no answer within {START_SECONDS} seconds")

    def kill(self) -> None:
        """Kill it as a crash would, without a warning."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | Iterable[bytes] | None = None,
        content_type: str | None = "application/json",
    ) -> Answer:
        """Send one request on a connection of its own; an iterable goes in chunks."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_SECONDS)
        headers = {} if content_type is None or body is None else {"Content-Type": content_type}
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Answer(answer.status, answer.read())
        finally:
            connection.close()

    def post(self, path: str, body: bytes, **options: str | None) -> dict[str, object]:
        """Send a body, which must be acknowledged."""
        answer = self.ask("POST", path, body, **options)
        if answer.status != 200:  # noqa: PLR2004
            raise Problem(f"{answer.status} for POST {path} of {body[:100]!r}")
        return answer.json()

    def status(self, key: str) -> str | None:
        """Ask for the status of a payment; none where there is no such payment."""
        answer = self.ask("GET", f"/payments/{quote(key, safe='')}")
        if answer.status == 404:  # noqa: PLR2004
            return None
        if answer.status != 200:  # noqa: PLR2004
            raise Problem(f"{answer.status} for GET /payments/ of {key}")
        payment = answer.json()
        if payment.get("key") != key:
            raise Problem(f"asked for {key}, got {payment}")
        return str(payment.get("status"))

    def settles(self, key: str, expected: str | None) -> None:
        """See that a payment has a status, soon and then for good."""
        deadline = time.monotonic() + self.patience
        while (found := self.status(key)) != expected:
            if time.monotonic() > deadline:
                raise Problem(f"{key} is {found}, not {expected}")
            time.sleep(0.05)

    def kept(self, path: str | None = None) -> list[bytes]:
        """Read the raw bodies that it has kept."""
        with contextlib.closing(sqlite3.connect(self.database, timeout=ANSWER_SECONDS)) as file:
            found = file.execute("SELECT path, body FROM bodies").fetchall()
        return [
            body.encode() if isinstance(body, str) else bytes(body)
            for where, body in found
            if path in (None, where)
        ]

#!/usr/bin/env python3
"""Serve by the reference of tests/agreement, right or with one mistake: MISTAKE PORT DATABASE.

It shares nothing with the examples, and makes the mistakes that the checks are for.
"""

from __future__ import annotations

import contextlib
import sqlite3
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "agreement"))

from oracle.body import Limits, Refused, read_body
from oracle.channels import PARSERS
from oracle.lattice import merge, reply
from oracle.scalars import Place
from reference import canonical

# Each mistake, and the check that must notice it.
MISTAKES = {
    "acknowledges nothing in words": "a success",
    "takes unknown codes for pending": "failures",
    "disputes what comes twice": "duplicates",
    "takes the first event": "timeout before the result",
    "takes the last event": "timeout after the result",
    "does not lock": "any order at once",
    "knows no disputes": "conflicts",
    "takes an error for a failure": "garbage",
    "answers errors with 400": "garbage",
    "keeps only what it can read": "garbage",
    "keeps text": "garbage",
    "ends on garbage": "garbage",
    "stops reading at 1 MiB": "sizes",
    "takes any size": "sizes",
    "takes any size in chunks": "sizes",
    "refuses 1 MiB": "sizes",
    "confirms at once": "c2b",
    "lets everything through": "c2b garbage",
    "does not escape ids": "difficult ids",
    "cuts ids at a slash": "difficult ids",
    "wants JSON by its name": "content types",
    "answers every path": "other requests",
    "is slow": "quick answers",
    "acknowledges before it keeps": "acknowledged is kept",
    "keeps in batches": "acknowledged is kept",
    "forgets statuses when it is killed": "acknowledged is kept",
}

ROUTES = {
    "/stk": "parse_stk_callback",
    "/result": "parse_daraja_result",
    "/timeout": "parse_timeout",
    "/c2b/validation": "parse_c2b_validation",
    "/c2b/confirmation": "parse_c2b_confirmation",
}
MAX_BYTES = 1024 * 1024
MISTAKE = sys.argv[1] if len(sys.argv) > 1 else "none"
DATABASE = sys.argv[3] if len(sys.argv) > 3 else ""  # noqa: PLR2004
LOCK = threading.Lock()
WAITING: list[tuple[str, bytes]] = []
FORGOTTEN: dict[str, str] = {}


def makes(mistake: str) -> bool:
    """Tell whether to make this mistake; it must be one that is tested."""
    assert mistake in MISTAKES
    return mistake == MISTAKE


def connect() -> sqlite3.Connection:
    """Open the database."""
    return sqlite3.connect(DATABASE, timeout=30)


def keep(path: str, body: bytes) -> None:
    """Keep a raw body."""
    kept: bytes | str = body.decode("utf-8", "replace") if makes("keeps text") else body
    with contextlib.closing(connect()) as database, database:
        database.execute("INSERT INTO bodies VALUES (?, ?)", (path, kept))


def keep_later(path: str, body: bytes) -> None:
    """Keep a raw body when there are five."""
    with LOCK:
        WAITING.append((path, body))
        batch = WAITING[:] if len(WAITING) >= 5 else []  # noqa: PLR2004
        del WAITING[: len(batch)]
    for waited in batch:
        keep(*waited)


def status_of(key: str) -> str | None:
    """Look a status up."""
    if makes("forgets statuses when it is killed"):
        return FORGOTTEN.get(key)
    with contextlib.closing(connect()) as database:
        row = database.execute("SELECT status FROM payments WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else None


def merge_into(key: str, outcome: str) -> None:
    """Give a payment its new status."""
    locked = contextlib.nullcontext() if makes("does not lock") else LOCK
    with locked:
        before = status_of(key) or "pending"
        if makes("does not lock"):
            time.sleep(0.002)
        after = merge(before, outcome)
        if makes("disputes what comes twice") and before == after:
            after = "disputed"
        if makes("confirms at once") and after == "pending":
            after = "succeeded"
        if makes("takes the last event"):
            after = merge("pending", outcome)
        if makes("takes the first event") and before != "pending":
            after = before
        if makes("knows no disputes") and after == "disputed":
            after = merge("pending", outcome)
        FORGOTTEN[key] = after
        with contextlib.closing(connect()) as database, database:
            database.execute("INSERT OR REPLACE INTO payments VALUES (?, ?)", (key, after))


def read(path: str, body: bytes) -> dict[str, object] | None:
    """Read an event, if it is one, and merge it."""
    try:
        event = PARSERS[ROUTES[path]](Place("$", read_body(body, Limits()))).canonical()
    except Refused:
        if makes("takes an error for a failure") and b"ws_half" in body:
            merge_into("CheckoutRequestID=ws_half", "failed")
        return None
    if makes("takes unknown codes for pending") and event.get("known") is False:
        event["outcome"] = "pending"
    if "key" in event:
        key = str(event["key"])
        merge_into(unquote(key) if makes("does not escape ids") else key, str(event["outcome"]))
    return event


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def answer(self, status: int, value: object) -> None:
        """Answer, and close the connection."""
        body = canonical(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def do_GET(self) -> None:
        """Tell a status."""
        key = unquote(self.path.removeprefix("/payments/"))
        if makes("cuts ids at a slash"):
            key = key.split("/")[0]
        status = status_of(key)
        if makes("answers every path") and not self.path.startswith("/payments/"):
            self.answer(200, {})
        elif status is None or not self.path.startswith("/payments/"):
            self.answer(404, {})
        else:
            self.answer(200, {"key": key, "status": status})

    def do_POST(self) -> None:
        """Take a body."""
        if self.path not in ROUTES:
            self.answer(200 if makes("answers every path") else 404, {})
            return
        body = self.body()
        if body is None:
            self.answer(413, {})
            return
        kind = self.headers.get("Content-Type")
        if makes("wants JSON by its name") and kind != "application/json":
            self.answer(415, {})
            return
        self.take(body)

    def body(self) -> bytes | None:
        """Read a body that is not too large."""
        most = MAX_BYTES - 1 if makes("refuses 1 MiB") else MAX_BYTES
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
                if len(body) > most and not makes("takes any size in chunks"):
                    return None
            return body
        length = int(self.headers.get("Content-Length", 0))
        if makes("stops reading at 1 MiB"):
            return self.rfile.read(min(length, MAX_BYTES))
        if length > most and not makes("takes any size"):
            return None
        return self.rfile.read(length)

    def take(self, body: bytes) -> None:
        """Keep a body, read it and answer."""
        if makes("acknowledges before it keeps"):
            self.answer(200, reply("0", None))
            time.sleep(0.05)
            keep(self.path, body)
            read(self.path, body)
            return
        if makes("is slow") and b"ws_quick_150" in body:
            time.sleep(3)
        if makes("ends on garbage") and body == b"null":
            self.server.shutdown()
        if makes("keeps in batches"):
            keep_later(self.path, body)
        elif not makes("keeps only what it can read"):
            keep(self.path, body)
        event = read(self.path, body)
        if makes("keeps only what it can read") and event is not None:
            keep(self.path, body)
        self.acknowledge(understood=event is not None)

    def acknowledge(self, *, understood: bool) -> None:
        """Answer what Daraja waits for."""
        validates = self.path == "/c2b/validation" and not makes("lets everything through")
        if makes("acknowledges nothing in words"):
            self.answer(200, {})
        elif makes("answers errors with 400") and not understood:
            self.answer(400, {})
        elif validates and not understood:
            self.answer(200, reply("C2B00016", None))
        else:
            self.answer(200, reply("0", None))


class Server(ThreadingHTTPServer):
    """Takes many connections at once."""

    request_queue_size = 128
    daemon_threads = True


def main() -> None:
    """Serve until killed."""
    assert MISTAKE in {"none", *MISTAKES}
    with contextlib.closing(connect()) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE IF NOT EXISTS bodies (path TEXT, body BLOB)")
        database.execute("CREATE TABLE IF NOT EXISTS payments (key TEXT PRIMARY KEY, status TEXT)")
    Server(("127.0.0.1", int(sys.argv[2])), Handler).serve_forever()


if __name__ == "__main__":
    main()

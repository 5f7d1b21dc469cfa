"""Receives Daraja's callbacks and keeps the status of payments: app.py PORT DATABASE"""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing

import daraja_codes as daraja
import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.concurrency import run_in_threadpool

PORT, DATABASE = int(sys.argv[1]), sys.argv[2]
SCHEMA = """
CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, path TEXT, body BLOB, problem TEXT);
CREATE TABLE IF NOT EXISTS payments (key TEXT PRIMARY KEY, status TEXT NOT NULL);
"""
app = FastAPI()


def connect() -> sqlite3.Connection:
    """Open the database; what is committed is on the disk."""
    database = sqlite3.connect(DATABASE, timeout=30, isolation_level=None)
    database.execute("PRAGMA synchronous = FULL")
    return database


def keep(path: str, body: bytes, parse: Callable[[bytes], daraja.Event]) -> daraja.Event | None:
    """Keep the raw body, whatever it holds; then merge what it says into its payment."""
    with closing(connect()) as database:
        insert = "INSERT INTO bodies (path, body) VALUES (?, ?)"
        row = database.execute(insert, (path, body)).lastrowid
        try:
            event = parse(body)
        except daraja.ParseError as error:
            # No failed payment: a person has to look, or a status query.
            update = "UPDATE bodies SET problem = ? WHERE id = ?"
            database.execute(update, (str(error), row))
            return None
        if event.idempotency_key is not None:
            merge(database, event.idempotency_key, event.outcome)
        return event


def merge(database: sqlite3.Connection, key: str, outcome: daraja.Outcome) -> None:
    """Give a payment its new status: nobody else writes from BEGIN to the commit."""
    with database:
        database.execute("BEGIN IMMEDIATE")
        status = daraja.merge_status(find(database, key) or daraja.PaymentStatus.PENDING, outcome)
        upsert = "INSERT OR REPLACE INTO payments (key, status) VALUES (?, ?)"
        database.execute(upsert, (key, status.value))


def find(database: sqlite3.Connection, key: str) -> daraja.PaymentStatus | None:
    """Look up the status of a payment."""
    select = "SELECT status FROM payments WHERE key = ?"
    row = database.execute(select, (key,)).fetchone()
    return daraja.PaymentStatus(row[0]) if row else None


def receive(path: str, parse: Callable[[bytes], daraja.Event]) -> None:
    """Serve one of Daraja's URLs; it is answered when all is kept."""

    @app.post(path)
    async def handler(request: Request) -> dict[str, str]:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > daraja.MAX_BYTES:
                raise HTTPException(413)
        event = await run_in_threadpool(keep, path, bytes(body), parse)
        # Reject what cannot be read. Here belongs your own look at the account and the amount.
        if event is None and path == "/c2b/validation":
            return daraja.C2B_VALIDATION_REJECT
        return daraja.C2B_VALIDATION_ACCEPT


receive("/stk", daraja.parse_stk_callback)
receive("/result", daraja.parse_daraja_result)
receive("/timeout", daraja.parse_timeout)
receive("/c2b/validation", daraja.parse_c2b_validation)
receive("/c2b/confirmation", daraja.parse_c2b_confirmation)


@app.get("/payments/{key:path}")
def payment(key: str) -> dict[str, str]:
    """Tell the status of a payment."""
    with closing(connect()) as database:
        status = find(database, key)
    if status is None:
        raise HTTPException(404)
    return {"key": key, "status": status.value}


if __name__ == "__main__":
    with closing(connect()) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(SCHEMA)
    uvicorn.run(app, host="127.0.0.1", port=PORT, log_level="warning")

"""The checks that need no kill. Each has ids of its own, so they do not disturb each other."""

from __future__ import annotations

import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import bodies
from server import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from server import Server

ACCEPTED = {"ResultCode": "0", "ResultDesc": "Accepted"}
SLOWEST_SECONDS = 2.0


def expect(condition: object, problem: str) -> None:
    """Fail the check with a sentence."""
    if not condition:
        raise Problem(problem)


def a_success(server: Server) -> None:
    """A paid STK Push is succeeded, and Daraja gets its answer."""
    expect(server.status(bodies.stk_key("ws_ok")) is None, "a payment before any event")
    answer = server.post("/stk", bodies.stk("ws_ok"))
    expect(answer == ACCEPTED, f"the answer is {answer}")
    server.settles(bodies.stk_key("ws_ok"), "succeeded")


def failures(server: Server) -> None:
    """Every other code is a failure, one that nobody knows too."""
    for code in (1, 1032, "1037", "SFC_IC0003", "00", -1):
        server.post("/stk", bodies.stk(f"ws_failed_{code}", code))
        server.settles(bodies.stk_key(f"ws_failed_{code}"), "failed")


def duplicates(server: Server) -> None:
    """The same callback, many times at once, is one payment."""
    body = bodies.stk("ws_twice")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: server.post("/stk", body), range(40)))
    server.settles(bodies.stk_key("ws_twice"), "succeeded")


def timeout_before_the_result(server: Server) -> None:
    """A result overrides a timeout."""
    for number, (code, status) in enumerate([(0, "succeeded"), (2001, "failed")]):
        ids = f"AG_late_{number}"
        server.post("/timeout", bodies.timeout(ids))
        server.settles(bodies.result_key(ids), "timed_out")
        server.post("/result", bodies.result(ids, code))
        server.settles(bodies.result_key(ids), status)


def timeout_after_the_result(server: Server) -> None:
    """A timeout never overrides a result."""
    server.post("/result", bodies.result("AG_early"))
    server.settles(bodies.result_key("AG_early"), "succeeded")
    server.post("/timeout", bodies.timeout("AG_early"))
    server.settles(bodies.result_key("AG_early"), "succeeded")
    time.sleep(0.3)
    server.settles(bodies.result_key("AG_early"), "succeeded")


def any_order_at_once(server: Server) -> None:
    """Two events of one payment at the same moment both count; so do copies of them."""
    results = [f"AG_race_{number}" for number in range(40)]
    disputes = [f"ws_race_{number}" for number in range(20)]
    sent = [
        (path, make(one))
        for one in results
        for path, make in (("/timeout", bodies.timeout), ("/result", bodies.result))
    ]
    sent += [("/stk", bodies.stk(one, code)) for one in disputes for code in (0, 1032)]
    for requests in (sent, sent[::-1]):
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda request: server.post(*request), requests))
        for one in results:
            server.settles(bodies.result_key(one), "succeeded")
        for one in disputes:
            server.settles(bodies.stk_key(one), "disputed")


def conflicts(server: Server) -> None:
    """Two results that contradict each other are for a person, and stay so."""
    for name, codes in {"won": (0, 1032), "lost": (1032, 0)}.items():
        for code in (*codes, 0, 1032, 1032):
            server.post("/stk", bodies.stk(f"ws_conflict_{name}", code))
        server.settles(bodies.stk_key(f"ws_conflict_{name}"), "disputed")


def garbage(server: Server) -> None:
    """What cannot be read is acknowledged and kept, byte by byte, and is no payment."""
    for path in ("/stk", "/result", "/timeout", "/c2b/confirmation"):
        for name, body in bodies.GARBAGE.items():
            answer = server.post(path, body)
            expect(answer == ACCEPTED, f"{name} at {path}: {answer}")
        kept = server.kept(path)
        lost = [name for name, body in bodies.GARBAGE.items() if body not in kept]
        expect(not lost, f"not kept of {path}: {lost}")
    expect(server.status(bodies.stk_key("ws_half")) is None, "a payment out of garbage")
    a_wrong_url(server)


def a_wrong_url(server: Server) -> None:
    """A callback at the URL of another is kept, and is no payment."""
    server.post("/result", bodies.stk("ws_lost"))
    server.post("/stk", bodies.result("AG_lost"))
    time.sleep(0.3)
    expect(server.status(bodies.stk_key("ws_lost")) is None, "a result without a Result")
    expect(server.status(bodies.result_key("AG_lost")) is None, "a callback without a Body")


def sizes(server: Server) -> None:
    """Exactly 1 MiB is read; one byte more is refused, and nothing of it is kept."""
    fits = bodies.padded(bodies.stk("ws_large"), bodies.MAX_BYTES)
    server.post("/stk", fits)
    server.settles(bodies.stk_key("ws_large"), "succeeded")
    expect(fits in server.kept("/stk"), "a body of 1 MiB is not kept")
    too_large = bodies.padded(bodies.stk("ws_too_large"), bodies.MAX_BYTES + 1)
    huge = bodies.padded(bodies.stk("ws_too_large"), bodies.MAX_BYTES * 8)
    for path in ("/stk", "/c2b/validation"):
        _refused(server, path, too_large)
        _refused(server, path, huge)
        _refused(
            server, path, [huge[start : start + 65_536] for start in range(0, len(huge), 65_536)]
        )
    expect(server.status(bodies.stk_key("ws_too_large")) is None, "a payment that was refused")
    largest = max(len(body) for body in server.kept())
    expect(largest <= bodies.MAX_BYTES, f"a body of {largest} bytes is kept")


def _refused(server: Server, path: str, body: bytes | list[bytes]) -> None:
    """A server may answer before it has read all, or close the connection."""
    try:
        answer = server.ask("POST", path, iter(body) if isinstance(body, list) else body)
    except (OSError, http.client.HTTPException):
        return
    expect(answer.status == 413, f"{answer.status} for a body that is too large")  # noqa: PLR2004


def c2b(server: Server) -> None:
    """A C2B payment is let through, waits, and is confirmed."""
    answer = server.post("/c2b/validation", bodies.c2b("RKT1"))
    expect(answer == ACCEPTED, f"the answer is {answer}")
    server.settles(bodies.c2b_key("RKT1"), "pending")
    server.post("/c2b/confirmation", bodies.c2b("RKT1"))
    server.settles(bodies.c2b_key("RKT1"), "succeeded")
    server.post("/c2b/validation", bodies.c2b("RKT1"))
    server.settles(bodies.c2b_key("RKT1"), "succeeded")


def c2b_garbage(server: Server) -> None:
    """What cannot be read is not let through."""
    for name, body in bodies.GARBAGE.items():
        answer = server.post("/c2b/validation", body)
        code = answer.get("ResultCode")
        expect(isinstance(code, str) and code not in ("", "0"), f"{name}: {answer}")
    kept = server.kept("/c2b/validation")
    expect(all(body in kept for body in bodies.GARBAGE.values()), "a body is not kept")


def difficult_ids(server: Server) -> None:
    """Whatever an id holds, it is one payment and no other."""
    ids = ["a&b", "a%26b", "a=b", "a/b", "a b", "é", "日本", "'; --", "..", "x?y#z", "a+b", "%"]
    for one in ids:
        server.post("/stk", bodies.stk(one))
    for one in ids:
        server.settles(bodies.stk_key(one), "succeeded")
    expect(server.status(bodies.stk_key("a")) is None, "a part of an id is a payment")


def content_types(server: Server) -> None:
    """A body is what its bytes say, whatever it is called."""
    types = (
        None,
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=latin1",
    )
    for number, content_type in enumerate(types):
        server.post("/stk", bodies.stk(f"ws_type_{number}"), content_type=content_type)
        server.settles(bodies.stk_key(f"ws_type_{number}"), "succeeded")


def other_requests(server: Server) -> None:
    """Wrong paths and methods are errors of the client."""
    asked = [("POST", "/"), ("POST", "/stk/more"), ("GET", "/stk"), ("POST", "/payments/x")]
    for method, path in asked:
        answer = server.ask(method, path, b"{}" if method == "POST" else None)
        expect(400 <= answer.status < 500, f"{answer.status} for {method} {path}")  # noqa: PLR2004


def quick_answers(server: Server) -> None:
    """Daraja does not wait long."""
    slowest = 0.0
    for number in range(200):
        start = time.monotonic()
        server.post("/stk", bodies.stk(f"ws_quick_{number}"))
        slowest = max(slowest, time.monotonic() - start)
    expect(slowest < SLOWEST_SECONDS, f"an answer took {slowest:.1f} seconds")


CHECKS: list[Callable[[Server], None]] = [
    a_success,
    failures,
    duplicates,
    timeout_before_the_result,
    timeout_after_the_result,
    any_order_at_once,
    conflicts,
    garbage,
    sizes,
    c2b,
    c2b_garbage,
    difficult_ids,
    content_types,
    other_requests,
    quick_answers,
]

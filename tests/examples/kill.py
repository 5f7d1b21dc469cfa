"""kill -9 in the middle of a burst: nothing that was acknowledged may be lost."""

from __future__ import annotations

import http.client
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import bodies
from server import Problem

if TYPE_CHECKING:
    from server import Server

ROUNDS = 4
BURST = 300
THREADS = 12

Request = tuple[str, bytes]


def acknowledged_is_kept(server: Server) -> None:
    """Kill in several bursts, at another moment each; then send again what got no answer."""
    everything: dict[str, list[Request]] = {}
    acknowledged: set[Request] = set()
    for number in range(ROUNDS):
        burst = dict(_burst(number))
        everything.update(burst)
        requests = [request for requests in burst.values() for request in requests]
        # Early, so that the burst is surely not over; a little later each time.
        answered = _send_until_killed(server, requests, 20 + 25 * number)
        acknowledged |= answered
        server.start()
        _see_all_kept(server, acknowledged)
        _see_statuses(server, burst, acknowledged)
    for requests in everything.values():
        for path, body in requests:
            if (path, body) not in acknowledged:
                server.post(path, body)
    for key, requests in everything.items():
        server.settles(key, _status(requests))


def _burst(number: int) -> list[tuple[str, list[Request]]]:
    """Make payments of several kinds, some with a timeout and some with a contradiction."""
    payments: list[tuple[str, list[Request]]] = []
    for index in range(BURST // 6):
        name = f"kill_{number}_{index}"
        payments += [
            (bodies.stk_key(f"ws_{name}"), [("/stk", bodies.stk(f"ws_{name}"))]),
            (
                bodies.result_key(f"AG_{name}"),
                [
                    ("/timeout", bodies.timeout(f"AG_{name}")),
                    ("/result", bodies.result(f"AG_{name}")),
                ],
            ),
            (
                bodies.stk_key(f"ws_both_{name}"),
                [
                    ("/stk", bodies.stk(f"ws_both_{name}")),
                    ("/stk", bodies.stk(f"ws_both_{name}", 1032)),
                ],
            ),
            (bodies.c2b_key(f"T_{name}"), [("/c2b/confirmation", bodies.c2b(f"T_{name}"))]),
        ]
    return payments


def _send_until_killed(server: Server, requests: list[Request], enough: int) -> set[Request]:
    """Send a burst, kill the server after some answers, and give what was acknowledged."""
    answered: set[Request] = set()
    lock = threading.Lock()
    reached = threading.Event()

    def send(request: Request) -> None:
        try:
            server.post(*request)
        except (OSError, http.client.HTTPException):
            # Killed: Daraja would send it again.
            return
        with lock:
            answered.add(request)
            if len(answered) >= enough:
                reached.set()

    with ThreadPoolExecutor(THREADS) as pool:
        sent = [pool.submit(send, request) for request in requests]
        if not reached.wait(timeout=60):
            raise Problem(f"only {len(answered)} of {len(requests)} answers in a minute")
        server.kill()
        for future in sent:
            future.result()
    if len(answered) == len(requests):
        raise Problem("the burst was over before the kill: nothing was tried")
    return answered


def _see_all_kept(server: Server, acknowledged: set[Request]) -> None:
    kept = {
        (path, body) for path in {path for path, _ in acknowledged} for body in server.kept(path)
    }
    lost = acknowledged - kept
    if lost:
        raise Problem(f"{len(lost)} of {len(acknowledged)} acknowledged bodies are lost")


def _see_statuses(
    server: Server, burst: dict[str, list[Request]], acknowledged: set[Request]
) -> None:
    """A payment of which all was acknowledged has its last status right away."""
    for key, requests in burst.items():
        if all(request in acknowledged for request in requests):
            server.settles(key, _status(requests))


def _status(requests: list[Request]) -> str:
    finals = [path for path, _ in requests if path != "/timeout"]
    return "disputed" if len(finals) > 1 else "succeeded"

"""The status of a payment, how an outcome changes it, and the replies to a C2B validation."""

from __future__ import annotations

from oracle.body import Refused
from oracle.catalogue import codes

_RANK = {
    "pending": 0,
    "timed_out": 1,
    "needs_review": 2,
    "succeeded": 3,
    "failed": 3,
    "rejected": 3,
    "disputed": 4,
}


def merge(status: str, outcome: str) -> str:
    """Join a status with an outcome: the higher rank wins, two different ends are disputed."""
    other = "pending" if outcome == "accepted" else outcome
    if status == other:
        return status
    if _RANK[status] == _RANK[other]:
        return "disputed"
    return max(status, other, key=_RANK.__getitem__)


def reply(code: str, desc: str | None) -> dict[str, object]:
    """Answer a C2B validation with a code that may be sent."""
    for known in codes().values():
        if known.reply and known.code == code:
            default = "Accepted" if known.success else "Rejected"
            return {"ResultCode": code, "ResultDesc": default if desc is None else desc}
    raise Refused("not_a_reply_code")

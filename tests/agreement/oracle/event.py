"""An event, and its canonical form: a JSON object in which every key has its place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from oracle.catalogue import Code, codes
from oracle.lattice import merge

Pairs = list[tuple[str, "str | None"]]

_SAFE: dict[str, object] = {"when": "never", "confirm_first": False}
_UNKNOWN: dict[str, object] = {"when": "never", "confirm_first": True}


@dataclass
class Event:
    """What one payload says."""

    channel: str
    outcome: str = ""
    family: str | None = None
    code: str | None = None
    description: str | None = None
    ids: list[tuple[str, str | None]] = field(default_factory=list)
    key: list[str] = field(default_factory=list)
    amount: dict[str, object] | None = None
    receipt: str | None = None
    date: dt.datetime | None = None
    phone: str | None = None
    request_id: str | None = None
    customer_message: str | None = None
    parameters: Pairs | None = None
    reference: Pairs | None = None

    @property
    def known(self) -> Code | None:
        """What the catalogue says of the code."""
        return codes().get((self.family or "", self.code or ""))

    @property
    def ids_there(self) -> dict[str, str]:
        """The ids that the payload holds, in order."""
        return {name: value for name, value in self.ids if value is not None}

    @property
    def retry(self) -> dict[str, object]:
        """When to try again; what is not known to be safe must be confirmed first."""
        if self.known:
            return self.known.retry
        return _SAFE if self.outcome in ("succeeded", "accepted") else _UNKNOWN

    @property
    def can_charge_again_now(self) -> bool:
        """Whether a known code proves that no money moved."""
        return self.outcome == "failed" and self.known is not None and not self.known.confirm_first

    def key_text(self) -> str | None:
        """Write the idempotency key; no two keys have the same text."""
        if not self.key:
            return None
        return "&".join(f"{name}={_escaped(self.ids_there[name])}" for name in self.key)

    def canonical(self) -> dict[str, object]:
        """Put everything that is there in its place."""
        has_family = self.family is not None
        known = self.known
        shown: dict[str, object | None] = {
            "channel": self.channel,
            "family": self.family,
            "code": self.code,
            "known": (known is not None) if has_family else None,
            "name": known.name if known else None,
            "outcome": self.outcome,
            "description": self.description,
            "ids": self.ids_there or None,
            "key": self.key_text(),
            "amount": self.amount,
            "receipt": self.receipt,
            "date": self.date.isoformat() if self.date else None,
            "unix": _unix(self.date) if self.date else None,
            "phone": self.phone,
            "request_id": self.request_id,
            "customer_message": self.customer_message,
            "parameters": self.parameters,
            "map": _flattened(self.parameters) if self.parameters is not None else None,
            "reference": self.reference,
            "retry": self.retry,
            "can_charge_again_now": self.can_charge_again_now,
            "status": merge("pending", self.outcome),
        }
        return {name: value for name, value in shown.items() if value is not None}


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("&", "%26").replace("=", "%3D")


def _flattened(pairs: Pairs) -> dict[str, str | None]:
    last = dict(pairs)
    return {name: last[name] for name in sorted(last)}


def _unix(date: dt.datetime) -> int:
    epoch = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
    return (date - epoch) // dt.timedelta(seconds=1)

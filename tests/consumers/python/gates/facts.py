"""What a catalogue says, read from its YAML without our own tool: what packages must repeat."""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


def facts(catalogue: Path) -> dict[str, Any]:
    """The families in order, and each code with every field, absent ones as None."""
    document = YAML(typ="safe", pure=True).load(catalogue)
    return {
        "package": document["package"]["name"],
        "version": document["package"]["version"],
        "license": document["package"]["license"],
        "families": [family["id"] for family in document["families"]],
        "channels": {
            channel["id"]: channel.get("family") for channel in document.get("channels") or ()
        },
        "codes": [_code(code) for code in document["codes"]],
    }


def _code(code: dict[str, Any]) -> dict[str, Any]:
    keys = ("family", "code", "name", "title", "description", "action", "outcome")
    optional = ("fault", "http_status", "customer_message")
    retry = code.get("retry", {"when": "never", "confirm_first": False})
    return {
        **{key: code[key] for key in keys},
        **{key: code.get(key) for key in optional},
        "retry": {
            "when": retry["when"],
            "delay_seconds": retry.get("delay_seconds"),
            "backoff": retry.get("backoff"),
            "max_attempts": retry.get("max_attempts"),
            "confirm_first": retry["confirm_first"],
        },
        "reply": code.get("reply", False),
        "deprecated": _deprecation(code.get("deprecated")),
    }


def _deprecation(deprecated: dict[str, Any] | None) -> dict[str, Any] | None:
    if deprecated is None:
        return None
    use = deprecated.get("use")
    return {
        "since": deprecated["since"],
        "note": deprecated["note"],
        "use": use and use.partition("/")[2],
    }

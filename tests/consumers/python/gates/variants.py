"""Other catalogues, made of the real one: with fewer channels, and with channels of no family."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ONLY: dict[str, Callable[[dict[str, Any]], bool]] = {
    "one_channel": lambda channel: channel["id"] == "stk_callback",
    "answers": lambda channel: channel["id"] in ("api_error", "c2b_confirmation"),
}


def variants(catalogue: Path, folder: Path) -> dict[str, Path]:
    """Writes them, and gives their names and files."""
    made = {name: _reduced(catalogue, keep) for name, keep in ONLY.items()}
    made["no_family"] = _reduced(catalogue, lambda channel: channel.pop("family", "") is not None)
    files = {}
    for name, document in made.items():
        files[name] = folder / name / "codes.yaml"
        files[name].parent.mkdir(parents=True)
        _yaml().dump(document, files[name])
    return files


def _reduced(catalogue: Path, keep: Callable[[dict[str, Any]], bool]) -> Any:
    """The catalogue with some of its channels, and without replies that no channel sends."""
    document = _yaml().load(catalogue)
    document["channels"] = [channel for channel in document["channels"] if keep(channel)]
    ids = {channel["id"] for channel in document["channels"]}
    for flow in document["flows"]:
        flow["channels"] = [channel for channel in flow["channels"] if channel in ids]
    for code in document["codes"]:
        code.pop("reply", None)
    return document


def _yaml() -> YAML:
    """Keeps the quotes of codes, which would be numbers without."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    return yaml

#!/usr/bin/env python3
"""Writes catalogues that declare a part of the channels: channels.py CODES_YAML FOLDER.

One for each channel alone, one with all channels and no families: what a crate is made of depends on both.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path


def main(codes_yaml: str, folder: str) -> None:
    """Take the catalogue apart and put each part in a file of its own."""
    text = Path(codes_yaml).read_text("utf-8")
    head, rest = text.split("\nchannels:\n", 1)
    declared, rest = rest.split("\n\n# The ids worth storing", 1)
    codes = rest.split("\ncodes:\n", 1)[1]
    head = re.sub(r"^    flows:( \[.*\]|(\n      - .*)+)$", "    flows: []", head, flags=re.MULTILINE)
    channels = {
        re.match(r"  - id: (\w+)", channel)[1]: channel.rstrip() + "\n"
        for channel in re.split(r"(?m)^(?=  - id: )", declared)
        if channel.strip()
    }
    if len(channels) != 9:
        raise SystemExit(f"expected nine channels, found {len(channels)}")
    parts = {f"only_{name}": channel for name, channel in channels.items()}
    parts["no_families"] = re.sub(r"(?m)^    family: .*\n", "", "".join(channels.values()))
    for name, part in parts.items():
        may_reply = name == "only_c2b_validation_reply"
        kept = codes if may_reply else re.sub(r"(?m)^    reply: true\n", "", codes)
        catalogue = f"{head}\nchannels:\n{part}\nflows: []\n\ncodes:\n{kept}"
        Path(folder, f"{name}.yaml").write_text(catalogue, "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

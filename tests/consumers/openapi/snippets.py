"""Writes the code blocks of a README into files, so that they can be run: snippet-1.sh, snippet-2.ts, ...

    snippets.py README FOLDER
"""

import sys
from pathlib import Path

from markdown_it import MarkdownIt

readme, folder = Path(sys.argv[1]), Path(sys.argv[2])
blocks = [token for token in MarkdownIt().parse(readme.read_text(encoding="utf-8")) if token.type == "fence"]
kinds = [block.info for block in blocks]
names = ["use.yaml", "webhook.yaml", "ts.sh", "readme.ts", "python.sh", "readme.py"]
if kinds.count("yaml") == 1:  # a catalogue without callbacks
    names.remove("webhook.yaml")
assert kinds == ["yaml"] * kinds.count("yaml") + ["sh", "ts", "sh", "python"], kinds
for name, block in zip(names, blocks, strict=True):
    (folder / name).write_text(block.content, encoding="utf-8")

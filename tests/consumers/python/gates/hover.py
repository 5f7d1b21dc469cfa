"""What an editor shows: asks pyright's language server, as an editor does, for the docs of a member."""

import json
import subprocess
from pathlib import Path
from typing import Any

SOURCE = "from daraja_codes import StkResult\n\nStkResult.TRANSACTION_IN_PROGRESS\n"


def hover(server: list[str], folder: Path) -> str:
    """The text that shows at the member, in a folder whose settings name the virtual environment."""
    process = subprocess.Popen(
        server, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        return _ask(process, folder)
    finally:
        process.kill()
        process.wait()


def _ask(process: subprocess.Popen[bytes], folder: Path) -> str:
    document = {"uri": (folder / "hover.py").as_uri()}
    root = {"uri": folder.as_uri(), "name": "service"}
    request = {"processId": None, "capabilities": {}, "workspaceFolders": [root]}
    _write(process, {"id": 1, "method": "initialize", "params": request})
    _answer(process, 1)
    _write(process, {"method": "initialized", "params": {}})
    opened = {**document, "languageId": "python", "version": 1, "text": SOURCE}
    _write(process, {"method": "textDocument/didOpen", "params": {"textDocument": opened}})
    request = {"textDocument": document, "position": {"line": 2, "character": 15}}
    _write(process, {"id": 2, "method": "textDocument/hover", "params": request})
    return str(_answer(process, 2)["contents"]["value"])


def _write(process: subprocess.Popen[bytes], message: dict[str, Any]) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    assert process.stdin
    process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    process.stdin.flush()


def _answer(process: subprocess.Popen[bytes], number: int) -> Any:
    """The answer to a request; what the server asks meanwhile is answered with nothing."""
    assert process.stdout
    while True:
        length = 0
        while header := process.stdout.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server ended")
        message = json.loads(process.stdout.read(length))
        if "method" not in message and message.get("id") == number:
            return message["result"]
        if "method" in message and "id" in message:
            items = message.get("params", {}).get("items", [])
            _write(process, {"id": message["id"], "result": [None for _ in items]})

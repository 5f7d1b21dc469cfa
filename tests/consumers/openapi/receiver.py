"""The webhooks of the document, served by the Python package on 127.0.0.1.

    receiver.py SOURCES

SOURCES is the folder that holds the package. Prints the port, and serves until it is told to stop.
"""

import importlib
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

sys.path.insert(0, sys.argv[1])
[name] = [path.name for path in Path(sys.argv[1]).iterdir()]
daraja: Any = importlib.import_module(name)

PARSERS = {
    f"/{channel}": getattr(daraja, f"parse_{channel}")
    for channel in ("stk_callback", "daraja_result", "timeout", "c2b_validation", "c2b_confirmation")
}


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer leaves in one piece: in two, each would wait for an acknowledgement

    def do_POST(self) -> None:
        parse = PARSERS.get(self.path)
        if parse is None:
            self.answer(404)
            return
        length = int(self.headers.get("Content-Length", "0"))
        if length > daraja.MAX_BYTES:
            self.close_connection = True
            self.answer(413)
            return
        error = None
        try:
            parse(self.rfile.read(length))
        except daraja.ParseError as caught:
            error = caught
        reject = error is not None and self.path == "/c2b_validation"
        self.answer(200, daraja.C2B_VALIDATION_REJECT if reject else daraja.C2B_VALIDATION_ACCEPT, error)

    def __getattr__(self, name: str) -> Any:
        """Any other method, even one that nobody has heard of."""
        if name.startswith("do_"):
            return self.refuse
        raise AttributeError(name)

    def refuse(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.answer(405)

    def answer(self, status: int, reply: object = None, error: Any = None) -> None:
        body = b"" if reply is None else json.dumps(reply).encode()
        self.send_response(status)
        if status == 405:
            self.send_header("Allow", "POST")
        if reply is not None:
            self.send_header("Content-Type", "application/json")
        if error is not None:  # for the test alone: what the parser says
            self.send_header("X-Parse-Error", json.dumps({"kind": error.kind, "path": error.path}))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_port, flush=True)
server.serve_forever()

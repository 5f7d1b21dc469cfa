"""What Schemathesis checks beside its own checks: the schema takes a body where, and only where, the parser reads it.

DOCUMENT_FOLDER names the folder of the document, SEEN a file that gets a line for each body: which it was, and whether
the schema takes it.
"""

import json
import os
from pathlib import Path

import schemathesis
from meaning import Document, exception, read

DOCUMENT = Document(Path(os.environ["DOCUMENT_FOLDER"]))
SEEN = Path(os.environ["SEEN"])


@schemathesis.check
def schema_and_parser_agree(
    _: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case
) -> None:
    if response.status_code != 200:
        return
    body = response.request.body or b""
    error = json.loads(response.headers.get("x-parse-error", ["null"])[0])
    try:
        value = read(body if isinstance(body, bytes) else body.encode())
    except ValueError:
        assert error, f"{body!r} is no JSON, and was read"
        return
    channel = case.path.removeprefix("/")
    takes = DOCUMENT.takes(channel, value)
    with SEEN.open("a", encoding="utf-8") as seen:
        print(json.dumps([channel, takes, value], default=float), file=seen)
    assert takes or error, f"the schema refuses {body!r}, and the parser reads it"
    assert not takes or not error or exception(error), f"the schema takes {body!r}, and the parser says {error}"

"""Puts what a README refers to into a document with paths, and checks that it is what it says.

    use.py USE.YAML
"""

import sys
from pathlib import Path

import yaml

use = yaml.safe_load(Path(sys.argv[1]).read_text(encoding="utf-8"))
reference = use["requestBody"]["content"]["application/json"]["schema"]["$ref"]
document = {
    "openapi": "3.1.0",
    "info": {"title": "Use", "version": "1.0.0", "license": {"name": "MIT", "identifier": "MIT"}},
    "servers": [{"url": "https://callbacks.example.org"}],
    "security": [],
    "paths": {
        "/callback": {
            "post": {
                "operationId": "callback",
                "summary": "Takes a callback.",
                "responses": {"200": {"description": "Taken."}, "400": {"description": "Not understood."}},
                **use,
            }
        }
    },
}
webhook = Path(sys.argv[1]).with_name("webhook.yaml")
if webhook.exists():
    document["paths"].update(yaml.safe_load(webhook.read_text(encoding="utf-8"))["paths"])
Path("use.openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
name = reference.removeprefix("./openapi.yaml#/components/schemas/")
schemas = yaml.safe_load(Path("openapi.yaml").read_text(encoding="utf-8"))["components"]["schemas"]
assert name in schemas, reference

"""Reads an event on every channel of any catalogue, with an installed package.

Arguments: the import package, and a JSON file with the facts of the catalogue.
"""

import importlib
import json
import sys
from enum import Enum
from pathlib import Path

facts = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
package = importlib.import_module(sys.argv[1])
channels = facts["channels"]

IDS = {
    "CheckoutRequestID": "ws_1",
    "MerchantRequestID": "m_1",
    "ConversationID": "AG_1",
    "OriginatorConversationID": "o_1",
}
BOTH = "ConversationID=AG_1&OriginatorConversationID=o_1"

# Of each channel: its parser, a body with a code, and the key.
CHANNELS = {
    "api_response": ("api_response", lambda code: {"ResponseCode": code, **IDS}, "CheckoutRequestID=ws_1"),
    "api_error": ("api_response", lambda code: {"errorCode": code, "requestId": "r"}, None),
    "stk_callback": (
        "stk_callback",
        lambda code: {"Body": {"stkCallback": {"ResultCode": code, **IDS}}},
        "CheckoutRequestID=ws_1",
    ),
    "stk_query": (
        "stk_query",
        lambda code: {"ResponseCode": "0", "ResultCode": code, **IDS},
        "CheckoutRequestID=ws_1",
    ),
    "daraja_result": ("daraja_result", lambda code: {"Result": {"ResultCode": code, **IDS}}, BOTH),
    "timeout": ("timeout", lambda code: {"Result": {"ResultCode": code, **IDS}}, "CheckoutRequestID=ws_1"),
    "c2b_validation": ("c2b_validation", lambda code: {"TransID": "T"}, "TransID=T"),
    "c2b_confirmation": ("c2b_confirmation", lambda code: {"TransID": "T"}, "TransID=T"),
    "c2b_validation_reply": ("c2b_validation_reply", lambda code: {"ResultCode": code}, None),
}
CODELESS = {"timeout": "timed_out", "c2b_validation": "pending", "c2b_confirmation": "succeeded"}
TOLD_BY_SHAPE = set(CHANNELS) - set(CODELESS)


def same(found, expected):
    assert found == expected, f"{found!r} is not {expected!r}"


def outcome(channel, code, known):
    """What the contract says of a code."""
    if channel in CODELESS:
        return CODELESS[channel]
    if channel == "api_error":
        client = len(code) > 2 and code[0] == "4" and code[1:3].isdigit()
        return "rejected" if client else "needs_review"
    if channel in ("api_response", "c2b_validation_reply"):
        return "accepted" if code == "0" else "rejected"
    if code == "0":
        return "succeeded"
    if channel == "stk_query":
        sure = known is not None and not known["retry"]["confirm_first"]
        return "failed" if sure else "needs_review"
    return "failed"


def check(channel, family, code):
    """Read a code on a channel, from bytes and from a value."""
    name, body, key = CHANNELS[channel]
    found = [known for known in facts["codes"] if (known["family"], known["code"]) == (family, code)]
    known = found[0] if found and channel not in CODELESS else None
    value = body(code)
    event = getattr(package, f"parse_{name}")(json.dumps(value).encode())
    same(event, getattr(package, f"parse_{name}_value")(value))
    assert isinstance(event, package.Event)
    same(event.channel, channel)
    assert event.channel is package.Channel(channel)
    same(event.family, family)
    same(event.code, None if channel in CODELESS else code)
    same(event.known, known is not None)
    same(event.info and event.info.name, known and known["name"])
    same(event.outcome, outcome(channel, code, known))
    same(event.idempotency_key, key)
    same(event.status, "pending" if event.outcome == "accepted" else event.outcome)
    if known is None:
        same(event.retry.confirm_first, event.outcome not in ("succeeded", "accepted"))
    else:
        assert event.retry is event.info.retry
    same(
        event.can_charge_again_now(),
        event.outcome == "failed" and known is not None and not known["retry"]["confirm_first"],
    )
    if channel in TOLD_BY_SHAPE:
        shaped = package.parse_any_value(value)
        same(shaped.channel, channel)
        same(shaped, event)


def check_members(channel):
    """Members of enums in a decoded value are read as the texts that they are."""
    name, body, _ = CHANNELS[channel]
    parse = getattr(package, f"parse_{name}_value")
    for member in MEMBERS:
        event = parse(body(member))
        plain = parse(body(str(member.value)))
        same(event, plain)
        same((event.known, event.info), (plain.known, plain.info))
        same(event.can_charge_again_now(), plain.can_charge_again_now())
        assert type(event.code) is type(plain.code)
    if not ENTRIES.get(channel):
        return
    for member in MEMBERS:
        event = parse(ENTRIES[channel](member))
        words = [event.description, *event.ids.values(), *sum(event.parameters, ())]
        same(set(words), {member.value})
        assert {type(word) for word in words} == {str}


# Bodies with a member of an enum wherever a text may stand.
ENTRIES = {
    "stk_callback": lambda text: {
        "Body": {
            "stkCallback": {
                **dict.fromkeys(("ResultCode", "ResultDesc", *IDS), text),
                "CallbackMetadata": {"Item": [{"Name": text, "Value": text}]},
            }
        }
    },
    "daraja_result": lambda text: {
        "Result": {
            **dict.fromkeys(("ResultCode", "ResultDesc", *IDS), text),
            "ResultParameters": {"ResultParameter": {"Key": text, "Value": text}},
        }
    },
}
MEMBERS = [getattr(package, f"decode_{known['family']}")(known["code"]) for known in facts["codes"]]
MEMBERS += Enum("Stranger", {"NEW": "a new code", "SUCCESS": "0"}, type=str)

parsers = {CHANNELS[channel][0] for channel in channels}
if TOLD_BY_SHAPE & set(channels):
    parsers.add("any")
offered = {name for name in package.__all__ if name.startswith("parse_")}
same(offered, {f"parse_{name}{way}" for name in parsers for way in ("", "_value")})

count = 0
for channel, family in channels.items():
    codes = [known["code"] for known in facts["codes"]] if channel not in CODELESS else []
    for code in dict.fromkeys([*codes, "0", "1", "a new code", "400", "500"]):
        check(channel, family, code)
        count += 1
    check_members(channel)

if channels:
    same([str(channel) for channel in package.Channel], list(channels))
    for parser in sorted(parsers):
        try:
            getattr(package, f"parse_{parser}")(b"{")
        except package.ParseError as error:
            same((error.kind, error.path), ("not_json", "$"))
        else:
            raise AssertionError(f"parse_{parser} read half an object")
else:
    assert not hasattr(package, "Event")

# Replies: every code that may be sent, and no other.
replier = channels.get("c2b_validation_reply")
sendable = [code["code"] for code in facts["codes"] if code["reply"] and code["family"] == replier]
same(hasattr(package, "c2b_validation_response"), bool(sendable))
for code in facts["codes"] if sendable else ():
    text = code["code"]
    try:
        reply = package.c2b_validation_response(text)
    except ValueError:
        assert text not in sendable, text
    else:
        assert text in sendable, text
        words = "Accepted" if text == "0" else "Rejected"
        same(reply, {"ResultCode": text, "ResultDesc": words})
        assert type(reply["ResultCode"]) is str
        same(package.c2b_validation_response(text, ""), {"ResultCode": text, "ResultDesc": ""})
        stranger = Enum("Stranger", {"CODE": text}, type=str).CODE
        same(package.c2b_validation_response(stranger), reply)
for name, wanted in (("ACCEPT", sendable[:1]), ("REJECT", sendable[-1:])):
    constant = getattr(package, f"C2B_VALIDATION_{name}", None)
    if constant is not None:
        same([constant["ResultCode"]], wanted)

print(f"{count} events of {len(channels)} channels")

"""Mistakes in reading a channel."""

from __future__ import annotations

from mistakes.mutant import Mutant

_CHANNELS = "oracle/channels.py"

MISTAKES = (
    Mutant(
        "unknown query codes failed",
        _CHANNELS,
        "if event.known and not event.known.confirm_first",
        "if True",
    ),
    Mutant(
        "known query codes failed",
        _CHANNELS,
        "if event.known and not event.known.confirm_first",
        "if event.known",
    ),
    Mutant(
        "accepted taken for success",
        _CHANNELS,
        'event.outcome = "accepted" if event.code == "0"',
        'event.outcome = "succeeded" if event.code == "0"',
    ),
    Mutant(
        "5xx rejected",
        _CHANNELS,
        '"4[0-9][0-9]"',
        '"[45][0-9][0-9]"',
    ),
    Mutant(
        "4 alone rejected",
        _CHANNELS,
        '"4[0-9][0-9]"',
        '"4"',
    ),
    Mutant(
        "4xx anywhere in the code",
        _CHANNELS,
        "re.match(",
        "re.search(",
    ),
    Mutant(
        "first Amount wins",
        _CHANNELS,
        "last = dict(values)",
        "last = dict(reversed(values))",
    ),
    Mutant(
        "merchant id read first",
        _CHANNELS,
        '    checkout = required_id(callback.at("CheckoutRequestID"))\n'
        '    merchant = required_id(callback.at("MerchantRequestID"))',
        '    merchant = required_id(callback.at("MerchantRequestID"))\n'
        '    checkout = required_id(callback.at("CheckoutRequestID"))',
    ),
    Mutant(
        "lone entry has an index",
        _CHANNELS,
        "found = [held]",
        "found = [Place(held.path + '[0]', held.value)]",
    ),
    Mutant(
        "lone entries refused",
        _CHANNELS,
        "    elif isinstance(held.value, dict):\n        found = [held]\n",
        "",
    ),
    Mutant(
        "misspelling not read in results",
        _CHANNELS,
        "return either(place, right, wrong)",
        "return place.at(right)",
    ),
    Mutant(
        "empty right spelling wins in answers",
        _CHANNELS,
        'if optional and place.at(right).value == "" and',
        "if False and",
    ),
    Mutant(
        "Name before Key in results",
        _CHANNELS,
        '"ResultParameter", "Key", "Name"',
        '"ResultParameter", "Name", "Key"',
    ),
    Mutant(
        "timeout refuses bad ids",
        _CHANNELS,
        "    try:\n        return optional_id(place)\n    except Refused:\n        return None",
        "    return optional_id(place)",
    ),
    Mutant(
        "timeout looks at the flat body only",
        _CHANNELS,
        '    if isinstance(root.at("Result").value, dict):\n        return root.at("Result")\n',
        "",
    ),
    Mutant(
        "validation taken for paid",
        _CHANNELS,
        'Event("c2b_validation", outcome="pending")',
        'Event("c2b_validation", outcome="succeeded")',
    ),
    Mutant(
        "no receipt of a confirmation",
        _CHANNELS,
        '    event.receipt = event.ids_there["TransID"]\n',
        "",
    ),
    Mutant(
        "date read before the amount",
        _CHANNELS,
        '    event.amount = amount(root.at("TransAmount"))\n'
        '    event.date = date(root.at("TransTime"))',
        '    event.date = date(root.at("TransTime"))\n'
        '    event.amount = amount(root.at("TransAmount"))',
    ),
    Mutant(
        "shape told by null",
        _CHANNELS,
        'if root.at("TransID").there',
        'if "TransID" in root.value',
    ),
    Mutant(
        "any ResultCode is a query",
        _CHANNELS,
        "return stk_query if root",
        "return stk_query if True or root",
    ),
    Mutant(
        "one conversation id is a key",
        _CHANNELS,
        '["ConversationID", "OriginatorConversationID"]):',
        '["ConversationID"]):',
    ),
)

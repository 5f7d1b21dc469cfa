"""The parsers: what each channel reads, in the order in which the first error wins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oracle.body import Refused
from oracle.event import Event, Pairs
from oracle.scalars import (
    Place,
    amount,
    date,
    description,
    either,
    optional_id,
    parameter_value,
    required_id,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def stk_callback(root: Place) -> Event:
    """Read the final result of an STK Push."""
    callback = root.object().at("Body").object().at("stkCallback").object()
    event = Event("stk_callback", family="stk_result", key=["CheckoutRequestID"])
    event.code = required_id(callback.at("ResultCode"))
    event.outcome = "succeeded" if event.code == "0" else "failed"
    checkout = required_id(callback.at("CheckoutRequestID"))
    merchant = required_id(callback.at("MerchantRequestID"))
    event.description = description(callback.at("ResultDesc"))
    values = _parameters(callback.at("CallbackMetadata"), "Item", "Name", "Key")
    event.parameters = _pairs(values)
    last = dict(values)
    nothing = Place("", None)
    event.amount = amount(last.get("Amount", nothing))
    event.receipt = optional_id(last.get("MpesaReceiptNumber", nothing))
    event.date = date(last.get("TransactionDate", nothing))
    event.phone = optional_id(last.get("PhoneNumber", nothing))
    event.ids = [
        ("CheckoutRequestID", checkout),
        ("MerchantRequestID", merchant),
        ("MpesaReceiptNumber", event.receipt),
    ]
    return event


def stk_query(root: Place) -> Event:
    """Read the answer to an STK query: what it says of the payment."""
    root.object()
    event = Event("stk_query", family="stk_result", key=["CheckoutRequestID"])
    event.code = required_id(root.at("ResultCode"))
    if event.code == "0":
        event.outcome = "succeeded"
    elif event.known and not event.known.confirm_first:
        event.outcome = "failed"
    else:
        event.outcome = "needs_review"
    event.ids = [("CheckoutRequestID", required_id(root.at("CheckoutRequestID")))]
    event.ids.append(("MerchantRequestID", optional_id(root.at("MerchantRequestID"))))
    event.description = description(root.at("ResultDesc"))
    return event


def api_response(root: Place) -> Event:
    """Read the first answer of an API, an error answer too."""
    if root.object().at("errorCode").there:
        return _api_error(root)
    event = Event("api_response", code=required_id(root.at("ResponseCode")))
    event.outcome = "accepted" if event.code == "0" else "rejected"
    for name in ("CheckoutRequestID", "MerchantRequestID", "ConversationID"):
        event.ids.append((name, optional_id(root.at(name))))
    original = _spelt_right(root, optional=True)
    event.ids.append(("OriginatorConversationID", optional_id(original)))
    event.description = description(either(root, "ResponseDescription", "ResponseDesc"))
    event.customer_message = description(root.at("CustomerMessage"))
    event.key = _best_key(event)
    return event


def _api_error(root: Place) -> Event:
    event = Event("api_error", family="api_error", code=required_id(root.at("errorCode")))
    client_error = re.match("4[0-9][0-9]", event.code or "")
    event.outcome = "rejected" if client_error else "needs_review"
    event.request_id = optional_id(root.at("requestId"))
    event.description = description(root.at("errorMessage"))
    return event


def daraja_result(root: Place) -> Event:
    """Read the final result of a B2C, balance, status or reversal request."""
    result = root.object().at("Result").object()
    event = Event("daraja_result", family="c2b_b2c")
    event.code = required_id(result.at("ResultCode"))
    event.outcome = "succeeded" if event.code == "0" else "failed"
    event.ids = [
        ("ConversationID", required_id(result.at("ConversationID"))),
        ("OriginatorConversationID", required_id(_spelt_right(result, optional=False))),
        ("TransactionID", optional_id(result.at("TransactionID"))),
    ]
    event.key = ["ConversationID", "OriginatorConversationID"]
    event.description = description(result.at("ResultDesc"))
    parameters = _parameters(result.at("ResultParameters"), "ResultParameter", "Key", "Name")
    event.parameters = _pairs(parameters)
    reference = _parameters(result.at("ReferenceData"), "ReferenceItem", "Key", "Name")
    event.reference = _pairs(reference)
    return event


def timeout(root: Place) -> Event:
    """Take whatever arrives at the queue-timeout URL; ids only where they can be read."""
    event = Event("timeout", outcome="timed_out")
    place = _timeout_place(root)
    if place is not None:
        for name in ("CheckoutRequestID", "MerchantRequestID", "ConversationID"):
            event.ids.append((name, _readable(place.at(name))))
        right = _readable(place.at("OriginatorConversationID"))
        wrong = _readable(place.at("OriginatorCoversationID"))
        event.ids.append(("OriginatorConversationID", right if right is not None else wrong))
        event.ids.append(("TransactionID", _readable(place.at("TransactionID"))))
    event.key = _best_key(event)
    return event


def c2b_validation(root: Place) -> Event:
    """Read a C2B payment that waits for your word."""
    return _c2b(root, Event("c2b_validation", outcome="pending"))


def c2b_confirmation(root: Place) -> Event:
    """Read a C2B payment that is done."""
    event = _c2b(root, Event("c2b_confirmation", outcome="succeeded"))
    event.receipt = event.ids_there["TransID"]
    return event


def _c2b(root: Place, event: Event) -> Event:
    event.ids.append(("TransID", required_id(root.object().at("TransID"))))
    event.key = ["TransID"]
    for name in ("BillRefNumber", "BusinessShortCode"):
        event.ids.append((name, optional_id(root.at(name))))
    event.amount = amount(root.at("TransAmount"))
    event.date = date(root.at("TransTime"))
    event.phone = optional_id(root.at("MSISDN"))
    return event


def c2b_validation_reply(root: Place) -> Event:
    """Read what a validation endpoint answers."""
    code = required_id(root.object().at("ResultCode"))
    event = Event("c2b_validation_reply", family="c2b_b2c", code=code)
    event.outcome = "accepted" if code == "0" else "rejected"
    event.description = description(root.at("ResultDesc"))
    return event


def any_channel(root: Place) -> Event:
    """Tell the channel by the shape, where the shape can tell."""
    return _recognised(root.object())(root)


def _recognised(root: Place) -> Callable[[Place], Event]:
    body = root.at("Body")
    if isinstance(body.value, dict) and isinstance(body.at("stkCallback").value, dict):
        return stk_callback
    if isinstance(root.at("Result").value, dict):
        return daraja_result
    if root.at("errorCode").there:
        return api_response
    if root.at("TransID").there:
        raise Refused("ambiguous_channel", "$.TransID")
    if root.at("ResponseCode").there:
        return stk_query if root.at("ResultCode").there else api_response
    if root.at("ResultCode").there:
        return c2b_validation_reply
    raise Refused("unknown_shape")


def _parameters(holder: Place, entries: str, first: str, second: str) -> list[tuple[str, Place]]:
    """Give the names and values of a list of entries, or of a lone one, all of them readable."""
    if not holder.there:
        return []
    held = holder.object().at(entries)
    if not held.there:
        return []
    if isinstance(held.value, list):
        found = [Place(f"{held.path}[{i}]", value) for i, value in enumerate(held.value)]
    elif isinstance(held.value, dict):
        found = [held]
    else:
        raise held.wrong()
    values = []
    for entry in found:
        name = required_id(either(entry.object(), first, second))
        parameter_value(entry.at("Value"))
        values.append((name, entry.at("Value")))
    return values


def _pairs(values: list[tuple[str, Place]]) -> Pairs:
    return [(name, parameter_value(value)) for name, value in values]


def _spelt_right(place: Place, *, optional: bool) -> Place:
    """Choose between the right spelling and Daraja's own; an empty optional id gives way too."""
    right, wrong = "OriginatorConversationID", "OriginatorCoversationID"
    if optional and place.at(right).value == "" and place.at(wrong).there:
        return place.at(wrong)
    return either(place, right, wrong)


def _best_key(event: Event) -> list[str]:
    for names in (["CheckoutRequestID"], ["ConversationID", "OriginatorConversationID"]):
        if all(name in event.ids_there for name in names):
            return names
    return []


def _timeout_place(root: Place) -> Place | None:
    if not isinstance(root.value, dict):
        return None
    if isinstance(root.at("Result").value, dict):
        return root.at("Result")
    body = root.at("Body")
    if isinstance(body.value, dict) and isinstance(body.at("stkCallback").value, dict):
        return body.at("stkCallback")
    return root


def _readable(place: Place) -> str | None:
    try:
        return optional_id(place)
    except Refused:
        return None


PARSERS: dict[str, Callable[[Place], Event]] = {
    "parse_stk_callback": stk_callback,
    "parse_stk_query": stk_query,
    "parse_api_response": api_response,
    "parse_daraja_result": daraja_result,
    "parse_timeout": timeout,
    "parse_c2b_validation": c2b_validation,
    "parse_c2b_confirmation": c2b_confirmation,
    "parse_c2b_validation_reply": c2b_validation_reply,
    "parse_any": any_channel,
}

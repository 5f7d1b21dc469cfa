"""What Daraja sends, and what it does not."""

from __future__ import annotations

import json

MAX_BYTES = 1024 * 1024


def encode(value: object) -> bytes:
    """Write JSON as Daraja does."""
    return json.dumps(value, ensure_ascii=False).encode()


def stk(checkout: str, code: object = 0) -> bytes:
    """Make the callback of an STK Push."""
    callback: dict[str, object] = {
        "MerchantRequestID": "29115-34620561-1",
        "CheckoutRequestID": checkout,
        "ResultCode": code,
        "ResultDesc": "The service request is processed.",
    }
    if code == 0:
        items = [
            {"Name": "Amount", "Value": 1250.00},
            {"Name": "MpesaReceiptNumber", "Value": "NLJ7RT61SV"},
            {"Name": "Balance"},
            {"Name": "TransactionDate", "Value": 20191219102115},
            {"Name": "PhoneNumber", "Value": 254708374149},
        ]
        callback["CallbackMetadata"] = {"Item": items}
    return encode({"Body": {"stkCallback": callback}})


def result(conversation: str, code: object = 0) -> bytes:
    """Make the result of a B2C payment."""
    parameter = {"Key": "TransactionAmount", "Value": 10}
    return encode(
        {
            "Result": {
                "ResultType": 0,
                "ResultCode": code,
                "ResultDesc": "The service request is processed.",
                "OriginatorConversationID": f"{conversation}-ours",
                "ConversationID": conversation,
                "TransactionID": "NLJ41HAY6Q",
                "ResultParameters": {"ResultParameter": parameter},
            }
        }
    )


def timeout(conversation: str) -> bytes:
    """Make the notice that a B2C payment had no result in time."""
    ids = {
        "OriginatorConversationID": f"{conversation}-ours",
        "ConversationID": conversation,
    }
    return encode({"Result": {"ResultCode": 1, "ResultDesc": "Timeout", **ids}})


def c2b(trans_id: str) -> bytes:
    """Make a C2B payment, as it is asked about and as it is confirmed."""
    return encode(
        {
            "TransactionType": "Pay Bill",
            "TransID": trans_id,
            "TransTime": "20191122063845",
            "TransAmount": "10.00",
            "BusinessShortCode": "600638",
            "BillRefNumber": "invoice 8",
            "MSISDN": "25470****149",
        }
    )


def stk_key(checkout: str) -> str:
    """Write the idempotency key of an STK Push."""
    return f"CheckoutRequestID={_escaped(checkout)}"


def result_key(conversation: str) -> str:
    """Write the idempotency key of a B2C payment."""
    original = _escaped(f"{conversation}-ours")
    return f"ConversationID={_escaped(conversation)}&OriginatorConversationID={original}"


def c2b_key(trans_id: str) -> str:
    """Write the idempotency key of a C2B payment."""
    return f"TransID={_escaped(trans_id)}"


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("&", "%26").replace("=", "%3D")


def padded(body: bytes, size: int) -> bytes:
    """Fill a body up with white space, which changes nothing of what it says."""
    return body + b" " * (size - len(body))


# Nothing of it can be read on any path but `/timeout`.
GARBAGE: dict[str, bytes] = {
    "nothing": b"",
    "a form": b"ResultCode=0&CheckoutRequestID=ws_1",
    "half a callback": stk("ws_half")[:-40],
    "two documents": b"{} {}",
    "bytes that are no UTF-8": b'{"Body": "\xff\xfe"}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "zeros": bytes(64),
    "a lone surrogate": b'{"Body": "\\ud800"}',
    "NaN": b'{"Body": NaN}',
    "deep nesting": b"[" * 100_000,
    "deep objects": b'{"Body":' * 10_000,
    "null": b"null",
    "a list": b"[1, 2, 3]",
    "an empty object": b"{}",
    "null where objects are due": b'{"Body": null, "Result": null}',
    "a number of many digits": b"9" * 5_000,
    "a code that is true": b'{"Body": {"stkCallback": {"ResultCode": true}}}',
    "keys of Python and JavaScript": b'{"__proto__": {"a": 1}, "__class__": 0}',
    "SQL": b"'; DROP TABLE bodies; --",
}

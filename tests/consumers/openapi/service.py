"""A webhook receiver's reading of Daraja, with the models that datamodel-code-generator makes of the document."""

import sys
from pathlib import Path
from typing import TypeVar

from codes import (
    ApiErrorPayload,
    ApiResponsePayload,
    C2bConfirmationPayload,
    C2bValidationPayload,
    C2bValidationReplyCode,
    C2bValidationReplyPayload,
    DarajaResultPayload,
    KnownApiError,
    KnownC2bB2c,
    KnownStkResult,
    StkCallbackPayload,
    StkQueryPayload,
    StkResult,
    TimeoutPayload,
)
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)

payloads = Path(sys.argv[1])
models: dict[str, type[BaseModel]] = {
    "api_response": ApiResponsePayload,
    "api_error": ApiErrorPayload,
    "stk_callback": StkCallbackPayload,
    "stk_query": StkQueryPayload,
    "daraja_result": DarajaResultPayload,
    "timeout": TimeoutPayload,
    "c2b_validation": C2bValidationPayload,
    "c2b_confirmation": C2bConfirmationPayload,
    "c2b_validation_reply": C2bValidationReplyPayload,
}


def read(model: type[Model], channel: str, name: str) -> Model:
    return model.model_validate_json((payloads / "valid" / channel / f"{name}.json").read_bytes())


def action(code: StkResult | int) -> str:
    """What to do with an order. An unknown code is never a success."""
    known = StkResult.model_validate(str(code)).root if isinstance(code, int) else code.root
    match known:
        case KnownStkResult.success:
            return "fulfil"
        case KnownStkResult.insufficient_balance | KnownStkResult.cancelled_by_user:
            return "ask again"
        case KnownStkResult():
            return "review"
        case _:
            return f"review the unknown {known}"


def callback(name: str) -> str:
    return action(read(StkCallbackPayload, "stk_callback", name).Body.stkCallback.ResultCode)


assert callback("paid_item_without_value") == callback("code_as_text") == "fulfil"
assert callback("cancelled") == "ask again"
assert callback("unknown_extra_fields") == "review"
assert callback("zeros_are_not_zero") == "review the unknown 00"
assert callback("alphanumeric_code") == "review the unknown SFC_IC0003"
assert callback("unknown_number") == "review the unknown 4999"

metadata = read(StkCallbackPayload, "stk_callback", "paid_item_without_value").Body.stkCallback.CallbackMetadata
assert metadata is not None
assert isinstance(metadata.Item, list)
facts = {item.Name: item.Value for item in metadata.Item}
assert facts["MpesaReceiptNumber"] == "NLJ7RT61SV"
assert facts["Balance"] is None
assert facts["PhoneNumber"] == 254700000001

error = read(ApiErrorPayload, "api_error", "invalid_access_token").errorCode
assert not isinstance(error, int)
assert error.root is KnownApiError.invalid_access_token

result = read(DarajaResultPayload, "daraja_result", "failed_without_parameters").Result
assert result.ResultParameters is None
assert result.ResultCode == KnownC2bB2c.invalid_initiator.value or result.ResultCode == 2001

lone = read(DarajaResultPayload, "daraja_result", "reversal_lone_parameter").Result.ResultParameters
assert lone is not None
assert lone.ResultParameter is not None
assert not isinstance(lone.ResultParameter, list)
assert lone.ResultParameter.Key == "OriginalTransactionID"

alone = read(StkCallbackPayload, "stk_callback", "lone_item").Body.stkCallback.CallbackMetadata
assert alone is not None
assert not isinstance(alone.Item, list)
assert alone.Item is not None
assert alone.Item.Name == "Amount"

reply = C2bValidationReplyPayload(ResultCode=C2bValidationReplyCode.accepted, ResultDesc="Accepted")
assert reply.model_dump(mode="json") == {"ResultCode": "0", "ResultDesc": "Accepted"}

# Every stored payload can be read, and a code that is no code is refused by the models too.
count = 0
for path in sorted((payloads / "valid").glob("*/*.json")):
    models[path.parent.name].model_validate_json(path.read_bytes())
    count += 1
assert count > len(models)

for channel in models.keys() - {"timeout", "c2b_validation", "c2b_confirmation"}:
    for fault in ("missing", "boolean", "null", "list", "object", "fraction"):
        body = (payloads / "broken" / channel / f"code_{fault}.json").read_bytes()
        try:
            models[channel].model_validate_json(body)
        except ValidationError:
            continue
        raise AssertionError(f"{channel}: code_{fault} was read")

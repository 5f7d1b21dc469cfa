# {{ names.generated_by }}
"""The final result of a B2C, balance, status or reversal request."""

from dataclasses import dataclass, field
from typing import ClassVar

{% if let Some(family) = events.family("daraja_result") -%}
{{ names.module.import(0, "_code", ["UnknownCode"]) }}
{{ names.module.import(0, family.codes_module(), [family.class.as_str(), family.decoder.as_str()]) }}
{% endif -%}
{{ names.module.import(0, "_events.body", ["MAX_BYTES", "MAX_DEPTH", "from_body", "from_value"]) }}
{{ names.module.import(0, "_events.channel", ["Channel"]) }}
{{ names.module.import(0, "_events.event", ["MISSPELT", "ORIGINATOR", "Event", "key", "present"]) }}
{{ names.module.import(0, "_events.parameters", ["Parameters", "read_entries"]) }}
{{ names.module.import(0, "_events.scalars", ["as_object", "description", "object_at", "one_of", "optional_id", "required_id"]) }}
{{ names.module.import(0, "_events.status", ["Outcome"]) }}
{{ names.module.import(0, "_events.value", ["Json"]) }}
{%- if events.family("daraja_result").is_some() %}
{{ names.module.import(0, "_family", ["Family"]) }}
{%- endif %}


@dataclass(frozen=True, slots=True, kw_only=True)
class DarajaResultEvent(Event):
    """The final result of a request: the operation was done, or was not.

    The outcome is the operation's own. A status query that succeeded says what became
    of the payment in its parameter `TransactionStatus`.
    """

    channel: ClassVar[Channel] = Channel.DARAJA_RESULT
{%- if let Some(family) = events.family("daraja_result") %}
    family: ClassVar[Family | None] = Family.{{ family.constant }}
{%- endif %}

    code: {{ events.code_type("daraja_result") }}
    """The ResultCode. Only `0` is a success; every other code is a failure."""

    conversation_id: str
    """Daraja's id of the request."""

    originator_conversation_id: str
    """The merchant's id of the request."""

    transaction_id: str | None = None
    """The M-Pesa receipt number, where there is one."""

    parameters: Parameters = field(repr=False)
    """All entries of ResultParameters, in order, as text."""

    reference: Parameters = field(repr=False)
    """All entries of ReferenceData, in order, as text."""

    @property
    def ids(self) -> dict[str, str]:
        """The ids worth storing, under their names on the wire; only those there."""
        return present(
            {
                "ConversationID": self.conversation_id,
                "OriginatorConversationID": self.originator_conversation_id,
                "TransactionID": self.transaction_id,
            }
        )

    @property
    def idempotency_key(self) -> str:
        """What tells this operation from every other."""
        return key(
            {
                "ConversationID": self.conversation_id,
                "OriginatorConversationID": self.originator_conversation_id,
            }
        )

    @property
    def parameters_map(self) -> dict[str, str | None]:
        """The parameters by name; where a name comes twice, the last one."""
        return dict(self.parameters)


def result_parameters_map(event: DarajaResultEvent) -> dict[str, str | None]:
    """Flatten the parameters of a result, for logs and storage."""
    return event.parameters_map


def parse_daraja_result(
    body: str | bytes | bytearray,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> DarajaResultEvent:
    """Read the result of a B2C, balance, status or reversal request from its body.

    Raises `ParseError` where it cannot be read, which says nothing of the operation.
    """
    return from_body(read_daraja_result, body, max_bytes, max_depth)


def parse_daraja_result_value(
    value: object, *, max_depth: int = MAX_DEPTH
) -> DarajaResultEvent:
    """Read the result of a B2C, balance, status or reversal request from decoded JSON.

    Raises `ParseError` where it cannot be read, which says nothing of the operation.
    """
    return from_value(read_daraja_result, value, max_depth)


def read_daraja_result(value: Json, raw: object) -> DarajaResultEvent:
    """Read it from decoded JSON."""
    at = "$.Result"
    result = object_at(as_object(value, "$"), "Result", "$")
{%- if let Some(family) = events.family("daraja_result") %}
    text = required_id(result, "ResultCode", at)
    code = {{ family.decoder }}(text)
{%- else %}
    code = required_id(result, "ResultCode", at)
{%- endif %}
    names = ("Key", "Name")
    return DarajaResultEvent(
        code=code,
        outcome=Outcome.SUCCEEDED if code == "0" else Outcome.FAILED,
        conversation_id=required_id(result, "ConversationID", at),
        originator_conversation_id=required_id(
            result, one_of(result, ORIGINATOR, MISSPELT), at
        ),
        transaction_id=optional_id(result, "TransactionID", at),
        description=description(result, "ResultDesc", at),
        parameters=read_entries(
            result, at, "ResultParameters", "ResultParameter", names
        ).pairs,
        reference=read_entries(
            result, at, "ReferenceData", "ReferenceItem", names
        ).pairs,
        raw=raw,
    )

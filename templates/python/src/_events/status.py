# {{ names.generated_by }}
"""The status of a payment: a lattice, so that no order of events makes it wrong."""

from typing import Final

{{ names.module.import(0, "_code", ["TextEnum"]) }}


class Outcome(TextEnum):
    """What one event says of its operation."""
{%- for outcome in events.outcomes() %}

    {{ outcome.constant }} = "{{ outcome.id }}"
    """{{ outcome.meaning }}."""
{%- endfor %}


class PaymentStatus(TextEnum):
    """The state of a payment, after all the events that have come so far."""
{%- for status in events.statuses() %}

    {{ status.word.constant }} = "{{ status.word.id }}"
    """{{ status.word.meaning }}."""
{%- endfor %}

    @property
    def is_final(self) -> bool:
        """Whether only a contradiction can change it."""
        return self in _FINAL


def merge_status(status: PaymentStatus, outcome: Outcome) -> PaymentStatus:
    """Give the status of a payment after one more event.

    The order of events makes no difference, and neither does an event that comes twice.
    A result overrides a timeout, never the other way round; an acceptance is never a
    success; two results that contradict each other make a payment disputed.

    Raises `ValueError` where the status or the outcome is no such thing.
    """
    try:
        return _MERGED[status][outcome]
    except KeyError:
        message = "no status of a payment, or no outcome of an event"
        raise ValueError(message) from None


_FINAL: Final = frozenset(
    {
{%- for status in events.statuses() %}
{%- if status.is_final %}
        PaymentStatus.{{ status.word.constant }},
{%- endif %}
{%- endfor %}
    }
)

_MERGED: Final = {
{%- for status in events.statuses() %}
    PaymentStatus.{{ status.word.constant }}: {
{%- for (outcome, merged) in status.merged.iter() %}
        Outcome.{{ outcome }}: PaymentStatus.{{ merged }},
{%- endfor %}
    },
{%- endfor %}
}

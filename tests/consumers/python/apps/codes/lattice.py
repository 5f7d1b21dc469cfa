"""The laws of a payment's status, over all states and outcomes."""

from __future__ import annotations

from itertools import permutations, product

from daraja_codes import Outcome, PaymentStatus, merge_status

FINAL = {
    PaymentStatus.SUCCEEDED,
    PaymentStatus.FAILED,
    PaymentStatus.REJECTED,
    PaymentStatus.DISPUTED,
}
LOOSE = set(PaymentStatus) - FINAL


def after(*outcomes: Outcome) -> PaymentStatus:
    """Give the status after these events, in this order."""
    status = PaymentStatus.PENDING
    for outcome in outcomes:
        status = merge_status(status, outcome)
    return status


assert {status for status in PaymentStatus if status.is_final} == FINAL
assert len(Outcome) == len(PaymentStatus) == 7

# Commutative and associative: no order of up to four events makes a difference.
for length in (2, 3, 4):
    for events in product(Outcome, repeat=length):
        assert len({after(*order) for order in permutations(events)}) == 1, events

# Idempotent: an event that comes again changes nothing, whatever came between.
for events in product(Outcome, repeat=3):
    assert after(*events, events[0]) is after(*events)

for status, outcome in product(PaymentStatus, Outcome):
    merged = merge_status(status, outcome)
    alone = merge_status(PaymentStatus.PENDING, outcome)
    # Final is never lost to interim; a contradiction sticks, and nothing else makes one.
    if status in FINAL:
        assert merged in (status, PaymentStatus.DISPUTED)
    contradicts = status in FINAL and alone in FINAL and status is not alone
    disputed = contradicts or status is PaymentStatus.DISPUTED
    assert (merged is PaymentStatus.DISPUTED) is disputed, (status, outcome)
    if status in LOOSE and alone in FINAL:
        assert merged is alone
    # Texts from a database do as well.
    assert merge_status(PaymentStatus(str(status)), Outcome(str(outcome))) is merged

# An acceptance is never a success, nor anything else.
for status in PaymentStatus:
    assert merge_status(status, Outcome.ACCEPTED) is status
    assert merge_status(status, Outcome.PENDING) is status
assert after(Outcome.SUCCEEDED, Outcome.FAILED) is PaymentStatus.DISPUTED
assert after(Outcome.TIMED_OUT, Outcome.SUCCEEDED) is PaymentStatus.SUCCEEDED

print("the laws hold")

//! The status of a payment as a lattice: one definition, from which every package gets its table, or its ranks.

/// What one event says of its operation, in the order of rank.
pub const OUTCOMES: [(&str, &str); 7] = [
    (
        "accepted",
        "Daraja took the request: nothing is known of the payment yet",
    ),
    ("pending", "The operation is under way"),
    (
        "timed_out",
        "No result came in time: it may still come, and overrides this",
    ),
    (
        "needs_review",
        "The answer proves nothing: confirm the payment's state",
    ),
    ("succeeded", "The operation was done"),
    ("failed", "The operation was not done"),
    ("rejected", "The request was refused"),
];

/// The states of a payment, with what they mean and their rank: the higher rank wins a merge, and two
/// different states of one rank are a contradiction, which only a person resolves.
pub const STATUSES: [(&str, &str, u8); 7] = [
    ("pending", "Nothing final is known yet", 0),
    (
        "timed_out",
        "No result came in time: it may still come, and overrides this",
        1,
    ),
    (
        "needs_review",
        "An answer proved nothing: confirm the payment's state",
        2,
    ),
    ("succeeded", "The operation was done", 3),
    ("failed", "The operation was not done", 3),
    ("rejected", "The request was refused", 3),
    (
        "disputed",
        "Two final answers contradict each other: a person has to look",
        4,
    ),
];

/// The index in [`STATUSES`] of two different states of one rank together.
pub const CONTRADICTION: usize = STATUSES.len() - 1;

/// The index in [`STATUSES`] of what an outcome alone makes of a payment; an acceptance is no more than pending.
#[must_use]
pub fn status_of(outcome: usize) -> usize {
    let (name, _) = OUTCOMES[outcome];
    let same = STATUSES.iter().position(|(status, _, _)| *status == name);
    same.unwrap_or_default()
}

/// The join of two states, by their indices in [`STATUSES`].
#[must_use]
pub fn join(left: usize, right: usize) -> usize {
    let rank = |status: usize| STATUSES[status].2;
    match rank(left).cmp(&rank(right)) {
        _ if left == right => left,
        std::cmp::Ordering::Less => right,
        std::cmp::Ordering::Greater => left,
        std::cmp::Ordering::Equal => CONTRADICTION,
    }
}

/// The state after an event: one row a status, one column an outcome, as indices in [`STATUSES`].
#[must_use]
pub fn table() -> [[usize; OUTCOMES.len()]; STATUSES.len()] {
    std::array::from_fn(|status| std::array::from_fn(|outcome| join(status, status_of(outcome))))
}

/// True for a state that only a contradiction can change.
#[must_use]
pub fn is_final(status: usize) -> bool {
    STATUSES[status].2 >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: std::ops::Range<usize> = 0..STATUSES.len();

    #[test]
    fn merging_is_commutative_associative_and_idempotent() {
        for a in ALL {
            assert_eq!(join(a, a), a);
            for b in ALL {
                assert_eq!(join(a, b), join(b, a));
                for c in ALL {
                    assert_eq!(join(join(a, b), c), join(a, join(b, c)));
                }
            }
        }
    }

    #[test]
    fn a_final_state_is_never_lost_and_a_contradiction_sticks() {
        let disputed = STATUSES.len() - 1;
        for a in ALL.filter(|status| is_final(*status)) {
            for b in ALL {
                let merged = join(a, b);
                assert!(merged == a || merged == disputed);
                assert_eq!(merged == disputed, a == disputed || (is_final(b) && a != b));
            }
        }
    }

    #[test]
    fn an_acceptance_is_never_a_success() {
        assert_eq!(STATUSES[status_of(0)].0, "pending");
        for (outcome, (name, _)) in OUTCOMES.iter().enumerate().skip(1) {
            assert_eq!(STATUSES[status_of(outcome)].0, *name);
        }
    }
}

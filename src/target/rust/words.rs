//! Advice in words, for the docs of a code.

use std::fmt::Write as _;

use crate::catalogue::vocabulary::{Backoff, Fault, RetryWhen};
use crate::catalogue::{Delay, Retry};

/// When to try again, as a sentence or two.
pub(super) fn retry(retry: &Retry) -> String {
    let mut words = String::new();
    // Writing to a string never fails.
    let _ = match (retry.when, retry.delay_seconds) {
        (RetryWhen::Never, _) => write!(words, "never"),
        (RetryWhen::AfterDelay, None) => write!(words, "after a pause"),
        (RetryWhen::AfterDelay, Some(delay)) => write!(words, "after {}", seconds(delay)),
        (RetryWhen::AfterCustomerActs, None) => write!(words, "once the customer has acted"),
        (RetryWhen::AfterCustomerActs, Some(delay)) => {
            write!(words, "{} after the customer has acted", seconds(delay))
        }
        (RetryWhen::AfterFix, _) => write!(words, "once the cause has been removed"),
    };
    match retry.backoff {
        Some(Backoff::Exponential) => words.push_str(", with exponential backoff"),
        None => {}
    }
    let _ = match retry.max_attempts {
        Some(1) => write!(words, ", at most 1 attempt in all"),
        Some(attempts) => write!(words, ", at most {attempts} attempts in all"),
        None => Ok(()),
    };
    words.push('.');
    if retry.confirm_first {
        words.push_str(" Confirm the payment's state before charging again.");
    }
    words
}

fn seconds(Delay { min, max }: Delay) -> String {
    match (min, max) {
        (1, 1) => "1 second".to_owned(),
        _ if min == max => format!("{min} seconds"),
        _ => format!("{min} to {max} seconds"),
    }
}

/// Where the cause lies.
pub(super) const fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Customer => "the customer",
        Fault::Merchant => "the merchant",
        Fault::Safaricom => "Safaricom",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_said() {
        assert_eq!(super::retry(&Retry::NONE), "never.");
        let mut retry = Retry {
            when: RetryWhen::AfterCustomerActs,
            delay_seconds: Some(Delay { min: 60, max: 180 }),
            backoff: Some(Backoff::Exponential),
            max_attempts: Some(3),
            confirm_first: true,
        };
        assert_eq!(
            super::retry(&retry),
            "60 to 180 seconds after the customer has acted, with exponential backoff, at most 3 \
             attempts in all. Confirm the payment's state before charging again."
        );
        retry = Retry {
            when: RetryWhen::AfterDelay,
            delay_seconds: Some(Delay { min: 30, max: 30 }),
            max_attempts: Some(1),
            ..Retry::NONE
        };
        let expected = "after 30 seconds, at most 1 attempt in all.";
        assert_eq!(super::retry(&retry), expected);
    }
}

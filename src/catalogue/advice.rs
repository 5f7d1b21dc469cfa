//! The advice in words: the same in the docs of every language, on the command line and on the page.

use std::fmt::Write as _;

use super::model::{Delay, Retry};
use super::vocabulary::{Fault, RetryWhen};

impl Retry {
    /// When to try again, as a sentence or two that follow "Retry:".
    #[must_use]
    pub fn in_words(&self) -> String {
        let mut words = String::with_capacity(160);
        words.push_str(match self.when {
            RetryWhen::Never => "never",
            RetryWhen::AfterDelay if self.delay_seconds.is_some() => "after",
            RetryWhen::AfterDelay => "after a pause",
            RetryWhen::AfterCustomerActs if self.delay_seconds.is_some() => {
                "after the customer acts, and after"
            }
            RetryWhen::AfterCustomerActs => "after the customer acts",
            RetryWhen::AfterFix => "after the cause is fixed",
        });
        // Writing to a string never fails.
        if let Some(Delay { min, max }) = self.delay_seconds {
            if min < max {
                let _ = write!(words, " {min} to");
            }
            let _ = write!(words, " {max} second{}", plural(max));
        }
        if self.backoff.is_some() {
            words.push_str(", with exponential backoff");
        }
        if let Some(attempts) = self.max_attempts {
            let plural = plural(attempts);
            let _ = write!(words, ", at most {attempts} attempt{plural} in all");
        }
        words.push('.');
        if self.confirm_first {
            words.push_str(
                " First confirm the payment's state: this code does not prove that no money moved.",
            );
        }
        words
    }
}

impl Fault {
    /// Who it is, within a sentence.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Customer => "the customer",
            Self::Merchant => "the merchant",
            Self::Safaricom => "Safaricom",
        }
    }
}

const fn plural(count: u32) -> &'static str {
    if count == 1 { "" } else { "s" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::vocabulary::Backoff;

    #[test]
    fn advice_in_words() {
        let retry = |when| Retry {
            when,
            ..Retry::NONE
        };
        let delay = |min, max| Some(Delay { min, max });
        let cases = [
            (Retry::NONE, "never."),
            (retry(RetryWhen::AfterDelay), "after a pause."),
            (retry(RetryWhen::AfterFix), "after the cause is fixed."),
            (
                Retry {
                    delay_seconds: delay(30, 45),
                    ..retry(RetryWhen::AfterDelay)
                },
                "after 30 to 45 seconds.",
            ),
            (
                Retry {
                    delay_seconds: delay(1, 1),
                    backoff: Some(Backoff::Exponential),
                    max_attempts: Some(1),
                    ..retry(RetryWhen::AfterDelay)
                },
                "after 1 second, with exponential backoff, at most 1 attempt in all.",
            ),
            (
                Retry {
                    delay_seconds: delay(60, 180),
                    max_attempts: Some(3),
                    confirm_first: true,
                    ..retry(RetryWhen::AfterCustomerActs)
                },
                "after the customer acts, and after 60 to 180 seconds, at most 3 attempts in all. \
                 First confirm the payment's state: this code does not prove that no money moved.",
            ),
        ];
        for (retry, expected) in cases {
            assert_eq!(retry.in_words(), expected);
        }
    }
}

// {{ package.generated_by }}
//! When to try again.

use core::fmt;

/// When to try again, and what to make sure of first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Retry {
    /// When a new attempt makes sense.
    pub when: RetryWhen,
    /// How long to wait, where that is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delay_seconds: Option<DelaySeconds>,
    /// How the waits grow, where they should.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backoff: Option<Backoff>,
    /// How many attempts to make in all, where there is a limit.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_attempts: Option<u32>,
    /// Whether the code leaves open that money moved: if so, confirm the payment's state before
    /// charging again.
    pub confirm_first: bool,
}

impl Retry {
    /// The advice for a code that the catalogue does not know: do not charge again, and confirm
    /// the payment's state.
    ///
    /// # Examples
    ///
    /// ```
    /// use {{ package.crate_name }}::{Retry, RetryWhen};
    ///
    /// assert_eq!(Retry::UNKNOWN.when, RetryWhen::Never);
    /// assert!(Retry::UNKNOWN.confirm_first);
    /// ```
    pub const UNKNOWN: Self = Self {
        when: RetryWhen::Never,
        delay_seconds: None,
        backoff: None,
        max_attempts: None,
        confirm_first: true,
    };
}

/// When a new attempt makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RetryWhen {
    /// Never: another attempt cannot help.
    Never,
    /// After a pause.
    AfterDelay,
    /// After the customer has done something.
    AfterCustomerActs,
    /// After the cause has been removed.
    AfterFix,
}

impl RetryWhen {
    /// The name, the same in every language: `after_fix`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::AfterDelay => "after_delay",
            Self::AfterCustomerActs => "after_customer_acts",
            Self::AfterFix => "after_fix",
        }
    }
}

/// Writes the name.
impl fmt::Display for RetryWhen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// How long to wait, in whole seconds; `min` and `max` are equal where one time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DelaySeconds {
    /// The shortest wait.
    pub min: u32,
    /// The longest wait.
    pub max: u32,
}

/// How the waits between attempts grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Backoff {
    /// Each wait is longer than the one before, by the same factor.
    Exponential,
}

impl Backoff {
    /// The name, the same in every language: `exponential`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exponential => "exponential",
        }
    }
}

/// Writes the name.
impl fmt::Display for Backoff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

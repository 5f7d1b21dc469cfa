// {{ package.generated_by }}
//! The status of a payment, and how events change it.

use core::fmt;
use core::str::FromStr;

use super::Outcome;

/// The status of a payment.
///
/// Every status there can be: a `match` needs no arm for others. Store it by its name
/// ([`as_str`](Self::as_str)), and read it again with `parse`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
{%- for status in events.statuses() %}
    /// {{ status.meaning }}.
    {{ status.variant }},
{%- endfor %}
}

impl PaymentStatus {
    /// Every status.
    pub const ALL: &'static [Self] = &[
        // In the order of the enum.
{%- for status in events.statuses() %}
        Self::{{ status.variant }},
{%- endfor %}
    ];

    /// The name, the same in every language: `timed_out`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
{%- for status in events.statuses() %}
            Self::{{ status.variant }} => "{{ status.id }}",
{%- endfor %}
        }
    }

    /// Whether the payment has come to an end, which only a contradiction can change.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, {{ events.interim_statuses() }})
    }
}

/// Writes the name.
impl fmt::Display for PaymentStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Reads the name.
impl FromStr for PaymentStatus {
    type Err = UnknownStatus;

    fn from_str(name: &str) -> Result<Self, UnknownStatus> {
        let mut all = Self::ALL.iter().copied();
        let found = all.find(|status| status.as_str() == name);
        found.ok_or(UnknownStatus(()))
    }
}

/// A text is not the name of a [`PaymentStatus`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownStatus(());

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the status of a payment")
    }
}

impl core::error::Error for UnknownStatus {}

/// The status of a payment after an event.
///
/// Events can come in any order, and any number of times: the status is the same in the end. A
/// result overrides a timeout, a timeout never overrides a result, an acceptance is never a
/// success, and two results that contradict each other are `disputed`, which only a person
/// resolves.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{merge_status, Outcome, PaymentStatus};
///
/// let late = merge_status(PaymentStatus::TimedOut, Outcome::Succeeded);
/// assert_eq!(late, PaymentStatus::Succeeded);
/// assert_eq!(merge_status(late, Outcome::TimedOut), PaymentStatus::Succeeded);
/// assert_eq!(merge_status(late, Outcome::Failed), PaymentStatus::Disputed);
/// ```
#[must_use]
pub const fn merge_status(status: PaymentStatus, outcome: Outcome) -> PaymentStatus {
    MERGED[status as usize][outcome as usize]
}

{% for status in events.statuses() -%}
const {{ status.letter }}: PaymentStatus = PaymentStatus::{{ status.variant }};
{% endfor %}
/// The status after an event: one row a status, one column an outcome, in the order of the enums.
const MERGED: [[PaymentStatus; {{ events.outcomes().len() }}]; {{ events.statuses().len() }}] = [
{%- for row in events.merged() %}
    [{{ row }}],
{%- endfor %}
];

// {{ package.generated_by }}
//! What one event says of its operation.

use core::fmt;

/// What one event says of its operation.
///
/// Every outcome there can be: a `match` needs no arm for others.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
{%- for outcome in events.outcomes() %}
    /// {{ outcome.meaning }}.
    {{ outcome.variant }},
{%- endfor %}
}

impl Outcome {
    /// Every outcome.
    pub const ALL: &'static [Self] = &[
        // In the order of the enum.
{%- for outcome in events.outcomes() %}
        Self::{{ outcome.variant }},
{%- endfor %}
    ];

    /// The name, the same in every language: `timed_out`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
{%- for outcome in events.outcomes() %}
            Self::{{ outcome.variant }} => "{{ outcome.id }}",
{%- endfor %}
        }
    }
}

/// Writes the name.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

// {{ package.generated_by }}
//! What the catalogue knows about a code.

use core::fmt;

use crate::{Family, Retry};

/// One code of the catalogue, with everything that is known about it.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::{CodeOutcome, Family};
///
/// for family in Family::ALL {
///     for info in family.codes() {
///         assert_eq!(info.family, *family);
///         assert_eq!(info.fault.is_none(), info.outcome == CodeOutcome::Success);
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CodeInfo {
    /// The family, which gives the code its meaning.
    pub family: Family,
    /// The exact text on the wire.
    pub code: &'static str,
    /// The stable name, in snake case; unique in its family.
    pub name: &'static str,
    /// What the code says, in a few words.
    pub title: &'static str,
    /// What happened.
    pub description: &'static str,
    /// What to do about it.
    pub action: &'static str,
    /// Whether the code reports a success or a failure.
    pub outcome: CodeOutcome,
    /// Where the cause of a failure lies; `None` on success.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fault: Option<Fault>,
    /// When to try again.
    pub retry: Retry,
    /// The HTTP status that the code comes with.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub http_status: Option<u16>,
    /// Whether a C2B validation endpoint may send this code.
    pub reply: bool,
    /// What to tell the payer, where there is something to tell.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_message: Option<CustomerMessage>,
    /// Why the code should not be used any more, where that is so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub deprecated: Option<Deprecation>,
}

/// What a code says of its operation.
///
/// Every outcome there can be: a `match` needs no arm for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum CodeOutcome {
    /// The operation was done.
    Success,
    /// The operation was not done, or is not known to have been done.
    Failure,
}

impl CodeOutcome {
    /// The name, the same in every language: `failure`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
        }
    }
}

/// Writes the name.
impl fmt::Display for CodeOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Where the cause of a failure lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Fault {
    /// With the person who pays.
    Customer,
    /// With the business that takes the payment, or its developers.
    Merchant,
    /// With Safaricom, who runs M-Pesa and Daraja.
    Safaricom,
}

impl Fault {
    /// The name, the same in every language: `safaricom`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Merchant => "merchant",
            Self::Safaricom => "safaricom",
        }
    }
}

/// Writes the name.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A message that is safe to show to the payer as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomerMessage {
    /// In English.
    pub en: &'static str,
    /// In Kiswahili.
    pub sw: &'static str,
}

/// Why a code should not be used any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Deprecation {
    /// The version that deprecated it.
    pub since: &'static str,
    /// The reason.
    pub note: &'static str,
    /// The code of the same family to use instead, where there is one; `use` when serialized.
    #[cfg_attr(feature = "serde", serde(rename = "use"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub use_instead: Option<&'static str>,
}

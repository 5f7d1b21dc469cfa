// {{ package.generated_by }}
//! What to answer to a C2B validation.
{%- if reply.has_deprecated() %}

// A deprecated code is here like any other.
#![allow(deprecated)]
{%- endif %}

use core::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::CodeOutcome;

/// The codes that may be sent to Daraja in answer to a C2B validation, and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum C2bReplyCode {
{%- for code in reply.codes %}
    {{ code.title_doc() }}
{%- if let Some(deprecation) = code.deprecated_attribute() %}
    {{ deprecation }}
{%- endif %}
    {{ code.variant }},
{%- endfor %}
}

impl C2bReplyCode {
    /// Every code that may be sent.
    pub const ALL: &'static [Self] = &[
        // In the order of the enum.
{%- for code in reply.codes %}
        Self::{{ code.variant }},
{%- endfor %}
    ];

    /// The same code among all codes of its family.
    #[must_use]
    pub const fn known(self) -> crate::{{ reply.family }} {
        KNOWN[self as usize]
    }

    /// The exact text on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.known().code()
    }

    /// Whether the code lets the payment go on.
    #[must_use]
    pub fn accepts(self) -> bool {
        self.known().info().outcome == CodeOutcome::Success
    }
}

/// The same codes among all codes of their family.
const KNOWN: &[crate::{{ reply.family }}] = &[
    // In the order of the enum.
{%- for code in reply.codes %}
    crate::{{ reply.family }}::{{ code.variant }},
{%- endfor %}
];

impl From<C2bReplyCode> for crate::{{ reply.family }} {
    fn from(code: C2bReplyCode) -> Self {
        code.known()
    }
}

/// Writes the exact text on the wire.
impl fmt::Display for C2bReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// What to answer to a C2B validation: serialize it as the JSON body of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct C2bValidationResponse<'a> {
    /// The `ResultCode`.
    pub code: C2bReplyCode,
    /// The `ResultDesc`.
    pub desc: &'a str,
}

impl Serialize for C2bValidationResponse<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut response = serializer.serialize_struct("C2bValidationResponse", 2)?;
        response.serialize_field("ResultCode", self.code.code())?;
        response.serialize_field("ResultDesc", self.desc)?;
        response.end()
    }
}
{%- if let Some(variant) = reply.accept %}

/// Lets the payment go on.
pub const C2B_VALIDATION_ACCEPT: C2bValidationResponse<'static> = C2bValidationResponse {
    code: C2bReplyCode::{{ variant }},
    desc: ACCEPTED,
};
{%- endif %}
{%- if let Some(variant) = reply.reject %}

/// Stops the payment, for a reason that has no code of its own.
pub const C2B_VALIDATION_REJECT: C2bValidationResponse<'static> = C2bValidationResponse {
    code: C2bReplyCode::{{ variant }},
    desc: REJECTED,
};
{%- endif %}

const ACCEPTED: &str = "Accepted";
const REJECTED: &str = "Rejected";

/// What to answer to a C2B validation, with a code that may be sent: there is no way to another.
///
/// Without a text of yours, it says `Accepted` or `Rejected`.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{c2b_validation_response, C2bReplyCode};
///
/// let response = c2b_validation_response(C2bReplyCode::{{ reply.example().variant }}, None);
///
/// assert_eq!(
///     serde_json::to_string(&response)?,
///     r#"{"ResultCode":"{{ reply.example().code }}","ResultDesc":"{{ reply.example_desc() }}"}"#,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn c2b_validation_response(
    code: C2bReplyCode,
    desc: Option<&str>,
) -> C2bValidationResponse<'_> {
    let default = if code.accepts() { ACCEPTED } else { REJECTED };
    C2bValidationResponse {
        code,
        desc: desc.unwrap_or(default),
    }
}

// {{ package.generated_by }}
//! What the enums of all families have in common.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::{CodeInfo, Family};

/// The known codes of a family, for code that works with any of them.
///
/// Each method is there on the enums themselves too, so you need this trait in generic code only.
/// It cannot be implemented elsewhere.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::{FamilyCode, {{ package.example.family }}};
///
/// fn titles<F: FamilyCode>() -> impl Iterator<Item = &'static str> {
///     F::ALL.iter().map(|code| code.info().title)
/// }
///
/// assert_eq!(titles::<{{ package.example.family }}>().count(), {{ package.example.family }}::ALL.len());
/// ```
pub trait FamilyCode:
    Copy
    + Ord
    + Hash
    + fmt::Debug
    + fmt::Display
    + FromStr<Err = UnknownCode>
    + Send
    + Sync
    + Unpin
    + sealed::Sealed
    + 'static
{
    /// The family.
    const FAMILY: Family;

    /// Every known code, in the order of the enum.
    const ALL: &'static [Self];

    /// The code with exactly this text, or `None` where the family does not know it.
    #[must_use]
    fn from_code(code: &str) -> Option<Self>;

    /// Everything that is known about the code.
    #[must_use]
    fn info(self) -> &'static CodeInfo;

    /// The exact text on the wire.
    #[must_use]
    fn code(self) -> &'static str {
        self.info().code
    }
}

/// Only the enums of this crate are families.
pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A text is not a code that its family knows. That is news of an unknown kind, not of a success.
///
/// Where unknown codes have to be kept, and not refused, decode into a [`Code`](crate::Code).
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::{Family, {{ package.example.family }}};
///
/// let error = "{{ package.example.unknown }}".parse::<{{ package.example.family }}>().unwrap_err();
/// assert_eq!(error.family(), Family::{{ package.example.family }});
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    family: Family,
}

impl UnknownCode {
    pub(crate) const fn new(family: Family) -> Self {
        Self { family }
    }

    /// The family that does not know the code.
    #[must_use]
    pub const fn family(self) -> Family {
        self.family
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a known code of the family {}", self.family)
    }
}

impl core::error::Error for UnknownCode {}

/// Writes `some_name` as `SomeName`.
///
/// What `derive(Debug)` would write, at a cost that does not depend on the number of codes: the
/// memory that the compiler needs for the derived `match` grows with the square of it.
pub(crate) fn debug_name(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    use fmt::Write as _;

    for word in name.split('_') {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            f.write_char(first.to_ascii_uppercase())?;
            f.write_str(letters.as_str())?;
        }
    }
    Ok(())
}

/// Everything of a family's enum that follows from its inherent items.
macro_rules! family_code {
    ($Code:ident) => {
        impl $crate::FamilyCode for $Code {
            const FAMILY: $crate::Family = Self::FAMILY;
            const ALL: &'static [Self] = Self::ALL;

            #[inline]
            fn from_code(code: &str) -> ::core::option::Option<Self> {
                Self::from_code(code)
            }

            #[inline]
            fn info(self) -> &'static $crate::CodeInfo {
                self.info()
            }
        }

        impl $crate::family_code::sealed::Sealed for $Code {}

        /// Writes the name of the variant.
        impl ::core::fmt::Debug for $Code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::family_code::debug_name(self.info().name, f)
            }
        }

        /// Writes the exact text on the wire.
        impl ::core::fmt::Display for $Code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl ::core::str::FromStr for $Code {
            type Err = $crate::UnknownCode;

            fn from_str(code: &str) -> ::core::result::Result<Self, $crate::UnknownCode> {
                Self::from_code(code).ok_or($crate::UnknownCode::new(Self::FAMILY))
            }
        }

        impl ::core::convert::TryFrom<&str> for $Code {
            type Error = $crate::UnknownCode;

            fn try_from(code: &str) -> ::core::result::Result<Self, $crate::UnknownCode> {
                code.parse()
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Code {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Code {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::with_serde::code(deserializer)
            }
        }
    };
}

pub(crate) use family_code;

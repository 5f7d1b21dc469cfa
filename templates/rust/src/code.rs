// {{ package.generated_by }}
//! A code as it came, known or not.

use core::fmt;

use crate::{CodeInfo, CodeOutcome, FamilyCode, Retry};

/// A code of the family `F` as it came: one that the catalogue knows, or the raw text `S`.
///
/// Safaricom adds codes without notice, so decode into this type: it takes every text, keeps it,
/// and never takes an unknown code for a success. `S` is any kind of text, `&str` or `String` for
/// instance; there is no allocation.
///
/// Make one with [`decode`](Self::decode), which takes care that `Unknown` is really unknown.
///
/// With the feature `serde` it is read from a text, and from nothing else, in every format. Fields
/// of JSON that have whole numbers too ask for the module `text_or_number`. In flattened, untagged
/// and internally tagged types serde has a format such as CSV guess first: what that takes for a
/// number is an error.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::{Code, {{ package.example.family }}};
///
/// let code = {{ package.example.family }}::decode("{{ package.example.code }}");
/// assert_eq!(code, Code::Known({{ package.example.family }}::{{ package.example.variant }}));
///
/// let code = {{ package.example.family }}::decode("{{ package.example.unknown }}");
/// assert_eq!(code, Code::Unknown("{{ package.example.unknown }}"));
/// assert!(!code.is_success());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code<F, S> {
    /// A code of the catalogue.
    Known(F),
    /// A text that the catalogue does not know, exactly as it came.
    Unknown(S),
}

impl<F: FamilyCode, S: AsRef<str>> Code<F, S> {
    /// Reads a code. Takes every text, verbatim: `" 0"` and `"00"` are not `"0"`.
    #[inline]
    #[must_use]
    pub fn decode(raw: S) -> Self {
        match F::from_code(raw.as_ref()) {
            Some(known) => Self::Known(known),
            None => Self::Unknown(raw),
        }
    }

    /// The text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(known) => known.code(),
            Self::Unknown(raw) => raw.as_ref(),
        }
    }

    /// When to try again; [`Retry::UNKNOWN`] for an unknown code.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.info().map_or(Retry::UNKNOWN, |info| info.retry)
    }

    /// The same code with a borrowed text.
    #[must_use]
    pub fn as_deref(&self) -> Code<F, &str> {
        match self {
            Self::Known(known) => Code::Known(*known),
            Self::Unknown(raw) => Code::Unknown(raw.as_ref()),
        }
    }
}

impl<F: FamilyCode, S> Code<F, S> {
    /// The known code, if it is one.
    #[must_use]
    pub fn known(&self) -> Option<F> {
        match self {
            Self::Known(known) => Some(*known),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the catalogue knows the code.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.known().is_some()
    }

    /// Whether the catalogue knows the code as a success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.info()
            .is_some_and(|info| info.outcome == CodeOutcome::Success)
    }

    /// Everything that is known about the code; `None` for an unknown one.
    #[must_use]
    pub fn info(&self) -> Option<&'static CodeInfo> {
        self.known().map(F::info)
    }

    /// The same code with another kind of text, to own or to borrow it.
    ///
    /// # Examples
    ///
    /// ```
    /// use {{ package.crate_name }}::{Code, {{ package.example.family }}};
    ///
    /// let code = {{ package.example.family }}::decode("{{ package.example.unknown }}");
    /// let owned: Code<{{ package.example.family }}, String> = code.map_unknown(String::from);
    /// assert_eq!(owned.as_str(), "{{ package.example.unknown }}");
    /// ```
    #[must_use]
    pub fn map_unknown<T>(self, map: impl FnOnce(S) -> T) -> Code<F, T> {
        match self {
            Self::Known(known) => Code::Known(known),
            Self::Unknown(raw) => Code::Unknown(map(raw)),
        }
    }
}

impl<F: FamilyCode, S> PartialEq<F> for Code<F, S> {
    fn eq(&self, other: &F) -> bool {
        self.known() == Some(*other)
    }
}

/// Writes the text, as it came.
impl<F: FamilyCode, S: AsRef<str>> fmt::Display for Code<F, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

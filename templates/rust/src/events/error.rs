// {{ package.generated_by }}
//! Why a body is not an event.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use super::Raw;

/// Why a body could not be read, and where in it.
///
/// It says nothing of the payment: **a body that cannot be read is never a failed payment.** Keep
/// the body ([`raw`](Self::raw)), answer Daraja as usual, so that it does not send the same body
/// again and again, and have a person or a status query find out what became of the payment.
///
/// Neither the message nor the `Debug` text quotes the body, which can hold personal data: both can
/// go to a log.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{ {{- events.example.parser }}, ParseErrorKind};
///
/// let error = {{ events.example.parser }}("<html>Bad gateway</html>").unwrap_err();
///
/// assert_eq!(error.kind(), ParseErrorKind::NotJson);
/// assert_eq!(error.to_string(), "expected a JSON document at $, found something else");
/// assert_eq!(&*error.raw().unwrap().as_bytes(), b"<html>Bad gateway</html>");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParseError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    fault: Fault,
    raw: Option<Raw>,
}

/// What a value should have been, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: ParseErrorKind,
    pub path: String,
    pub expected: Cow<'static, str>,
    pub found: &'static str,
}

impl Fault {
    /// A fault of the body as a whole.
    pub fn of_body(
        kind: ParseErrorKind,
        expected: impl Into<Cow<'static, str>>,
        found: &'static str,
    ) -> Self {
        let (path, expected) = (String::from("$"), expected.into());
        Self {
            kind,
            path,
            expected,
            found,
        }
    }
}

impl ParseError {
    pub(super) fn new(fault: Fault, raw: Option<Raw>) -> Self {
        Self(Box::new(Inner { fault, raw }))
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> ParseErrorKind {
        self.0.fault.kind
    }

    /// The place of the value, from `$`, the whole body: `$.Body.stkCallback.ResultCode`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.fault.path
    }

    /// What can stand there, in words.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.0.fault.expected
    }

    /// What stands there, in words, never the value itself.
    #[must_use]
    pub fn found(&self) -> &str {
        self.0.fault.found
    }

    /// The body, to be kept until somebody has looked at it.
    ///
    /// `None` where a copy would do harm: of a text that is larger than the limit, and of a decoded
    /// value that is nested deeper than the limit. The parser only borrowed it, so it is still
    /// yours.
    #[must_use]
    pub fn raw(&self) -> Option<&Raw> {
        self.0.raw.as_ref()
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault {
            path,
            expected,
            found,
            ..
        } = &self.0.fault;
        write!(f, "expected {expected} at {path}, found {found}")
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseError")
            .field("kind", &self.kind())
            .field("path", &self.path())
            .field("expected", &self.expected())
            .field("found", &self.found())
            .finish_non_exhaustive()
    }
}

impl core::error::Error for ParseError {}

/// What is wrong with a body, or with a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The body has more bytes than the limit.
    TooLarge,
    /// The body is not UTF-8.
    NotUtf8,
    /// The body is nested deeper than the limit.
    TooDeep,
    /// The body is not one JSON document.
    NotJson,
    /// A value that has to be there is not.
    Missing,
    /// A value is of a type that cannot stand there.
    WrongType,
    /// A text that has to say something is empty.
    Empty,
    /// A code or an id is a number with a fraction.
    NotIntegral,
    /// A number is larger than can be kept exactly in every language.
    OutOfRange,
    /// An amount is negative, has more than two decimals, or is no number.
    BadAmount,
    /// A date is not 14 digits, or not in the calendar.
    BadDate,
    /// The body is not shaped like that of any channel.
    UnknownShape,
    /// Several channels are shaped like the body: the URL it came to tells which it is.
    AmbiguousChannel,
}

impl ParseErrorKind {
    /// The name, the same in every language: `not_json`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::NotUtf8 => "not_utf8",
            Self::TooDeep => "too_deep",
            Self::NotJson => "not_json",
            Self::Missing => "missing",
            Self::WrongType => "wrong_type",
            Self::Empty => "empty",
            Self::NotIntegral => "not_integral",
            Self::OutOfRange => "out_of_range",
            Self::BadAmount => "bad_amount",
            Self::BadDate => "bad_date",
            Self::UnknownShape => "unknown_shape",
            Self::AmbiguousChannel => "ambiguous_channel",
        }
    }
}

/// Writes the name.
impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

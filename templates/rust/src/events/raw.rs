// {{ package.generated_by }}
//! The body that an event was read from.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use super::Kept;

/// The body that an event was read from, to be stored as it came.
///
/// Its `Debug` text tells the kind and the size, not the content. `T` is how the text is kept, as in
/// [`Parser::parse_borrowed`](super::Parser::parse_borrowed).
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Raw<T = String> {
    /// The text.
    Text(T),
    /// Bytes that are no text; only an error has them.
    Bytes(Vec<u8>),
    /// A value that had been decoded before.
    Value(Value),
}

impl<T: Kept> Raw<T> {
    /// The bytes, as they came; of a decoded value, those of its JSON.
    #[must_use]
    pub fn as_bytes(&self) -> Cow<'_, [u8]> {
        match self {
            Self::Text(text) => Cow::Borrowed(text.as_bytes()),
            Self::Bytes(bytes) => Cow::Borrowed(bytes),
            Self::Value(value) => Cow::Owned(value.to_string().into_bytes()),
        }
    }
}

impl<T: Kept> fmt::Debug for Raw<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Value(_) => f.write_str("Value"),
        }
    }
}

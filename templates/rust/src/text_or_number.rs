// {{ package.generated_by }}
//! Reads codes from whole numbers too, as Daraja's JSON has them.
//!
//! Daraja sends one code as `"1032"` here and as `1032` there. A field that holds what Daraja sent
//! says so: `#[serde(with = "{{ package.crate_name }}::text_or_number")]`. It can be the enum of a family, an
//! open [`Code`](crate::Code), or an `Option` of either, and is written as a text.
//!
//! Fields read texts alone where they do not ask for this, because a number has no zeros in front.
//! A format that guesses types, as CSV does, takes the unknown code `00` for the number 0, and 0
//! can be a success. **Use it for JSON, and for no format that guesses.** Formats that are not
//! for people, such as CBOR, hold the text that was written, and only that is read from them.
//!
//! A number with a fraction, a boolean and an empty text are errors, and so is a null outside of an
//! `Option`.
//!
//! # Examples
//!
//! ```
//! use {{ package.crate_name }}::{Code, {{ package.example.family }}};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Deserialize, Serialize)]
//! struct Callback {
//!     #[serde(rename = "ResultCode", with = "{{ package.crate_name }}::text_or_number")]
//!     code: Code<{{ package.example.family }}, String>,
//!     // Serde takes a missing field of this kind for an error, where there is no `default`.
//!     #[serde(with = "{{ package.crate_name }}::text_or_number", default)]
//!     before: Option<Code<{{ package.example.family }}, String>>,
//! }
//!
//! let callback: Callback = serde_json::from_str(r#"{"ResultCode": 1032}"#)?;
//! assert_eq!(callback.code.as_str(), "1032");
//! assert_eq!(callback.before, None);
//!
//! let callback: Callback = serde_json::from_str(r#"{"ResultCode": "0017", "before": 0}"#)?;
//! assert_eq!(callback.code.as_str(), "0017");
//! assert_eq!(serde_json::to_string(&callback)?, r#"{"ResultCode":"0017","before":"0"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use core::fmt::{self, Write as _};
use core::marker::PhantomData;
use core::str::{self, Utf8Error};

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Unexpected, Visitor,
};
use serde::{Serialize, Serializer};

use crate::with_serde::{code, read, FromText};

/// Writes the text of a code, as it is written without this module.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<T: TextOrNumber + Serialize, S: Serializer>(
    code: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    code.serialize(serializer)
}

/// Reads a code from a text, or from a whole number by its decimal text.
///
/// # Errors
///
/// Where there is something else, or a code that the enum of a family does not know.
pub fn deserialize<'de, T: TextOrNumber, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// What fields can be: the enum of a family, an open [`Code`](crate::Code), an `Option` of either.
///
/// It cannot be implemented elsewhere.
pub trait TextOrNumber: sealed::Read {}

impl<T: FromText> TextOrNumber for T {}

impl<T: FromText> TextOrNumber for Option<T> {}

mod sealed {
    use serde::de::Deserializer;

    pub trait Read: Sized {
        fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    }
}

impl<T: FromText> sealed::Read for T {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(TextOrNumberVisitor(PhantomData))
        } else {
            code(deserializer)
        }
    }
}

impl<T: FromText> sealed::Read for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = Option::<Present<T>>::deserialize(deserializer)?;
        Ok(code.map(|Present(code)| code))
    }
}

/// A code that is there.
struct Present<T>(T);

impl<'de, T: FromText> Deserialize<'de> for Present<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        sealed::Read::read(deserializer).map(Self)
    }
}

struct TextOrNumberVisitor<T>(PhantomData<T>);

impl<'de, T: FromText> Visitor<'de> for TextOrNumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "text or a whole number: a code of {}", T::FAMILY)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        read(text, &self)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.visit_number(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.visit_number(number)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        match map.next_key_seed(Token)? {
            Some(true) => map.next_value_seed(NumberText(self)),
            Some(false) | None => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

impl<T: FromText> TextOrNumberVisitor<T> {
    fn visit_number<E: Error>(self, number: impl fmt::Display) -> Result<T, E> {
        let mut decimal = Decimal::default();
        write!(decimal, "{number}").map_err(E::custom)?;
        self.visit_str(decimal.text().map_err(E::custom)?)
    }
}

/// What `serde_json` calls a number where any crate of the program asks for its feature
/// `arbitrary_precision`: a map of this name to the text of the number.
const TOKEN: &str = "$serde_json::private::Number";

/// Whether a key is [`TOKEN`].
struct Token;

impl<'de> DeserializeSeed<'de> for Token {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Token {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        Ok(key == TOKEN)
    }
}

/// The text of a number, read as the number would be without that feature.
struct NumberText<T>(TextOrNumberVisitor<T>);

impl<'de, T: FromText> DeserializeSeed<'de> for NumberText<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T: FromText> Visitor<'_> for NumberText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_str<E: Error>(self, number: &str) -> Result<T, E> {
        // JSON has no number 00 or +0: a map of such a text was not made by `serde_json`.
        let digits = number.strip_prefix('-').unwrap_or(number);
        let is_plain = digits.starts_with(|first| matches!(first, '1'..='9')) || number == "0";
        match (number.parse::<u64>(), number.parse::<i64>()) {
            (Ok(number), _) if is_plain => self.0.visit_u64(number),
            (_, Ok(number)) if is_plain => self.0.visit_i64(number),
            _ => Err(E::invalid_type(Unexpected::Other("a number"), &self)),
        }
    }
}

/// The decimal text of a 64-bit number, without an allocation.
#[derive(Default)]
struct Decimal {
    bytes: [u8; 20],
    length: usize,
}

impl Decimal {
    fn text(&self) -> Result<&str, Utf8Error> {
        str::from_utf8(&self.bytes[..self.length])
    }
}

impl fmt::Write for Decimal {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

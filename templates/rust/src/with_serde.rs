// {{ package.generated_by }}
//! Codes and families as serde reads and writes them: by their text.

use core::fmt::{self, Write as _};
use core::str::{self, Utf8Error};

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::{Serialize, Serializer};

use crate::{Code, Family, FamilyCode};

/// Reads a code of `family` from a text, or from a whole number: Daraja sends both.
pub(crate) fn code<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    family: Family,
    from_text: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    let visitor = CodeVisitor { family, from_text };
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_str(visitor)
    }
}

struct CodeVisitor<T> {
    family: Family,
    from_text: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for CodeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a code of the family {}", self.family)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let value = match text {
            "" => None,
            text => (self.from_text)(text),
        };
        value.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.visit_number(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.visit_number(number)
    }
}

impl<T> CodeVisitor<T> {
    fn visit_number<E: Error>(self, number: impl fmt::Display) -> Result<T, E> {
        let mut decimal = Decimal::default();
        write!(decimal, "{number}").map_err(E::custom)?;
        self.visit_str(decimal.text().map_err(E::custom)?)
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

impl<F: FamilyCode, S: AsRef<str>> Serialize for Code<F, S> {
    fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, F, S> Deserialize<'de> for Code<F, S>
where
    F: FamilyCode,
    S: for<'a> From<&'a str>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        code(deserializer, F::FAMILY, |text| {
            Some(match F::from_code(text) {
                Some(known) => Self::Known(known),
                None => Self::Unknown(S::from(text)),
            })
        })
    }
}

impl Serialize for Family {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Family {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FamilyVisitor)
    }
}

struct FamilyVisitor;

impl Visitor<'_> for FamilyVisitor {
    type Value = Family;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of a family of codes")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Family, E> {
        Family::from_id(id).ok_or_else(|| E::invalid_value(Unexpected::Str(id), &self))
    }
}

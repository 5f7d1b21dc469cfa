// {{ package.generated_by }}
//! Codes and families as serde reads and writes them: by their text.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Expected, Unexpected, Visitor};
use serde::{Serialize, Serializer};

use crate::{Code, Family, FamilyCode};

/// What is read from the text of a code: the enum of a family, or an open [`Code`].
pub trait FromText: Sized {
    /// The family of the code.
    const FAMILY: Family;

    /// The code with exactly this text, if it can be one.
    fn from_text(text: &str) -> Option<Self>;
}

impl<F: FamilyCode> FromText for F {
    const FAMILY: Family = F::FAMILY;

    fn from_text(text: &str) -> Option<Self> {
        F::from_code(text)
    }
}

impl<F, S> FromText for Code<F, S>
where
    F: FamilyCode,
    S: for<'a> From<&'a str>,
{
    const FAMILY: Family = F::FAMILY;

    fn from_text(text: &str) -> Option<Self> {
        Some(match F::from_code(text) {
            Some(known) => Self::Known(known),
            None => Self::Unknown(S::from(text)),
        })
    }
}

/// Reads a code, and says what was `expected` where the text is none.
pub(crate) fn read<T: FromText, E: Error>(text: &str, expected: &dyn Expected) -> Result<T, E> {
    let code = match text {
        "" => None,
        text => T::from_text(text),
    };
    code.ok_or_else(|| E::invalid_value(Unexpected::Str(text), expected))
}

/// Reads a code from a text, and from nothing else.
///
/// A format that guesses types must not be asked what stands there: CSV would say that `00` is the
/// number 0, and so make a success of an unknown code.
pub(crate) fn code<'de, D: Deserializer<'de>, T: FromText>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: FromText> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text of a code of the family {}", T::FAMILY)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        read(text, &self)
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
        code(deserializer)
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

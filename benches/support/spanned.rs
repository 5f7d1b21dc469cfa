//! The peer of reading: serde-saphyr's own deserializer, with the place of every value (`Spanned`) and nothing else.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

/// The word that makes this program read one file.
pub const READ: &str = "--read-with-places";
/// More of anything than the largest catalogue that is measured has.
const PLENTY: usize = 1 << 28;

/// Reads a file where this program was started for that; says whether it was.
pub fn read(arguments: &[String]) -> bool {
    let [word, file] = arguments else {
        return false;
    };
    let is_asked = word == READ;
    if is_asked {
        let text = std::fs::read_to_string(Path::new(file)).expect("the catalogue");
        let options = serde_saphyr::options! {
            with_snippet: false,
            emit_comments: false,
            budget: serde_saphyr::budget! {
                max_nodes: PLENTY,
                max_events: PLENTY,
                max_total_scalar_bytes: PLENTY,
            },
        };
        let tree: Spanned<Value<'_>> =
            serde_saphyr::from_str_with_options(&text, options).expect("YAML");
        // What comes after reading is not measured: the system takes the memory back.
        std::mem::forget(tree);
    }
    is_asked
}

/// A value, its places kept.
#[expect(dead_code, reason = "it is read to be there, as a tool would need it")]
enum Value<'a> {
    Other,
    Text(Cow<'a, str>),
    List(Vec<Spanned<Self>>),
    Map(Vec<(Spanned<Self>, Spanned<Self>)>),
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Value<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_str<E>(self, value: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(value)))
    }

    fn visit_string<E>(self, value: String) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_element()? {
            entries.push(entry);
        }
        Ok(Value::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}

//! YAML as a tree in which every key and value knows its place.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_saphyr::{Location, Spanned};

pub use super::syntax::SyntaxError;
use super::syntax::syntax_error;

use crate::source::{Source, Span};

/// The largest catalogue that is read, in bytes: 100,000 codes take about 50 MB.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;
/// How deep values may nest; the schema needs 5.
const MAX_DEPTH: usize = 12;
/// How many scalars, lists and maps the file may hold: 100,000 codes take about 5 million.
const MAX_NODES: usize = 16_000_000;

/// One value of the file.
#[derive(Debug)]
pub struct Node<'s> {
    /// What stands there.
    pub value: Value<'s>,
    /// Where it stands. For a block list or map, only its first character is known.
    pub span: Span,
}

/// The kinds of value that YAML's core schema tells apart.
#[derive(Debug)]
pub enum Value<'s> {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number; its text is in the source.
    Number,
    /// Text; borrowed from the source where it stands there as it is.
    Text(Cow<'s, str>),
    /// A list.
    List(Vec<Node<'s>>),
    /// A map, in the order of the file, a key given twice kept twice.
    Map(Vec<(Node<'s>, Node<'s>)>),
}

impl Value<'_> {
    /// The kind in words, for messages.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) | Self::Number => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }
}

/// Reads the one YAML document of `source`.
///
/// # Errors
/// The first thing that is not YAML, or that passes a limit set against hostile input.
pub fn parse(source: &Source) -> Result<Node<'_>, SyntaxError> {
    if source.text().len() > MAX_BYTES {
        return Err(SyntaxError {
            message: format!("the file is larger than {} MiB", MAX_BYTES / (1024 * 1024)),
            span: Span::default(),
            limit: true,
            help: None,
        });
    }
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        // Nothing is merged, so no map has to remember the keys it has seen.
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        // A fact is what the reader of the file sees: nothing is decoded behind their back.
        ignore_binary_tag_for_string: true,
        reject_unsupported_tags: true,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
        emit_comments: false,
        budget: serde_saphyr::budget! {
            // A fact stands where the reader sees it: no anchors, aliases or merges.
            max_anchors: 0,
            max_aliases: 0,
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_events: 2 * MAX_NODES,
            max_total_scalar_bytes: MAX_BYTES,
        },
    };
    serde_saphyr::from_str_with_options(source.text(), options)
        .map_err(|error| syntax_error(&error, source))
}

/// The byte span of a place; the parser does not know the bytes of some of its errors.
pub(super) fn span_of(location: Location) -> Option<Span> {
    let span = location.span();
    let start = u32::try_from(span.byte_offset()?).ok()?;
    let len = u32::try_from(span.byte_len()?).ok()?;
    Some(Span { start, len })
}

/// How many keys a map may have: more than any record has, and few enough to compare each with each.
const KEYS: usize = 64;
/// How many entries a list below a top-level key may have: `codes` above all.
const ENTRIES: usize = 1_000_000;
/// How many entries any other list may have, so that a hostile file fails early.
const INNER_ENTRIES: usize = 1_000;

/// What the message of a passed entry limit begins with.
pub(super) const TOO_MANY: &str = "too many entries";

thread_local! {
    /// How many lists and maps hold the value that is being read: `Spanned` hands nothing down to it, and
    /// a type for each depth would be all of the reader again.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A list or a map that is being read.
struct Level(usize);

impl Level {
    fn enter() -> Self {
        let depth = DEPTH.get();
        DEPTH.set(depth + 1);
        Self(depth)
    }

    const fn entries(&self) -> usize {
        match self.0 {
            0 => KEYS,
            1 => ENTRIES,
            _ => INNER_ENTRIES,
        }
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(self.0);
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Value<'de>>::deserialize(deserializer)?;
        Ok(Self {
            value: spanned.value,
            span: span_of(spanned.defined).unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

fn within<E: serde::de::Error>(count: usize, most: usize) -> Result<(), E> {
    if count < most {
        return Ok(());
    }
    Err(E::custom(format_args!(
        "{TOO_MANY}: at most {most} are read here"
    )))
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(Value::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(i64::try_from(value).map_or(Value::Number, Value::Integer))
    }

    fn visit_i128<E>(self, _: i128) -> Result<Value<'de>, E> {
        Ok(Value::Number)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Value<'de>, E> {
        Ok(Value::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'de>, E> {
        Ok(Value::Number)
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
        let level = Level::enter();
        let mut nodes = Vec::new();
        while let Some(node) = access.next_element()? {
            within(nodes.len(), level.entries())?;
            nodes.push(node);
        }
        Ok(Value::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value<'de>, A::Error> {
        let _level = Level::enter();
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            within(entries.len(), KEYS)?;
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}

#[cfg(test)]
mod tests;

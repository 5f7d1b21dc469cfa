//! The proof, before anything is written, that a new text says what the old one said.

use super::Refusal;
use super::order::in_order;
use super::scan::Comment;
use crate::catalogue::digest_of;
use crate::catalogue::document::Document;
use crate::catalogue::node::{Node, Value};
use crate::catalogue::shape::{Shape, Shaped as _};
use crate::catalogue::text::Notation;

use crate::source::{Source, Span};

/// A text with what was read from it.
pub struct Reading<'a> {
    /// The text.
    pub source: &'a Source,
    /// Its nodes.
    pub root: Node,
    /// Its comments.
    pub comments: Vec<Comment<'a>>,
}

/// Compares every value, every comment and the digest.
pub fn verify(old: Reading<'_>, new: Reading<'_>) -> Result<(), Refusal> {
    same(
        (old.source, &old.root),
        (new.source, &new.root),
        Some(&Document::SHAPE),
    )?;
    if texts(&old.comments) != texts(&new.comments) {
        return Err(Refusal::internal("a comment would be lost"));
    }
    if digest_of(old.root, old.source) != digest_of(new.root, new.source) {
        return Err(Refusal::internal("the digest would be another"));
    }
    Ok(())
}

/// Compares every value of two files, the old one with its fields in the order that `shape` says.
pub fn same(
    old: (&Source, &Node),
    new: (&Source, &Node),
    shape: Option<&Shape>,
) -> Result<(), Refusal> {
    let pair = Pair {
        old: old.0,
        new: new.0,
    };
    pair.same(old.1, new.1, shape).map_err(|span| {
        let line = old.0.position(span.start).line;
        Refusal::internal(format_args!("the value at line {line} would be another"))
    })
}

fn texts<'a>(comments: &[Comment<'a>]) -> Vec<&'a str> {
    let mut texts: Vec<&str> = comments.iter().map(|comment| comment.text).collect();
    texts.sort_unstable();
    texts
}

struct Pair<'a> {
    old: &'a Source,
    new: &'a Source,
}

impl Pair<'_> {
    /// Compares two values; the place of the first that differs.
    fn same(&self, old: &Node, new: &Node, shape: Option<&Shape>) -> Result<(), Span> {
        let equal = match (&old.value, &new.value) {
            (Value::Null, Value::Null) => true,
            (Value::Bool(old), Value::Bool(new)) => old == new,
            (Value::Integer(old), Value::Integer(new)) => old == new,
            (Value::Number, Value::Number) => self.old.slice(old.span) == self.new.slice(new.span),
            (Value::Text(old), Value::Text(new)) => old == new,
            // The reader takes a code without quotes as it is written; fmt puts it in quotes.
            (Value::Bool(_) | Value::Integer(_) | Value::Number, Value::Text(text)) => {
                let code = matches!(shape, Some(Shape::Text(facets)) if facets.notation == Notation::DoubleQuoted);
                code && self.old.slice(old.span) == text
            }
            (Value::List(old), Value::List(new)) if old.len() == new.len() => {
                let entry = match shape {
                    Some(Shape::List(entry)) => Some(*entry),
                    _ => None,
                };
                return old
                    .iter()
                    .zip(new)
                    .try_for_each(|(old, new)| self.same(old, new, entry));
            }
            (Value::Map(old), Value::Map(new)) if old.len() == new.len() => {
                let pairs = in_order(old, shape, |(key, _)| key_text(key));
                return pairs.iter().zip(new).try_for_each(|((old, shape), new)| {
                    self.same(&old.0, &new.0, None)?;
                    self.same(&old.1, &new.1, *shape)
                });
            }
            _ => false,
        };
        if equal { Ok(()) } else { Err(old.span) }
    }
}

fn key_text(key: &Node) -> &str {
    match &key.value {
        Value::Text(text) => text,
        _ => "",
    }
}

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
    pub root: Node<'a>,
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
    let (old, new) = rayon::join(
        || digest_of(old.root, old.source),
        || digest_of(new.root, new.source),
    );
    if old != new {
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

fn key_text<'n>(key: &'n Node<'_>) -> &'n str {
    match &key.value {
        Value::Text(text) => text,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::node;
    use crate::layout::scan::scan;

    fn verdict(old: &str, new: &str) -> Result<(), String> {
        let (old, new) = (Source::new("a", old), Source::new("b", new));
        let reading = |source| Reading {
            source,
            root: node::parse(source).unwrap(),
            comments: scan(source.text()).unwrap().comments,
        };
        verify(reading(&old), reading(&new)).map_err(|refusal| refusal.to_string())
    }

    #[test]
    fn another_layout_is_well() {
        let old = "codes: [{code: 17, family: a}] # x\nschema: 0x1\n";
        let new = "# x\nschema: 0x1\ncodes:\n- family: a\n  code: \"17\"\n";
        assert_eq!(verdict(old, new), Ok(()));
    }

    #[test]
    fn another_value_or_comment_is_not() {
        for (old, new, reason) in [
            ("schema: 1\n", "schema: 2\n", "the value at line 1"),
            ("schema: 0x1\n", "schema: 1.0\n", "the value at line 1"),
            (
                "schema: 1\nx: a\n",
                "schema: 1\nx: A\n",
                "the value at line 2",
            ),
            ("x: 17\n", "x: \"17\"\n", "the value at line 1"),
            ("x: [a, b]\n", "x: [b, a]\n", "the value at line 1"),
            ("x: [a, b]\n", "x: [a]\n", "the value at line 1"),
            (
                "x: {b: 1, a: 1}\n",
                "x: {a: 1, b: 1}\n",
                "the value at line 1",
            ),
            ("x: ~\n", "x: \"\"\n", "the value at line 1"),
            ("x: 1 # a\n", "x: 1\n", "a comment would be lost"),
            ("x: 1 # a\n", "x: 1 # b\n", "a comment would be lost"),
            (
                "x: '# a' # b\n",
                "x: '# a' # b # c\n",
                "a comment would be lost",
            ),
        ] {
            let verdict = verdict(old, new).unwrap_err();
            assert!(verdict.contains(reason), "{old} {new}: {verdict}");
        }
    }
}

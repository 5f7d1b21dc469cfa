//! What goes along while a file is read: its text, what was found, and what could not be read.

use std::borrow::Cow;

use super::node::{Node, Value};
use super::rules::reading;
use crate::finding::Finding;
use crate::source::{Source, Span};

/// Collects what is wrong while a file is read.
pub struct Reader<'s> {
    /// The file.
    pub source: &'s Source,
    /// What was found so far.
    pub findings: Vec<Finding>,
    /// True where an entry of the list that was just read could not be.
    pub(super) dropped: bool,
    /// True where what is read next stands at a key that may be left out.
    pub(super) optional: bool,
}

/// The keys of a record whose value is there, but could not be read, or not all of it: the reader's
/// findings say why, and a rule that spoke of them would only guess.
#[derive(Debug, Default)]
pub struct Unread(Vec<&'static str>);

impl Unread {
    pub(super) const fn new(keys: Vec<&'static str>) -> Self {
        Self(keys)
    }

    /// True for such a key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.contains(&key)
    }
}

impl<'s> Reader<'s> {
    /// A reader of `source`.
    #[must_use]
    pub const fn new(source: &'s Source) -> Self {
        Self {
            source,
            findings: Vec::new(),
            dropped: false,
            optional: false,
        }
    }

    /// Says that the whole file holds nothing.
    pub(super) fn nothing(&mut self, span: Span) {
        let finding = Finding::new(&reading::WRONG_TYPE, "the file holds no catalogue", span)
            .help("begin it with `schema: 1`");
        self.findings.push(finding);
    }

    pub(super) fn wrong_type(&mut self, expected: &str, node: &Node) {
        let found = node.value.kind();
        let help = match node.value {
            Value::Null if self.optional => format!("write {expected}, or leave the key out"),
            Value::Bool(_) | Value::Integer(_) | Value::Number if expected == "text" => {
                format!("put it in quotes: \"{}\"", self.source.slice(node.span))
            }
            _ => format!("write {expected} here"),
        };
        let message = format!("expected {expected}, found {found}");
        self.findings
            .push(Finding::new(&reading::WRONG_TYPE, message, node.span).help(help));
    }

    /// A span that a person recognises. Of a block list or map only the first character is known: its
    /// first line stands for it. A block of text ends where its last word does.
    pub(super) fn visible(&self, span: Span) -> Span {
        let start = span.start as usize;
        let rest = self.source.text().get(start..).unwrap_or_default();
        let text = if span.len == 0 {
            rest.lines().next().unwrap_or_default()
        } else {
            rest.get(..span.len as usize).unwrap_or_default()
        };
        let len = text.trim_end().len();
        Span::new(span.start, u32::try_from(len).unwrap_or(span.len))
    }

    /// The name of a key, whatever YAML takes it for.
    pub(super) fn key(&self, key: Node<'s>) -> Cow<'s, str> {
        match key.value {
            Value::Text(text) => text,
            _ => Cow::Borrowed(self.source.slice(key.span)),
        }
    }
}

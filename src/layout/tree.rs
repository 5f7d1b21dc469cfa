//! The file as a tree of units: map entries and list items, each with its place and its comments.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::scan::Comment;

/// The whole file. Units are known by their number, in the order in which they begin; the first is the root.
#[derive(Debug)]
pub struct Tree<'a> {
    /// The units.
    pub units: Vec<Unit<'a>>,
    /// The comments of the units that have some.
    pub notes: BTreeMap<usize, Notes<'a>>,
}

/// A map entry, a list item, or the root.
#[derive(Debug)]
pub struct Unit<'a> {
    /// The unit that holds it; the root holds itself.
    pub parent: usize,
    /// The key of a map entry.
    pub key: Option<Key<'a>>,
    /// The tag of a value that is not what it looks like: `!!int "1"`.
    pub tag: Option<&'a str>,
    /// The value.
    pub value: Value<'a>,
    /// The last unit within.
    pub last: usize,
    /// Where it begins, in bytes.
    pub start: usize,
    /// The column where it begins.
    pub column: usize,
    /// Where the value begins and ends, in bytes.
    pub extent: (usize, usize),
    /// Where a list or map in brackets ends.
    pub closed: Option<usize>,
    /// The column at which its entries stand, where they stand below it.
    pub inner: Option<usize>,
}

/// A key as it is written.
#[derive(Debug)]
pub enum Key<'a> {
    /// A text.
    Text(&'a str),
    /// Anything else.
    Bare(&'a str),
}

/// A value.
#[derive(Debug)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// True or false, and how it is written.
    Flag(bool, &'a str),
    /// A number, as it is written.
    Number(Cow<'a, str>),
    /// Nothing, as it is written.
    Null(&'a str),
    /// A list.
    List(Vec<usize>),
    /// A map.
    Map(Vec<usize>),
}

/// The comments of a unit.
#[derive(Debug, Default)]
pub struct Notes<'a> {
    /// Before it.
    pub above: Vec<Comment<'a>>,
    /// Between its beginning and its value's.
    pub header: Vec<Comment<'a>>,
    /// On the line on which it ends.
    pub trailing: Vec<Comment<'a>>,
    /// Above its first entry, but of the whole.
    pub opening: Vec<Comment<'a>>,
    /// After its last entry.
    pub inside: Vec<Comment<'a>>,
}

impl<'a> Notes<'a> {
    /// Every comment, place by place.
    pub fn all(&self) -> impl Iterator<Item = &Comment<'a>> {
        let places = [
            &self.above,
            &self.header,
            &self.trailing,
            &self.opening,
            &self.inside,
        ];
        places.into_iter().flatten()
    }

    /// True where there is no comment.
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }
}

impl Unit<'_> {
    /// The units of a list or map.
    pub fn children(&self) -> &[usize] {
        match &self.value {
            Value::List(children) | Value::Map(children) => children,
            _ => &[],
        }
    }

    /// True for a list item whose first entry stands beside its dash.
    pub fn starts_with_entry(&self) -> bool {
        self.key.is_none() && !self.children().is_empty()
    }
}

impl Tree<'_> {
    /// The unit of a field of a map.
    pub fn field(&self, id: usize, key: &str) -> Option<usize> {
        let is_key = |child: &&usize| matches!(self.units[**child].key, Some(Key::Text(text)) if text == key);
        self.units[id].children().iter().find(is_key).copied()
    }

    /// The text of a field of a map.
    pub fn text(&self, id: usize, key: &str) -> Option<&str> {
        match &self.units[self.field(id, key)?].value {
            Value::Text(text) => Some(text),
            Value::Number(text) => Some(text),
            Value::Flag(_, text) => Some(text),
            _ => None,
        }
    }

    /// True where a field of a map is `true`.
    pub fn flag(&self, id: usize, key: &str) -> bool {
        let field = self.field(id, key);
        field.is_some_and(|field| matches!(self.units[field].value, Value::Flag(true, _)))
    }

    /// The entries of a list at the top.
    pub fn section(&self, key: &str) -> &[usize] {
        let section = self.field(0, key);
        section.map_or(&[], |section| self.units[section].children())
    }
}

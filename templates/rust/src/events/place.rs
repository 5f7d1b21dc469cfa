// {{ package.generated_by }}
//! A place in a body, and the reading of what stands there.

// What is asked of every value becomes part of what asks: the calls would take longer than the work.
#![allow(clippy::inline_always)]
{%- if !events.is_complete() %}
// Which of these are needed depends on the channels.
#![allow(dead_code)]
{%- endif %}

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::decimal::{self, Decimal};
use super::error::Fault;
use super::node::{Node, Shape};
use super::ParseErrorKind;

/// The words for what can stand in a place, for errors.
const OBJECT: &str = "an object";
const CODE_OR_ID: &str = "text or a whole number";
const DESCRIPTION: &str = "text or a number";

/// A place in a body: its path, and the value there, if there is one.
#[derive(Clone, Copy)]
pub struct Place<'p, N> {
    node: Option<N>,
    path: Path<'p>,
}

/// The way from the root, written down only where something is wrong.
#[derive(Clone, Copy)]
enum Path<'p> {
    Root,
    Name(&'p Path<'p>, &'static str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    fn text(&self) -> String {
        match self {
            Self::Root => String::from("$"),
            Self::Name(parent, name) => format!("{}.{name}", parent.text()),
            Self::Index(parent, index) => format!("{}[{index}]", parent.text()),
        }
    }
}

/// A value in an entry of a list, to come back to.
#[derive(Clone, Copy)]
pub struct Found<N> {
    index: usize,
    node: Option<N>,
}

impl<N> Found<N> {
    /// No such value.
    pub const NOTHING: Self = Self {
        index: 0,
        node: None,
    };
}

impl<'a, N: Node<'a>> Place<'_, N> {
    /// The whole body.
    pub fn root(node: N) -> Self {
        Self {
            node: Some(node),
            path: Path::Root,
        }
    }

    /// A key of the object here.
    pub fn at(&self, name: &'static str) -> Place<'_, N> {
        let [place] = self.all([name]);
        place
    }

    /// Several keys of the object here, found in one go.
    #[inline(always)]
    pub fn all<const M: usize>(&self, names: [&'static str; M]) -> [Place<'_, N>; M] {
        let mut nodes = match self.node {
            Some(node) => node.fields(names),
            None => [None; M],
        };
        let mut nodes = nodes.iter_mut();
        names.map(|name| Place {
            node: nodes.next().and_then(Option::take),
            path: Path::Name(&self.path, name),
        })
    }

    /// How many entries the list here has.
    pub fn entries(&self) -> usize {
        self.node.map_or(0, |node| node.items().count())
    }

    /// Reads the entries of the list here, one after the other.
    pub fn each_entry(
        &self,
        mut read: impl FnMut(Place<'_, N>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let items = self.node.into_iter().flat_map(Node::items);
        items.enumerate().try_for_each(|(index, node)| {
            read(Place {
                node: Some(node),
                path: Path::Index(&self.path, index),
            })
        })
    }

    /// What stands here, in the entry of a list with that index.
    pub fn as_found(&self, index: usize) -> Found<N> {
        Found {
            index,
            node: self.node,
        }
    }

    /// Reads a value anew, by the rule of what it is: the one at that key of an entry of the list
    /// here, or of the lone one that stands here in place of a list.
    pub fn read_found<T>(
        &self,
        found: Found<N>,
        name: &'static str,
        read: impl FnOnce(Place<'_, N>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let entry = if self.is_object() {
            self.path
        } else {
            Path::Index(&self.path, found.index)
        };
        read(Place {
            node: found.node,
            path: Path::Name(&entry, name),
        })
    }

    /// The first of two keys; the second where only that is there.
    pub fn either(&self, first: &'static str, second: &'static str) -> Place<'_, N> {
        let [first, second] = self.all([first, second]);
        first.or(second)
    }

    /// This place; the other where only that holds something.
    pub fn or(self, other: Self) -> Self {
        if !self.is_there() && other.is_there() {
            other
        } else {
            self
        }
    }

    /// The type and the value; `None` where the key is absent.
    #[inline(always)]
    pub fn shape(&self) -> Option<Shape<'a>> {
        self.node.map(Node::shape)
    }

    /// Whether something stands here that is not null.
    pub fn is_there(&self) -> bool {
        self.node.is_some_and(|node| !node.is_null())
    }

    pub fn is_object(&self) -> bool {
        self.node.is_some_and(Node::is_object)
    }

    /// This place, which must hold an object.
    pub fn object(self) -> Result<Self, Fault> {
        if self.is_object() {
            Ok(self)
        } else {
            Err(self.wrong(OBJECT))
        }
    }

    /// A code, or an id that has to be there.
    pub fn required_id(&self) -> Result<Cow<'a, str>, Fault> {
        match self.shape() {
            Some(Shape::Text(text)) if text.is_empty() => {
                Err(self.fault(ParseErrorKind::Empty, CODE_OR_ID))
            }
            Some(Shape::Text(text)) => Ok(text),
            Some(Shape::Number(number)) => self.whole_number(number),
            _ => Err(self.wrong(CODE_OR_ID)),
        }
    }

    /// An id that may be absent, null or empty.
    pub fn optional_id<T: From<Cow<'a, str>>>(&self) -> Result<Option<T>, Fault> {
        match self.shape() {
            None | Some(Shape::Null) => Ok(None),
            Some(Shape::Text(text)) if text.is_empty() => Ok(None),
            _ => Ok(Some(self.required_id()?.into())),
        }
    }

    fn whole_number(&self, number: Cow<'a, str>) -> Result<Cow<'a, str>, Fault> {
        if decimal::is_short_whole(&number) {
            return Ok(number);
        }
        let Some(decimal) = Decimal::read(&number) else {
            return Err(self.wrong(CODE_OR_ID));
        };
        if decimal.decimals() > 0 {
            return Err(self.fault(ParseErrorKind::NotIntegral, CODE_OR_ID));
        }
        // All whole numbers that every language keeps exactly are short enough to be written.
        let text = decimal.scaled(0).and_then(|_| decimal.plain());
        match text {
            Some(text) => Ok(Cow::Owned(text)),
            None => Err(self.fault(ParseErrorKind::OutOfRange, CODE_OR_ID)),
        }
    }

    /// A text that says something to people, or a number; there or not.
    pub fn description<T: From<Cow<'a, str>>>(&self) -> Result<Option<T>, Fault> {
        let text = self.text_or_number(DESCRIPTION)?;
        Ok(text.map(T::from))
    }

    /// A text or a number, as text, or nothing; otherwise, what was expected.
    pub fn text_or_number(&self, expected: &'static str) -> Result<Option<Cow<'a, str>>, Fault> {
        match self.shape() {
            None | Some(Shape::Null) => Ok(None),
            Some(Shape::Text(text)) => Ok(Some(text)),
            Some(Shape::Number(number)) => match decimal::plain(number) {
                Some(text) => Ok(Some(text)),
                None => Err(self.fault(ParseErrorKind::OutOfRange, expected)),
            },
            _ => Err(self.wrong(expected)),
        }
    }

    /// What stands here is absent, or of the wrong type.
    pub fn wrong(&self, expected: &'static str) -> Fault {
        let kind = match self.node {
            Some(_) => ParseErrorKind::WrongType,
            None => ParseErrorKind::Missing,
        };
        self.fault(kind, expected)
    }

    /// Something is wrong with what stands here.
    pub fn fault(&self, kind: ParseErrorKind, expected: &'static str) -> Fault {
        Fault {
            kind,
            path: self.path.text(),
            expected: Cow::Borrowed(expected),
            found: self.shape().map_or("nothing", |shape| shape.words()),
        }
    }
}

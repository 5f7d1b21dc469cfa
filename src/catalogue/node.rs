//! YAML as a tree in which every key and value knows its place.

use std::borrow::Cow;

use serde_saphyr::granit_parser::{Event, Options, Parser, Span as Place, StrInput, Tag, options};

use super::scalar;
pub use super::syntax::SyntaxError;
use crate::source::{Source, Span};

/// The largest catalogue that is read, in bytes: 100,000 codes take about 42 MB.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// How deep values may nest; the schema needs 5.
const MAX_DEPTH: usize = 12;
/// How many scalars, lists and maps the file may hold: 100,000 codes take about 5 million.
const MAX_NODES: usize = 8_000_000;
/// What to do instead of pointing at another place of the file.
const IN_PLACE: &str = "write each fact where it belongs";
/// How many keys a map may have: more than any record has, and few enough to compare each with each.
const KEYS: usize = 64;

/// How many entries a list below so many lists and maps may have, so that a hostile file fails early.
const fn entries(depth: usize) -> usize {
    match depth {
        0 => KEYS,
        // The lists of a top-level key: `codes` above all.
        1 => 1_000_000,
        _ => 1_000,
    }
}

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
    Map(Vec<Pair<'s>>),
}

/// A key and its value.
pub type Pair<'s> = (Node<'s>, Node<'s>);

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
        let message = format!("the file is larger than {} MiB", MAX_BYTES / (1024 * 1024));
        let help = "keep one catalogue a file";
        return Err(SyntaxError::limit(Span::default(), message, help));
    }
    build(source, options! { emit_comments: false }).map_err(|error| earlier(error, source))
}

/// Quotes that are not closed show where their text leaves its indentation, long before the next quotes.
fn earlier(error: SyntaxError, source: &Source) -> SyntaxError {
    if error.limit {
        return error;
    }
    let strict = options! { emit_comments: false, strict_indentation: true };
    match build(source, strict) {
        Err(first)
            if first.message.contains("quoted scalar") && first.span.start < error.span.start =>
        {
            first
        }
        _ => error,
    }
}

fn build(source: &Source, options: Options) -> Result<Node<'_>, SyntaxError> {
    let mut builder = Builder {
        source,
        parser: Parser::new_from_str_with_options(source.text(), options),
        count: 0,
        nodes: Vec::new(),
        pairs: Vec::new(),
    };
    builder.document()
}

/// Builds the tree from the parser's events: each has its place.
struct Builder<'s> {
    source: &'s Source,
    parser: Parser<'s, StrInput<'s>>,
    /// How many values there were so far.
    count: usize,
    /// The entries of the lists that have not ended yet, and those of the maps: each gets a vector of its size
    /// when it ends.
    nodes: Vec<Node<'s>>,
    pairs: Vec<Pair<'s>>,
}

impl<'s> Builder<'s> {
    fn document(&mut self) -> Result<Node<'s>, SyntaxError> {
        let root = loop {
            match self.event()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                // A file that says nothing.
                (Event::StreamEnd, span) => {
                    let value = Value::Null;
                    return Ok(Node { value, span });
                }
                (event, span) => break self.node(event, span, 0)?,
            }
        };
        loop {
            match self.event()? {
                (Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => return Ok(root),
                (_, span) => {
                    let message = "the file holds more than one YAML document";
                    return Err(SyntaxError::grammar(span, message));
                }
            }
        }
    }

    fn event(&mut self) -> Result<(Event<'s>, Span), SyntaxError> {
        match self.parser.next() {
            Some(Ok((event, place))) => Ok((event, span_of(place))),
            Some(Err(error)) => Err(SyntaxError::of_parser(&error, self.source)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    /// The value that begins with `event`, below `depth` lists and maps.
    fn node(
        &mut self,
        event: Event<'s>,
        span: Span,
        depth: usize,
    ) -> Result<Node<'s>, SyntaxError> {
        self.count += 1;
        if self.count > MAX_NODES {
            let message = "the file holds more values than any catalogue does";
            return Err(SyntaxError::limit(
                span,
                message,
                "keep one catalogue a file",
            ));
        }
        // A fact stands where the reader of the file sees it.
        if event.is_alias() || event.anchor_id().is_some() {
            let message = "anchors and aliases are not read";
            return Err(SyntaxError::limit(span, message, IN_PLACE));
        }
        let value = match event {
            Event::Scalar(text, style, _, tag) => scalar::value(text, style, tag.as_deref())
                .map_err(|message| SyntaxError::grammar(span, message))?,
            _ if depth >= MAX_DEPTH => return Err(SyntaxError::too_deep(span)),
            Event::SequenceStart(_, _, tag) => {
                tagged(tag.as_deref(), "seq", span)?;
                Value::List(self.list(depth)?)
            }
            Event::MappingStart(_, _, tag) => {
                tagged(tag.as_deref(), "map", span)?;
                Value::Map(self.map(depth)?)
            }
            _ => return Err(SyntaxError::grammar(span, "expected a value")),
        };
        Ok(Node { value, span })
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node<'s>>, SyntaxError> {
        let first = self.nodes.len();
        loop {
            let (event, span) = self.event()?;
            if matches!(event, Event::SequenceEnd) {
                return Ok(self.nodes.split_off(first));
            }
            within(self.nodes.len() - first, entries(depth), span)?;
            let node = self.node(event, span, depth + 1)?;
            self.nodes.push(node);
        }
    }

    fn map(&mut self, depth: usize) -> Result<Vec<Pair<'s>>, SyntaxError> {
        let first = self.pairs.len();
        loop {
            let (event, span) = self.event()?;
            if matches!(event, Event::MappingEnd) {
                return Ok(self.pairs.split_off(first));
            }
            within(self.pairs.len() - first, KEYS, span)?;
            let key = self.node(event, span, depth + 1)?;
            if self.source.slice(key.span) == "<<" {
                let message = "merge keys (<<) are not read";
                return Err(SyntaxError::limit(span, message, IN_PLACE));
            }
            let (event, span) = self.event()?;
            let value = self.node(event, span, depth + 1)?;
            self.pairs.push((key, value));
        }
    }
}

/// The bytes of a place: of a text in memory, the parser knows them all.
fn span_of(place: Place) -> Span {
    let bytes = place.byte_range().unwrap_or_default();
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(offset(bytes.start), offset(bytes.len()))
}

/// Stops where a list or map holds too much.
fn within(count: usize, most: usize, span: Span) -> Result<(), SyntaxError> {
    if count < most {
        return Ok(());
    }
    let message = format!("too many entries: at most {most} are read here");
    let help = "take some out: no catalogue has as many in one place";
    Err(SyntaxError::limit(span, message, help))
}

/// Stops where the tag of a list or map says something else.
fn tagged(tag: Option<&Tag>, kind: &str, span: Span) -> Result<(), SyntaxError> {
    match tag {
        Some(tag) if !tag.is_yaml_core_schema_tag(kind) && !scalar::is_bare(tag) => {
            Err(SyntaxError::grammar(span, scalar::unsupported(tag)))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod second;
#[cfg(test)]
mod spanned;
#[cfg(test)]
mod tests;

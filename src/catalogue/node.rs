//! YAML as a tree in which every key and value knows its place.

use std::borrow::Cow;

use granit_parser::{Event, Options, Parser, ScalarStyle, StrInput};

use super::scalar;
pub use super::syntax::SyntaxError;
use super::syntax::TOO_DEEP;
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

/// How many keys a map may have: more than any record has, and few enough to compare each with each.
const KEYS: usize = 64;

/// How many entries a list may hold, so that a hostile file fails early.
const fn entries(depth: usize) -> usize {
    match depth {
        0 => KEYS,
        // The lists below a top-level key: `codes` above all.
        1 => 1_000_000,
        _ => 1_000,
    }
}

/// Reads the one YAML document of `source`.
///
/// # Errors
/// The first thing that is not YAML, or that passes a limit set against hostile input.
pub fn parse(source: &Source) -> Result<Node<'_>, SyntaxError> {
    if source.text().len() > MAX_BYTES {
        let message = format!("the file is larger than {} MiB", MAX_BYTES / (1024 * 1024));
        return Err(SyntaxError::limit(Span::default(), message));
    }
    let mut options = Options::default();
    options.emit_comments = false;
    let mut builder = Builder {
        source,
        events: Parser::new_from_str_with_options(source.text(), options),
        nodes: 0,
    };
    builder.document()
}

/// Builds the tree from the parser's events.
struct Builder<'s> {
    source: &'s Source,
    events: Parser<'s, StrInput<'s>>,
    nodes: usize,
}

impl<'s> Builder<'s> {
    fn document(&mut self) -> Result<Node<'s>, SyntaxError> {
        let root = loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                (Event::StreamEnd, span) => {
                    let value = Value::Null;
                    return Ok(Node { value, span });
                }
                (event, span) => break self.node(event, span, 0)?,
            }
        };
        loop {
            match self.next()? {
                (Event::DocumentEnd | Event::DocumentStart(..), _) => {}
                (Event::StreamEnd, _) => return Ok(root),
                (_, span) => {
                    let message = "the file holds more than one YAML document";
                    return Err(SyntaxError::grammar(span, message));
                }
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'s>, Span), SyntaxError> {
        match self.events.next() {
            Some(Ok((event, place))) => {
                let bytes = place.byte_range().unwrap_or_default();
                let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
                Ok((event, Span::new(offset(bytes.start), offset(bytes.len()))))
            }
            Some(Err(error)) => Err(SyntaxError::of_parser(&error, self.source)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    /// The node that begins with `event`, below `depth` lists and maps.
    fn node(
        &mut self,
        event: Event<'s>,
        span: Span,
        depth: usize,
    ) -> Result<Node<'s>, SyntaxError> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = "the file holds more values than any catalogue does";
            return Err(SyntaxError::limit(span, message));
        }
        // A fact stands where the reader of the file sees it, and is what they see.
        if event.is_alias() || event.anchor_id().is_some() {
            let message = "anchors and aliases are not read: write each fact where it belongs";
            return Err(SyntaxError::limit(span, message));
        }
        if let Some(tag) = event.tag() {
            let message = format!("unsupported tag `{}`", tag.original());
            return Err(SyntaxError::grammar(span, message));
        }
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => scalar::plain(text),
            Event::Scalar(text, ..) => Value::Text(text),
            _ if depth >= MAX_DEPTH => return Err(SyntaxError::limit(span, TOO_DEEP)),
            Event::SequenceStart(..) => Value::List(self.list(depth)?),
            Event::MappingStart(..) => Value::Map(self.map(depth)?),
            _ => return Err(SyntaxError::grammar(span, "expected a value")),
        };
        Ok(Node { value, span })
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node<'s>>, SyntaxError> {
        let mut nodes = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                return Ok(nodes);
            }
            within(span, nodes.len(), entries(depth))?;
            nodes.push(self.node(event, span, depth + 1)?);
        }
    }

    fn map(&mut self, depth: usize) -> Result<Vec<(Node<'s>, Node<'s>)>, SyntaxError> {
        let mut pairs = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                return Ok(pairs);
            }
            within(span, pairs.len(), KEYS)?;
            let key = self.node(event, span, depth + 1)?;
            if self.source.slice(key.span) == "<<" {
                let message = "merge keys (<<) are not read: write each fact where it belongs";
                return Err(SyntaxError::limit(span, message));
            }
            let (event, span) = self.next()?;
            pairs.push((key, self.node(event, span, depth + 1)?));
        }
    }
}

/// Stops where a list or map holds too much.
fn within(span: Span, count: usize, most: usize) -> Result<(), SyntaxError> {
    if count < most {
        return Ok(());
    }
    let message = format!("too many entries: at most {most} are read here");
    Err(SyntaxError::limit(span, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_place() {
        let text = "a: 1\nb:\n  - \"x y\"\n  - true\n";
        let source = Source::new("codes.yaml", text);
        let Value::Map(entries) = parse(&source).unwrap().value else {
            panic!("a map");
        };
        assert_eq!(source.slice(entries[0].0.span), "a");
        let Value::List(items) = &entries[1].1.value else {
            panic!("a list");
        };
        assert!(matches!(&items[0].value, Value::Text(text) if text == "x y"));
        assert_eq!(source.slice(items[0].span), "\"x y\"");
        assert!(matches!(items[1].value, Value::Bool(true)));
    }

    #[test]
    fn a_key_given_twice_is_kept_twice() {
        let source = Source::new("codes.yaml", "a: 1\na: 2\n");
        let Value::Map(entries) = parse(&source).unwrap().value else {
            panic!("a map");
        };
        assert_eq!(entries.len(), 2);
    }

    #[test]
    fn hostile_files_meet_a_limit() {
        let deep = format!("a: {}", "[".repeat(100_000));
        let wide = format!("codes: [{}]", "a,".repeat(2_000_000));
        let nested = format!("codes: [[{}]]", "a,".repeat(2_000_000));
        let keys: String = (0..70).map(|n| format!("k{n}: 1\n")).collect();
        let bomb = "a: &a [x,x]\nb: &b [*a,*a]\n".to_owned();
        for text in [deep, wide, nested, keys, bomb] {
            let error = parse(&Source::new("codes.yaml", &*text)).unwrap_err();
            let head: String = text.chars().take(20).collect();
            assert!(error.limit, "{head}: {}", error.message);
        }
    }

    #[test]
    fn text_that_stands_as_it_is_is_not_copied() {
        let source = Source::new("codes.yaml", "a: as it is\nb: >-\n  two\n  lines\n");
        let Value::Map(entries) = parse(&source).unwrap().value else {
            panic!("a map");
        };
        let text = |at: usize| match &entries[at].1.value {
            Value::Text(text) => text,
            other => panic!("{other:?}"),
        };
        assert!(matches!(text(0), Cow::Borrowed("as it is")));
        assert_eq!(text(1), "two lines");
    }

    #[test]
    fn an_empty_file_is_nothing() {
        for text in ["", "# only a comment\n", "---\n"] {
            let source = Source::new("codes.yaml", text);
            assert!(matches!(parse(&source).unwrap().value, Value::Null));
        }
    }

    #[test]
    fn an_error_stands_at_its_place() {
        let source = Source::new("codes.yaml", "a: é\n  b: 3\n");
        let error = parse(&source).unwrap_err();
        assert!(!error.limit);
        assert_eq!(source.position(error.span.start).line, 2);
        assert!(!error.message.contains("line"), "{}", error.message);
    }
}

//! Building the tree: nodes know types, the parser's events know notation.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_saphyr::granit_parser::{
    Event, Parser, Span as Place, StrInput, StructureStyle, options,
};

use super::Refusal;
use super::scan::line_start;
use super::tree::{Key, Tree, Unit, Value};
use crate::catalogue::node::{self, Node};
use crate::catalogue::rules::reading;
use crate::finding::Finding;
use crate::source::Source;

/// Builds the tree of a file. `dashes` are where the entries of its block lists begin.
pub fn build<'a>(
    source: &'a Source,
    root: &'a Node,
    dashes: &[usize],
) -> Result<Tree<'a>, Refusal> {
    let text = source.text();
    let mut builder = Builder {
        source,
        parser: Parser::new_from_str_with_options(text, options! { emit_comments: false }),
        dashes,
        units: Vec::new(),
        counted: (0, 0),
    };
    builder.unit(0, None, 0, 0, root)?;
    Ok(Tree {
        units: builder.units,
        notes: BTreeMap::new(),
    })
}

struct Builder<'s, 'a> {
    source: &'a Source,
    parser: Parser<'a, StrInput<'a>>,
    dashes: &'s [usize],
    units: Vec<Unit<'a>>,
    /// A place, and its column.
    counted: (usize, usize),
}

impl<'a> Builder<'_, 'a> {
    /// The next event that is a value, or the end of one.
    fn event(&mut self) -> Result<(Event<'a>, Place), Refusal> {
        for next in self.parser.by_ref() {
            let (event, place) = next.map_err(Refusal::internal)?;
            if !matches!(event, Event::StreamStart | Event::DocumentStart(..)) {
                return Ok((event, place));
            }
        }
        Err(Refusal::internal("the file ends within a value"))
    }

    fn slice(&self, place: Place) -> &'a str {
        place.slice(self.source.text()).unwrap_or_default()
    }

    fn unit(
        &mut self,
        parent: usize,
        key: Option<Key<'a>>,
        start: usize,
        column: usize,
        node: &'a Node,
    ) -> Result<usize, Refusal> {
        let id = self.units.len();
        let (event, place) = self.event()?;
        let value_start = place.byte_range().unwrap_or_default();
        self.units.push(Unit {
            parent,
            key,
            tag: None,
            value: Value::Null(""),
            last: id,
            start,
            column,
            extent: (value_start.start, value_start.end),
            closed: None,
            inner: None,
        });
        match (&node.value, &event) {
            (node::Value::List(nodes), Event::SequenceStart(style, ..)) => {
                let children = self.list(id, nodes, *style)?;
                self.units[id].value = Value::List(children);
            }
            (node::Value::Map(pairs), Event::MappingStart(style, ..)) => {
                let children = self.map(id, pairs, *style)?;
                self.units[id].value = Value::Map(children);
            }
            (value, Event::Scalar(text, ..)) => {
                let written = self.slice(place);
                let number = || match written {
                    // A number may be tagged out of a quoted text, even of one of several lines.
                    _ if written.contains(['\n', '\r']) => format!("\"{text}\"").into(),
                    _ => Cow::Borrowed(written),
                };
                self.units[id].value = match value {
                    node::Value::Text(text) => Value::Text(text),
                    node::Value::Bool(value) => Value::Flag(*value, written),
                    node::Value::Integer(_) | node::Value::Number => Value::Number(number()),
                    node::Value::Null => Value::Null(written),
                    node::Value::List(_) | node::Value::Map(_) => return Err(out_of_step()),
                };
                // The tags that the reader takes say what texts, lists and maps are already.
                if !matches!(value, node::Value::Text(_)) {
                    self.units[id].tag = place.tag_span().map(|tag| self.slice(tag));
                }
                if matches!(value, node::Value::Null)
                    && written.is_empty()
                    && self.units[id].tag.is_none()
                {
                    self.units[id].inner = Some(column + 1);
                }
            }
            _ => return Err(out_of_step()),
        }
        self.units[id].last = self.units.len() - 1;
        Ok(id)
    }

    fn list(
        &mut self,
        id: usize,
        nodes: &'a [Node],
        style: StructureStyle,
    ) -> Result<Vec<usize>, Refusal> {
        let mut children = Vec::with_capacity(nodes.len());
        for node in nodes {
            let start = match style {
                StructureStyle::Block => {
                    let (dash, rest) = self.dashes.split_first().ok_or_else(out_of_step)?;
                    self.dashes = rest;
                    *dash
                }
                StructureStyle::Flow => node.span.start as usize,
            };
            let column = self.column(start);
            if self.units[id].inner.is_none() && style == StructureStyle::Block {
                // A list may stand in the column of its key: a comment there is the key's neighbour.
                let level = self.units[id].key.is_some() && column == self.units[id].column;
                self.units[id].inner = Some(column + usize::from(level));
            }
            children.push(self.unit(id, None, start, column, node)?);
        }
        self.close(id, style)?;
        Ok(children)
    }

    fn map(
        &mut self,
        id: usize,
        pairs: &'a [(Node, Node)],
        style: StructureStyle,
    ) -> Result<Vec<usize>, Refusal> {
        let mut children = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            if matches!(key.value, node::Value::List(_) | node::Value::Map(_)) {
                let message = format!("expected a text as key, found {}", key.value.kind());
                let finding = Finding::new(&reading::WRONG_TYPE, message, key.span);
                return Err(Refusal::Findings(vec![finding.help("write a word here")]));
            }
            let (_, place) = self.event()?;
            let start = place.byte_range().unwrap_or_default().start;
            let column = self.column(start);
            if style == StructureStyle::Block {
                self.units[id].inner.get_or_insert(column);
            }
            let key = match &key.value {
                node::Value::Text(text) => Key::Text(text),
                _ => Key::Bare(self.slice(place)),
            };
            children.push(self.unit(id, Some(key), start, column, value)?);
        }
        self.close(id, style)?;
        Ok(children)
    }

    fn close(&mut self, id: usize, style: StructureStyle) -> Result<(), Refusal> {
        let (event, place) = self.event()?;
        if !matches!(event, Event::SequenceEnd | Event::MappingEnd) {
            return Err(out_of_step());
        }
        let end = place.byte_range().unwrap_or_default().end;
        self.units[id].extent.1 = end;
        if style == StructureStyle::Flow {
            self.units[id].closed = Some(end);
        }
        Ok(())
    }

    /// How many characters of its line are before `at`. Places come in the order of the text, and a line may hold the
    /// whole file, so what was counted before is not counted again.
    fn column(&mut self, at: usize) -> usize {
        let text = self.source.text();
        let (before, counted) = self.counted;
        let between = text
            .get(before..at)
            .filter(|text| !text.contains(['\n', '\r']));
        let column = match between {
            Some(between) => counted + between.chars().count(),
            None => text[line_start(text, at)..at].chars().count(),
        };
        self.counted = (at, column);
        column
    }
}

fn out_of_step() -> Refusal {
    Refusal::internal("the nodes and the events of the file differ")
}

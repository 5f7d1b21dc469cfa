//! Writing the tree in the canonical layout.

use std::borrow::Cow;

use super::block::{self, WIDTH, Written};
use super::order::in_order;
use super::scalar;
use super::scan::Comment;
use super::tree::{Key, Notes, Tree, Unit, Value};
use crate::catalogue::document::Document;
use crate::catalogue::shape::{Shape, Shaped as _};
use crate::catalogue::text::Notation;

/// The columns of one level.
const STEP: usize = 2;

/// The canonical text of the file.
pub fn print(tree: &Tree<'_>, capacity: usize) -> String {
    let mut printer = Printer {
        tree,
        out: String::with_capacity(capacity + capacity / 8),
    };
    printer.entries(0, Some(&Document::SHAPE), 0, false);
    printer.out
}

struct Printer<'t, 'a> {
    tree: &'t Tree<'a>,
    out: String,
}

impl<'t, 'a> Printer<'t, 'a> {
    fn notes(&self, unit: usize) -> Option<&'t Notes<'a>> {
        self.tree.notes.get(&unit)
    }

    /// The entries of a list or map, each at `indent`; the first beside a dash where `beside`.
    fn entries(&mut self, id: usize, shape: Option<&Shape>, indent: usize, beside: bool) {
        let tree = self.tree;
        let notes = self.notes(id);
        if let Some(notes) = notes.filter(|_| !beside) {
            self.comments(&notes.opening, indent);
        }
        let apart = tree.stand_apart(id);
        for (at, (child, shape)) in children(tree, id, shape).enumerate() {
            if apart && at > 0 {
                self.out.push('\n');
            }
            self.unit(child, shape, indent, beside && at == 0);
        }
        if let Some(notes) = notes {
            self.inside(notes, indent, apart);
        }
    }

    fn inside(&mut self, notes: &Notes<'a>, indent: usize, apart: bool) {
        if let Some((last, before)) = notes.inside.split_last() {
            if apart {
                self.out.push('\n');
            }
            self.comments(before, indent);
            self.comments(
                &[Comment {
                    gap: false,
                    ..*last
                }],
                indent,
            );
        }
    }

    fn comments<'c>(&mut self, comments: impl IntoIterator<Item = &'c Comment<'a>>, indent: usize)
    where
        'a: 'c,
    {
        for comment in comments {
            self.indent(indent);
            self.out.push_str(comment.text);
            self.out.push('\n');
            if comment.gap {
                self.out.push('\n');
            }
        }
    }

    fn indent(&mut self, columns: usize) {
        self.out.extend(std::iter::repeat_n(' ', columns));
    }

    /// One entry, with the comments above it, unless it stands beside a dash.
    fn unit(&mut self, id: usize, shape: Option<&Shape>, indent: usize, beside: bool) {
        let tree = self.tree;
        let unit = &tree.units[id];
        if !beside {
            let mut above = Vec::new();
            collect_above(tree, id, shape, &mut above);
            self.comments(above, indent);
            self.indent(indent);
        }
        let line = self.out.len();
        match &unit.key {
            None => self.out.push('-'),
            Some(Key::Bare(text)) => {
                self.out.push_str(text);
                self.out.push(':');
            }
            Some(Key::Text(text)) => {
                self.out
                    .push_str(&scalar::line(text, Notation::Plain, false));
                self.out.push(':');
            }
        }
        if unit.starts_with_entry() {
            self.out.push(' ');
            return self.entries(id, shape, indent + STEP, true);
        }
        if let Some(tag) = unit.tag {
            self.out.push(' ');
            self.out.push_str(tag);
        }
        let column = indent + scalar::columns(&self.out[line..]) + 1;
        self.value(id, shape, indent, column);
    }

    /// The value of a unit, its key or dash being written; `column` is where it begins on that line.
    fn value(&mut self, id: usize, shape: Option<&Shape>, indent: usize, column: usize) {
        let tree = self.tree;
        let unit = &tree.units[id];
        let room = WIDTH.saturating_sub(column);
        let word = match &unit.value {
            Value::Text(text) => {
                let width = WIDTH.saturating_sub(indent + STEP);
                match block::write(text, notation(shape), room, width) {
                    Written::Line(line) => line,
                    Written::Block { mark, lines } => {
                        self.out.push(' ');
                        self.out.push_str(mark);
                        self.end_line(id);
                        return self.block(&lines, indent + STEP);
                    }
                }
            }
            Value::Flag(..) | Value::Number(_) => bare(unit, shape),
            Value::Null(text) => (*text).into(),
            Value::List(children) if children.is_empty() => "[]".into(),
            Value::Map(children) if children.is_empty() => "{}".into(),
            Value::List(_) | Value::Map(_) => match self.in_brackets(id, shape, room) {
                Some(list) => list.into(),
                None => {
                    self.end_line(id);
                    return self.entries(id, shape, indent + STEP, false);
                }
            },
        };
        if !word.is_empty() {
            self.out.push(' ');
            self.out.push_str(&word);
        }
        self.end_line(id);
        // Only where nothing is written can there be something below.
        if let Some(notes) = self.notes(id) {
            self.inside(notes, indent + STEP, false);
        }
    }

    fn block(&mut self, lines: &[&str], indent: usize) {
        for line in lines {
            if !line.is_empty() {
                self.indent(indent);
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
    }

    fn end_line(&mut self, id: usize) {
        for comment in self.notes(id).iter().flat_map(|notes| &notes.trailing) {
            self.out.push(' ');
            self.out.push_str(comment.text);
        }
        self.out.push('\n');
    }

    /// A list of one short entry, `[so]`.
    fn in_brackets(&self, id: usize, shape: Option<&Shape>, room: usize) -> Option<String> {
        let unit = &self.tree.units[id];
        let (Value::List(_), [child]) = (&unit.value, unit.children()) else {
            return None;
        };
        let entry = &self.tree.units[*child];
        let below = self.notes(id).is_some_and(|notes| !notes.inside.is_empty());
        if below || entry.tag.is_some() || self.notes(*child).is_some() {
            return None;
        }
        let word = match &entry.value {
            Value::Text(text) => scalar::line(text, notation(inner(shape)), true),
            Value::Flag(..) | Value::Number(_) => bare(entry, inner(shape)),
            Value::Null(_) | Value::List(_) | Value::Map(_) => return None,
        };
        let list = format!("[{word}]");
        (scalar::columns(&list) <= room).then_some(list)
    }
}

impl Tree<'_> {
    /// True where empty lines part the entries: at the top, and in the lists of records there.
    fn stand_apart(&self, id: usize) -> bool {
        let unit = &self.units[id];
        let record = |child: &usize| {
            let value = &self.units[*child].value;
            matches!(value, Value::Map(entries) if !entries.is_empty())
        };
        let list = matches!(unit.value, Value::List(_));
        id == 0 || (unit.parent == 0 && list && unit.children().iter().any(record))
    }
}

/// The entries of a unit in canonical order, with their shapes.
fn children<'s>(
    tree: &Tree<'_>,
    id: usize,
    shape: Option<&'s Shape>,
) -> impl Iterator<Item = (usize, Option<&'s Shape>)> {
    let unit = &tree.units[id];
    let key = |child: &usize| match tree.units[*child].key {
        Some(Key::Text(text)) => text,
        _ => "",
    };
    let children = match unit.value {
        Value::Map(_) => in_order(unit.children(), shape, |child| key(child)),
        _ => unit
            .children()
            .iter()
            .map(|child| (child, inner(shape)))
            .collect(),
    };
    children.into_iter().map(|(child, shape)| (*child, shape))
}

/// The comments that have to stand above the line on which a unit begins.
fn collect_above<'t, 'a>(
    tree: &'t Tree<'a>,
    id: usize,
    shape: Option<&Shape>,
    above: &mut Vec<&'t Comment<'a>>,
) {
    let unit = &tree.units[id];
    if tree.notes.range(id..=unit.last).next().is_none() {
        return;
    }
    let notes = tree.notes.get(&id);
    above.extend(notes.iter().flat_map(|notes| &notes.above));
    if unit.starts_with_entry() {
        above.extend(notes.iter().flat_map(|notes| &notes.opening));
        if let Some((first, shape)) = children(tree, id, shape).next() {
            collect_above(tree, first, shape, above);
        }
    }
}

/// The shape of a list's entries.
const fn inner(shape: Option<&Shape>) -> Option<&Shape> {
    match shape {
        Some(Shape::List(inner)) => Some(inner),
        _ => None,
    }
}

fn notation(shape: Option<&Shape>) -> Notation {
    match shape {
        Some(Shape::Text(facets)) => facets.notation,
        _ => Notation::Plain,
    }
}

/// A value that is no text. A code without quotes is read as it is written: in quotes, everybody reads it so.
fn bare<'t>(unit: &'t Unit<'_>, shape: Option<&Shape>) -> Cow<'t, str> {
    let code = unit.tag.is_none() && notation(shape) == Notation::DoubleQuoted;
    match &unit.value {
        Value::Flag(_, text) if code => scalar::line(text, Notation::DoubleQuoted, false),
        Value::Number(text) if code => scalar::line(text, Notation::DoubleQuoted, false),
        Value::Flag(true, _) => "true".into(),
        Value::Flag(false, _) => "false".into(),
        Value::Number(text) => text.as_ref().into(),
        _ => "".into(),
    }
}

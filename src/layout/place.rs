//! Where in a file the stub of a new code goes.

use super::add::{Addition, File, Rejection, reject};
use super::tree::Value;

/// Where a stub goes.
pub struct Place {
    /// The byte before which it is put: the beginning of a line, or the end of the file.
    pub at: usize,
    /// The column of its dash.
    pub column: usize,
    /// Its position in the list.
    pub index: usize,
    /// True where an empty line parts it from its neighbour.
    pub apart: bool,
}

impl File<'_> {
    /// After the last code of the family; where it has none, after those of the families before it.
    pub fn place(&self, family: &str) -> Result<Place, Rejection> {
        let Some(list) = self.tree.field(0, "codes") else {
            return reject(
                "the catalogue has no list of codes",
                "write a line `codes:` first",
            );
        };
        let unit = &self.tree.units[list];
        let codes = unit.children();
        if unit.closed.is_some() || !matches!(unit.value, Value::List(_) | Value::Null("")) {
            let help = if codes.is_empty() {
                "write a line `codes:` with nothing behind it first"
            } else {
                "run \"daraja-codegen fmt\" first"
            };
            let spot = self.spot(list);
            return reject(
                format_args!("{spot}: the codes are not a list of one entry below the other"),
                help,
            );
        }
        let families = self.tree.section("families").iter();
        let ids: Vec<&str> = families
            .filter_map(|unit| self.tree.text(*unit, "id"))
            .collect();
        let until = ids.iter().position(|id| *id == family).unwrap_or(ids.len());
        let before = ids[..until].iter().rev().copied();
        let last = std::iter::once(family).chain(before).find_map(|family| {
            codes
                .iter()
                .rposition(|code| self.tree.text(*code, "family") == Some(family))
        });
        let column = codes
            .first()
            .map_or(2, |code| self.tree.units[*code].column);
        Ok(match last {
            Some(index) => {
                let at = self.after(codes[index]);
                Place {
                    at,
                    column,
                    index: index + 1,
                    apart: self.blank(at),
                }
            }
            None => Place {
                at: match codes.first() {
                    Some(_) => self.next_line(unit.start),
                    None => self.after(list),
                },
                column,
                index: 0,
                apart: codes
                    .first()
                    .is_some_and(|code| self.blank(self.after(*code))),
            },
        })
    }

    /// The beginning of the line after a unit, and after the comments within it.
    fn after(&self, id: usize) -> usize {
        let text = self.source.text();
        let last = self.tree.units[id].last;
        let leaves = self.tree.units[id..=last]
            .iter()
            .filter(|unit| unit.children().is_empty() || unit.closed.is_some());
        // A block of text reaches down to what follows it: it ends with its last word.
        let ends = leaves.map(|unit| {
            let end = unit.closed.unwrap_or(unit.extent.1).max(unit.start + 1);
            text[..end].trim_end().len()
        });
        let notes = self.tree.notes.range(id..=last);
        let comments = notes.flat_map(|(_, notes)| notes.all());
        let ends = ends.chain(comments.map(|comment| comment.start + comment.text.len()));
        self.next_line(ends.max().unwrap_or_default())
    }

    /// The beginning of the line after a byte; the end of the file where it is on the last.
    fn next_line(&self, at: usize) -> usize {
        let next = self.line_at(at) + 1;
        self.source.offset(next, 1).start as usize
    }

    fn line_at(&self, at: usize) -> usize {
        self.source.line_at(u32::try_from(at).unwrap_or(u32::MAX))
    }

    /// True where an empty line, or the end of the file, is at this byte.
    fn blank(&self, at: usize) -> bool {
        let mut lines = self.source.text()[at..].split(['\n', '\r']);
        lines.next().is_none_or(|line| line.trim().is_empty())
    }

    /// The file with `lines` at a place.
    pub fn insert(&self, place: &Place, lines: &[String]) -> Addition {
        let text = self.source.text();
        let (before, after) = text.split_at(place.at);
        let end = last_end(before);
        let indent = " ".repeat(place.column);
        let stub: String = lines
            .iter()
            .map(|line| format!("{indent}{line}{end}"))
            .collect();
        let mut new = String::with_capacity(text.len() + stub.len() + 2 * end.len());
        let mut line = self.line_at(place.at);
        new.push_str(before);
        if !before.is_empty() && !before.ends_with(['\n', '\r']) {
            new.push_str(end);
            line += 1;
        }
        if place.apart && place.index > 0 {
            new.push_str(end);
            line += 1;
        }
        new.push_str(&stub);
        if place.apart && place.index == 0 {
            new.push_str(end);
        }
        new.push_str(after);
        Addition {
            stub,
            text: new,
            line,
        }
    }
}

/// How the last line with an end has it: a file may mix them, and what is new goes by its neighbour.
fn last_end(text: &str) -> &'static str {
    let Some(at) = text.rfind(['\n', '\r']) else {
        return "\n";
    };
    match &text[..=at] {
        text if text.ends_with("\r\n") => "\r\n",
        text if text.ends_with('\r') => "\r",
        _ => "\n",
    }
}

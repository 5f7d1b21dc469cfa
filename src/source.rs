//! The text of one catalogue file, and places in it.

use std::ops::Range;
use std::sync::OnceLock;

/// A range of bytes in a [`Source`]. Offsets fit in 32 bits because the reader refuses larger inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// Number of bytes; 0 for a place between two characters.
    pub len: u32,
}

impl Span {
    /// The span of `len` bytes from `start`.
    #[must_use]
    pub const fn new(start: u32, len: u32) -> Self {
        Self { start, len }
    }

    /// The offset behind the last byte.
    #[must_use]
    pub const fn end(self) -> u32 {
        self.start.saturating_add(self.len)
    }

    /// The bytes as a range, for slicing.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + self.len as usize
    }
}

/// A value and where it stands in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value as the reader understood it.
    pub value: T,
    /// Where its text stands.
    pub span: Span,
}

/// A position for people: both numbers count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// A catalogue file: its name, as the user gave it, and its text.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    /// Made when the first place is shown: a clean file needs none.
    lines: OnceLock<Lines>,
}

/// What turns offsets into positions at once, even within a single line of a hundred megabytes.
#[derive(Debug, Clone)]
struct Lines {
    /// The first byte of each line.
    starts: Vec<u32>,
    /// How many characters stand before each block of [`BLOCK`] bytes.
    characters: Vec<u32>,
}

const BLOCK: usize = 1024;

impl Lines {
    fn new(text: &str) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let bytes = text.as_bytes();
        // YAML takes a carriage return alone for the end of a line too, as old editors wrote it.
        let is_end = |at: usize| match bytes[at] {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let ends = (0..bytes.len()).filter(|at| is_end(*at));
        let after = ends.map(|at| offset(at + 1));
        // A mark of the byte order is before the first line, not in it: no editor and no parser counts it. YAML takes
        // more than one, as tools leave them that each put their own.
        let first = offset(text.len() - text.trim_start_matches('\u{FEFF}').len());
        let mut count = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = count;
            count += offset(characters(block));
            before
        });
        Self {
            characters: blocks.collect(),
            starts: std::iter::once(first).chain(after).collect(),
        }
    }
}

/// How many characters begin in these bytes.
fn characters(bytes: &[u8]) -> usize {
    let is_start = |byte: &&u8| **byte & 0xC0 != 0x80;
    bytes.iter().filter(is_start).count()
}

impl Source {
    /// Takes the text of the file called `name`.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            lines: OnceLock::new(),
        }
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(&self.text))
    }

    /// The name to show in messages.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole text, taken out.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// The text at a span; empty where the span is not one of this source.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The number of the line, counted from 1, that a byte offset is in.
    #[must_use]
    pub fn line_at(&self, offset: u32) -> usize {
        let starts = &self.lines().starts;
        starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The position of a byte offset.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_at(offset);
        let start = self.lines().starts[line - 1];
        let before = self.characters_before(offset);
        Position {
            line,
            column: before.saturating_sub(self.characters_before(start)) + 1,
        }
    }

    fn characters_before(&self, offset: u32) -> usize {
        let end = (offset as usize).min(self.text.len());
        let blocks = &self.lines().characters;
        // The end of a text of whole blocks has no block of its own.
        let block = (end / BLOCK).min(blocks.len().saturating_sub(1));
        let before = blocks.get(block).map_or(0, |before| *before as usize);
        before + characters(&self.text.as_bytes()[block * BLOCK..end])
    }

    /// The place of a line and column, both counted from 1; the end of the file where there is no such place.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> Span {
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        let Some(start) = self.lines().starts.get(line.saturating_sub(1)) else {
            return Span::new(end, 0);
        };
        let rest = &self.text[*start as usize..];
        let within = rest.char_indices().nth(column.saturating_sub(1));
        within.map_or(Span::new(end, 0), |(at, character)| {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            let width = u32::from(!matches!(character, '\n' | '\r'));
            Span::new(
                start + at,
                width * u32::try_from(character.len_utf8()).unwrap_or(1),
            )
        })
    }

    /// The bytes of a line (counted from 1), without its line ending.
    #[must_use]
    pub fn line(&self, line: usize) -> Span {
        let starts = &self.lines().starts;
        let start = starts[line - 1];
        let end = starts
            .get(line)
            .map_or(self.text.len(), |next| *next as usize);
        let text = self.text[start as usize..end].trim_end_matches(['\n', '\r']);
        Span::new(start, u32::try_from(text.len()).unwrap_or(u32::MAX))
    }

    /// How many lines there are.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.lines().starts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let source = Source::new("codes.yaml", "a: é!\nb: 2\r\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(5), Position { line: 1, column: 5 });
        assert_eq!(source.position(7), Position { line: 2, column: 1 });
        assert_eq!(source.slice(source.line(2)), "b: 2");
        assert_eq!(source.line_count(), 3);
        assert_eq!(source.slice(source.line(3)), "");
    }

    #[test]
    fn lines_end_where_yaml_ends_them() {
        let source = Source::new("codes.yaml", "a: 1\rb: 2\r\nc: 3\n\r");
        assert_eq!(source.line_count(), 5);
        for (line, text) in [(1, "a: 1"), (2, "b: 2"), (3, "c: 3"), (4, ""), (5, "")] {
            assert_eq!(source.slice(source.line(line)), text);
        }
        assert_eq!(source.position(8), Position { line: 2, column: 4 });
        assert_eq!(source.slice(source.offset(2, 4)), "2");
    }

    #[test]
    fn a_mark_of_the_byte_order_is_no_column() {
        let source = Source::new("codes.yaml", "\u{FEFF}é: 1\nb: 2\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(3), Position { line: 1, column: 1 });
        assert_eq!(source.position(7), Position { line: 1, column: 4 });
        assert_eq!(source.position(9), Position { line: 2, column: 1 });
        assert_eq!(source.slice(source.line(1)), "é: 1");
        assert_eq!(source.slice(source.offset(1, 4)), "1");
        let source = Source::new("codes.yaml", "\u{FEFF}\u{FEFF}a: 1\n");
        assert_eq!(source.position(6), Position { line: 1, column: 1 });
        assert_eq!(source.slice(source.line(1)), "a: 1");
    }

    #[test]
    fn positions_are_right_in_a_long_line_too() {
        let text = "é".repeat(BLOCK) + "\nxy";
        let source = Source::new("codes.yaml", &*text);
        for at in 0..BLOCK {
            let position = source.position(u32::try_from(2 * at).unwrap());
            assert_eq!(
                position,
                Position {
                    line: 1,
                    column: at + 1
                }
            );
        }
        let end = u32::try_from(text.len()).unwrap();
        assert_eq!(source.position(end), Position { line: 2, column: 3 });
        let whole = Source::new("codes.yaml", "x".repeat(BLOCK));
        assert_eq!(
            whole.position(1024),
            Position {
                line: 1,
                column: BLOCK + 1
            }
        );
    }
}

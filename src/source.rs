//! The text of one catalogue file, and places in it.

use std::ops::Range;

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
    line_starts: Vec<u32>,
}

impl Source {
    /// Takes the text of the file called `name`.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let after = newlines.filter_map(|(at, _)| u32::try_from(at + 1).ok());
        let line_starts = std::iter::once(0).chain(after).collect();
        Self {
            name: name.into(),
            text,
            line_starts,
        }
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

    /// The text at a span; empty where the span is not one of this source.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The position of a byte offset.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts[line - 1] as usize;
        let before = self.text.get(start..offset as usize).unwrap_or_default();
        Position {
            line,
            column: before.chars().count() + 1,
        }
    }

    /// The place of a line and column, both counted from 1; the end of the file where there is no such place.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> Span {
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        let Some(start) = self.line_starts.get(line.saturating_sub(1)) else {
            return Span::new(end, 0);
        };
        let rest = &self.text[*start as usize..];
        let within = rest.char_indices().nth(column.saturating_sub(1));
        within.map_or(Span::new(end, 0), |(at, character)| {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            let width = u32::from(character != '\n');
            Span::new(
                start + at,
                width * u32::try_from(character.len_utf8()).unwrap_or(1),
            )
        })
    }

    /// The bytes of a line (counted from 1), without its line ending.
    #[must_use]
    pub fn line(&self, line: usize) -> Span {
        let start = self.line_starts[line - 1];
        let end = self
            .line_starts
            .get(line)
            .map_or(self.text.len(), |next| *next as usize);
        let text = self.text[start as usize..end].trim_end_matches(['\n', '\r']);
        Span::new(start, u32::try_from(text.len()).unwrap_or(u32::MAX))
    }

    /// How many lines there are.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.line_starts.len()
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
}

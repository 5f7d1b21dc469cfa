//! Texts that are too long for one line, or have several: folded and literal blocks.

use std::borrow::Cow;

use super::scalar::{columns, line, needs_escapes};
use crate::catalogue::text::Notation;

/// The columns that lines wrap at.
pub const WIDTH: usize = 100;

/// A text as it is written.
#[derive(Debug, PartialEq, Eq)]
pub enum Written<'a> {
    /// On the line of its key.
    Line(Cow<'a, str>),
    /// Below the line of its key.
    Block {
        /// What stands on the line of the key.
        mark: &'static str,
        /// The lines below, without their indentation.
        lines: Vec<&'a str>,
    },
}

/// Writes `text`: on its key's line, which has `room` columns left, or else as a block `width` columns wide.
pub fn write(text: &str, notation: Notation, room: usize, width: usize) -> Written<'_> {
    let quoted = matches!(notation, Notation::DoubleQuoted | Notation::SingleQuoted);
    if !quoted
        && text.contains('\n')
        && let Some(block) = literal(text)
    {
        return block;
    }
    if notation == Notation::Folded && foldable(text) {
        return folded(text, width);
    }
    let line = line(text, notation, false);
    if notation == Notation::Plain && columns(&line) > room && text.contains(' ') && foldable(text)
    {
        return folded(text, width);
    }
    Written::Line(line)
}

/// True where a folded block gives the text back.
fn foldable(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(' ') && !text.ends_with(' ') && !needs_escapes(text)
}

/// The text in lines of at most `width` columns, as far as its spaces allow.
fn folded(text: &str, width: usize) -> Written<'_> {
    let mut lines = Vec::with_capacity(text.len() / width.max(1) + 1);
    let (mut start, mut end, mut filled) = (0, 0, 0);
    let words = Words { text, at: 0 };
    for word in words {
        let more = columns(word.text);
        // One space joins the words of a line.
        if end > start && filled + 1 + more > width {
            lines.push(&text[start..end]);
            (start, filled) = (word.at, more);
        } else {
            filled += more + usize::from(end > start);
        }
        end = word.at + word.text.len();
    }
    lines.push(&text[start..end]);
    Written::Block { mark: ">-", lines }
}

/// The stretches of a text between spaces at which a folded block may break: those that stand alone.
struct Words<'a> {
    text: &'a str,
    at: usize,
}

struct Word<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let bytes = rest.as_bytes();
        let alone = |at: &usize| {
            bytes[*at] == b' '
                && bytes.get(at + 1).is_some_and(|next| *next != b' ')
                && (*at > 0 && bytes[at - 1] != b' ')
        };
        let end = (0..bytes.len()).find(alone).unwrap_or(bytes.len());
        let word = Word {
            text: &rest[..end],
            at: self.at,
        };
        self.at += end + 1;
        Some(word)
    }
}

/// A text of several lines as a literal block, where that gives it back.
fn literal(text: &str) -> Option<Written<'_>> {
    let (body, mark) = match text.strip_suffix('\n') {
        Some(body) => (body, "|"),
        None => (text, "|-"),
    };
    let clean = |line: &&str| !line.ends_with(' ') && !needs_escapes(line);
    let whole = !body.is_empty() && !body.starts_with([' ', '\n']) && !body.ends_with('\n');
    if !whole || !body.split('\n').all(|line| clean(&line)) {
        return None;
    }
    let lines = body.split('\n').collect();
    Some(Written::Block { mark, lines })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_only_at_spaces_that_stand_alone() {
        let Written::Block { mark, lines } = write("aa bb  cc dd", Notation::Folded, 0, 5) else {
            panic!("a block");
        };
        assert_eq!((mark, lines), (">-", vec!["aa", "bb  cc", "dd"]));
        let written = write("aa bb cc", Notation::Folded, 0, 5);
        assert_eq!(
            written,
            Written::Block {
                mark: ">-",
                lines: vec!["aa bb", "cc"]
            }
        );
    }

    #[test]
    fn a_text_that_fits_stays_on_its_line() {
        assert_eq!(
            write("aa bb", Notation::Plain, 5, 5),
            Written::Line("aa bb".into())
        );
        assert!(matches!(
            write("aa bb", Notation::Plain, 4, 5),
            Written::Block { .. }
        ));
        assert_eq!(
            write("aaaaaa", Notation::Plain, 4, 5),
            Written::Line("aaaaaa".into())
        );
        assert!(matches!(
            write("a: \tb", Notation::Folded, 9, 9),
            Written::Line(_)
        ));
    }

    #[test]
    fn several_lines_are_a_literal_block() {
        let two = |mark| Written::Block {
            mark,
            lines: vec!["a", "", " b"],
        };
        assert_eq!(write("a\n\n b", Notation::Folded, 9, 9), two("|-"));
        assert_eq!(write("a\n\n b\n", Notation::Plain, 9, 9), two("|"));
        assert_eq!(
            write("a \nb", Notation::Plain, 9, 9),
            Written::Line("\"a \\nb\"".into())
        );
        assert_eq!(
            write("a\n\n", Notation::Plain, 9, 9),
            Written::Line("\"a\\n\\n\"".into())
        );
    }
}

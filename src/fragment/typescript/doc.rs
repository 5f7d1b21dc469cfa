//! Doc comments (TSDoc): wrapped text that stays text in every editor's Markdown.

use std::fmt::{self, Write};

use super::markdown::{
    has_tilde_pair, is_plain_text, opens_block, push_first_word, push_word, words,
};
use super::{PRINT_WIDTH, width};

/// A paragraph of a doc comment: `before` is ours, `text` is the catalogue's.
#[derive(Debug, Clone, Copy)]
pub struct Prose<'a> {
    /// Spaces before the comment.
    pub indent: usize,
    /// What the paragraph begins with.
    pub before: &'a str,
    /// What it says.
    pub text: &'a str,
}

impl<'a> Prose<'a> {
    /// A paragraph that is all the catalogue's.
    #[must_use]
    pub const fn new(indent: usize, text: &'a str) -> Self {
        Self {
            indent,
            before: "",
            text,
        }
    }
}

impl Prose<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, self.indent);
        lines.ours(self.before)?;
        lines.text(self.text)
    }
}

printable!(Prose<'_>);

/// Writes words into the lines of a doc comment. The template has written the start of the first.
pub struct DocLines<'d> {
    dest: &'d mut dyn Write,
    indent: usize,
    /// The columns of a line behind its ` * `, and how many of them are taken.
    room: usize,
    taken: usize,
}

impl<'d> DocLines<'d> {
    /// Lines of a comment that stands behind `indent` spaces.
    pub fn new(dest: &'d mut dyn Write, indent: usize) -> Self {
        Self {
            dest,
            indent,
            room: PRINT_WIDTH - indent - " * ".len(),
            taken: 0,
        }
    }

    /// Adds words of ours, Markdown and tags among them: ASCII, with one space between two.
    ///
    /// # Errors
    /// Where the destination fails.
    pub fn ours(&mut self, text: &str) -> fmt::Result {
        self.runs(text, |_| false)
    }

    /// Adds text of ours that holds spaces but no place to break: an inline tag.
    ///
    /// # Errors
    /// Where the destination fails.
    pub fn unbroken(&mut self, text: &str) -> fmt::Result {
        self.make_room(text.len())?;
        self.dest.write_str(text)
    }

    /// Adds text of the catalogue.
    ///
    /// # Errors
    /// Where the destination fails.
    pub fn text(&mut self, text: &str) -> fmt::Result {
        if is_plain_text(text) {
            return self.runs(text, opens_block);
        }
        let tildes = has_tilde_pair(text);
        let mut escaped = String::new();
        for word in words(text) {
            escaped.clear();
            push_word(&mut escaped, word, tildes);
            let columns = width::of_text(&escaped).max;
            self.make_room(columns)?;
            if self.taken == columns && opens_block(word) {
                escaped.clear();
                push_first_word(&mut escaped, word, tildes);
                self.taken = width::of_text(&escaped).max;
            }
            self.dest.write_str(&escaped)?;
        }
        Ok(())
    }

    /// Adds text that needs no escape, but for first words of a line that `is_mark` tells, a run of
    /// words at a time.
    fn runs(&mut self, text: &str, is_mark: fn(&str) -> bool) -> fmt::Result {
        let mut rest = text;
        while !rest.is_empty() {
            let at_start = self.taken == 0;
            let gap = usize::from(!at_start);
            let (run, after) = split_run(rest, self.room.saturating_sub(self.taken + gap));
            if at_start {
                let word = &rest[..rest.find(' ').unwrap_or(rest.len())];
                if is_mark(word) {
                    let mut escaped = String::new();
                    push_first_word(&mut escaped, word, false);
                    self.taken = escaped.len();
                    self.dest.write_str(&escaped)?;
                    rest = rest[word.len()..].trim_start();
                    continue;
                }
            } else if run.len() + gap + self.taken > self.room {
                self.new_line()?;
                continue;
            } else {
                self.dest.write_char(' ')?;
            }
            self.dest.write_str(run)?;
            self.taken += gap + run.len();
            rest = after;
        }
        Ok(())
    }

    /// Makes room for a word, on this line behind a space or on the next.
    fn make_room(&mut self, columns: usize) -> fmt::Result {
        if self.taken > 0 {
            if self.taken + 1 + columns <= self.room {
                self.taken += 1 + columns;
                return self.dest.write_char(' ');
            }
            self.new_line()?;
        }
        self.taken = columns;
        Ok(())
    }

    fn new_line(&mut self) -> fmt::Result {
        self.taken = 0;
        write!(self.dest, "\n{:1$} * ", "", self.indent)
    }
}

/// The longest run of whole words that fits, at least one, and the words after it.
fn split_run(text: &str, room: usize) -> (&str, &str) {
    if text.len() <= room {
        return (text, "");
    }
    let fitting = text.as_bytes()[..=room]
        .iter()
        .rposition(|byte| *byte == b' ');
    let end = fitting.or_else(|| text.find(' ')).unwrap_or(text.len());
    let (run, after) = text.split_at(end);
    (run, after.trim_start())
}

#[cfg(test)]
mod tests {
    use super::Prose;

    fn prose(indent: usize, before: &str, text: &str) -> String {
        let prose = Prose {
            indent,
            before,
            text,
        };
        prose.to_string()
    }

    #[test]
    fn lines_end_at_column_80() {
        // Two words of 38 and 38, and a space, are 77 columns: with ` * ` in front, 80.
        let word = "x".repeat(38);
        let text = format!("{word} {word} {word}");
        let expected = format!("{word} {word}\n * {word}");
        assert_eq!(prose(0, "", &text), expected);
        let expected = format!("{word}\n   * {word}\n   * {word}");
        assert_eq!(prose(2, "", &text), expected);
    }

    #[test]
    fn a_word_longer_than_a_line_is_kept_whole() {
        let word = "x".repeat(600);
        assert_eq!(prose(2, "", &word), word);
        assert_eq!(
            prose(2, "**Action:**", &word),
            format!("**Action:**\n   * {word}")
        );
    }

    #[test]
    fn a_line_never_begins_with_a_mark() {
        let text = format!("{} - b", "x".repeat(76));
        let expected = format!("{}\n * \\- b", "x".repeat(76));
        assert_eq!(prose(0, "", &text), expected);
        assert_eq!(prose(0, "", "a - b"), "a - b");
    }

    #[test]
    fn plain_and_escaped_text_break_alike() {
        let words = [
            "a",
            "bcd",
            "1.",
            "-",
            "efghijklmnop",
            "==",
            "2025",
            "q,",
            "(r)",
        ];
        let text: Vec<&str> = (0..400)
            .map(|at| words[at * at % 97 % words.len()])
            .collect();
        let plain = text.join(" ");
        // A leading star needs an escape and is two columns, as "xx" is.
        let starred = format!("* {plain}");
        let lined = format!("xx {plain}");
        for indent in [0, 2] {
            let starred = prose(indent, "", &starred).replacen("\\*", "xx", 1);
            assert_eq!(starred, prose(indent, "", &lined));
            assert!(starred.lines().all(|line| line.len() <= 80));
        }
    }

    #[test]
    fn nothing_ends_the_comment() {
        assert_eq!(prose(0, "", "*/ alert() /*"), "\\*\\/ alert() /\\*");
        assert_eq!(prose(0, "", "**/"), "\\*\\*\\/");
    }
}

//! Docstrings: plain text, wrapped.

use std::fmt::{self, Write};

use super::{LINE_WIDTH, columns_of, indent, is_all_plain, write_escaped};

/// A paragraph of a docstring. The template writes the spaces before its first line.
#[derive(Debug, Clone, Copy)]
pub struct Paragraph<'a> {
    /// Spaces before each line.
    pub indent: usize,
    /// Our word before the text. It also keeps a text from starting the paragraph: tools run what
    /// follows `>>>` at the start of a line.
    pub label: &'static str,
    /// The catalogue's text.
    pub text: &'a str,
}

impl<'a> Paragraph<'a> {
    /// A paragraph behind `indent` spaces.
    #[must_use]
    pub const fn new(indent: usize, label: &'static str, text: &'a str) -> Self {
        Self {
            indent,
            label,
            text,
        }
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, self.indent);
        lines.ours(self.label)?;
        lines.text(self.text)
    }
}

super::printable!(Paragraph<'_>);

/// Writes words into the lines of a docstring.
pub struct DocLines<'d> {
    dest: &'d mut dyn Write,
    indent: usize,
    columns: usize,
}

impl<'d> DocLines<'d> {
    /// Lines behind `indent` spaces, those of the first already written.
    pub fn new(dest: &'d mut dyn Write, indent: usize) -> Self {
        Self {
            dest,
            indent,
            columns: 0,
        }
    }

    /// Adds words of ours, in ASCII.
    ///
    /// # Errors
    /// Where the destination fails.
    pub fn ours(&mut self, words: &str) -> fmt::Result {
        self.fold(words)
    }

    /// Adds a text of the catalogue.
    ///
    /// # Errors
    /// Where the destination fails.
    pub fn text(&mut self, text: &str) -> fmt::Result {
        if is_all_plain(text) && !text.contains("  ") && !text.contains(">>>") {
            return self.fold(text);
        }
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            // Three in a row would end the docstring.
            let quote = word.contains("\"\"\"").then_some('"');
            let escapes = quote.map_or(0, |quote| word.matches(quote).count());
            let columns = word.chars().map(columns_of).sum::<usize>() + escapes;
            self.make_room(word, columns)?;
            write_escaped(self.dest, word, quote)?;
        }
        Ok(())
    }

    /// Adds a text whose every byte is a column, with one space between words: a line at a time.
    fn fold(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        loop {
            let gap = usize::from(self.columns > 0);
            let room = (LINE_WIDTH - self.indent).saturating_sub(self.columns + gap);
            let end = if rest.len() <= room {
                Some(rest.len())
            } else {
                let fitting = &rest.as_bytes()[..=room];
                fitting.iter().rposition(|byte| *byte == b' ')
            };
            // A word that is too long for any line has one of its own.
            let end = match end {
                None if gap == 0 => Some(rest.find(' ').unwrap_or(rest.len())),
                end => end,
            };
            if let Some(end) = end {
                self.dest.write_str(&" "[..gap])?;
                self.dest.write_str(&rest[..end])?;
                self.columns += gap + end;
                if end == rest.len() {
                    return Ok(());
                }
                rest = &rest[end + 1..];
            }
            self.new_line()?;
        }
    }

    /// Makes room for a word, on this line or on the next.
    fn make_room(&mut self, word: &str, columns: usize) -> fmt::Result {
        let room = LINE_WIDTH - self.indent;
        if self.columns == 0 {
            self.columns = columns;
            Ok(())
        } else if self.columns + 1 + columns <= room || word.starts_with(">>>") {
            self.columns += 1 + columns;
            self.dest.write_str(" ")
        } else {
            self.new_line()?;
            self.columns = columns;
            Ok(())
        }
    }

    fn new_line(&mut self) -> fmt::Result {
        self.columns = 0;
        self.dest.write_str("\n")?;
        indent(self.dest, self.indent)
    }
}

#[cfg(test)]
mod tests {
    use super::Paragraph;

    fn paragraph(text: &str) -> String {
        Paragraph::new(4, "Meaning:", text).to_string()
    }

    #[test]
    fn words_fill_the_lines() {
        let text = format!("{} {} c", "a".repeat(75), "b".repeat(84));
        let expected = format!("Meaning: {}\n    {}\n    c", "a".repeat(75), "b".repeat(84));
        assert_eq!(paragraph(&text), expected);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let (first, second) = ("日".repeat(37), "本".repeat(42));
        let expected = format!("Meaning: {first}\n    {second}\n    x");
        assert_eq!(paragraph(&format!("{first} {second} x")), expected);
    }

    #[test]
    fn plain_texts_are_wrapped_as_all_others() {
        for length in 1..400_usize {
            let letter = |index: usize| if index * index % 11 == 3 { ' ' } else { 'x' };
            let words: String = (0..length).map(letter).collect();
            let words: Vec<&str> = words.split_whitespace().collect();
            let text = format!("{} {}", words.join(" "), "y".repeat(length % 200));
            let text = text.trim();
            // A backslash takes the other way, and as many columns as two letters.
            let slow = paragraph(&format!("{text} \\"));
            assert_eq!(
                paragraph(&format!("{text} zz")),
                slow.replace("\\\\", "zz"),
                "{text}"
            );
        }
    }

    #[test]
    fn text_stays_text() {
        for (text, expected) in [
            ("say \"no\" and \"\"yes\"\"", "say \"no\" and \"\"yes\"\""),
            ("a\"\"\"b \"\"\"", "a\\\"\\\"\\\"b \\\"\\\"\\\""),
            ("C:\\new \\\"", "C:\\\\new \\\\\""),
            ("a  b", "a b"),
            ("a\u{2028}b \u{200B}", "a\\u2028b \\u200b"),
        ] {
            assert_eq!(paragraph(text), format!("Meaning: {expected}"));
        }
    }

    #[test]
    fn no_line_starts_as_an_example_that_tools_run() {
        let text = format!("{} >>> import os", "a".repeat(75));
        let expected = format!("Meaning: {} >>>\n    import os", "a".repeat(75));
        assert_eq!(paragraph(&text), expected);
    }
}

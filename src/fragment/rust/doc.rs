//! Texts of the catalogue in the Markdown of rustdoc.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::{MAX_WIDTH, pad, width, writable};
use crate::fragment::commonmark;

/// A paragraph of a doc comment that is indented by `indent`, with words of ours before the text.
///
/// The text is prose: nothing in it becomes a link, markup or HTML, and nothing starts a block.
#[derive(Debug, Clone)]
pub struct Doc<'a> {
    indent: usize,
    label: Cow<'a, str>,
    text: Cow<'a, str>,
}

impl<'a> Doc<'a> {
    /// A paragraph that is `text`, after `label`, which is Markdown and ends in a space, or is empty.
    #[must_use]
    pub fn new(
        indent: usize,
        label: impl Into<Cow<'a, str>>,
        text: impl Into<Cow<'a, str>>,
    ) -> Self {
        Self {
            indent,
            label: label.into(),
            text: text.into(),
        }
    }

    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let room = MAX_WIDTH - self.indent - "/// ".len();
        let mut rest = &*self.text;
        out.write_str("/// ")?;
        out.write_str(&self.label)?;
        let mut taken = self.label.len();
        loop {
            let line = first_line(rest, room.saturating_sub(taken));
            write_line(line, taken == 0, out)?;
            rest = rest[line.len()..].trim_start_matches(' ');
            if rest.is_empty() {
                return Ok(());
            }
            out.write_char('\n')?;
            pad(out, self.indent)?;
            out.write_str("/// ")?;
            taken = 0;
        }
    }
}

writable!(Doc<'_>);

/// A text in a paragraph of the README, which rustdoc reads too.
#[derive(Debug, Clone, Copy)]
pub struct Markdown<'a>(pub &'a str);

impl Markdown<'_> {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        write_line(self.0, true, out)
    }
}

writable!(Markdown<'_>);

/// As many words as fit in `room` columns, but at least one.
fn first_line(text: &str, room: usize) -> &str {
    let mut end = 0;
    let mut taken = 0;
    for word_and_space in text.split_inclusive(' ') {
        let word = word_and_space.trim_end_matches(' ');
        taken += width(word);
        if end > 0 && !word.is_empty() && taken > room {
            break;
        }
        taken += word_and_space.len() - word.len();
        end += word_and_space.len();
    }
    text[..end].trim_end_matches(' ')
}

fn write_line(line: &str, is_start: bool, out: &mut dyn Write) -> fmt::Result {
    // A rule below a heading, a table or a definition, where the line above is a line of the same text.
    if is_start && line.starts_with(['=', '|', ':']) {
        out.write_char('\\')?;
    }
    let mut separator = "";
    for part in line.split("://") {
        // rustdoc warns of a bare address, and an escaped one is none.
        out.write_str(separator)?;
        write!(out, "{}", commonmark::Inline(part))?;
        separator = r"\://";
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doc(text: &str) -> String {
        Doc::new(4, "", text).to_string()
    }

    #[test]
    fn prose_stays_as_it_is() {
        let prose = "The customer's PIN was wrong: access_token, 500.001.1001 & 3 > 2.";
        assert_eq!(doc(prose), format!("/// {prose}"));
        assert_eq!(
            Doc::new(4, "**Action:** ", prose).to_string(),
            format!("/// **Action:** {prose}")
        );
    }

    #[test]
    fn markup_is_shown_and_does_nothing() {
        assert_eq!(
            doc("<b> [x](y) `z` see https://a.example/b \u{200B}"),
            r"/// &lt;b> \[x\]\(y) \`z\` see https\://a.example/b &#x200B;"
        );
    }

    #[test]
    fn lines_break_between_words_and_start_nothing() {
        let word = "a".repeat(91);
        for start in ["=", "|", ":", "-", "+", "#", ">"] {
            let expected = format!("/// {word}\n    /// \\{start} b");
            assert_eq!(doc(&format!("{word} {start} b")), expected);
        }
        let expected = format!("/// {word}\n    /// 1\\. b");
        assert_eq!(doc(&format!("{word}  1. b")), expected);
    }

    #[test]
    fn a_word_that_is_too_long_has_a_line() {
        let long = "a".repeat(600);
        assert_eq!(
            doc(&format!("b {long} c")),
            format!("/// b\n    /// {long}\n    /// c")
        );
    }

    #[test]
    fn lines_are_as_full_as_they_can_be() {
        let text = "word ".repeat(100);
        let block = format!("    {}", doc(text.trim_end()));
        let widths: Vec<usize> = block.lines().map(str::len).collect();
        let (last, full) = widths.split_last().unwrap();
        assert!(
            full.iter().all(|width| (96..=100).contains(width)),
            "{widths:?}"
        );
        assert!(*last <= 100);
    }
}

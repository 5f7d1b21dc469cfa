//! String literals.

use std::fmt::{self, Write};

use super::{MAX_WIDTH, pad, width, writable};
use crate::fragment::visible::is_visible_char;

/// A string literal, laid out to follow `before` columns on a line that is indented by `indent` and
/// to be followed by a comma.
///
/// A text that does not fit there begins on the next line and goes on as far as it has to:
/// rustfmt leaves such a literal alone.
#[derive(Debug, Clone, Copy)]
pub struct Literal<'a> {
    text: &'a str,
    indent: usize,
    before: usize,
}

impl<'a> Literal<'a> {
    /// The value after `before`, a field's name and its colon for instance, at `indent`.
    #[must_use]
    pub const fn after(indent: usize, before: &str, text: &'a str) -> Self {
        Self {
            text,
            indent,
            before: before.len(),
        }
    }

    pub(super) fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let on_one_line = self.indent + self.before + escaped_width(self.text) + "\"\",".len();
        if on_one_line <= MAX_WIDTH {
            out.write_char('"')?;
            escape(self.text, out)?;
            return out.write_char('"');
        }
        out.write_str("\"\\\n")?;
        self.write_lines(out)?;
        out.write_char('"')
    }

    /// Writes the text on lines that end in a backslash, which also skips the next line's indentation.
    pub(super) fn write_lines(&self, out: &mut dyn Write) -> fmt::Result {
        let indent = self.indent + 4;
        // Room for a space and a backslash, or for a quote and a comma.
        let room = MAX_WIDTH - indent - 2;
        pad(out, indent)?;
        let mut column = 0;
        for word_and_space in self.text.split_inclusive(' ') {
            let word = word_and_space.trim_end_matches(' ');
            let word_width = escaped_width(word);
            if column > 0 && !word.is_empty() && column + word_width > room {
                out.write_str("\\\n")?;
                pad(out, indent)?;
                column = 0;
            }
            if word_width > room {
                column = write_long(word, indent, room, out)?;
            } else {
                escape(word, out)?;
                column += word_width;
            }
            if word_and_space.len() > word.len() {
                out.write_char(' ')?;
                column += 1;
            }
        }
        Ok(())
    }
}

writable!(Literal<'_>);

/// Writes a word that is wider than a line, and tells the column where it ends.
fn write_long(
    word: &str,
    indent: usize,
    room: usize,
    out: &mut dyn Write,
) -> Result<usize, fmt::Error> {
    let mut column = 0;
    let mut letter = [0; 4];
    for character in word.chars() {
        let letter = character.encode_utf8(&mut letter);
        let letter_width = escaped_width(letter);
        if column + letter_width > room {
            out.write_str("\\\n")?;
            pad(out, indent)?;
            column = 0;
        }
        escape(letter, out)?;
        column += letter_width;
    }
    Ok(column)
}

/// A string literal of TOML.
#[derive(Debug, Clone, Copy)]
pub struct TomlLiteral<'a>(pub &'a str);

impl TomlLiteral<'_> {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('"')?;
        for character in self.0.chars() {
            match character {
                '"' | '\\' => write!(out, "\\{character}")?,
                _ if is_visible_char(character) => out.write_char(character)?,
                _ => write!(out, "\\U{:08X}", u32::from(character))?,
            }
        }
        out.write_char('"')
    }
}

writable!(TomlLiteral<'_>);

/// Writes what stands between the quotes.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> fmt::Result {
    if is_plain(text) {
        return out.write_str(text);
    }
    for character in text.chars() {
        match character {
            '"' | '\\' => write!(out, "\\{character}")?,
            _ if is_visible_char(character) => out.write_char(character)?,
            _ => write!(out, "\\u{{{:x}}}", u32::from(character))?,
        }
    }
    Ok(())
}

/// How many columns [`escape`] takes.
pub(super) fn escaped_width(text: &str) -> usize {
    if is_plain(text) {
        return text.len();
    }
    let of = |character| match character {
        '"' | '\\' => 2,
        _ if is_visible_char(character) => width(character.encode_utf8(&mut [0; 4])),
        _ => 4 + hex_digits(character),
    };
    text.chars().map(of).sum()
}

fn hex_digits(character: char) -> usize {
    (u32::BITS - u32::from(character).leading_zeros()).div_ceil(4) as usize
}

/// True where the text is itself between quotes, one column a byte.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| (b' '..=b'~').contains(&byte) && byte != b'"' && byte != b'\\';
    text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> String {
        Literal::after(8, "title: ", text).to_string()
    }

    /// What rustc reads: the literal without its quotes, escapes and line continuations.
    fn read(literal: &str) -> String {
        let inner = literal
            .strip_prefix('"')
            .unwrap()
            .strip_suffix('"')
            .unwrap();
        let mut text = String::new();
        let mut rest = inner.chars().peekable();
        while let Some(character) = rest.next() {
            if character != '\\' {
                text.push(character);
                continue;
            }
            match rest.next().unwrap() {
                '\n' => while rest.next_if(char::is_ascii_whitespace).is_some() {},
                'u' => {
                    let digits: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                    let point = u32::from_str_radix(&digits, 16).unwrap();
                    text.push(char::from_u32(point).unwrap());
                }
                escaped => text.push(escaped),
            }
        }
        text
    }

    #[test]
    fn nothing_leaves_the_quotes() {
        assert_eq!(literal(r#"a "b" \ c"#), r#""a \"b\" \\ c""#);
        assert_eq!(
            literal("a\u{200B}b\u{2028}\u{A0}"),
            r#""a\u{200b}b\u{2028}\u{a0}""#
        );
        assert_eq!(literal("日本語 ${x} {y} */"), "\"日本語 ${x} {y} */\"");
    }

    #[test]
    fn a_text_wraps_where_it_stops_to_fit() {
        // 8 of indent, 7 of `title: `, 3 of `"",`.
        let fits = "a".repeat(82);
        assert_eq!(literal(&fits), format!("\"{fits}\""));
        let wraps = "a".repeat(83);
        assert_eq!(literal(&wraps), format!("\"\\\n            {wraps}\""));
    }

    #[test]
    fn every_layout_says_the_same_text_in_a_hundred_columns() {
        let wide = "日本語 ".repeat(60);
        for text in [
            "word ".repeat(120).trim_end(),
            &"x".repeat(600),
            &"\"".repeat(600),
            &"\u{2028}".repeat(200),
            &"日".repeat(300),
            wide.trim_end(),
            &format!("{} {}  two  spaces", "y".repeat(300), "z".repeat(85)),
        ] {
            let literal = literal(text);
            assert_eq!(read(&literal), *text);
            for line in literal.lines() {
                assert!(width(line) <= MAX_WIDTH, "{line}");
            }
            assert!(width(literal.lines().last().unwrap()) < MAX_WIDTH);
        }
    }

    #[test]
    fn toml_knows_its_own_escapes() {
        let literal = TomlLiteral("a \"b\" \\ \u{200B}").to_string();
        assert_eq!(literal, r#""a \"b\" \\ \U0000200B""#);
    }

    #[test]
    fn widths_are_what_is_written() {
        for text in ["a", "\"\\", "\u{AD}\u{200B}\u{E0001}", "日é"] {
            let mut written = String::new();
            escape(text, &mut written).unwrap();
            assert_eq!(escaped_width(text), width(&written), "{text:?}");
        }
    }
}

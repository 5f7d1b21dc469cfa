//! String literals.

use std::fmt::{self, Write};

use super::{INDENT, LINE_WIDTH, columns_of, indent, is_plain, write_escaped};

/// A text as a string literal on one line.
#[derive(Debug, Clone, Copy)]
pub struct Literal<'a>(pub &'a str);

impl Literal<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let (quote, mark) = if Size::of(self.0).single_quoted() {
            ('\'', "'")
        } else {
            ('"', "\"")
        };
        dest.write_str(mark)?;
        if self.0.bytes().all(is_plain) {
            dest.write_str(self.0)?;
        } else {
            write_escaped(dest, self.0, Some(quote))?;
        }
        dest.write_str(mark)
    }
}

/// A keyword argument on lines of its own, comma included: `title="Wrong PIN",`. A long text is split
/// into literals that Python joins again.
#[derive(Debug, Clone, Copy)]
pub struct Argument<'a> {
    /// Spaces before the name; the template writes those of the first line.
    pub indent: usize,
    /// The name.
    pub name: &'static str,
    /// The value.
    pub value: &'a str,
}

impl<'a> Argument<'a> {
    /// An argument `name`, behind `indent` spaces.
    #[must_use]
    pub const fn new(indent: usize, name: &'static str, value: &'a str) -> Self {
        Self {
            indent,
            name,
            value,
        }
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        dest.write_str(self.name)?;
        let room = LINE_WIDTH - self.indent - self.name.len() - "=,".len();
        if Size::of(self.value).literal() <= room {
            dest.write_str("=")?;
            Literal(self.value).write(dest)?;
            return dest.write_str(",");
        }
        dest.write_str("=(\n")?;
        let deeper = self.indent + INDENT;
        let mut rest = self.value;
        while !rest.is_empty() {
            let (part, others) = rest.split_at(part_length(rest, LINE_WIDTH - deeper));
            indent(dest, deeper)?;
            Literal(part).write(dest)?;
            dest.write_str("\n")?;
            rest = others;
        }
        indent(dest, self.indent)?;
        dest.write_str("),")
    }
}

/// A text as a string of TOML, whose escapes are those of Python.
#[derive(Debug, Clone, Copy)]
pub struct TomlString<'a>(pub &'a str);

impl TomlString<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        dest.write_str("\"")?;
        write_escaped(dest, self.0, Some('"'))?;
        dest.write_str("\"")
    }
}

super::printable!(Literal<'_>, Argument<'_>, TomlString<'_>);

/// How many bytes of `text` a literal of `room` columns holds: up to a space where there is one.
fn part_length(text: &str, room: usize) -> usize {
    let mut size = Size::default();
    let mut behind_space = 0;
    for (index, character) in text.char_indices() {
        size.add(character);
        if size.literal() > room {
            return if behind_space > 0 {
                behind_space
            } else {
                index
            };
        }
        if character == ' ' {
            behind_space = index + 1;
        }
    }
    text.len()
}

/// What the width of a literal depends on.
#[derive(Default)]
struct Size {
    columns: usize,
    single_quotes: usize,
    double_quotes: usize,
}

impl Size {
    fn of(text: &str) -> Self {
        let mut size = Self::default();
        text.chars().for_each(|character| size.add(character));
        size
    }

    fn add(&mut self, character: char) {
        self.columns += match character {
            ' ' | '!' | '#'..='&' | '('..='[' | ']'..='~' => 1,
            '\'' => {
                self.single_quotes += 1;
                1
            }
            '"' => {
                self.double_quotes += 1;
                1
            }
            _ => columns_of(character),
        };
    }

    /// The formatter prefers double quotes, unless single ones need fewer escapes.
    const fn single_quoted(&self) -> bool {
        self.double_quotes > self.single_quotes
    }

    fn literal(&self) -> usize {
        let escapes = self.double_quotes.min(self.single_quotes);
        self.columns + escapes + "\"\"".len()
    }
}

#[cfg(test)]
mod tests {
    use super::{Argument, Literal};

    #[test]
    fn literals_read_back_as_their_text() {
        for (text, expected) in [
            ("", "\"\""),
            (
                "plain {text} 100% #1 $x `y`",
                "\"plain {text} 100% #1 $x `y`\"",
            ),
            ("the customer's", "\"the customer's\""),
            ("say \"no\"", "'say \"no\"'"),
            ("it's \"no\"", "'it\\'s \"no\"'"),
            ("it's 5\"", "\"it's 5\\\"\""),
            ("C:\\temp\\u2028", "\"C:\\\\temp\\\\u2028\""),
            ("\"\"\"", "'\"\"\"'"),
            (
                "a\u{2028}b\u{200B}c\u{A0}d",
                "\"a\\u2028b\\u200bc\\u00a0d\"",
            ),
            ("日本語 🎉 é \u{E0041}", "\"日本語 🎉 é \\U000e0041\""),
        ] {
            assert_eq!(Literal(text).to_string(), expected);
        }
    }

    fn argument(value: &str) -> String {
        Argument::new(8, "title", value).to_string()
    }

    #[test]
    fn an_argument_that_fits_stays_on_its_line() {
        let fits = "x".repeat(88 - 8 - "title=\"\",".len());
        assert_eq!(argument(&fits), format!("title=\"{fits}\","));
        let wide = "日".repeat(fits.len() / 2);
        assert_eq!(argument(&wide), format!("title=\"{wide}\","));
    }

    #[test]
    fn a_longer_one_is_split_behind_spaces() {
        let text = format!("{} {} end", "a".repeat(70), "b".repeat(3));
        let expected = format!(
            "title=(\n            \"{} \"\n            \"bbb end\"\n        ),",
            "a".repeat(70)
        );
        assert_eq!(argument(&text), expected);
    }

    #[test]
    fn an_endless_word_is_split_anywhere() {
        let expected = format!(
            "title=(\n            \"{}\"\n            \"{}\"\n        ),",
            "日".repeat(37),
            "日".repeat(3)
        );
        assert_eq!(argument(&"日".repeat(40)), expected);
    }

    #[test]
    fn each_part_has_the_quotes_that_suit_it() {
        let text = format!("{} it's \"no\" \"no\"", "a".repeat(70));
        let expected = format!(
            "title=(\n            \"{} \"\n            'it\\'s \"no\" \"no\"'\n        ),",
            "a".repeat(70)
        );
        assert_eq!(argument(&text), expected);
    }
}

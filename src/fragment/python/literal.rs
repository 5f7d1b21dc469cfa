//! String literals.

use std::fmt::{self, Write};

use super::{INDENT, LINE_WIDTH, columns_of, indent, is_all_plain, write_escaped};

/// A text as a string literal on one line.
#[derive(Debug, Clone, Copy)]
pub struct Literal<'a>(pub &'a str);

impl Literal<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        if is_all_plain(self.0) {
            return write_plain(dest, self.0);
        }
        let (quote, mark) = if Size::of(self.0).single_quoted() {
            ('\'', "'")
        } else {
            ('"', "\"")
        };
        dest.write_str(mark)?;
        write_escaped(dest, self.0, Some(quote))?;
        dest.write_str(mark)
    }
}

/// Writes a literal that needs no escapes.
fn write_plain(dest: &mut dyn Write, text: &str) -> fmt::Result {
    dest.write_str("\"")?;
    dest.write_str(text)?;
    dest.write_str("\"")
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
        let is_plain = is_all_plain(self.value);
        let columns = if is_plain {
            self.value.len() + "\"\"".len()
        } else {
            Size::of(self.value).literal()
        };
        if columns <= room {
            dest.write_str("=")?;
            Literal(self.value).write(dest)?;
            return dest.write_str(",");
        }
        dest.write_str("=(\n")?;
        let deeper = self.indent + INDENT;
        let room = LINE_WIDTH - deeper;
        let mut rest = self.value;
        while !rest.is_empty() {
            let length = if is_plain {
                plain_part_length(rest, room)
            } else {
                part_length(rest, room)
            };
            let (part, others) = rest.split_at(length);
            indent(dest, deeper)?;
            if is_plain {
                write_plain(dest, part)?;
            } else {
                Literal(part).write(dest)?;
            }
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

/// The same for a text whose every byte is a column.
fn plain_part_length(text: &str, room: usize) -> usize {
    let room = room - "\"\"".len();
    let Some(fitting) = text.as_bytes().get(..=room) else {
        return text.len();
    };
    let space = fitting[..room].iter().rposition(|byte| *byte == b' ');
    space.map_or(room, |index| index + 1)
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
    use super::{Argument, Literal, part_length, plain_part_length};

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
    fn plain_texts_are_split_as_all_others() {
        for length in 0..300_usize {
            let text: String = (0..length)
                .map(|index| {
                    if index * index % 11 == 3 || index % 97 > 90 {
                        ' '
                    } else {
                        'x'
                    }
                })
                .collect();
            for room in [20, 40, 74] {
                assert_eq!(
                    plain_part_length(&text, room),
                    part_length(&text, room),
                    "{text}"
                );
            }
        }
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

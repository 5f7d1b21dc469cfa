//! String literals, and the properties that hold them.

use std::fmt::{self, Write};

use super::{PRINT_WIDTH, escape, width};
use crate::fragment::visible::is_visible_char;

/// Keys shorter than this keep their string on their line however long it is.
const SHORT_KEY: usize = 5;

/// A text as a string literal, in the quotes that need the fewest escapes.
#[derive(Debug, Clone, Copy)]
pub struct Literal<'a>(pub &'a str);

impl Literal<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        write(dest, self.0, Quoting::of(self.0), false)
    }
}

/// A line `key: "text",` of an object, or two lines where one would be too long.
#[derive(Debug, Clone, Copy)]
pub struct Property<'a> {
    /// Spaces before the key, which the template has written.
    pub indent: usize,
    /// The key.
    pub key: &'a str,
    /// The value.
    pub text: &'a str,
}

impl<'a> Property<'a> {
    /// The property `key` behind `indent` spaces.
    #[must_use]
    pub const fn new(indent: usize, key: &'a str, text: &'a str) -> Self {
        Self { indent, key, text }
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let quoting = Quoting::of(self.text);
        let room = PRINT_WIDTH.saturating_sub(self.indent + self.key.len() + ": ,".len());
        let (fits, escaped) = if self.key.len() < SHORT_KEY {
            (true, false)
        } else {
            fits(self.text, quoting, room)
        };
        dest.write_str(self.key)?;
        if fits {
            dest.write_str(": ")?;
        } else {
            write!(dest, ":\n{:1$}", "", self.indent + 2)?;
        }
        write(dest, self.text, quoting, escaped)?;
        dest.write_char(',')
    }
}

printable!(Literal<'_>, Property<'_>);

/// Whether the literal of `text` fits, and whether its characters of uncertain width must be
/// escaped to be sure of that.
fn fits(text: &str, quoting: Quoting, room: usize) -> (bool, bool) {
    let columns = match quoting.columns {
        Some(columns) => width::Columns {
            min: columns,
            max: columns,
        },
        None => literal_columns(text, quoting, false),
    };
    if columns.max <= room {
        (true, false)
    } else if columns.min > room {
        (false, false)
    } else {
        (literal_columns(text, quoting, true).max <= room, true)
    }
}

fn literal_columns(text: &str, quoting: Quoting, escaped: bool) -> width::Columns {
    let mut literal = String::with_capacity(text.len() + 2);
    // Writing to a string cannot fail.
    let written = write(&mut literal, text, quoting, escaped);
    debug_assert!(written.is_ok());
    width::of_text(&literal)
}

/// What one look at a text tells of its literal.
#[derive(Clone, Copy)]
struct Quoting {
    quote: char,
    /// No character needs an escape.
    plain: bool,
    /// The width, where every character is visible ASCII.
    columns: Option<usize>,
}

impl Quoting {
    fn of(text: &str) -> Self {
        let special = |byte: u8| byte == b'"' || byte == b'\\' || !(b' '..=b'~').contains(&byte);
        // Most texts are plain, and a fold over all bytes is the fastest way to know.
        if !text.bytes().fold(false, |any, byte| any | special(byte)) {
            return Self {
                quote: '"',
                plain: true,
                columns: Some(text.len() + 2),
            };
        }
        let (mut doubles, mut singles, mut backslashes, mut other) = (0, 0, 0, false);
        for byte in text.bytes() {
            doubles += usize::from(byte == b'"');
            singles += usize::from(byte == b'\'');
            backslashes += usize::from(byte == b'\\');
            other |= !(b' '..=b'~').contains(&byte);
        }
        let (quote, escapes) = if doubles > singles {
            ('\'', singles + backslashes)
        } else {
            ('"', doubles + backslashes)
        };
        Self {
            quote,
            plain: escapes == 0 && !other,
            columns: (!other).then_some(text.len() + escapes + 2),
        }
    }
}

fn write(dest: &mut dyn Write, text: &str, quoting: Quoting, escaped: bool) -> fmt::Result {
    dest.write_char(quoting.quote)?;
    if quoting.plain {
        dest.write_str(text)?;
    } else {
        for character in text.chars() {
            let columns = width::of_char(character);
            if character == '\\' || character == quoting.quote {
                dest.write_char('\\')?;
                dest.write_char(character)?;
            } else if !is_visible_char(character) || (escaped && columns.min != columns.max) {
                dest.write_str(&escape(character))?;
            } else {
                dest.write_char(character)?;
            }
        }
    }
    dest.write_char(quoting.quote)
}

#[cfg(test)]
mod tests {
    use super::{Literal, Property};

    fn property(key: &str, text: &str) -> String {
        let indent = 4;
        Property { indent, key, text }.to_string()
    }

    #[test]
    fn the_quotes_that_need_fewer_escapes() {
        let cases = [
            ("plain", r#""plain""#),
            ("it's", r#""it's""#),
            (r#"a "b" c"#, r#"'a "b" c'"#),
            (r#"'a' "b""#, r#""'a' \"b\"""#),
            (r#"it's "a" "b""#, r#"'it\'s "a" "b"'"#),
            (r"C:\new", r#""C:\\new""#),
            ("${x} `y` </script> */", r#""${x} `y` </script> */""#),
        ];
        for (text, expected) in cases {
            assert_eq!(Literal(text).to_string(), expected);
        }
    }

    #[test]
    fn hidden_characters_are_escaped_and_visible_ones_kept() {
        let cases = [
            ("a\u{2028}b\u{200B}c\u{A0}d", r#""a\u2028b\u200Bc\u00A0d""#),
            ("\u{FEFF}\u{E0041}\u{3000}", r#""\uFEFF\u{E0041}\u3000""#),
            ("habari ñandú 漢字 😀", "\"habari ñandú 漢字 😀\""),
        ];
        for (text, expected) in cases {
            assert_eq!(Literal(text).to_string(), expected);
        }
    }

    #[test]
    fn a_long_text_goes_on_its_own_line() {
        let text = "x".repeat(66);
        assert_eq!(property("title", &text), format!("title: \"{text}\","));
        let text = "x".repeat(67);
        let expected = format!("title:\n      \"{text}\",");
        assert_eq!(property("title", &text), expected);
        // A wide character is two columns, an escape as many as it has characters.
        let text = "漢".repeat(33);
        assert_eq!(property("title", &text), format!("title: \"{text}\","));
        let text = format!("{}x", "漢".repeat(33));
        assert!(property("title", &text).starts_with("title:\n"));
        let text = format!("{}\u{2028}", "x".repeat(60));
        assert!(property("title", &text).starts_with("title: "));
        let text = format!("{}\u{2028}", "x".repeat(61));
        assert!(property("title", &text).starts_with("title:\n"));
    }

    #[test]
    fn a_short_key_keeps_its_text() {
        let text = "x".repeat(200);
        for key in ["en", "sw", "use", "note"] {
            assert_eq!(property(key, &text), format!("{key}: \"{text}\","));
        }
    }

    #[test]
    fn where_the_width_is_uncertain_it_is_made_certain() {
        // From 64 to 68 columns where 68 fit: certain, so kept.
        let text = format!("{}😀😀", "x".repeat(62));
        assert_eq!(property("title", &text), format!("title: \"{text}\","));
        // From 66 to 70 where 68 fit: the escapes make it 86.
        let text = format!("{}😀😀", "x".repeat(64));
        let escaped = text.replace('😀', "\\u{1F600}");
        let expected = format!("title:\n      \"{escaped}\",");
        assert_eq!(property("title", &text), expected);
    }
}

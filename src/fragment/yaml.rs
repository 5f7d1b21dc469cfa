//! YAML scalars: any text, in the most readable form that YAML 1.1 and 1.2 both read back unchanged.
//!
//! Prettier leaves every form as it is.

use std::borrow::Cow;
use std::fmt::{self, Write};

use askama::{FastWritable, Values};

use super::visible::{is_visible, is_visible_char};

/// The column that folded text keeps within.
const WIDTH: usize = 100;

/// A text on one line: plain where that is safe, otherwise in quotes.
#[derive(Debug, Clone, Copy)]
pub struct Scalar<'a>(pub &'a str);

/// A text in quotes, whatever it is: a code, a version.
#[derive(Debug, Clone, Copy)]
pub struct Quoted<'a>(pub &'a str);

/// A text for people: on the line where it fits, otherwise folded over several lines below it.
#[derive(Debug, Clone)]
pub struct Prose<'a> {
    text: Cow<'a, str>,
    column: usize,
    indent: usize,
}

impl<'a> Prose<'a> {
    /// The value of `key`, which stands at column `indent`.
    pub fn value(key: &str, indent: usize, text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            column: indent + key.len() + ": ".len(),
            indent: indent + 2,
        }
    }

    /// An item of a list, whose dash stands at column `indent`.
    pub fn item(indent: usize, text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            column: indent + 2,
            indent: indent + 2,
        }
    }

    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let text = &*self.text;
        let style = Style::of(text);
        let folds = match style {
            // Escapes are understood in quotes alone, which stay on one line.
            Style::Escaped => false,
            Style::Plain => self.column + width(text) > WIDTH,
            Style::Double | Style::Single => self.column + width(text) + 2 > WIDTH,
        };
        if folds {
            write_folded(text, self.indent, out)
        } else {
            style.write(text, out)
        }
    }
}

impl Scalar<'_> {
    fn write(self, out: &mut dyn Write) -> fmt::Result {
        Style::of(self.0).write(self.0, out)
    }
}

impl Quoted<'_> {
    fn write(self, out: &mut dyn Write) -> fmt::Result {
        let style = match Style::of(self.0) {
            Style::Plain => Style::quotes(self.0),
            style => style,
        };
        style.write(self.0, out)
    }
}

/// The forms of a scalar on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `text`
    Plain,
    /// `"text"`, with nothing to escape
    Double,
    /// `'text'`, where a quote is doubled and a backslash is itself
    Single,
    /// `"text"`, with escapes for what cannot be seen
    Escaped,
}

impl Style {
    fn of(text: &str) -> Self {
        if !is_visible(text) {
            Self::Escaped
        } else if is_plain(text) {
            Self::Plain
        } else {
            Self::quotes(text)
        }
    }

    fn quotes(text: &str) -> Self {
        if text.bytes().any(|byte| matches!(byte, b'"' | b'\\')) {
            Self::Single
        } else {
            Self::Double
        }
    }

    fn write(self, text: &str, out: &mut dyn Write) -> fmt::Result {
        match self {
            Self::Plain => out.write_str(text),
            Self::Double => {
                out.write_char('"')?;
                out.write_str(text)?;
                out.write_char('"')
            }
            Self::Single => {
                out.write_char('\'')?;
                for (index, part) in text.split('\'').enumerate() {
                    if index > 0 {
                        out.write_str("''")?;
                    }
                    out.write_str(part)?;
                }
                out.write_char('\'')
            }
            Self::Escaped => {
                out.write_char('"')?;
                for character in text.chars() {
                    write_escaped(character, out)?;
                }
                out.write_char('"')
            }
        }
    }
}

fn write_escaped(character: char, out: &mut dyn Write) -> fmt::Result {
    match character {
        '"' => out.write_str("\\\""),
        '\\' => out.write_str("\\\\"),
        _ if is_visible_char(character) => out.write_char(character),
        _ if u32::from(character) > 0xFFFF => write!(out, "\\U{:08x}", u32::from(character)),
        _ => write!(out, "\\u{:04x}", u32::from(character)),
    }
}

/// True where a visible text needs no quotes. Only texts that begin with a letter are: no number, date or sign
/// of YAML does, and the few words that do are known.
fn is_plain(text: &str) -> bool {
    let starts_well = text.starts_with(|first: char| first.is_ascii_alphabetic());
    let is_sign = text.contains(": ") || text.contains(" #") || text.ends_with([':', ' ']);
    starts_well && !is_sign && !is_word_of_yaml(text)
}

/// The booleans and nulls of YAML 1.1, which has more of them than 1.2.
fn is_word_of_yaml(text: &str) -> bool {
    const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    }
}

/// Writes a visible, trimmed text as a folded block. A line ends only where one space stands between two words:
/// that is the one place where folding gives the text back.
fn write_folded(text: &str, indent: usize, out: &mut dyn Write) -> fmt::Result {
    out.write_str(">-")?;
    let bytes = text.as_bytes();
    let is_break = |at: &usize| {
        let is_space = |at: usize| bytes.get(at).is_none_or(|byte| *byte == b' ');
        is_space(*at) && !is_space(at - 1) && !is_space(at + 1)
    };
    let is_ascii = text.is_ascii();
    let room = WIDTH.saturating_sub(indent);
    let mut start = 0;
    loop {
        // Where the line is full, if the rest does not fit.
        let full = if is_ascii {
            (text.len() - start > room).then_some(start + room)
        } else {
            let mut characters = text[start..].char_indices();
            characters.nth(room).map(|(index, _)| start + index)
        };
        let end = full.and_then(|full| {
            let mut before = (start + 1..=full).rev();
            let mut after = full + 1..text.len();
            before.find(is_break).or_else(|| after.find(is_break))
        });
        write_line(&text[start..end.unwrap_or(text.len())], indent, out)?;
        match end {
            Some(end) => start = end + 1,
            None => return Ok(()),
        }
    }
}

fn write_line(line: &str, indent: usize, out: &mut dyn Write) -> fmt::Result {
    const SPACES: &str = "                                ";
    out.write_char('\n')?;
    match SPACES.get(..indent) {
        Some(spaces) => out.write_str(spaces)?,
        None => write!(out, "{:indent$}", "")?,
    }
    out.write_str(line)
}

macro_rules! fragments {
    ($($name:ident),+) => { $(
        impl fmt::Display for $name<'_> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write(formatter)
            }
        }

        impl FastWritable for $name<'_> {
            fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
                Ok(self.write(dest)?)
            }
        }
    )+ };
}

fragments!(Scalar, Quoted, Prose);

#[cfg(test)]
mod tests;

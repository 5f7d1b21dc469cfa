//! Fragments of Python: string literals and docstrings, laid out as ruff's formatter leaves them.

use std::fmt::{self, Write};

use unicode_width::UnicodeWidthChar as _;

use super::visible::is_visible_char;

/// Lets templates print a type that has a method `write`: fast, and through `Display` elsewhere.
macro_rules! printable {
    ($($type:ty),+ $(,)?) => { $(
        impl std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.write(formatter)
            }
        }

        impl askama::FastWritable for $type {
            fn write_into(
                &self,
                dest: &mut dyn std::fmt::Write,
                _: &dyn askama::Values,
            ) -> askama::Result<()> {
                Ok(self.write(dest)?)
            }
        }
    )+ };
}

pub(crate) use printable;

mod doc;
mod literal;

pub use doc::{DocLines, Paragraph};
pub use literal::{Argument, Literal, TomlString};

/// The columns of a line: ruff's default.
pub const LINE_WIDTH: usize = 88;

/// How deep a level is indented.
const INDENT: usize = 4;

/// True for a byte that stands for itself in any literal of ours, one column wide.
const fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'\\' && byte != b'"'
}

/// True where every byte stands for itself.
fn is_all_plain(text: &str) -> bool {
    // Whole chunks, so that the compiler can look at many bytes at once.
    let chunk_is_plain = |chunk: &[u8]| {
        chunk
            .iter()
            .fold(true, |plain, byte| plain & is_plain(*byte))
    };
    text.as_bytes().chunks(64).all(chunk_is_plain)
}

/// The columns of a character as it is written, quotes aside.
fn columns_of(character: char) -> usize {
    match character {
        '\\' => 2,
        _ if is_visible_char(character) => character.width().unwrap_or(0),
        '\0'..='\u{FFFF}' => r"\u2028".len(),
        _ => r"\U0001f600".len(),
    }
}

/// Writes `text`, with an escape for each backslash, each `quote`, and each character that cannot be seen.
fn write_escaped(dest: &mut dyn Write, text: &str, quote: Option<char>) -> fmt::Result {
    let mut copied = 0;
    for (index, character) in text.char_indices() {
        let is_syntax = character == '\\' || Some(character) == quote;
        if !is_syntax && is_visible_char(character) {
            continue;
        }
        dest.write_str(&text[copied..index])?;
        copied = index + character.len_utf8();
        match character {
            _ if is_syntax => write!(dest, "\\{character}")?,
            '\0'..='\u{FFFF}' => write!(dest, "\\u{:04x}", u32::from(character))?,
            _ => write!(dest, "\\U{:08x}", u32::from(character))?,
        }
    }
    dest.write_str(&text[copied..])
}

/// Writes the indentation of a line.
fn indent(dest: &mut dyn Write, columns: usize) -> fmt::Result {
    const SPACES: &str = "                ";
    dest.write_str(&SPACES[..columns.min(SPACES.len())])
}

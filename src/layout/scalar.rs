//! Texts on one line: plain, or in quotes.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr as _;

use crate::catalogue::text::Notation;
use crate::finding::visible::is_hidden;

/// Writes `text` on one line; `flow` where it stands between brackets.
pub fn line(text: &str, notation: Notation, flow: bool) -> Cow<'_, str> {
    match notation {
        Notation::DoubleQuoted => double_quoted(text).into(),
        Notation::SingleQuoted => single_quoted(text),
        Notation::Plain | Notation::Folded if plain(text, flow) => text.into(),
        // Quotes of the kind that needs fewer escapes.
        Notation::Plain | Notation::Folded
            if text.matches(['"', '\\']).count() > text.matches('\'').count() =>
        {
            single_quoted(text)
        }
        Notation::Plain | Notation::Folded => double_quoted(text).into(),
    }
}

/// True where a text holds a character that is written as an escape, so that a person sees that it is there.
pub fn needs_escapes(text: &str) -> bool {
    !is_printable_ascii(text) && text.chars().any(needs_escape)
}

fn needs_escape(character: char) -> bool {
    // YAML takes the last two for no characters at all.
    is_hidden(character) || matches!(character, '\u{FFFE}' | '\u{FFFF}')
}

/// True for most texts: nothing in them is hidden, and each byte takes one column.
fn is_printable_ascii(text: &str) -> bool {
    let printable = |all: bool, byte: &u8| all & matches!(*byte, b' '..=b'~');
    // Without an early end, so that many bytes are compared at once.
    text.as_bytes().iter().fold(true, printable)
}

/// The columns that a text takes.
pub fn columns(text: &str) -> usize {
    if is_printable_ascii(text) {
        return text.len();
    }
    text.width()
}

/// True where YAML reads the bare text as this text.
fn plain(text: &str, flow: bool) -> bool {
    const INDICATORS: &[char] = &[
        '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@',
        '`', ' ',
    ];
    !(text.is_empty()
        || text.starts_with(INDICATORS)
        || text.starts_with("...")
        || text.ends_with([' ', ':'])
        || text.contains(": ")
        || text.contains(" #")
        || (flow && text.contains([',', '[', ']', '{', '}']))
        || needs_escapes(text)
        || looks_typed(text))
}

/// True where some version of YAML reads the bare text as something else than text.
fn looks_typed(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf",
        "+.inf", "-.inf", ".nan", "nan", "inf", "infinity",
    ];
    if text.len() <= 8 && WORDS.iter().any(|word| word.eq_ignore_ascii_case(text)) {
        return true;
    }
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return false;
    }
    let digits = text.replace('_', "");
    let bare = digits.trim_start_matches(['+', '-']);
    let based = ["0x", "0o", "0b", "0X", "0O", "0B"]
        .iter()
        .any(|base| bare.starts_with(base));
    let clock = |character: char| {
        character.is_ascii_digit() || matches!(character, ':' | '.' | '-' | 'T' | 't' | 'Z' | ' ')
    };
    let time = bare.contains(':') || bare.matches('-').count() == 2;
    based || bare.parse::<f64>().is_ok() || (time && bare.chars().all(clock))
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            _ if needs_escape(character) => {
                let number = u32::from(character);
                let escape = match number {
                    0..=0xFF => format!("\\x{number:02X}"),
                    0x100..=0xFFFF => format!("\\u{number:04X}"),
                    _ => format!("\\U{number:08X}"),
                };
                quoted.push_str(&escape);
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// In single quotes, which have no escapes; in double ones where it needs some.
fn single_quoted(text: &str) -> Cow<'_, str> {
    if needs_escapes(text) {
        return double_quoted(text).into();
    }
    format!("'{}'", text.replace('\'', "''")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> String {
        line(text, Notation::Plain, false).into_owned()
    }

    #[test]
    fn plain_only_where_it_stays_this_text() {
        for text in [
            "0.1.0",
            "C2B / B2C",
            "MIT OR Apache-2.0",
            "stk_result/0",
            "it's",
            "a:b",
            "10 to 20",
        ] {
            assert_eq!(one(text), text);
        }
        for text in [
            "",
            "1",
            "1.5",
            "1e3",
            "0x1F",
            "1_000",
            "12:30",
            "2024-01-01",
            "true",
            "No",
            "~",
            ".inf",
            "- a",
            "a: b",
            "a #b",
            "a:",
            " a",
            "a ",
            "#a",
            "<<",
            "NULL",
            "+5",
            "-.INF",
        ] {
            assert_eq!(one(text), format!("\"{text}\""), "{text}");
        }
        assert_eq!(line("a, b", Notation::Plain, true), "\"a, b\"");
    }

    #[test]
    fn quotes_of_the_kind_that_needs_no_escapes() {
        assert_eq!(one("say: \"no\""), "'say: \"no\"'");
        assert_eq!(one("it's \"so\": \\"), "'it''s \"so\": \\'");
        assert_eq!(one("it's: \""), "\"it's: \\\"\"");
        assert_eq!(one("a\u{202e}\"\n\u{85}"), "\"a\\u202E\\\"\\n\\x85\"");
        assert_eq!(
            line(r"[0-9]\.'", Notation::SingleQuoted, false),
            r"'[0-9]\.'''"
        );
    }
}

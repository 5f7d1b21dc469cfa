//! Catalogue text in Markdown: in doc comments, and in the README as Prettier keeps it.

use std::fmt::{self, Write};

use super::escape;
use crate::fragment::visible::is_visible_char;

/// A text as one line of Markdown that reads as the text.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a>(pub &'a str);

impl Line<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut word = String::new();
        let tildes = has_tilde_pair(self.0);
        for (index, text) in words(self.0).enumerate() {
            if index > 0 {
                dest.write_char(' ')?;
            }
            word.clear();
            if index == 0 {
                push_first_word(&mut word, text, tildes);
            } else {
                push_word(&mut word, text, tildes);
            }
            // GitHub reads mathematics between dollars.
            dest.write_str(&word.replace('$', "\\$"))?;
        }
        Ok(())
    }
}

printable!(Line<'_>);

/// The words of a text, where a line may break.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// One tilde is only a tilde; two strike text out.
pub(super) fn has_tilde_pair(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'~').nth(1).is_some()
}

/// True for a word that at the start of a line opens a list, a heading or a quotation.
pub(super) fn opens_block(word: &str) -> bool {
    let all = |wanted: u8| word.bytes().all(|byte| byte == wanted);
    match word.as_bytes()[0] {
        b'>' => true,
        mark @ (b'-' | b'+' | b'=') => all(mark),
        b'#' => all(b'#') && word.len() <= 6,
        b'0'..=b'9' => is_list_number(word),
        _ => false,
    }
}

fn is_list_number(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']).unwrap_or_default();
    (1..=9).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Appends a word at the start of a line.
pub(super) fn push_first_word(line: &mut String, word: &str, tildes: bool) {
    if is_list_number(word) {
        let (number, mark) = word.split_at(word.len() - 1);
        line.push_str(number);
        line.push('\\');
        line.push_str(mark);
        return;
    }
    if opens_block(word) {
        line.push('\\');
    }
    push_word(line, word, tildes);
}

/// Appends a word, so that neither Markdown nor a doc comment reads more into it.
pub(super) fn push_word(line: &mut String, word: &str, tildes: bool) {
    if word.bytes().all(is_plain) {
        line.push_str(word);
        return;
    }
    // GitHub's Markdown makes a link of an address, and there an escape would be seen.
    let is_address = word.starts_with("https://") || word.starts_with("http://");
    let mut before = None;
    let mut rest = word.chars();
    while let Some(character) = rest.next() {
        let after = rest.clone().next();
        let joins = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        let is_inside = joins(before) && joins(after);
        let letter_after = after.is_some_and(|after| after.is_ascii_alphabetic());
        let needs_escape = match character {
            '\\' | '`' | '*' | '[' | ']' | '{' | '}' | '|' => true,
            '~' => tildes && !is_address,
            '<' => letter_after || matches!(after, Some('/' | '!' | '?')),
            '&' => is_entity(rest.as_str()),
            '_' => !is_address && !is_inside,
            '@' => !joins(before),
            // `*/` would end the comment, even where its star is escaped.
            '/' => before == Some('*'),
            _ => false,
        };
        if is_visible_char(character) {
            if needs_escape {
                line.push('\\');
            }
            line.push(character);
        } else {
            line.push_str(&escape(character));
        }
        before = Some(character);
    }
}

/// True where an ampersand and `rest` begin an entity: `&amp;`, `&#42;`.
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    name.find(|character: char| !character.is_ascii_alphanumeric())
        .is_some_and(|end| end > 0 && name[end..].starts_with(';'))
}

/// True for a text in which no word needs an escape, but for the first of a line, with one space
/// between two words.
pub(super) fn is_plain_text(text: &str) -> bool {
    let mut before = b' ';
    let mut plain = true;
    for byte in text.bytes() {
        plain &= is_plain(byte) || (byte == b' ' && before != b' ');
        before = byte;
    }
    plain && before != b' '
}

/// True for the characters that mean themselves wherever they stand in a word.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'.' | b',' | b':' | b';' | b'\'' | b'"' | b'(' | b')' | b'-' | b'?' | b'%' | b'='
        )
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn text_stays_text() {
        let cases = [
            ("plain, text: 1-2 (3)", "plain, text: 1-2 (3)"),
            (
                "snake_case _x_ __init__",
                "snake_case \\_x\\_ \\_\\_init\\_\\_",
            ),
            (
                "a*b */ [x](y) ![z](w)",
                "a\\*b \\*\\/ \\[x\\](y) !\\[z\\](w)",
            ),
            (
                "<b> </b> <!-- <?x a<b 1 < 2",
                "\\<b> \\</b> \\<!-- \\<?x a\\<b 1 < 2",
            ),
            ("R&D &amp; &#42; a & b", "R&D \\&amp; \\&#42; a & b"),
            ("https://x.org/a_/_b?c=1&d", "https://x.org/a_/_b?c=1&d"),
            ("@since a@b.c {@link x}", "\\@since a@b.c \\{\\@link x\\}"),
            ("~1 hour", "~1 hour"),
            ("~~gone~~", "\\~\\~gone\\~\\~"),
            ("C:\\new ```", "C:\\\\new \\`\\`\\`"),
            ("a\u{2028}b", "a\\u2028b"),
            ("costs $5 or $6", "costs \\$5 or \\$6"),
        ];
        for (text, expected) in cases {
            assert_eq!(Line(text).to_string(), expected);
        }
    }

    #[test]
    fn the_first_word_opens_nothing() {
        let cases = [
            ("- x", "\\- x"),
            ("+ x", "\\+ x"),
            ("# x", "\\# x"),
            ("####### x", "####### x"),
            ("> x", "\\> x"),
            (">x", "\\>x"),
            ("=== x", "\\=== x"),
            ("1. x", "1\\. x"),
            ("12) x", "12\\) x"),
            ("1.5 x", "1.5 x"),
            ("-1 x", "-1 x"),
            ("x 1. - # >", "x 1. - # >"),
        ];
        for (text, expected) in cases {
            assert_eq!(Line(text).to_string(), expected);
        }
    }
}

//! Text inside a paragraph of CommonMark: it shows as it is, and starts nothing.

use std::borrow::Cow;
use std::fmt::{self, Write};

use askama::{FastWritable, Values};

use super::visible::{is_visible, is_visible_char};

/// A text in a paragraph of a Markdown file: what cannot be seen in it is written as an entity.
#[derive(Debug, Clone, Copy)]
pub struct Inline<'a>(pub &'a str);

impl Inline<'_> {
    fn write(self, out: &mut dyn Write) -> fmt::Result {
        let escaped = escape(self.0);
        if is_visible(&escaped) {
            return out.write_str(&escaped);
        }
        for character in escaped.chars() {
            if is_visible_char(character) {
                out.write_char(character)?;
            } else {
                write!(out, "&#x{:X};", u32::from(character))?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Inline<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter)
    }
}

impl FastWritable for Inline<'_> {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write(dest)?)
    }
}

/// `text` with a backslash before each character that CommonMark, or its GitHub flavour, would read as markup.
/// Ordinary prose comes back as it is, so that it stays readable where nothing renders it.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let block = block_marker(bytes);
    if block.is_none() && !bytes.iter().any(|byte| is_special(*byte)) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut copied = 0;
    for (index, byte) in bytes.iter().enumerate() {
        if block == Some(index) || is_special(*byte) && is_markup(bytes, index) {
            escaped.push_str(&text[copied..index]);
            escaped.push('\\');
            copied = index;
        }
    }
    escaped.push_str(&text[copied..]);
    Cow::Owned(escaped)
}

const fn is_special(byte: u8) -> bool {
    matches!(
        byte,
        b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'~' | b'_' | b'&'
    )
}

fn is_markup(text: &[u8], index: usize) -> bool {
    let is_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    match text[index] {
        // Inside a word it is only itself: access_token.
        b'_' => !(index > 0 && is_word(text.get(index - 1)) && is_word(text.get(index + 1))),
        // An entity begins: &amp; &#64;
        b'&' => {
            matches!(text.get(index + 1), Some(byte) if byte.is_ascii_alphabetic() || *byte == b'#')
        }
        _ => true,
    }
}

/// The place of the character that would make a block of the line: a heading, a quotation, a list, a rule.
fn block_marker(text: &[u8]) -> Option<usize> {
    if matches!(text.first()?, b'#' | b'>' | b'+' | b'-') {
        return Some(0);
    }
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_marker = digits > 0 && matches!(text.get(digits), Some(b'.' | b')'));
    let is_item = is_marker && matches!(text.get(digits + 1), None | Some(b' '));
    is_item.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::{Inline, escape};

    #[test]
    fn prose_stays_as_it_is() {
        for text in [
            "",
            "The customer's PIN was wrong (up to 3 attempts): access_token & TransactionDesc.",
            "500.001.1001",
            "=== | a | :--",
            "100 % at 12:30, \"so\" #1 > 0 - 1 + 2 = 3 | 4! @5 ${x} {{y}}",
            "Salio lako halitoshi 日本語 🎉",
        ] {
            assert_eq!(escape(text), text);
        }
    }

    #[test]
    fn what_cannot_be_seen_becomes_an_entity() {
        assert_eq!(
            Inline("a\u{200B}*\u{2028}é").to_string(),
            r"a&#x200B;\*&#x2028;é"
        );
    }

    #[test]
    fn markup_is_escaped() {
        for (text, expected) in [
            ("a *b* _c_ `d` ~~e~~", r"a \*b\* \_c\_ \`d\` \~\~e\~\~"),
            ("[x](y) ![z]", r"\[x\](y) !\[z\]"),
            ("<b>bold</b> <https://x>", r"\<b>bold\</b> \<https://x>"),
            (
                r"C:\temp \* &amp; &#64; & 5",
                r"C:\\temp \\\* \&amp; \&#64; & 5",
            ),
            ("_start and end_", r"\_start and end\_"),
            ("é_é", r"é\_é"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn no_text_starts_a_block() {
        for (text, expected) in [
            ("# a", r"\# a"),
            ("> a", r"\> a"),
            ("- a", r"\- a"),
            ("+ a", r"\+ a"),
            ("1. a", r"1\. a"),
            ("12) a", r"12\) a"),
            ("1.", r"1\."),
            ("--- a", r"\--- a"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }
}

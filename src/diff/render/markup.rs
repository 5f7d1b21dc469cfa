//! Text from a catalogue in Markdown and HTML: it shows as it is, wherever it stands.

use std::fmt::Write as _;

use crate::finding::visible::visible;

/// `text` with every character that Markdown, HTML, a table or GitHub would read as markup written as an
/// entity: it starts no tag, emphasis, cell, link, mention or formula.
pub(super) fn escaped(text: &str) -> String {
    let text = visible(text.into());
    let is_link = text.to_ascii_lowercase().contains("www.");
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        let is_plain = match character {
            '.' => !is_link,
            ' ' | ',' | '-' | '/' | '(' | ')' | '=' | '?' | '%' | ';' => true,
            _ => !character.is_ascii_punctuation(),
        };
        if is_plain {
            out.push(character);
        } else {
            let _ = write!(out, "&#{};", u32::from(character));
        }
    }
    out
}

/// `text` as code.
pub(super) fn code(text: &str) -> String {
    format!("<code>{}</code>", escaped(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_markup() {
        let hostile =
            "</code><script>|*_`[x](javascript:1)@team #1 $x$ www.x.y https://a \u{202E}\\|";
        let shown = code(hostile);
        let inside = &shown["<code>".len()..shown.len() - "</code>".len()];
        let without: String = inside
            .split('&')
            .map(|part| part.split_once(';').map_or(part, |(_, rest)| rest))
            .collect();
        let markup = "<>|*_`[]@$:\\!~\"'{}.";
        assert!(
            !without.contains(|character| markup.contains(character)),
            "{without}"
        );
        assert!(!shown.contains('\u{202E}'));
        assert_eq!(escaped("400.002.02, a (b)"), "400.002.02, a (b)");
    }
}

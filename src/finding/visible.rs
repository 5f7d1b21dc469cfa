//! Text from outside, made safe to show: nothing in it can move the cursor, hide, or reorder a line.

use std::borrow::Cow;

/// The longest message that is shown, in characters: a hostile name can be a megabyte long.
const LONGEST: usize = 600;
/// The longest value that a message quotes, in characters.
const LONGEST_QUOTE: usize = 80;

/// Unicode's `Bidi_Control` characters with their names: they change the order in which text is shown.
pub const BIDI_CONTROLS: [(char, &str); 12] = [
    ('\u{061C}', "Arabic letter mark"),
    ('\u{200E}', "left-to-right mark"),
    ('\u{200F}', "right-to-left mark"),
    ('\u{202A}', "left-to-right embedding"),
    ('\u{202B}', "right-to-left embedding"),
    ('\u{202C}', "pop directional formatting"),
    ('\u{202D}', "left-to-right override"),
    ('\u{202E}', "right-to-left override"),
    ('\u{2066}', "left-to-right isolate"),
    ('\u{2067}', "right-to-left isolate"),
    ('\u{2068}', "first strong isolate"),
    ('\u{2069}', "pop directional isolate"),
];

/// True for a character that a terminal or an editor obeys, or hides, instead of showing it.
#[must_use]
pub fn is_hidden(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    character.is_control()
        || BIDI_CONTROLS.iter().any(|(bidi, _)| *bidi == character)
        || matches!(
            character,
            '\u{00AD}'
                | '\u{180E}'
                | '\u{200B}'
                | '\u{2028}'..='\u{2029}'
                | '\u{2060}'..='\u{2065}'
                | '\u{206A}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// The name of a character that must not be shown: `<U+202E>`.
#[must_use]
pub fn escape(character: char) -> String {
    format!("<{}>", code_point(character))
}

/// The number of a character: `U+202E`.
#[must_use]
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// `text` on one line, every hidden character replaced by its name, cut where it is absurdly long.
#[must_use]
pub fn visible(text: Cow<'_, str>) -> String {
    if text.len() <= LONGEST && !text.chars().any(is_hidden) {
        return text.into_owned();
    }
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            shown.push('…');
            break;
        }
        if is_hidden(character) {
            shown.push_str(&escape(character));
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Whole lines, every hidden character in them replaced by its name. Line breaks and tabs stay.
#[must_use]
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    let is_obeyed = |character: char| is_hidden(character) && !matches!(character, '\n' | '\t');
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_obeyed(character) {
            shown.push_str(&escape(character));
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// A value for a message: in backticks, and not longer than a message can bear.
#[must_use]
pub fn quoted(value: &str) -> String {
    match value.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("`{}…`", &value[..end]),
        None => format!("`{value}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_is_shown_raw() {
        let shown = visible(Cow::Borrowed("a\u{202E}b\tc\n\u{1b}[31m\u{FEFF}é日"));
        assert_eq!(shown, "a<U+202E>b<U+0009>c<U+000A><U+001B>[31m<U+FEFF>é日");
        assert!(!shown.chars().any(is_hidden));
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(
            visible_lines("a\tb\r\n\u{1b}c\n"),
            "a\tb<U+000D>\n<U+001B>c\n"
        );
        assert!(matches!(visible_lines("a\n"), Cow::Borrowed("a\n")));
    }

    #[test]
    fn long_values_are_cut() {
        assert_eq!(visible("é".repeat(10_000).into()).chars().count(), 601);
        assert_eq!(quoted(&"é".repeat(100)).chars().count(), 83);
        assert_eq!(quoted("ab"), "`ab`");
    }
}

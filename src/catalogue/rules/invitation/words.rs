//! The words of a message.

use std::borrow::Cow;
use std::ops::Range;

use super::super::phrases::{NOTHING, Role};
use crate::finding::visible::is_hidden;

/// Letters of Latin-1, and what each looks like.
const BASES: &[(&str, &str)] = &[
    ("àáâãäåª", "a"),
    ("ç", "c"),
    ("ð", "d"),
    ("èéêë", "e"),
    ("ìíîï", "i"),
    ("ñ", "n"),
    ("òóôõöøº", "o"),
    ("ùúûüµ", "u"),
    ("ýÿ", "y"),
    ("æ", "ae"),
    ("þ", "th"),
    ("ß", "ss"),
];

/// How the words before a word end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// They go on.
    None,
    /// A new clause begins, and the phrase may go on: "try... again", "try (again)".
    Pause,
    /// A new clause begins, and no phrase goes on.
    End,
}

/// A word, where it stands, what parts it from the one before, and what it can be part of.
pub(super) struct Word<'a> {
    pub text: Cow<'a, str>,
    pub range: Range<usize>,
    pub after: Break,
    pub role: &'static Role,
}

impl Word<'_> {
    /// True where a clause begins with it.
    pub fn begins(&self) -> bool {
        self.after != Break::None
    }
}

/// The words of a message in lower case. Characters that are not seen do not part words; punctuation
/// does, and all but hyphens and quotes begins a clause.
pub(super) fn words(message: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::with_capacity(message.len() / 5);
    let mut open = false;
    let mut after = Break::End;
    for (at, character) in message.char_indices() {
        if is_unseen(character) {
            continue;
        }
        let is_apostrophe = matches!(character, '\'' | '\u{2019}');
        let belongs = character.is_alphanumeric() || (is_apostrophe && open);
        if !belongs {
            open = false;
            after = after.max(punctuation(character, message, at));
            continue;
        }
        let end = at + character.len_utf8();
        if !open {
            words.push(Word {
                text: Cow::Borrowed(""),
                range: at..at,
                after,
                role: &NOTHING,
            });
            (open, after) = (true, Break::None);
        }
        let Some(word) = words.last_mut() else {
            continue;
        };
        let start = word.range.start;
        let follows = word.range.end == at;
        word.range.end = end;
        match &mut word.text {
            // Nearly every word stands in the message as it is.
            Cow::Borrowed(text) if follows && character.is_ascii() => *text = &message[start..end],
            text => {
                let character = if is_apostrophe { '\'' } else { character };
                for letter in character.to_lowercase() {
                    match base(letter) {
                        Some(base) => text.to_mut().push_str(base),
                        None => text.to_mut().push(letter),
                    }
                }
            }
        }
    }
    words
}

/// The letters without accent of a letter of Latin-1, in lower case, that looks like them.
fn base(letter: char) -> Option<&'static str> {
    let mut bases = BASES.iter();
    let is_latin_1 = matches!(letter, '\u{AA}'..='\u{FF}');
    let found = bases.find(|(letters, _)| is_latin_1 && letters.contains(letter));
    found.map(|(_, base)| *base)
}

/// True for a character that is drawn with those beside it, or not at all.
fn is_unseen(character: char) -> bool {
    let joins = matches!(character, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}');
    joins || (is_hidden(character) && !character.is_whitespace())
}

/// How what stands before a character of punctuation ends there.
fn punctuation(character: char, message: &str, at: usize) -> Break {
    let dots = || message[at..].starts_with("..") || message[..at].ends_with('.');
    match character {
        '(' | ')' | '\u{2013}' | '\u{2014}' | '\u{2026}' => Break::Pause,
        '.' if dots() => Break::Pause,
        '.' | ',' | ';' | ':' | '!' | '?' => Break::End,
        _ => Break::None,
    }
}

//! The rule on the letters of messages. Letters that only look like those of English and Kiswahili would hide
//! words from [`unsafe_invitation`](super::messages::unsafe_invitation).

use super::{Context, Item};
use crate::finding::visible::{code_point, is_hidden};
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

pub(super) static MESSAGE_LETTERS: Rule = Rule {
    id: "message-letters",
    severity: Severity::Error,
    summary: "The letters of a customer message are those of Latin-1, but for words of ideographs alone: no other scripts, no \
              fullwidth forms, no combining marks.",
    reason: "English and Kiswahili need no others, and look-alikes would hide an unsafe invitation from review.",
};

/// Letters of other scripts and blocks, by the letter that each looks like.
const LOOK_ALIKES: &[(char, &str)] = &[
    ('a', "\u{0430}\u{03B1}\u{0251}"),
    ('c', "\u{0441}\u{03F2}"),
    ('d', "\u{0501}"),
    ('e', "\u{0435}\u{0454}"),
    ('g', "\u{0261}"),
    ('h', "\u{04BB}"),
    ('i', "\u{0456}\u{03B9}\u{0131}"),
    ('j', "\u{0458}"),
    ('k', "\u{043A}\u{03BA}"),
    ('n', "\u{043F}\u{03B7}"),
    ('o', "\u{043E}\u{03BF}\u{0585}"),
    ('p', "\u{0440}\u{03C1}"),
    ('r', "\u{0433}"),
    ('s', "\u{0455}"),
    ('t', "\u{0442}\u{03C4}"),
    ('v', "\u{03BD}\u{0475}"),
    ('x', "\u{0445}\u{03C7}"),
    ('y', "\u{0443}\u{03B3}\u{04AF}"),
    ('A', "\u{0410}\u{0391}"),
    ('B', "\u{0412}\u{0392}"),
    ('C', "\u{0421}"),
    ('E', "\u{0415}\u{0395}"),
    ('H', "\u{041D}\u{0397}"),
    ('I', "\u{0406}\u{0399}"),
    ('K', "\u{041A}\u{039A}"),
    ('M', "\u{041C}\u{039C}"),
    ('N', "\u{039D}"),
    ('O', "\u{041E}\u{039F}"),
    ('P', "\u{0420}\u{03A1}"),
    ('S', "\u{0405}"),
    ('T', "\u{0422}\u{03A4}"),
    ('X', "\u{0425}\u{03A7}"),
    ('Y', "\u{0423}\u{03A5}"),
    ('Z', "\u{0396}"),
];

/// Where combining marks stand that go with any letter, from and to.
const MARKS: &[(char, char)] = &[
    ('\u{0300}', '\u{036F}'),
    ('\u{0483}', '\u{0489}'),
    ('\u{1AB0}', '\u{1AFF}'),
    ('\u{1DC0}', '\u{1DFF}'),
    ('\u{20D0}', '\u{20FF}'),
    ('\u{302A}', '\u{302F}'),
    ('\u{3099}', '\u{309A}'),
    ('\u{FE20}', '\u{FE2F}'),
];

/// Where other scripts stand, with marks and digits that are no letters, from and to.
const SCRIPTS: &[(char, char)] = &[
    ('\u{0100}', '\u{1FFF}'),
    ('\u{2C00}', '\u{2DFF}'),
    ('\u{A000}', '\u{D7FF}'),
    ('\u{10000}', '\u{1EFFF}'),
];

const FULLWIDTH: (char, char) = ('\u{FF00}', '\u{FFEF}');
const IDEOGRAPHS: (char, char) = ('\u{4E00}', '\u{9FFF}');

pub(super) fn message_letters(context: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let Some(messages) = &item.entry.customer_message else {
        return;
    };
    for message in [&messages.value.en, &messages.value.sw]
        .into_iter()
        .flatten()
    {
        let Some(character) = foreign(&message.value) else {
            continue;
        };
        let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        let place = context.source.slice(message.span).find(character);
        let span = place.map_or(message.span, |place| {
            let start = message.span.start + number(place);
            Span::new(start, number(character.len_utf8()))
        });
        let (what, help) = described(character);
        let message = format!("the message of {} holds {what}", item.label());
        findings.push(Finding::new(&MESSAGE_LETTERS, message, span).help(help));
    }
}

/// The first character of a message that the rule refuses.
fn foreign(message: &str) -> Option<char> {
    if message.is_ascii() {
        return None;
    }
    message.split_whitespace().find_map(|word| {
        // A word of ideographs alone is not read as one of English or Kiswahili.
        let is_ideograph = |character: char| is_within(character, IDEOGRAPHS);
        let mut letters = word.chars().filter(|character| character.is_alphabetic());
        let is_read = !letters.all(is_ideograph);
        let mut foreign = word.chars().filter(|character| is_foreign(*character));
        foreign.find(|character| is_read || !is_ideograph(*character))
    })
}

fn is_foreign(character: char) -> bool {
    // Other rules speak of what is not seen.
    if character <= '\u{FF}' || is_hidden(character) {
        return false;
    }
    let is_of = |ranges: &[(char, char)]| ranges.iter().any(|range| is_within(character, *range));
    character.is_alphabetic() || is_of(SCRIPTS) || is_of(MARKS) || is_within(character, FULLWIDTH)
}

fn is_within(character: char, (first, last): (char, char)) -> bool {
    (first..=last).contains(&character)
}

/// What a refused character is, and what to write.
fn described(character: char) -> (String, String) {
    let number = code_point(character);
    if MARKS.iter().any(|range| is_within(character, *range)) {
        let help = format!("take {number} out: write the letter alone");
        return (format!("{number}, a combining mark"), help);
    }
    if is_within(character, FULLWIDTH) {
        let help = plain(character).map_or_else(
            || format!("take {number} out"),
            |plain| format!("write `{plain}` for {number}"),
        );
        return (format!("`{character}`, {number}, a fullwidth form"), help);
    }
    let mut known = LOOK_ALIKES.iter();
    match known.find(|(_, letters)| letters.contains(character)) {
        Some((letter, _)) => (
            format!("`{character}`, {number}, which only looks like `{letter}`"),
            format!("write `{letter}` for {number}"),
        ),
        None => (
            format!("`{character}`, {number}, which is no letter of Latin-1"),
            format!("write letters from A to Z for {number}"),
        ),
    }
}

/// The ASCII character that a fullwidth form is the wide form of.
fn plain(character: char) -> Option<char> {
    let offset = u32::from('\u{FF01}') - u32::from('!');
    let plain = char::from_u32(u32::from(character).checked_sub(offset)?)?;
    plain.is_ascii_graphic().then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::{foreign, plain};

    #[test]
    fn letters_of_other_scripts_are_refused() {
        for (message, expected) in [
            ("Please try ag\u{0430}in.", '\u{0430}'),
            ("\u{FF54}\u{FF52}\u{FF59} again", '\u{FF54}'),
            ("t\u{0155}y again", '\u{0155}'),
            ("tr\u{0301}y again", '\u{0301}'),
            ("t\u{0591}ry", '\u{0591}'),
            ("\u{1D42D}ry", '\u{1D42D}'),
            ("\u{24E3}ry", '\u{24E3}'),
            ("aga\u{4E28}n", '\u{4E28}'),
            ("try\u{20DD}", '\u{20DD}'),
        ] {
            assert_eq!(foreign(message), Some(expected), "{message}");
        }
    }

    #[test]
    fn latin_1_and_symbols_pass() {
        for message in [
            "We\u{2019}re checking \u{2013} caf\u{E9} \u{2026} \u{20AC}5 \u{201C}ok\u{201D} \u{2192} \u{2122}",
            "\u{C0}\u{FF}\u{DF} \u{BD} \u{B0}",
            "\u{1F600} \u{2764}\u{FE0F} \u{1F1F0}\u{1F1EA}",
            "\u{65E5}\u{672C} checks",
        ] {
            assert_eq!(foreign(message), None, "{message}");
        }
    }

    #[test]
    fn fullwidth_forms_have_plain_ones() {
        assert_eq!(plain('\u{FF54}'), Some('t'));
        assert_eq!(plain('\u{FF5E}'), Some('~'));
        assert_eq!(plain('\u{FF66}'), None);
    }
}

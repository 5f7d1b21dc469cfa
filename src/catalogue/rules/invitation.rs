//! Finds words that ask a customer to pay again, in English and Kiswahili.
//!
//! Wide on purpose: a message that is refused is written anew in a minute, one that slips through makes
//! customers pay twice. What forbids another payment ("do not pay again") or warns of it is no invitation.

mod forbidden;
#[cfg(test)]
mod neighbours;

use std::borrow::Cow;
use std::ops::Range;

use super::phrases::{Form, Kind, NOTHING, Role, Sequel, Use, When, phrases, role};
use crate::finding::visible::is_hidden;
use forbidden::{is_forbidden, is_warning};

/// How much of a text is looked at, in bytes: many times a message of 160 characters, and a longer one is
/// refused for its length.
const LOOKED_AT: usize = 4096;
/// How far after an act "again" or the like may stand, in words.
const WINDOW: usize = 7;
/// How many adverbs may stand before a verb.
const ADVERBS: usize = 3;

/// A word, where it stands, whether a clause begins with it, and what it can be part of.
struct Word<'a> {
    text: Cow<'a, str>,
    range: Range<usize>,
    begins: bool,
    role: &'static Role,
}

/// Where `message` asks for another payment, if it does.
pub(super) fn invitation(message: &str) -> Option<Range<usize>> {
    let lower = message[..message.floor_char_boundary(LOOKED_AT)].to_ascii_lowercase();
    let mut words = words(&lower);
    for word in &mut words {
        word.role = role(&word.text);
    }
    (0..words.len()).find_map(|at| {
        let end = end(&words, at)?;
        let is_invitation = !is_forbidden(&words, at) && !is_warning(&words, at, end);
        is_invitation.then(|| words[at].range.start..words[end].range.end)
    })
}

/// The last word of the invitation that begins at a word.
fn end(words: &[Word<'_>], at: usize) -> Option<usize> {
    let role = words[at].role;
    if role.is(Kind::Alone) {
        return Some(at);
    }
    let mut inviting = role.phrases.iter();
    if let Some(phrase) = inviting.find(|phrase| follows(words, at, phrase)) {
        return Some(at + phrase.len() - 1);
    }
    if !role.is_act() {
        return None;
    }
    let is_asked = is_asked(words, at);
    let is_customers = is_asked || is_customers(words, at);
    let invites = |sequel: &&&Sequel| match sequel.when {
        When::Always => true,
        When::Customer => is_customers,
        When::Asked => is_asked,
    };
    for sequel in role.sequels.iter().filter(invites) {
        let last = words.len().min(at + 1 + WINDOW);
        for next in at + 1..last {
            let word = &words[next];
            // "Try not to pay again": what is forbidden later is looked at there.
            if word.begins || word.role.is(Kind::Negation) || word.role.is(Kind::Abstains) {
                break;
            }
            let mut then = sequel.then.iter();
            if let Some(phrase) = then.find(|phrase| follows(words, next, phrase)) {
                return Some(next + phrase.len() - 1);
            }
            let is_number = word.text.starts_with(|first: char| first.is_ascii_digit());
            if !sequel.far && !is_number && !word.role.is(Kind::Between) {
                break;
            }
        }
    }
    let mut harmless = phrases(Use::Harmless).iter();
    let asks =
        role.is(Kind::Pays) && is_asked && !harmless.any(|phrase| follows(words, at, phrase));
    asks.then_some(at)
}

/// True for a verb that the customer is asked to do: "pay", "please pay", "you may now pay", lipa.
fn is_asked(words: &[Word<'_>], at: usize) -> bool {
    let form = words[at].role.form;
    if matches!(form, Form::Imperative | Form::Wish) {
        return true;
    }
    let first = before_adverbs(words, at);
    if words[first].begins {
        return form != Form::Infinitive;
    }
    let mut leads = phrases(Use::Lead).iter();
    leads.any(|phrase| precedes(words, first, phrase))
}

/// The first of the adverbs before a verb, or the verb.
fn before_adverbs(words: &[Word<'_>], at: usize) -> usize {
    let mut first = at;
    while at - first < ADVERBS && !words[first].begins && words[first - 1].role.is(Kind::Adverb) {
        first -= 1;
    }
    first
}

/// True where nobody else is said to do it.
fn is_customers(words: &[Word<'_>], at: usize) -> bool {
    let first = before_adverbs(words, at);
    let is_others = !words[first].begins && words[first - 1].role.is(Kind::Others);
    words[at].role.form != Form::Infinitive && !is_others
}

/// True where the words of `phrase` stand at a place, in one clause.
fn follows(words: &[Word<'_>], at: usize, phrase: &[&str]) -> bool {
    words.get(at..at + phrase.len()).is_some_and(|found| {
        let parted = found.iter().skip(1).any(|word| word.begins);
        let mut pairs = found.iter().zip(phrase);
        !parted && pairs.all(|(word, expected)| word.text == *expected)
    })
}

/// True where the words of `phrase` stand before a place, in its clause.
fn precedes(words: &[Word<'_>], at: usize, phrase: &[&str]) -> bool {
    let is_inside = words.get(at).is_none_or(|word| !word.begins);
    let start = at.checked_sub(phrase.len());
    is_inside && start.is_some_and(|start| follows(words, start, phrase))
}

/// The words of a message in lower case. Characters that are not seen do not part words; punctuation
/// does, and all but hyphens and quotes begins a clause.
fn words(message: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::with_capacity(message.len() / 5);
    let mut open = false;
    let mut begins = true;
    for (at, character) in message.char_indices() {
        if is_hidden(character) && !character.is_whitespace() {
            continue;
        }
        let is_apostrophe = matches!(character, '\'' | '\u{2019}');
        let belongs = character.is_alphanumeric() || (is_apostrophe && open);
        if !belongs {
            open = false;
            begins |= ".,;:!?()\u{2013}\u{2014}\u{2026}".contains(character);
            continue;
        }
        let end = at + character.len_utf8();
        if !open {
            words.push(Word {
                text: Cow::Borrowed(""),
                range: at..at,
                begins,
                role: &NOTHING,
            });
            (open, begins) = (true, false);
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
                text.to_mut().extend(character.to_lowercase());
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::invitation;

    fn found(message: &str) -> Option<&str> {
        invitation(message).map(|range| &message[range])
    }

    #[test]
    fn invitations_in_english() {
        for (message, phrase) in [
            ("Please try again.", "try again"),
            ("Something went wrong. TRY  AGAIN!", "TRY  AGAIN"),
            ("Try\u{200B} again", "Try\u{200B} again"),
            (
                "You can pay the full amount again later",
                "pay the full amount again",
            ),
            ("Send the money again.", "Send the money again"),
            ("Enter your PIN once more.", "Enter your PIN once more"),
            ("Kindly retry", "retry"),
            ("Please re-try the payment", "re-try"),
            ("Please resend.", "resend"),
            ("Try in 5 minutes", "Try in"),
            ("Please try later", "try later"),
            ("Give it another try", "another try"),
            ("Make another payment", "Make another payment"),
            ("Start a new payment", "Start a new payment"),
            ("Use another way to pay", "another way to pay"),
            ("Pay by card, please", "Pay by card"),
            ("Please pay KES 100", "Please pay"),
            ("Do not worry, try again", "try again"),
            ("Do not close the app and try again", "try again"),
            ("If you do not get a message try again", "try again"),
            ("Please wait a minute before trying again", "trying again"),
            ("No money was taken. You can start over.", "start over"),
            ("Don't give up: pay again", "pay again"),
        ] {
            assert_eq!(found(message), Some(phrase), "{message}");
        }
    }

    #[test]
    fn invitations_in_kiswahili() {
        for (message, phrase) in [
            ("Tafadhali jaribu tena.", "jaribu tena"),
            ("Weka pesa, kisha ujaribu tena", "ujaribu tena"),
            ("Unaweza kulipa tena", "kulipa tena"),
            ("Fanya malipo haya tena", "Fanya malipo haya tena"),
            ("Rudia malipo", "Rudia"),
            ("Tafadhali urudie", "urudie"),
            ("Anza upya", "Anza upya"),
            ("Jaribu mara nyingine", "Jaribu mara nyingine"),
            ("jaribu baadaye", "jaribu baadaye"),
            ("Lipa kwa njia nyingine", "Lipa kwa njia nyingine"),
            ("Tuma ombi jipya", "Tuma ombi jipya"),
            ("Tafadhali lipa KES 100", "Tafadhali lipa"),
            ("Subiri kidogo kabla ya kulipa tena", "kulipa tena"),
        ] {
            assert_eq!(found(message), Some(phrase), "{message}");
        }
    }

    #[test]
    fn no_invitation() {
        for message in [
            "",
            "Please do not pay again.",
            "Do not try to pay again until we confirm.",
            "You don\u{2019}t need to pay again.",
            "There is no need to try again",
            "Never retry or pay again.",
            "Please avoid paying again",
            "Please wait for our confirmation before you pay again.",
            "We are checking your payment again.",
            "There is nothing to do until we contact you again",
            "Another payment is already being processed",
            "We will try to confirm it",
            "Thank you, and welcome again. Pay your next bill with us",
            "Again, thank you",
            "Usilipe tena.",
            "Tafadhali usijaribu kulipa tena.",
            "Huhitaji kulipa tena",
            "Hakuna haja ya kulipa tena.",
            "Subiri uthibitisho wetu kabla ya kulipa tena",
            "Tutakujulisha tena",
            "Malipo yako yanakaguliwa tena",
            "Karibu tena",
        ] {
            assert_eq!(found(message), None, "{message}");
        }
    }
}

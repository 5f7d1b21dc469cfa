//! Finds words that ask a customer to pay again, in English and Kiswahili.
//!
//! Wide on purpose: a message that is refused is written anew in a minute, one that slips through makes
//! customers pay twice. What forbids another payment ("do not pay again") or warns of it is no invitation.

mod forbidden;
#[cfg(test)]
mod neighbours;
#[cfg(test)]
mod ordinary;
mod words;

use std::ops::Range;

use super::phrases::{Form, GAP, Kind, Phrase, Sequel, Use, When, phrases, role};
use forbidden::{is_forbidden, is_warning};
use words::{Break, Word, words};

/// How much of a text is looked at, in bytes: many times a message of 160 characters, and a longer one is
/// refused for its length.
const LOOKED_AT: usize = 4096;
/// How far after an act "again" or the like may stand, in words.
const WINDOW: usize = 7;
/// How many words may stand in a gap of a phrase: three, and M-Pesa is two.
const MODIFIERS: usize = 4;
/// How many adverbs may stand before a verb.
const ADVERBS: usize = 3;

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
    if let Some(last) = inviting.find_map(|phrase| last(words, at, phrase)) {
        return Some(last);
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
        let mut is_paused = false;
        for next in at + 1..words.len().min(at + 1 + WINDOW) {
            let word = &words[next];
            is_paused |= word.after == Break::Pause;
            // "Try not to pay again": what is forbidden later is looked at there.
            if word.after == Break::End
                || word.role.is(Kind::Negation)
                || word.role.is(Kind::Abstains)
            {
                break;
            }
            // What stands after a pause may be another thought: only "again" belongs to the verb for sure.
            let is_meant = |phrase: &&Phrase| !is_paused || phrases(Use::Again).contains(phrase);
            let mut then = sequel.then.iter().filter(is_meant);
            if let Some(last) = then.find_map(|phrase| last(words, next, phrase)) {
                return Some(last);
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
    if words[first].begins() {
        return form != Form::Infinitive;
    }
    let mut leads = phrases(Use::Lead).iter();
    leads.any(|phrase| precedes(words, first, phrase))
}

/// The first of the adverbs before a verb, or the verb.
fn before_adverbs(words: &[Word<'_>], at: usize) -> usize {
    let mut first = at;
    while at - first < ADVERBS && !words[first].begins() && words[first - 1].role.is(Kind::Adverb) {
        first -= 1;
    }
    first
}

/// True where nobody else is said to do it.
fn is_customers(words: &[Word<'_>], at: usize) -> bool {
    let first = before_adverbs(words, at);
    let is_others = !words[first].begins() && words[first - 1].role.is(Kind::Others);
    words[at].role.form != Form::Infinitive && !is_others
}

/// The last of the words of `phrase`, where they stand at a place, with no more than a pause between them.
fn last(words: &[Word<'_>], at: usize, phrase: &[&str]) -> Option<usize> {
    let mut next = at;
    for (place, expected) in phrase.iter().enumerate() {
        if *expected == GAP {
            let gap = words.get(next..words.len().min(next + MODIFIERS))?;
            let ends = |word: &Word<'_>| phrase.get(place + 1).is_some_and(|end| word.text == *end);
            let modifies = |word: &&Word<'_>| word.role.is(Kind::Modifier) && !ends(word);
            next += gap.iter().take_while(modifies).count();
            continue;
        }
        let word = words.get(next)?;
        if word.text != *expected || (next > at && word.after == Break::End) {
            return None;
        }
        next += 1;
    }
    next.checked_sub(1)
}

/// True where the words of `phrase` stand at a place.
fn follows(words: &[Word<'_>], at: usize, phrase: &[&str]) -> bool {
    last(words, at, phrase).is_some()
}

/// True where the words of `phrase` stand before a place, in its clause.
fn precedes(words: &[Word<'_>], at: usize, phrase: &[&str]) -> bool {
    let is_inside = words.get(at).is_none_or(|word| !word.begins());
    let start = at.checked_sub(phrase.len());
    is_inside && start.is_some_and(|start| follows(words, start, phrase))
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

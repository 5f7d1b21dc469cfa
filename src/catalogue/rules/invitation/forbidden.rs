//! Whether what would be an invitation is forbidden, put off until we have answered, or warned of.

use super::super::phrases::{Form, Kind, Role, Use, is_telling_of_us, phrases};
use super::words::Word;
use super::{follows, precedes};

/// How many words before an act can forbid it.
const REACH: usize = 12;
/// How many words before a negation can undo it.
const UNDOING: usize = 4;
/// How many words after an act a warning of it can end.
const WARNING: usize = 10;

/// True where what begins at a word is forbidden, in the same clause: "do not", "no need to", "stop", "wait
/// for our confirmation before".
pub(super) fn is_forbidden(words: &[Word<'_>], at: usize) -> bool {
    let role = words[at].role;
    if role.form == Form::Imperative || role.is(Kind::Polite) {
        return false;
    }
    for before in back(words, at) {
        let role = words[before].role;
        let next = &words[before + 1];
        if role.is(Kind::Ahead) {
            return is_awaited(words, before);
        }
        let keeps = |phrase: &&Vec<&str>| precedes(words, before + 1, phrase);
        if let Some(phrase) = phrases(Use::Abstains).iter().find(keeps) {
            return is_object(next) && !is_kept_up(words, before + 1 - phrase.len());
        }
        if role.is(Kind::Negation) {
            return !is_undone(words, before);
        }
        if role.form == Form::Forbidding {
            return is_object(next);
        }
        // "If you did not pay try again": what follows a verb without a link is another matter.
        let is_passed = role.is(Kind::Filler) || (role.is_act() && is_object(next));
        if !is_passed {
            return false;
        }
    }
    false
}

/// True where the customer is told what another payment leads to: "paying again may charge you twice".
pub(super) fn is_warning(words: &[Word<'_>], at: usize, end: usize) -> bool {
    let after = &words[end + 1..words.len().min(end + 1 + WARNING)];
    let Some(first) = after.first() else {
        return false;
    };
    let is_denied = |word: &Word<'_>| {
        word.role.is(Kind::Negation) || word.text.starts_with("hu") || word.text.starts_with("ha")
    };
    let twice = |place: &usize| {
        let is_phrase = |phrase: &Vec<&str>| follows(after, *place, phrase);
        phrases(Use::Twice).iter().any(is_phrase)
    };
    let Some(twice) = (0..after.len()).find(twice) else {
        return false;
    };
    let between = &after[..=twice];
    let mut rest = words[end + 1..].iter();
    if between.iter().any(is_denied) || rest.any(|word| word.role.is(Kind::Reassures)) {
        return false;
    }
    let clauses = between.iter().filter(|word| word.begins()).count();
    // "Kulipa tena kunaweza": the verb agrees with the act, which is what it speaks of.
    if words[at].role.form == Form::Infinitive {
        return clauses == 0 && first.text.starts_with("ku");
    }
    let speaks_of = |word: &Word<'_>| word.text.ends_with("ing");
    if speaks_of(&words[at]) && first.role.is(Kind::Modal) {
        return clauses == 0;
    }
    for before in back(words, at) {
        let role = words[before].role;
        if speaks_of(&words[before]) && first.role.is(Kind::Modal) {
            return clauses == 0;
        }
        if role.is(Kind::If) {
            let mut between = between.iter();
            return clauses <= 1 && between.any(|word| word.role.is(Kind::Modal));
        }
        if !role.is(Kind::Filler) && !role.is_act() {
            return false;
        }
    }
    false
}

/// The places before a word, in its clause, from the nearest on.
fn back(words: &[Word<'_>], at: usize) -> impl Iterator<Item = usize> {
    let first = at.saturating_sub(REACH);
    let inside = (first + 1..=at).rev();
    inside
        .take_while(|place| !words[*place].begins())
        .map(|place| place - 1)
}

/// True for what can be forbidden by the word before it: to pay, paying, kulipa, another payment.
fn is_object(word: &Word<'_>) -> bool {
    let role = word.role;
    role.is(Kind::Link) || role.form == Form::Infinitive || word.text.ends_with("ing")
}

/// True for "never stop" and "cannot avoid".
fn is_kept_up(words: &[Word<'_>], at: usize) -> bool {
    let undoes = |place: usize| {
        let role = words[place].role;
        role.is(Kind::Negation) || role.is(Kind::Undoing)
    };
    back(words, at).take(UNDOING).any(undoes)
}

/// True for "if you do not" and "why not", and for a negation of another one ("it is not safe not to").
fn is_undone(words: &[Word<'_>], at: usize) -> bool {
    if words[at].text == "nor" {
        return false;
    }
    let mut before = back(words, at).take(UNDOING);
    let is_passed = |role: &Role| role.is(Kind::Subject) || role.is(Kind::Filler);
    let other = before.find(|place| !is_passed(words[*place].role));
    other.is_some_and(|place| {
        let role = words[place].role;
        role.is(Kind::Undoing) || role.is(Kind::Negation)
    })
}

/// True where the clause before "before" speaks of an answer of ours. One that the customer looks for ("confirm
/// your balance before") proves nothing.
fn is_awaited(words: &[Word<'_>], at: usize) -> bool {
    let first = back(words, at)
        .take_while(|place| !words[*place].role.is(Kind::Turn))
        .last();
    let clause = &words[first.unwrap_or(at)..at];
    let is = |word: &Word<'_>, kind: Kind| word.role.is(kind);
    let forbids = |word: &Word<'_>| {
        is(word, Kind::Negation) || word.text.starts_with("usi") || word.text.starts_with("msi")
    };
    if clause.iter().any(forbids) {
        return false;
    }
    let waits = clause.iter().any(|word| is(word, Kind::Waiting));
    let news = |words: &[Word<'_>]| words.iter().any(|word| is(word, Kind::News));
    (0..clause.len()).any(|place| {
        let word = &clause[place];
        let next = |count: usize| &clause[place + 1..clause.len().min(place + 1 + count)];
        let tells = |word: &Word<'_>| is(word, Kind::Tells) || (waits && is(word, Kind::Told));
        let is_past = word.text.starts_with("tume");
        let from_us = |phrase: &Vec<&str>| follows(clause, place, phrase);
        (waits && is(word, Kind::Our) && news(next(2)))
            || (waits && is(word, Kind::Wetu) && news(&clause[place.saturating_sub(1)..place]))
            || (waits && phrases(Use::FromUs).iter().any(from_us))
            || (is(word, Kind::We) && next(4).iter().any(tells))
            || (follows(clause, place, &["let", "us"]) && next(2).iter().any(tells))
            || (is_telling_of_us(&word.text) && (waits || !is_past))
    })
}

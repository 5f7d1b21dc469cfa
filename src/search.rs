//! Finding a code by its number, name, title or description, with slips of the hand forgiven.
//!
//! `tests/search/cases.json` holds what is found as data, for every program that searches.

use std::cmp::Reverse;

use crate::catalogue::{Catalogue, Code};

/// What a pasted answer has around its code.
const WRAPPING: [&str; 3] = ["resultcode", "responsecode", "errorcode"];

/// The codes that match every word of `query`, the best first, equally good ones in the order of the catalogue.
#[must_use]
pub fn search<'c>(catalogue: &'c Catalogue, query: &str) -> Vec<&'c Code> {
    let words = words_of(query);
    if words.is_empty() {
        return Vec::new();
    }
    ranked(catalogue, |texts| {
        let scores = words.iter().map(|word| texts.score(word));
        let each: Option<Vec<u32>> = scores.collect();
        Some(each?.into_iter().sum::<u32>() + texts.covered(&words))
    })
}

/// The codes that come nearest where nothing matches: those that match some of the words, or whose number is alike.
#[must_use]
pub fn nearest<'c>(catalogue: &'c Catalogue, query: &str) -> Vec<&'c Code> {
    let words = words_of(query);
    let mut found = ranked(catalogue, |texts| {
        let alike = |word: &String| {
            let number = word.bytes().any(|byte| byte.is_ascii_digit());
            (number && strsim::osa_distance(word, &texts.code) <= (word.chars().count() / 4).max(1))
                .then_some(100)
        };
        let score = |word: &String| texts.score(word).or_else(|| alike(word));
        let score: u32 = words.iter().filter_map(score).sum();
        (score > 0).then_some(score)
    });
    found.truncate(4);
    found
}

fn ranked(catalogue: &Catalogue, score: impl Fn(&Texts) -> Option<u32>) -> Vec<&Code> {
    let scored = catalogue.codes.iter().filter_map(|code| {
        let score = score(&Texts::new(catalogue, code))?;
        Some((Reverse(score), code))
    });
    let mut scored: Vec<_> = scored.collect();
    scored.sort_by_key(|(score, _)| *score);
    scored.into_iter().map(|(_, code)| code).collect()
}

/// The words of a query in lower case, without what a pasted answer has around its code.
fn words_of(query: &str) -> Vec<String> {
    let words = words(query);
    let is_code = |word: &String| !WRAPPING.contains(&word.as_str());
    if words.iter().any(is_code) {
        return words.into_iter().filter(is_code).collect();
    }
    words
}

fn words(text: &str) -> Vec<String> {
    let is_part = |character: char| character.is_alphanumeric() || "._/-".contains(character);
    let text = text.to_lowercase();
    let words = text.split(|character| !is_part(character));
    let words = words.map(|word| word.trim_matches(['.', '-', '_', '/']));
    let words = words.filter(|word| !word.is_empty());
    words.map(ToOwned::to_owned).collect()
}

/// What is searched of one code, in lower case.
struct Texts {
    code: String,
    identity: String,
    name: String,
    name_words: Vec<String>,
    title: Vec<String>,
    description: Vec<String>,
}

impl Texts {
    fn new(catalogue: &Catalogue, code: &Code) -> Self {
        let family = &catalogue.family_of(code).id;
        Self {
            code: code.code.to_lowercase(),
            identity: format!("{family}/{}", code.code).to_lowercase(),
            name: code.name.clone(),
            name_words: code.name.split('_').map(ToOwned::to_owned).collect(),
            title: words(&code.title),
            description: words(&code.description),
        }
    }

    /// How well one word matches, if it does.
    fn score(&self, word: &str) -> Option<u32> {
        if word == self.identity || word == self.code {
            return Some(10_000);
        }
        if word == self.name {
            return Some(5_000);
        }
        if word.chars().nth(1).is_some() && self.code.starts_with(word) {
            return Some(3_000);
        }
        let field = |words: &[String], weight| {
            let best = words.iter().map(|other| likeness(word, other)).max();
            best.unwrap_or_default() * weight
        };
        let title = field(&self.title, 10).max(field(&self.name_words, 9));
        let score = title.max(field(&self.description, 3));
        (score > 0).then_some(score)
    }

    /// More where the words make up more of the name.
    fn covered(&self, words: &[String]) -> u32 {
        let is_meant = |name: &&String| words.iter().any(|word| likeness(word, name) > 0);
        let meant = self.name_words.iter().filter(is_meant).count();
        u32::try_from(20 * meant / self.name_words.len().max(1)).unwrap_or_default()
    }
}

/// How much a word is like another: 10 the same, 8 its beginning, 6 but for a slip, 4 the letter or two that it begins
/// with, 0 not at all.
fn likeness(word: &str, other: &str) -> u32 {
    let length = word.chars().count();
    let is_number = word.bytes().any(|byte| byte.is_ascii_digit());
    if word == other {
        return 10;
    }
    if other.starts_with(word) && (length >= 3 || !is_number) {
        return if length >= 3 { 8 } else { 4 };
    }
    let slips = match length {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    };
    let is_near = length.abs_diff(other.chars().count()) <= slips;
    if slips > 0 && !is_number && is_near && strsim::osa_distance(word, other) <= slips {
        return 6;
    }
    0
}

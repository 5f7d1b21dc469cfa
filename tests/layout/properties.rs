//! What holds for every catalogue, however it is written.

use daraja_codegen::catalogue::node::{self, Node, Value};
use daraja_codegen::catalogue::validate;
use daraja_codegen::layout::format;
use daraja_codegen::source::Source;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::generated::{hostile_catalogue, shuffled, tame_catalogue};
use crate::scruffy::{About, Tape, Tree, Written, write};

/// A value without its notation and the order of its keys.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    Text(String),
    Bare(String),
    Flag(bool),
    List(Vec<Meaning>),
    Map(Vec<(String, Meaning)>),
}

fn by_key(mut entries: Vec<(String, Meaning)>) -> Meaning {
    entries.sort_by(|left, right| left.0.cmp(&right.0));
    Meaning::Map(entries)
}

/// What the tree is meant to say.
fn intended(tree: &Tree) -> Meaning {
    match tree {
        Tree::Text(text) | Tree::Code(text) => Meaning::Text(text.clone()),
        Tree::Bare(text) if text == "~" => Meaning::Bare(String::new()),
        Tree::Bare(text) if text == "true" => Meaning::Flag(true),
        Tree::Bare(text) => Meaning::Bare(text.clone()),
        Tree::List(entries) => Meaning::List(entries.iter().map(intended).collect()),
        Tree::Map(entries) => by_key(
            entries
                .iter()
                .map(|(key, value)| (key.clone(), intended(value)))
                .collect(),
        ),
    }
}

/// What a file says. A code without quotes is read as it is written.
fn said(node: &Node, source: &Source, key: &str) -> Meaning {
    match &node.value {
        Value::Text(text) => Meaning::Text(text.to_string()),
        Value::Null => Meaning::Bare(String::new()),
        Value::Bool(flag) => Meaning::Flag(*flag),
        Value::Integer(_) | Value::Number if key == "code" => {
            Meaning::Text(source.slice(node.span).to_owned())
        }
        Value::Integer(_) | Value::Number => Meaning::Bare(source.slice(node.span).to_owned()),
        Value::List(entries) => Meaning::List(
            entries
                .iter()
                .map(|entry| said(entry, source, ""))
                .collect(),
        ),
        Value::Map(entries) => by_key(
            entries
                .iter()
                .map(|(key, value)| {
                    let key = match &key.value {
                        Value::Text(text) => text.to_string(),
                        _ => source.slice(key.span).to_owned(),
                    };
                    let value = said(value, source, &key);
                    (key, value)
                })
                .collect(),
        ),
    }
}

fn meaning(text: &str) -> Meaning {
    let source = Source::new("codes.yaml", text);
    match node::parse(&source) {
        Ok(root) => said(&root, &source, ""),
        Err(error) => panic!("{}\n{text}", error.message),
    }
}

fn laid_out(text: &str) -> String {
    match format(&Source::new("codes.yaml", text)) {
        Ok(laid_out) => laid_out,
        Err(refusal) => panic!("{refusal:?}\n{text}"),
    }
}

/// The numbers of the comments in a text, in order, each with its line.
fn numbered(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let digits: String = line
            .split_once("#§")
            .map_or("", |(_, rest)| rest)
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        if let Ok(number) = digits.parse() {
            found.push((number, at));
        }
    }
    found
}

/// The first line from `at` on that is neither empty nor a comment.
fn content(lines: &[&str], at: usize) -> String {
    let line = lines[at..]
        .iter()
        .map(|line| line.trim_start())
        .find(|line| !line.is_empty() && !line.starts_with('#'));
    line.unwrap_or_default().to_owned()
}

/// True where a line begins with the entry of `key`; a list item has no key.
fn begins(line: &str, key: &str) -> bool {
    let entry = line.trim_start_matches("- ");
    match key {
        "" => line.starts_with('-') || line.contains(": ["),
        _ => entry.starts_with(&format!("{key}:")) || entry.starts_with(&format!("\"{key}\":")),
    }
}

fn check_comments(written: &Written, text: &str) -> Result<(), TestCaseError> {
    let lines: Vec<&str> = text.lines().collect();
    let found = numbered(text);
    let mut numbers: Vec<usize> = found.iter().map(|(number, _)| *number).collect();
    numbers.sort_unstable();
    let all: Vec<usize> = (0..written.comments.len()).collect();
    prop_assert_eq!(numbers, all, "comments of\n{}\nin\n{}", written.text, text);
    for (number, at) in found {
        let own_line = lines[at].trim_start().starts_with('#');
        let stays = match &written.comments[number] {
            About::Next(key) => own_line && begins(&content(&lines, at), key),
            About::Same(key) if own_line => {
                // Where its line holds another, or is gone: above the entry, or at the end of its list or map.
                let before = lines[..at].iter().rev();
                let indent = lines[at].len() - lines[at].trim_start().len();
                let holder = before
                    .filter(|line| !line.trim().is_empty())
                    .find(|line| line.len() - line.trim_start().len() < indent);
                begins(&content(&lines, at), key)
                    || holder.is_some_and(|line| begins(line.trim_start(), key))
            }
            About::Same(key) => begins(lines[at].trim_start(), key),
            About::First | About::End => own_line,
        };
        prop_assert!(
            stays,
            "#{} {:?} of\n{}\nin\n{}",
            number,
            written.comments[number],
            written.text,
            text
        );
    }
    Ok(())
}

fn check(tree: &Tree, tape: &[u8], in_order: bool) -> Result<(), TestCaseError> {
    let written = write(tree, &mut Tape::new(tape.to_vec()));
    let intended = intended(tree);
    prop_assert_eq!(&meaning(&written.text), &intended, "{}", written.text);
    let text = laid_out(&written.text);
    prop_assert_eq!(&meaning(&text), &intended, "{}", text);
    prop_assert_eq!(&laid_out(&text), &text);
    check_comments(&written, &text)?;
    if in_order {
        let numbers: Vec<usize> = numbered(&text)
            .into_iter()
            .map(|(number, _)| number)
            .collect();
        prop_assert!(numbers.is_sorted(), "{}\n{}", written.text, text);
    }
    let (before, after) = (Source::new("a", &*written.text), Source::new("b", &*text));
    let (before, after) = (validate(&before), validate(&after));
    if let Some(before) = before.catalogue {
        let digest = after
            .catalogue
            .as_ref()
            .map(|after| after.digest().to_owned());
        prop_assert_eq!(digest.as_deref(), Some(before.digest()));
    }
    Ok(())
}

/// The choices of a tape, not shown where a test fails: what is written by them is.
pub struct Choices(pub Vec<u8>);

impl std::fmt::Debug for Choices {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} choices", self.0.len())
    }
}

pub fn choices() -> impl Strategy<Value = Choices> {
    vec(any::<u8>(), 0..600).prop_map(Choices)
}

proptest! {
    #![proptest_config(crate::generated::config())]

    #[test]
    fn a_catalogue_in_order_keeps_its_meaning_and_comments(
        tree in hostile_catalogue(),
        tape in choices(),
    ) {
        check(&tree, &tape.0, false)?;
    }

    #[test]
    fn a_tame_catalogue_keeps_the_order_of_its_comments(
        tree in tame_catalogue(),
        tape in choices(),
    ) {
        check(&tree, &tape.0, true)?;
    }

    #[test]
    fn a_shuffled_catalogue_keeps_its_digest(
        tree in tame_catalogue(),
        order in vec(any::<u8>(), 1..60),
        tape in choices(),
    ) {
        let canonical = laid_out(&write(&tree, &mut Tape::new(Vec::new())).text);
        let shuffled = shuffled(tree, &order);
        check(&shuffled, &tape.0, false)?;
        let text = laid_out(&write(&shuffled, &mut Tape::new(tape.0)).text);
        let digest = |text: &str| {
            let catalogue = validate(&Source::new("codes.yaml", text)).catalogue;
            catalogue.map(|catalogue| catalogue.digest().to_owned())
        };
        prop_assert!(digest(&canonical).is_some(), "a tame catalogue keeps every rule\n{}", canonical);
        prop_assert_eq!(digest(&text), digest(&canonical));
        // Without its comments, every way of writing a catalogue comes to one text.
        let bare = |text: &str| {
            let kept: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            kept.iter()
                .filter(|line| !line.trim_start().starts_with('#'))
                .map(|line| line.split(" #").next().unwrap_or_default().to_owned())
                .collect::<Vec<String>>()
        };
        if numbered(&text).is_empty() {
            prop_assert_eq!(bare(&text), bare(&canonical));
        }
    }
}

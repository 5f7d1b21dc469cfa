//! The text of an entry that is still to be filled in.

use std::fmt::Write as _;

use super::scalar;
use crate::catalogue::document::CodeEntry;
use crate::catalogue::shape::{Field, Shape, Shaped as _};
use crate::catalogue::text::Notation;

/// What stands where a person has to decide. Validation reports every one of them.
pub const TODO: &str = "TODO";

/// What is known of a code before anybody has thought about it.
pub struct Known<'a> {
    /// The family.
    pub family: &'a str,
    /// The code.
    pub code: &'a str,
    /// The version that is to add it.
    pub since: &'a str,
    /// The HTTP status that the code begins with, in a family of such codes.
    pub http_status: Option<&'a str>,
    /// True where other codes of the family have a message for the payer.
    pub message: bool,
    /// True where the catalogue lists sources.
    pub sources: bool,
}

impl Known<'_> {
    fn value(&self, key: &str) -> Option<&str> {
        match key {
            "family" => Some(self.family),
            "code" => Some(self.code),
            "since" => Some(self.since),
            "http_status" => self.http_status,
            _ => None,
        }
    }

    /// True for a field that is to be there although it could be left out: a failure, the likelier case,
    /// has a fault and advice on trying again.
    fn wants(&self, key: &str) -> bool {
        match key {
            "fault" | "retry" => true,
            "customer_message" => self.message,
            "sources" => self.sources,
            _ => self.value(key).is_some(),
        }
    }
}

/// The lines of the entry, as the canonical layout has them.
pub fn lines(known: &Known<'_>) -> Vec<String> {
    let mut text = String::new();
    if let Shape::Record(fields) = CodeEntry::SHAPE {
        let there = |field: &&Field| field.required || known.wants(field.key);
        for field in fields.iter().filter(there) {
            write(&mut text, field, known.value(field.key), 0);
        }
    }
    let marked = text.lines().enumerate();
    marked
        .map(|(at, line)| format!("{}{line}", if at == 0 { "- " } else { "  " }))
        .collect()
}

fn write(text: &mut String, field: &Field, value: Option<&str>, indent: usize) {
    let key = field.key;
    let word = value.unwrap_or(TODO);
    // Writing to a string cannot fail.
    let _ = match field.shape {
        Shape::Record(fields) => {
            let _ = writeln!(text, "{:indent$}{key}:", "");
            for field in fields.iter().filter(|field| field.required) {
                write(text, field, None, indent + 2);
            }
            Ok(())
        }
        Shape::Text(facets) if facets.notation == Notation::Folded => {
            writeln!(text, "{:indent$}{key}: >-\n{:indent$}  {word}", "", "")
        }
        Shape::Text(facets) => {
            let word = scalar::line(word, facets.notation, false);
            writeln!(text, "{:indent$}{key}: {word}", "")
        }
        Shape::List(_) => writeln!(text, "{:indent$}{key}: [{word}]", ""),
        Shape::Word | Shape::Scalar => writeln!(text, "{:indent$}{key}: {word}", ""),
    };
}

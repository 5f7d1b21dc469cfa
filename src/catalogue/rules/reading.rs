//! Rules that are applied while the file is read.

use crate::finding::{Rule, Severity};

/// The file is YAML.
pub static SYNTAX: Rule = Rule {
    id: "syntax",
    severity: Severity::Error,
    summary: "The file is one YAML document.",
    reason: "Nothing else can be said of a file that is not.",
};

/// The file stays within the limits set against hostile input.
pub static LIMIT: Rule = Rule {
    id: "limit",
    severity: Severity::Error,
    summary: "The file is of a sane size and depth, without anchors and aliases.",
    reason: "A fact stands where the reader sees it, and a hostile file must fail early.",
};

/// A key is known.
pub static UNKNOWN_KEY: Rule = Rule {
    id: "unknown-key",
    severity: Severity::Error,
    summary: "Every key is one that the catalogue knows.",
    reason: "A misspelt key would silently say nothing.",
};

/// A key is there.
pub static MISSING_KEY: Rule = Rule {
    id: "missing-key",
    severity: Severity::Error,
    summary: "Every required key is there.",
    reason: "A default would be a guess about money.",
};

/// A key is given once.
pub static DUPLICATE_KEY: Rule = Rule {
    id: "duplicate-key",
    severity: Severity::Error,
    summary: "Every key is given once.",
    reason: "Two values for one fact: one of them is wrong.",
};

/// A value has the right type.
pub static WRONG_TYPE: Rule = Rule {
    id: "wrong-type",
    severity: Severity::Error,
    summary: "Every value has the type of its key.",
    reason: "YAML reads unquoted words as numbers and booleans.",
};

/// A word is one of those that its field takes.
pub static UNKNOWN_VALUE: Rule = Rule {
    id: "unknown-value",
    severity: Severity::Error,
    summary: "A field that takes one of a few words holds one of them.",
    reason: "Every consumer handles exactly these words.",
};

/// A channel is known.
pub static UNKNOWN_CHANNEL: Rule = Rule {
    id: "unknown-channel",
    severity: Severity::Error,
    summary: "A channel is one of those that Daraja has.",
    reason: "The parsers in the packages know the shape of exactly these.",
};

/// The rule for a word that a field does not take.
pub(crate) fn unknown_word(what: &str) -> &'static Rule {
    match what {
        "a channel" => &UNKNOWN_CHANNEL,
        _ => &UNKNOWN_VALUE,
    }
}

//! Why a file cannot be read as YAML, in words.

use serde_saphyr::Error;
use serde_saphyr::budget::BudgetBreach;

use super::node::{TOO_MANY, span_of};
use super::rules::reading;
use crate::finding::Finding;
use crate::source::{Source, Span};

/// Why a file could not be read as YAML at all.
#[derive(Debug)]
pub struct SyntaxError {
    /// What the parser says, without its place.
    pub message: String,
    /// The place.
    pub span: Span,
    /// True where a limit was passed, not the grammar broken.
    pub limit: bool,
    /// The way out, where the message has a usual cause.
    pub help: Option<&'static str>,
}

impl SyntaxError {
    /// The finding that says so.
    #[must_use]
    pub fn finding(self) -> Finding {
        let rule = if self.limit {
            &reading::LIMIT
        } else {
            &reading::SYNTAX
        };
        let mut finding = Finding::new(rule, self.message, self.span);
        finding.help = self.help.map(str::to_owned);
        finding
    }
}

/// What the parser says, in words that a reader of the file understands.
pub(super) fn syntax_error(error: &Error, source: &Source) -> SyntaxError {
    let error = error.without_snippet();
    let text = error.to_string();
    let limit = matches!(
        error,
        Error::Budget { .. } | Error::MergeKeyNotAllowed { .. }
    ) || [TOO_MANY, "recursion limit"]
        .iter()
        .any(|sign| text.contains(sign));
    let message = match error {
        Error::Budget { breach, .. } => passed(breach).to_owned(),
        Error::MergeKeyNotAllowed { .. } => {
            "merge keys (<<) are not read: write each fact where it belongs".to_owned()
        }
        Error::MultipleDocuments { .. } => "the file holds more than one YAML document".to_owned(),
        // The parser puts its place behind the message; the finding shows the place itself.
        _ => match text.rfind(" at line ") {
            Some(at) => text[..at].to_owned(),
            None => text,
        },
    };
    let span = error.location().map_or_else(Span::default, |location| {
        span_of(location).unwrap_or_else(|| {
            let line = usize::try_from(location.line()).unwrap_or(1);
            let column = usize::try_from(location.column()).unwrap_or(1);
            source.offset(line, column)
        })
    });
    let help = HELP
        .iter()
        .find(|(sign, _)| message.contains(sign))
        .map(|(_, help)| *help);
    SyntaxError {
        message,
        span,
        limit,
        help,
    }
}

/// What usually mends the file, by a part of the parser's message.
const HELP: &[(&str, &str)] = &[
    (
        "mapping values are not allowed",
        "put a text that holds a colon and a space in quotes, or on a line of its own after `>-`",
    ),
    ("quoted scalar", "close the quotes of the text above"),
    (
        "illegal placement of ':'",
        "close the bracket above, or put the text in quotes",
    ),
    ("more than one YAML document", "take the line `---` out"),
    (
        "unsupported tag",
        "take the tag out, or put the text in quotes",
    ),
];

/// What a breach of the budget means, in words.
const fn passed(breach: &BudgetBreach) -> &'static str {
    match breach {
        BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. } => {
            "anchors and aliases are not read: write each fact where it belongs"
        }
        BudgetBreach::Depth { .. } => "values nest deeper than any catalogue does",
        _ => "the file holds more values than any catalogue does",
    }
}

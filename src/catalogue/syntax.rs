//! Why a file cannot be read as YAML, in words.

use serde_saphyr::granit_parser::{ErrorKind, ScanError};

use super::rules::reading;
use crate::finding::Finding;
use crate::source::{Source, Span};

/// Why a file could not be read as YAML at all.
#[derive(Debug)]
pub struct SyntaxError {
    /// What is wrong, without its place.
    pub message: String,
    /// The place.
    pub span: Span,
    /// True where a limit was passed, not the grammar broken.
    pub limit: bool,
    /// The way out.
    pub help: &'static str,
}

impl SyntaxError {
    /// A limit was passed.
    pub(super) fn limit(span: Span, message: impl Into<String>, help: &'static str) -> Self {
        Self {
            message: message.into(),
            span,
            limit: true,
            help,
        }
    }

    /// Values nest too deep.
    pub(super) fn too_deep(span: Span) -> Self {
        let message = "values nest deeper than any catalogue does";
        Self::limit(span, message, "take the brackets or the indentation out")
    }

    /// The grammar was broken, or something stands there that is YAML but is not read.
    pub(super) fn grammar(span: Span, message: impl Into<String>) -> Self {
        let message = message.into();
        let help = HELP.iter().find(|(sign, _)| message.contains(sign));
        Self {
            message,
            span,
            limit: false,
            help: help.map_or(ELSE, |(_, help)| *help),
        }
    }

    /// What the parser says.
    pub(super) fn of_parser(error: &ScanError, source: &Source) -> Self {
        let place = error.marker();
        let span = source.offset(place.line(), place.col() + 1);
        match error.kind() {
            ErrorKind::RecursionLimitExceeded => Self::too_deep(span),
            _ => Self::grammar(span, error.info()),
        }
    }

    /// The finding that says so.
    #[must_use]
    pub fn finding(self) -> Finding {
        let rule = if self.limit {
            &reading::LIMIT
        } else {
            &reading::SYNTAX
        };
        Finding::new(rule, self.message, self.span).help(self.help)
    }
}

/// What usually mends the file, by a part of the message.
const HELP: &[(&str, &str)] = &[
    (
        "mapping values are not allowed",
        "put a text that holds a colon and a space in quotes, or on a line of its own after `>-`",
    ),
    ("quoted scalar", "close the quotes of the text above"),
    ("unclosed quote", "close the quotes that begin here"),
    (
        "illegal placement of ':'",
        "close the bracket above, or put the text in quotes",
    ),
    ("more than one YAML document", "take the line `---` out"),
    ("tag `", "take the tag out, or put the text in quotes"),
    (
        "unexpected character",
        "take the character out: nothing shows it",
    ),
    ("tab", "use spaces: YAML takes no tab for indentation"),
];

/// What to say of any other slip.
const ELSE: &str =
    "look at the indentation, the quotes and the brackets here and in the lines above";

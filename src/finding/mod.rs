//! What a rule has to say about a catalogue: one record, rendered in several formats.

mod excerpt;
pub mod github;
pub(crate) mod json;
mod render;
pub(crate) mod sarif;
mod text;
pub mod visible;
pub(crate) mod workspace;

pub use render::{Format, render};

use std::borrow::Cow;

use crate::source::Span;
use visible::visible;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is generated while it stands.
    Error,
    /// Worth a look; nothing is stopped.
    Warning,
}

/// What every finding of one kind has in common.
#[derive(Debug)]
pub struct Rule {
    /// The stable id, which is also the name of its fixture folder.
    pub id: &'static str,
    /// How much its findings weigh.
    pub severity: Severity,
    /// What the rule asks for, in one sentence.
    pub summary: &'static str,
    /// Why it is there, in a sentence or two.
    pub reason: &'static str,
}

/// A place that a finding speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where.
    pub span: Span,
    /// What is to be seen there; empty where the message says it.
    pub label: String,
}

/// One thing that is wrong.
#[derive(Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// Where: the first place is where the reader should look first.
    pub places: Vec<Place>,
    /// The way out.
    pub help: Option<String>,
}

impl Finding {
    /// A finding of `rule` at `span`.
    #[must_use]
    pub fn new<'m>(rule: &'static Rule, message: impl Into<Cow<'m, str>>, span: Span) -> Self {
        Self {
            rule,
            message: visible(message.into()),
            places: vec![Place {
                span,
                label: String::new(),
            }],
            help: None,
        }
    }

    /// Adds another place that takes part.
    #[must_use]
    pub fn place<'m>(mut self, span: Span, label: impl Into<Cow<'m, str>>) -> Self {
        self.places.push(Place {
            span,
            label: visible(label.into()),
        });
        self
    }

    /// Says what to see at the first place.
    #[must_use]
    pub fn label<'m>(mut self, label: impl Into<Cow<'m, str>>) -> Self {
        if let Some(place) = self.places.first_mut() {
            place.label = visible(label.into());
        }
        self
    }

    /// Adds the way out.
    #[must_use]
    pub fn help<'m>(mut self, help: impl Into<Cow<'m, str>>) -> Self {
        self.help = Some(visible(help.into()));
        self
    }

    /// The first place.
    #[must_use]
    pub fn span(&self) -> Span {
        self.places
            .first()
            .map(|place| place.span)
            .unwrap_or_default()
    }

    /// What findings are sorted by: their place in the file above all.
    #[must_use]
    pub fn order(&self) -> impl Ord + '_ {
        (self.span(), self.rule.id, self.message.as_str())
    }

    /// True where it stops the work.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.rule.severity == Severity::Error
    }
}

/// The candidate that `word` was most likely meant to be, for "did you mean".
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let scored = candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate));
    scored
        .filter(|(score, _)| *score > 0.8)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_hand_finds_the_word() {
        let words = ["after_delay", "after_fix", "never"];
        assert_eq!(nearest("after_dealy", words), Some("after_delay"));
        assert_eq!(nearest("xyz", words), None);
    }
}

//! The formats in which a diff is written. None of them lets a text of a catalogue become markup, a
//! command or a control sequence.

mod changelog;
mod github;
mod json;
mod markdown;
mod markup;
mod sarif;
mod text;
mod words;

pub use changelog::changelog;

use std::path::Path;

use super::change::{Change, In, Level};
use super::{Side, Verdict};
use crate::finding::visible::visible;
use crate::finding::workspace::in_workspace;
use crate::finding::{self, Finding};
use crate::source::Source;

/// How a diff is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, grouped by level
    Text,
    /// For programs
    Json,
    /// A comment for a pull request
    Markdown,
    /// Workflow commands that annotate a pull request on GitHub
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// A finished diff.
#[derive(Debug)]
pub struct Report<'a> {
    /// What was.
    pub old: &'a Side,
    /// What is.
    pub new: &'a Side,
    /// What changed.
    pub changes: &'a [Change<'a>],
    /// What it comes to.
    pub verdict: &'a Verdict,
}

impl<'a> Report<'a> {
    /// The changes of a level, in their order.
    fn of(&self, level: Level) -> impl Iterator<Item = &'a Change<'a>> {
        self.changes
            .iter()
            .filter(move |change| change.rule.level == level)
    }

    /// The changes that no finding speaks of, the heaviest first.
    fn beside_findings(&self) -> impl Iterator<Item = &'a Change<'a>> {
        let is_told = |change: &Change<'_>| {
            let findings = &self.verdict.findings;
            change.rule.level == Level::Money
                && findings.iter().any(|finding| {
                    finding.rule.id == super::verdict::MONEY_CHANGE.id
                        && finding.span() == change.anchor
                })
        };
        let changes = Level::ALL.into_iter().flat_map(|level| self.of(level));
        changes.filter(move |change| !is_told(change))
    }

    /// How many changes there are of each level: "2 major, 1 patch".
    fn counts(&self) -> String {
        let parts: Vec<String> = Level::ALL
            .into_iter()
            .map(|level| (self.of(level).count(), level.as_str()))
            .filter(|(count, _)| *count > 0)
            .map(|(count, level)| format!("{count} {level}"))
            .collect();
        parts.join(", ")
    }

    /// What became of the version: "went from 1.2.0 to 1.3.0". Versions pass through `show`.
    fn version_went(&self, show: impl Fn(&str) -> String) -> String {
        let version = |side: &'a Side| side.catalogue().package.version.as_str();
        let (before, after) = (version(self.old), version(self.new));
        if before == after {
            return format!("is still {}", show(before));
        }
        format!("went from {} to {}", show(before), show(after))
    }
}

/// Writes a diff. With `colour`, text is styled for a terminal.
#[must_use]
pub fn render(report: &Report<'_>, format: Format, colour: bool) -> String {
    match format {
        Format::Text => text::render(report, colour),
        Format::Json => json::render(report),
        Format::Markdown => markdown::render(report),
        Format::Github => github::render(report),
        Format::Sarif => sarif::render(report),
    }
}

/// Writes the findings of a new catalogue that is not valid, so that they are never taken for a diff.
#[must_use]
pub fn invalid(findings: &[Finding], source: &Source, format: Format) -> String {
    let of = |format, colour| finding::render(findings, source, format, colour);
    match format {
        Format::Text => of(finding::Format::Text, true),
        Format::Json => of(finding::Format::Json, false),
        Format::Github => of(finding::Format::Github, false),
        Format::Sarif => of(finding::Format::Sarif, false),
        Format::Markdown => markdown::invalid(source, &of(finding::Format::Text, false)),
    }
}

/// Short for a text: what it was and what it is, on one line. Prose is left to a comparison word by word.
fn went(change: &Change<'_>) -> String {
    match (&change.before, &change.after) {
        (Some(_), Some(_)) if change.is_prose() => "reworded".to_owned(),
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (None, Some(after)) if change.field.is_some() => format!("now {after}"),
        (Some(before), None) if change.field.is_some() => format!("no longer {before}"),
        (Some(text), None) | (None, Some(text)) => text.clone(),
        (None, None) => String::new(),
    }
}

/// Where what is gone stood, on a line of its own; nothing for what is still there.
fn stood_at(report: &Report<'_>, change: &Change<'_>) -> String {
    if change.file != In::Old {
        return String::new();
    }
    let old = report.old.source();
    let line = old.line_at(change.span.start);
    // The name of a revision is no path, and that of a file in it begins at the top as it is.
    let name = match Path::new(old.name()).exists() {
        true => in_workspace(old.name()),
        false => old.name().into(),
    };
    format!("\nIt stood at {}:{line}.", visible(name))
}

//! The formats in which findings are written.

use super::{Finding, github, json, sarif, text};
use crate::source::Source;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, with source snippets
    Text,
    /// For programs
    Json,
    /// Workflow commands that annotate a pull request on GitHub
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// Writes `findings` of `source`, in their order. With `colour`, text is styled for a terminal.
#[must_use]
pub fn render(findings: &[Finding], source: &Source, format: Format, colour: bool) -> String {
    match format {
        Format::Text => text::render(findings, source, colour),
        Format::Json => json::render(findings, source),
        Format::Github => github::render(findings, source),
        Format::Sarif => sarif::render(findings, source),
    }
}

//! Findings as text.

use std::fmt::Write as _;

use super::Finding;
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

/// Writes `findings` of `source`.
#[must_use]
pub fn render(findings: &[Finding], source: &Source, _format: Format) -> String {
    let mut out = String::new();
    for finding in findings {
        let at = source.position(finding.span().start);
        let name = source.name();
        let id = finding.rule.id;
        let _ = writeln!(
            out,
            "{name}:{}:{}: {id}: {}",
            at.line, at.column, finding.message
        );
    }
    out
}

//! Findings as text.

use std::fmt::Write as _;

use super::Finding;
use crate::source::Source;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people, with source snippets.
    Text,
}

/// Writes `findings` of `source`.
#[must_use]
pub fn render(findings: &[Finding], source: &Source, format: Format) -> String {
    let Format::Text = format;
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

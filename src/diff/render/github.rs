//! A diff as annotations of a pull request, on the lines of the new file: GitHub shows the first few of each
//! kind, so the heaviest come first.

use super::{Report, stood_at, went};
use crate::diff::change::Level;
use crate::finding::visible::visible;
use crate::finding::{Format, github, render as render_findings};

pub(super) fn render(report: &Report<'_>) -> String {
    let source = report.new.source();
    let mut out = render_findings(&report.verdict.findings, source, Format::Github, false);
    for change in report.beside_findings() {
        let level = match change.rule.level {
            Level::Money | Level::Major => "warning",
            Level::Minor | Level::Patch => "notice",
        };
        let line = source.line_at(change.anchor.start);
        let field = change
            .field
            .map(|field| format!(" {field}"))
            .unwrap_or_default();
        let title = format!("{}: {}", change.rule.level.as_str(), change.rule.id);
        let label = change.subject.label();
        let mut message = visible(format!("{label}{field}: {}", went(change)).into());
        message.push('\n');
        message.push_str(&visible(change.effect().into()));
        message.push_str(&stood_at(report, change));
        let annotation = github::annotation(level, source.name(), Some(line), &title, &message);
        out.push_str(&annotation);
    }
    out
}

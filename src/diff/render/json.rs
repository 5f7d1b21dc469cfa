//! A diff for programs.

use serde::Serialize;

use super::Report;
use crate::diff::Side;
use crate::diff::change::{Change, In, Level, Subject};
use crate::finding::{Finding, json as findings};

#[derive(Serialize)]
struct Document<'a> {
    old: Catalogue<'a>,
    new: Catalogue<'a>,
    /// The heaviest change; null where nothing changed.
    level: Option<Level>,
    /// The least version that the changes demand.
    least_version: &'a str,
    changes: Vec<Entry<'a>>,
    findings: Vec<findings::Report<'a>>,
}

#[derive(Serialize)]
struct Catalogue<'a> {
    file: &'a str,
    package: &'a str,
    version: &'a str,
    digest: &'a str,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    level: Level,
    subject: Subject<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a str>,
    effect: String,
    place: Place<'a>,
}

/// Lines and columns count from 1, columns in characters.
#[derive(Serialize)]
struct Place<'a> {
    /// Which of the two files it is in.
    side: In,
    file: &'a str,
    line: usize,
    column: usize,
}

pub(super) fn render(report: &Report<'_>) -> String {
    findings::pretty(&Document {
        old: catalogue(report.old),
        new: catalogue(report.new),
        level: report.verdict.level,
        least_version: &report.verdict.least,
        changes: report
            .changes
            .iter()
            .map(|change| entry(report, change))
            .collect(),
        findings: findings_of(report),
    })
}

fn findings_of<'a>(report: &'a Report<'_>) -> Vec<findings::Report<'a>> {
    let source = report.new.source();
    let findings: &[Finding] = &report.verdict.findings;
    findings
        .iter()
        .map(|finding| findings::report(finding, source))
        .collect()
}

fn catalogue(side: &Side) -> Catalogue<'_> {
    let catalogue = side.catalogue();
    Catalogue {
        file: side.source().name(),
        package: &catalogue.package.name,
        version: &catalogue.package.version,
        digest: catalogue.digest(),
    }
}

fn entry<'a>(report: &'a Report<'_>, change: &'a Change<'_>) -> Entry<'a> {
    let source = match change.file {
        In::Old => report.old.source(),
        In::New => report.new.source(),
    };
    let at = source.position(change.span.start);
    Entry {
        rule: change.rule.id,
        level: change.rule.level,
        subject: change.subject,
        field: change.field,
        before: change.before.as_deref(),
        after: change.after.as_deref(),
        effect: change.effect(),
        place: Place {
            side: change.file,
            file: source.name(),
            line: at.line,
            column: at.column,
        },
    }
}

//! Findings as JSON.

use serde::Serialize;

use super::{Finding, Place, Severity};
use crate::source::Source;

/// A finding as it is written.
#[derive(Serialize)]
pub(crate) struct Report<'a> {
    rule: &'a str,
    severity: Severity,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    places: Vec<Spot<'a>>,
}

/// A place. Lines and columns count from 1, columns in characters, and the end is the position behind
/// the last character; offset and length count bytes.
#[derive(Serialize)]
struct Spot<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    offset: u32,
    length: u32,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
}

fn spot<'a>(place: &'a Place, source: &'a Source) -> Spot<'a> {
    let start = source.position(place.span.start);
    let end = source.position(place.span.end());
    Spot {
        file: source.name(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        offset: place.span.start,
        length: place.span.len,
        label: &place.label,
    }
}

/// What is written of `finding`.
pub(crate) fn report<'a>(finding: &'a Finding, source: &'a Source) -> Report<'a> {
    let places = finding.places.iter();
    Report {
        rule: finding.rule.id,
        severity: finding.rule.severity,
        message: &finding.message,
        help: finding.help.as_deref(),
        places: places.map(|place| spot(place, source)).collect(),
    }
}

/// One array, an object a finding.
pub(super) fn render(findings: &[Finding], source: &Source) -> String {
    let findings = findings.iter();
    let reports: Vec<Report<'_>> = findings.map(|finding| report(finding, source)).collect();
    pretty(&reports)
}

/// Pretty JSON with a final newline. Plain structs of texts and numbers always serialize.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    debug_assert!(text.is_ok());
    text.unwrap_or_default() + "\n"
}

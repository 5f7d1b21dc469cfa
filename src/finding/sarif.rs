//! Findings as SARIF 2.1.0, for code scanning.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value, json};

use super::json::pretty;
use super::workspace::in_workspace;
use super::{Finding, Place, Rule, Severity};
use crate::catalogue::rules;
use crate::source::Source;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
struct Log<'a, R> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    version: &'a str,
    runs: [Run<'a, R>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a, R> {
    tool: Value,
    column_kind: &'a str,
    results: &'a [R],
}

/// What SARIF calls a result.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Outcome<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'a str,
    message: Message<'a>,
    locations: Vec<Location<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
}

#[derive(Serialize)]
struct Message<'a> {
    text: Cow<'a, str>,
}

/// A place in a file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Location<'a> {
    physical_location: PhysicalLocation<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation<'a> {
    artifact_location: ArtifactLocation<'a>,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation<'a> {
    uri: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    byte_offset: u32,
    byte_length: u32,
}

/// One run.
pub(super) fn render(findings: &[Finding], source: &Source) -> String {
    let uri = uri(&in_workspace(source.name()));
    let rules = rules::distinct();
    let described: Vec<Value> = rules.iter().map(|rule| described(rule)).collect();
    let findings = findings.iter();
    let results: Vec<Outcome<'_>> = findings
        .map(|finding| result(finding, &rules, source, &uri))
        .collect();
    log(&described, &results)
}

/// A log of one run, with the rules as they are described. Columns count characters, as everywhere else here.
pub(crate) fn log<R: Serialize>(rules: &[Value], results: &[R]) -> String {
    let tool = json!({ "driver": {
        "name": "daraja-codegen",
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    } });
    let run = Run {
        tool,
        column_kind: "unicodeCodePoints",
        results,
    };
    pretty(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [run],
    })
}

/// What a finding or a place is in JSON. Plain structs of texts and numbers always serialize.
pub(crate) fn to_value(value: &impl Serialize) -> Value {
    let value = serde_json::to_value(value);
    debug_assert!(value.is_ok());
    value.unwrap_or_default()
}

/// What is said of a rule.
pub(crate) fn described(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": format!("{} {}", rule.summary, rule.reason) },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// What is said of a finding of one of `rules`.
pub(crate) fn result<'a>(
    finding: &'a Finding,
    rules: &[&Rule],
    source: &Source,
    uri: &'a str,
) -> Outcome<'a> {
    let text = match &finding.help {
        Some(help) => Cow::Owned(format!("{}\nhelp: {help}", finding.message)),
        None => Cow::Borrowed(finding.message.as_str()),
    };
    let places = finding.places.iter();
    let mut locations = places.map(|place| location(place, source, uri));
    Outcome {
        rule_id: finding.rule.id,
        rule_index: rules.iter().position(|rule| rule.id == finding.rule.id),
        level: level(finding.rule.severity),
        message: Message { text },
        locations: locations.next().into_iter().collect(),
        related_locations: locations.collect(),
    }
}

/// What is said of a place.
pub(crate) fn location<'a>(place: &'a Place, source: &Source, uri: &'a str) -> Location<'a> {
    let start = source.position(place.span.start);
    let end = source.position(place.span.end());
    let text = Cow::Borrowed(place.label.as_str());
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri },
            region: Region {
                start_line: start.line,
                start_column: start.column,
                end_line: end.line,
                end_column: end.column,
                byte_offset: place.span.start,
                byte_length: place.span.len,
            },
        },
        message: (!place.label.is_empty()).then_some(Message { text }),
    }
}

/// A file's name as a URI: relative where the name is, with forward slashes, and nothing that a URI
/// may not hold.
pub(crate) fn uri(name: &str) -> String {
    let mut uri = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte))
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn names_become_uris() {
        assert_eq!(uri("codes.yaml"), "codes.yaml");
        assert_eq!(uri("a b/ü.yaml"), "a%20b/%C3%BC.yaml");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
    }
}

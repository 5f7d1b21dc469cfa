//! Findings as SARIF 2.1.0, for code scanning.

use serde::Serialize;
use serde_json::{Value, json};

use super::json::pretty;
use super::{Finding, Place, Rule, Severity};
use crate::catalogue::rules;
use crate::source::Source;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Value; 1],
}

/// One run. Columns count characters, as everywhere else here.
pub(super) fn render(findings: &[Finding], source: &Source) -> String {
    let uri = uri(source.name());
    let rules = distinct_rules();
    let results = findings
        .iter()
        .map(|finding| result(finding, &rules, source, &uri));
    let run = json!({
        "tool": { "driver": {
            "name": "daraja-codegen",
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.iter().map(|rule| described(rule)).collect::<Vec<_>>(),
        } },
        "columnKind": "unicodeCodePoints",
        "results": results.collect::<Vec<_>>(),
    });
    pretty(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [run],
    })
}

/// The rules; one that looks twice stands once.
fn distinct_rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::new();
    for check in rules::ALL {
        if !rules.iter().any(|rule| rule.id == check.rule.id) {
            rules.push(check.rule);
        }
    }
    rules
}

fn described(rule: &Rule) -> Value {
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

fn result(finding: &Finding, rules: &[&Rule], source: &Source, uri: &str) -> Value {
    let message = match &finding.help {
        Some(help) => format!("{}\nhelp: {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut locations = finding
        .places
        .iter()
        .map(|place| location(place, source, uri));
    let first: Vec<Value> = locations.next().into_iter().collect();
    let mut result = json!({
        "ruleId": finding.rule.id,
        "level": level(finding.rule.severity),
        "message": { "text": message },
        "locations": first,
    });
    if let Some(index) = rules.iter().position(|rule| rule.id == finding.rule.id) {
        result["ruleIndex"] = index.into();
    }
    let related: Vec<Value> = locations.collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    result
}

fn location(place: &Place, source: &Source, uri: &str) -> Value {
    let start = source.position(place.span.start);
    let end = source.position(place.span.end());
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
                "byteOffset": place.span.start,
                "byteLength": place.span.len,
            },
        },
    });
    if !place.label.is_empty() {
        location["message"] = json!({ "text": place.label });
    }
    location
}

/// A file's name as a URI: relative where the name is, with forward slashes, and nothing that a URI
/// may not hold.
fn uri(name: &str) -> String {
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

//! A diff as SARIF 2.1.0, for code scanning.

use serde_json::{Value, json};

use super::{Report, stood_at, went};
use crate::diff::change::{Change, ChangeRule, Level};
use crate::diff::{rules, verdict};
use crate::finding::visible::visible;
use crate::finding::workspace::in_workspace;
use crate::finding::{Place, sarif};

pub(super) fn render(report: &Report<'_>) -> String {
    let source = report.new.source();
    let uri = sarif::uri(&in_workspace(source.name()));
    let found = verdict::ALL.iter().map(|rule| sarif::described(rule));
    let changed = rules::ALL.iter().map(|rule| described(rule));
    let described: Vec<Value> = found.chain(changed).collect();
    let findings = report.verdict.findings.iter();
    let findings = findings
        .map(|finding| sarif::to_value(&sarif::result(finding, verdict::ALL, source, &uri)));
    let changes = report
        .beside_findings()
        .map(|change| result(report, change, &uri));
    let results: Vec<Value> = findings.chain(changes).collect();
    sarif::log(&described, &results)
}

fn described(rule: &ChangeRule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": format!("{} {} {}", rule.summary, rule.effect, rule.reason) },
        "defaultConfiguration": { "level": level(rule.level) },
        "properties": { "level": rule.level },
    })
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Money | Level::Major => "warning",
        Level::Minor | Level::Patch => "note",
    }
}

fn result(report: &Report<'_>, change: &Change<'_>, uri: &str) -> Value {
    let place = Place {
        span: change.anchor,
        label: String::new(),
    };
    let field = change
        .field
        .map(|field| format!(" {field}"))
        .unwrap_or_default();
    let went = visible(format!("{}{field}: {}", change.subject.label(), went(change)).into());
    let mut text = format!("{went}\n{}", visible(change.effect().into()));
    text.push_str(&stood_at(report, change));
    let mut properties = json!({ "level": change.rule.level, "subject": change.subject });
    if let Some(field) = change.field {
        properties["field"] = field.into();
    }
    let all = rules::ALL.iter().position(|rule| rule.id == change.rule.id);
    json!({
        "ruleId": change.rule.id,
        "ruleIndex": all.map(|index| index + verdict::ALL.len()),
        "level": level(change.rule.level),
        "message": { "text": text },
        "locations": [sarif::to_value(&sarif::location(&place, report.new.source(), uri))],
        "properties": properties,
    })
}

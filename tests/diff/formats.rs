//! One diff in every format, and what none of them may ever do.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use daraja_codegen::diff::render::{Format, Report, changelog, render};
use daraja_codegen::diff::{Side, compare, judge};
use daraja_codegen::finding::visible::is_hidden;
use daraja_codegen::source::Source;
use serde_json::Value;

use super::expect::expect;

const FOLDER: &str = "tests/cases/diff";
const FORMATS: [(Format, &str); 5] = [
    (Format::Text, "diff.txt"),
    (Format::Json, "diff.json"),
    (Format::Markdown, "diff.md"),
    (Format::Github, "diff.github"),
    (Format::Sarif, "diff.sarif"),
];

fn side(file: &str) -> Side {
    let text = fs::read_to_string(Path::new(FOLDER).join(file)).unwrap();
    Side::read(&Source::new(file, text)).0.unwrap()
}

fn shown(old: &Side, new: &Side, allowed: &[&str], format: Format, colour: bool) -> String {
    let changes = compare(old, new);
    let allowed: BTreeSet<String> = allowed.iter().map(|code| (*code).to_owned()).collect();
    let verdict = judge(old, new, &changes, &allowed);
    let report = Report {
        old,
        new,
        changes: &changes,
        verdict: &verdict,
    };
    render(&report, format, colour)
}

#[test]
fn every_format_is_as_expected() {
    let (old, new) = (side("old.yaml"), side("codes.yaml"));
    for (format, file) in FORMATS {
        let shown = shown(&old, &new, &["push_result/32"], format, false);
        let version = format!("\"semanticVersion\": \"{}\"", env!("CARGO_PKG_VERSION"));
        let shown = shown.replace(&version, "\"semanticVersion\": \"VERSION\"");
        expect(&Path::new(FOLDER).join(file), &shown);
    }
    let notes = changelog(&new, &compare(&old, &new), Some("2026-03-01"));
    expect(&Path::new(FOLDER).join("changelog.md"), &notes);
}

#[test]
fn colour_changes_nothing_but_colour() {
    let (old, new) = (side("old.yaml"), side("codes.yaml"));
    for (format, _) in FORMATS {
        let plain = shown(&old, &new, &[], format, false);
        let coloured = shown(&old, &new, &[], format, true);
        assert_eq!(coloured.contains('\u{1b}'), format == Format::Text);
        assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
    }
}

#[test]
fn nothing_hidden_is_shown_to_people() {
    let (old, new) = (side("old.yaml"), side("codes.yaml"));
    assert!(
        new.source().text().contains('\u{200B}'),
        "the case is not hostile any more"
    );
    for (format, _) in FORMATS {
        let shown = shown(&old, &new, &[], format, false);
        let is_raw = |character: char| is_hidden(character) && character != '\n';
        // JSON carries the texts as they are: programs compare them.
        if format != Format::Json {
            assert!(!shown.contains(is_raw), "{format:?}");
        }
    }
}

#[test]
fn no_text_becomes_a_command_or_markup() {
    let (old, new) = (side("old.yaml"), side("codes.yaml"));
    let github = shown(&old, &new, &[], Format::Github, false);
    for line in github.lines() {
        assert!(
            line.starts_with("::error file=codes.yaml,line=")
                || line.starts_with("::warning file=codes.yaml,line=")
                || line.starts_with("::notice file=codes.yaml,line="),
            "{line}"
        );
    }
    let markdown = shown(&old, &new, &[], Format::Markdown, false);
    for hostile in ["<b>", "<i>", "@team", "javascript:", "`", "](", "https:"] {
        assert!(!markdown.contains(hostile), "{hostile}");
    }
    for row in markdown.lines().filter(|line| line.starts_with("| ")) {
        assert_eq!(row.matches('|').count(), 6, "{row}");
    }
    assert_eq!(
        markdown.matches("<details>").count(),
        markdown.matches("</details>").count()
    );
}

#[test]
fn sarif_keeps_its_schema() {
    let mut schema: Value =
        serde_json::from_str(include_str!("../schemas/sarif-2.1.0.json")).unwrap();
    // A pattern of the official schema is no regular expression; nothing here speaks of languages.
    for holder in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][holder]["properties"]["language"];
        assert!(
            language
                .as_object_mut()
                .unwrap()
                .remove("pattern")
                .is_some()
        );
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    let (old, new) = (side("old.yaml"), side("codes.yaml"));
    for text in [
        shown(&old, &new, &[], Format::Sarif, false),
        shown(&old, &old, &[], Format::Sarif, false),
    ] {
        let log: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&log)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
        for result in log["runs"][0]["results"].as_array().unwrap() {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            let rule = &log["runs"][0]["tool"]["driver"]["rules"][index];
            assert_eq!(rule["id"], result["ruleId"]);
        }
    }
}

#[test]
fn every_annotation_stands_on_its_line() {
    let (old, new) = (side("old.yaml"), side("codes.yaml"));
    let report: Value = serde_json::from_str(&shown(&old, &new, &[], Format::Json, false)).unwrap();
    let changes = report["changes"].as_array().unwrap();
    assert!(changes.len() > 8);
    for change in changes {
        let place = &change["place"];
        let source = if place["side"] == "old" {
            old.source()
        } else {
            new.source()
        };
        let line = usize::try_from(place["line"].as_u64().unwrap()).unwrap();
        let line = source.text().lines().nth(line - 1).unwrap();
        let value = if place["side"] == "old" {
            &change["before"]
        } else {
            &change["after"]
        };
        let value = value.as_str().unwrap();
        let field = change["field"].as_str().unwrap_or("code");
        let key = field.rsplit('.').next().unwrap();
        assert!(line.contains(key), "{field}: {line}");
        if !value.contains(['\'', ' ', '\u{200B}']) {
            assert!(line.contains(value), "{value}: {line}");
        }
    }
}

#[test]
fn a_pull_request_comment_fits() {
    let text = include_str!("../cases/changes/base.yaml");
    let head = &text[..text.find("retired:").unwrap()];
    let tail = &text[text.find("retired:").unwrap()..];
    let grown = |text: &str| {
        let mut grown = head.to_owned();
        for index in 0..3000 {
            grown.push_str(&format!(
                "  - family: card_note\n    code: \"X{index}\"\n    name: x_{index}\n    title: X\n    outcome: failure\n    \
                 description: {text} of the many, and long enough to be prose, {index}.\n    action: Wait.\n    \
                 fault: merchant\n    retry:\n      when: never\n      confirm_first: true\n    since: 1.0.0\n    \
                 evidence: official\n"
            ));
        }
        Side::read(&Source::new("codes.yaml", grown + tail))
            .0
            .unwrap()
    };
    let shown = shown(
        &grown("One"),
        &grown("Another"),
        &[],
        Format::Markdown,
        false,
    );
    assert!(shown.len() < 65_000, "{}", shown.len());
    assert!(shown.contains(" more: see the text format"));
}

//! Findings as they are shown: the four formats, and what none of them may ever do.

use std::fs;
use std::path::Path;

use daraja_codegen::catalogue::{MAX_FINDINGS, Validation, validate};
use daraja_codegen::finding::visible::is_hidden;
use daraja_codegen::finding::{Format, render};
use daraja_codegen::source::Source;
use proptest::prelude::*;
use serde_json::Value;

mod expect;

use expect::expect;

const FOLDER: &str = "tests/cases/findings";
const FORMATS: [Format; 4] = [Format::Text, Format::Json, Format::Github, Format::Sarif];

fn combined() -> (Source, Validation) {
    let text = fs::read_to_string(Path::new(FOLDER).join("codes.yaml")).unwrap();
    let source = Source::new("codes.yaml", text);
    let validation = validate(&source);
    (source, validation)
}

fn sarif_validator() -> jsonschema::Validator {
    let mut schema: Value = serde_json::from_str(include_str!("schemas/sarif-2.1.0.json")).unwrap();
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
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn every_format_is_as_expected() {
    let (source, validation) = combined();
    assert!(validation.catalogue.is_none());
    let files = [
        "findings.txt",
        "findings.json",
        "findings.github",
        "findings.sarif",
    ];
    for (format, file) in FORMATS.into_iter().zip(files) {
        let shown = render(&validation.findings, &source, format, false);
        let version = format!("\"semanticVersion\": \"{}\"", env!("CARGO_PKG_VERSION"));
        let shown = shown.replace(&version, "\"semanticVersion\": \"VERSION\"");
        expect(&Path::new(FOLDER).join(file), &shown);
    }
}

#[test]
fn colour_changes_nothing_but_colour() {
    let (source, validation) = combined();
    let plain = render(&validation.findings, &source, Format::Text, false);
    let coloured = render(&validation.findings, &source, Format::Text, true);
    assert!(coloured.contains("\u{1b}["));
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
    for format in [Format::Json, Format::Github, Format::Sarif] {
        let plain = render(&validation.findings, &source, format, false);
        assert_eq!(render(&validation.findings, &source, format, true), plain);
    }
}

#[test]
fn sarif_keeps_its_schema() {
    let (source, validation) = combined();
    let validator = sarif_validator();
    let full = render(&validation.findings, &source, Format::Sarif, false);
    let none = render(&[], &source, Format::Sarif, false);
    for text in [full, none] {
        let log: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&log)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    let mut broken: Value =
        serde_json::from_str(&render(&validation.findings, &source, Format::Sarif, false)).unwrap();
    broken["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(!validator.is_valid(&broken), "the schema refuses nothing");
}

#[test]
fn places_count_characters_and_bytes() {
    let (source, validation) = combined();
    let text = render(&validation.findings, &source, Format::Json, false);
    let findings: Vec<Value> = serde_json::from_str(&text).unwrap();
    let bidi = findings
        .iter()
        .find(|finding| finding["rule"] == "bidi-character")
        .unwrap();
    let place = &bidi["places"][0];
    let line = source
        .text()
        .lines()
        .nth(place["line"].as_u64().unwrap() as usize - 1)
        .unwrap();
    let column = place["column"].as_u64().unwrap() as usize;
    assert_eq!(line.chars().nth(column - 1), Some('\u{202E}'));
    let offset = place["offset"].as_u64().unwrap() as usize;
    assert!(source.text()[offset..].starts_with('\u{202E}'));
    assert_eq!(place["length"], 3);
    assert_eq!(place["end_column"], column + 1);
}

#[test]
fn a_clean_file_has_no_findings_in_any_format() {
    let source = Source::new("codes.yaml", include_str!("../codes.yaml"));
    let findings = validate(&source).findings;
    assert_eq!(render(&findings, &source, Format::Text, false), "");
    assert_eq!(render(&findings, &source, Format::Json, false), "[]\n");
    assert_eq!(render(&findings, &source, Format::Github, false), "");
    assert!(render(&findings, &source, Format::Sarif, false).contains("\"results\": []"));
}

#[test]
fn what_is_shown_is_cut_to_what_matters() {
    let long = "x".repeat(1_000_000);
    let source = Source::new("codes.yaml", format!("{long}: 1\nschema: {long}\n"));
    let validation = validate(&source);
    for format in FORMATS {
        let shown = render(&validation.findings, &source, format, false);
        assert!(shown.len() < 40_000, "{format:?}: {} bytes", shown.len());
    }
}

#[test]
fn of_very_many_findings_each_still_has_its_line() {
    let source = Source::new("codes.yaml", format!("codes: [{}]\n", "a, ".repeat(3000)));
    let findings = validate(&source).findings;
    assert!(findings.len() > 3000);
    let shown = render(&findings, &source, Format::Text, false);
    assert_eq!(shown.matches("error[").count(), findings.len());
    assert_eq!(shown.matches("-->").count(), 1000);
    let expected = format!("\n\n{} errors in codes.yaml\n", findings.len());
    assert!(
        shown.ends_with(&expected),
        "{}",
        &shown[shown.len() - 200..]
    );
}

#[test]
fn of_findings_without_end_the_first_are_kept() {
    for text in ["{}, ", "a, ", "{a: 1, b: 2}, "] {
        let source = Source::new("codes.yaml", format!("codes: [{}]\n", text.repeat(100_000)));
        let findings = validate(&source).findings;
        assert_eq!(findings.len(), MAX_FINDINGS + 1);
        let last = findings.last().unwrap();
        assert_eq!(
            last.message,
            "there are more than 10000 findings: the rest is not shown"
        );
    }
}

/// What has to be true of every text whatever.
fn survives(text: &str) {
    let source = Source::new("codes.yaml", text);
    let Validation {
        catalogue,
        findings,
    } = validate(&source);
    let stopped = findings.iter().any(|finding| finding.is_error());
    assert_eq!(catalogue.is_none(), stopped);
    for finding in &findings {
        assert!(!finding.places.is_empty());
        for place in &finding.places {
            assert!(
                text.get(place.span.range()).is_some(),
                "{}: {:?}",
                finding.rule.id,
                place.span
            );
        }
        assert!(!finding.message.contains(is_hidden), "{}", finding.message);
    }
    assert!(findings.is_sorted_by_key(|finding| finding.span()));
    for format in FORMATS {
        let shown = render(&findings, &source, format, false);
        let is_raw = |character: char| is_hidden(character) && character != '\n';
        assert!(!shown.contains(is_raw), "{format:?}: {shown}");
    }
}

/// A short catalogue with a bit of everything.
const SEED: &str = include_str!("cases/findings/codes.yaml");

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_whatever_makes_it_panic(text in any::<String>()) {
        survives(&text);
    }

    #[test]
    fn nothing_that_looks_like_yaml_makes_it_panic(text in "([a-c#&*!|>%@'\"{}\\[\\],?: -]|\\PC|\r?\n {0,6}|schema: |- |codes:|code: ){0,60}") {
        survives(&text);
    }

    #[test]
    fn no_edit_of_a_catalogue_makes_it_panic(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, "\\PC{0,3}|[ \n:\"'#{}\\[\\]-]{0,3}|\\x00|\u{202E}|\u{85}|\r\n"), 1..6),
    ) {
        let mut characters: Vec<char> = SEED.chars().collect();
        for (at, length, text) in edits {
            let at = at.index(characters.len() + 1);
            let end = (at + length).min(characters.len());
            characters.splice(at..end, text.chars());
        }
        let text: String = characters.into_iter().collect();
        survives(&text);
    }
}

//! Every rule has fixtures: catalogues that break it and nothing else, with the findings as they are shown.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the expected findings anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use daraja_codegen::catalogue::{rules, validate};
use daraja_codegen::finding::{Finding, Format, Severity, render};
use daraja_codegen::source::Source;

mod expect;

use expect::expect;

const CASES: &str = "tests/cases/invalid";

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn every_rule_has_a_folder_of_cases_and_every_folder_a_rule() {
    let rules: BTreeSet<String> = rules::ALL
        .iter()
        .map(|check| check.rule.id.to_owned())
        .collect();
    let folders = entries(Path::new(CASES)).into_iter();
    let with_cases = folders.filter(|folder| {
        let is_case = |path: &PathBuf| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        };
        entries(folder).iter().any(is_case)
    });
    let folders: BTreeSet<String> = with_cases.map(|folder| name(&folder)).collect();
    assert_eq!(rules, folders);
}

#[test]
fn every_case_breaks_its_rule_and_no_other() {
    let mut seen = 0;
    let mut wrong = String::new();
    for folder in entries(Path::new(CASES)) {
        let rule = name(&folder);
        for path in entries(&folder) {
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("yaml") => {}
                Some("txt") => {
                    let case = path.with_extension("yaml");
                    assert!(case.exists(), "{} belongs to no case", path.display());
                    continue;
                }
                _ => panic!("{} is neither a case nor its findings", path.display()),
            }
            let source = Source::new(name(&path), fs::read_to_string(&path).unwrap());
            let validation = validate(&source);
            let shown = render(&validation.findings, &source, Format::Text, false);
            let case = path.display();
            let is_other = |finding: &Finding| finding.rule.id != rule;
            if validation.findings.is_empty() || validation.findings.iter().any(is_other) {
                wrong.push_str(&format!("{case} does not break {rule} alone:\n{shown}\n"));
            }
            let stopped = validation.findings.iter().any(|finding| finding.is_error());
            assert_eq!(validation.catalogue.is_none(), stopped, "{case}");
            expect(&path.with_extension("txt"), &shown);
            seen += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(seen >= rules::ALL.len(), "only {seen} cases were found");
}

#[test]
fn the_catalogue_of_this_repository_keeps_every_rule() {
    let source = Source::new("codes.yaml", include_str!("../codes.yaml"));
    let validation = validate(&source);
    assert_eq!(
        render(&validation.findings, &source, Format::Text, false),
        ""
    );
    assert!(validation.catalogue.is_some());
}

#[test]
fn rules_speak_in_sentences() {
    for rule in rules::distinct() {
        for sentence in [rule.summary, rule.reason] {
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{}: {sentence}",
                rule.id
            );
            assert!(!sentence.contains("  "), "{}: {sentence}", rule.id);
        }
        let is_kebab = rule
            .id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(is_kebab, "{}", rule.id);
    }
}

#[test]
fn the_reference_says_what_the_rules_say() {
    let mut page = String::from(
        "<!-- Written by UPDATE_EXPECT=1 cargo test from the rules in src/catalogue/rules. Do not edit. -->\n\n\
         # The rules of a catalogue\n\n\
         `daraja-codegen validate` applies every rule and reports all findings of a file in one run, in file\n\
         order. An error stops `generate`; a warning does not.\n\n\
         | rule | severity | what it asks for | why |\n| --- | --- | --- | --- |\n",
    );
    for rule in rules::distinct() {
        let severity = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let cell = |text: &str| text.replace('|', "\\|");
        let (id, summary, reason) = (rule.id, cell(rule.summary), cell(rule.reason));
        page.push_str(&format!("| `{id}` | {severity} | {summary} | {reason} |\n"));
    }
    expect(Path::new("docs/rules.md"), &page);
}

//! Every kind of change has cases: edits of one base catalogue, with the diff as it is shown.
//!
//! `tests/cases/changes/<rule>/<case>.json` holds `old` and `new`: texts of `base.yaml` to replace on each
//! side, which stand there exactly once. The rule of the folder has to be among the changes, and no change may
//! be heavier unless the case says `"heavier": true`. `UPDATE_EXPECT=1 cargo test` writes the diffs anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use daraja_codegen::diff::render::{Format, Report, render};
use daraja_codegen::diff::{Level, Side, compare, judge, rules, verdict};
use daraja_codegen::finding::{self, Severity};
use daraja_codegen::source::Source;
use serde_json::Value;

use super::expect::expect;

const CASES: &str = "tests/cases/changes";
const BASE: &str = include_str!("../cases/changes/base.yaml");

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn side(name: &str, text: impl Into<String>) -> Side {
    let source = Source::new(name, text);
    let (side, findings) = Side::read(&source);
    let shown = finding::render(&findings, &source, finding::Format::Text, false);
    side.unwrap_or_else(|| panic!("{name} is not valid:\n{shown}"))
}

fn edited(name: &str, case: &Path, edits: &Value) -> Side {
    let mut text = BASE.to_owned();
    for edit in edits.as_array().into_iter().flatten() {
        let (find, put) = (edit[0].as_str().unwrap(), edit[1].as_str().unwrap());
        let count = text.matches(find).count();
        assert_eq!(
            count,
            1,
            "{}: {find:?} is there {count} times",
            case.display()
        );
        text = text.replacen(find, put, 1);
    }
    side(name, text)
}

/// Compares and judges, with nothing allowed.
fn shown(old: &Side, new: &Side, format: Format) -> String {
    let changes = compare(old, new);
    let verdict = judge(old, new, &changes, &BTreeSet::new());
    let report = Report {
        old,
        new,
        changes: &changes,
        verdict: &verdict,
    };
    render(&report, format, false)
}

#[test]
fn every_rule_has_a_folder_of_cases_and_every_folder_a_rule() {
    let known = rules::ALL.iter().map(|rule| rule.id);
    let rules: BTreeSet<String> = known.map(str::to_owned).collect();
    assert_eq!(rules.len(), rules::ALL.len(), "an id is given twice");
    let folders = entries(Path::new(CASES)).into_iter().filter(|path| {
        path.is_dir()
            && entries(path)
                .iter()
                .any(|file| file.extension().is_some_and(|end| end == "json"))
    });
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let folders: BTreeSet<String> = folders.map(name).collect();
    assert_eq!(rules, folders);
}

#[test]
fn every_case_is_a_change_of_its_rule() {
    let mut seen = 0;
    for folder in entries(Path::new(CASES))
        .iter()
        .filter(|path| path.is_dir())
    {
        let rule = folder.file_name().unwrap().to_str().unwrap();
        let level = rules::ALL
            .iter()
            .find(|known| known.id == rule)
            .unwrap()
            .level;
        for path in entries(folder) {
            if path.extension().is_some_and(|end| end == "txt") {
                assert!(
                    path.with_extension("json").exists(),
                    "{} belongs to no case",
                    path.display()
                );
                continue;
            }
            let case: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let (old, new) = (
                edited("old.yaml", &path, &case["old"]),
                edited("new.yaml", &path, &case["new"]),
            );
            let text = shown(&old, &new, Format::Text);
            let changes = compare(&old, &new);
            assert!(
                changes.iter().any(|change| change.rule.id == rule),
                "{}:\n{text}",
                path.display()
            );
            if case["heavier"] != true {
                let heaviest = changes.iter().map(|change| change.rule.level).max();
                assert_eq!(heaviest, Some(level), "{}:\n{text}", path.display());
            }
            expect(&path.with_extension("txt"), &text);
            seen += 1;
        }
    }
    assert!(seen >= rules::ALL.len(), "only {seen} cases were found");
}

#[test]
fn rules_speak_in_sentences() {
    for rule in rules::ALL {
        for sentence in [rule.summary, rule.effect, rule.reason] {
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{}: {sentence}",
                rule.id
            );
            assert!(!sentence.contains("  "), "{}: {sentence}", rule.id);
        }
        assert!(
            rule.id
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
            "{}",
            rule.id
        );
    }
    assert!(rules::ALL.is_sorted_by(|left, right| left.level >= right.level));
}

#[test]
fn the_reference_says_what_the_rules_say() {
    let cell = |text: &str| text.replace('|', "\\|");
    let mut page = String::from(
        "<!-- Written by UPDATE_EXPECT=1 cargo test from the rules in src/diff. Do not edit. -->\n\n\
         # What a change means\n\n\
         `daraja-codegen diff` compares what two catalogues say; comments, layout and the order of entries are no\n\
         change. Each change has a level, and the heaviest one says how far `package.version` has to rise:\n\n\
         | level | from 1.2.3 | from 0.3.1 | from 0.0.3 |\n| --- | --- | --- | --- |\n",
    );
    for level in Level::ALL {
        let next = ["1.2.3", "0.3.1", "0.0.3"].map(|old| {
            let old = old.parse().unwrap();
            daraja_codegen::diff::version::least(&old, level).to_string()
        });
        page.push_str(&format!("| {} | {} |\n", level.as_str(), next.join(" | ")));
    }
    page.push_str(
        "\nBefore 1.0.0 the first number that is not zero stands for the major version, as Cargo and npm read it. A\n\
         pre-release has not been released: what its number announces may still be put into it, so 2.0.0-rc.1 may\n\
         break and still become 2.0.0. A change whose level the rules leave open is put on the safe side.\n\n\
         ## Findings\n\nEach of these fails the diff:\n\n| finding | what it asks for | why |\n| --- | --- | --- |\n",
    );
    for rule in verdict::ALL {
        assert_eq!(rule.severity, Severity::Error);
        page.push_str(&format!(
            "| `{}` | {} | {} |\n",
            rule.id,
            cell(rule.summary),
            cell(rule.reason)
        ));
    }
    page.push_str(
        "\nWith `--fail-on major`, `minor` or `patch`, changes of that level and above fail too, be the version right\n\
         or not; `--fail-on none` only reports. The default, `money`, fails at the findings alone.\n\n\
         ## Changes\n\n| change | level | what it is | what it does | why that level |\n| --- | --- | --- | --- | --- |\n",
    );
    for rule in rules::ALL {
        let [summary, effect, reason] = [rule.summary, rule.effect, rule.reason].map(cell);
        let (id, level) = (rule.id, rule.level.as_str());
        page.push_str(&format!(
            "| `{id}` | {level} | {summary} | {effect} | {reason} |\n"
        ));
    }
    expect(Path::new("docs/changes.md"), &page);
}

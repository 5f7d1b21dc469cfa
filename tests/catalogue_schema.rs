//! The JSON Schema that editors check `codes.yaml` against: it takes what the rules take, and says early what
//! they refuse.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

/// The rules that the schema speaks for, in one of their fixtures at least; the others compare what stands in different places, or read texts.
const SEEN: [&str; 28] = [
    "code-grammar",
    "duplicate-entry",
    "empty-list",
    "empty-text",
    "field-grammar",
    "http-status",
    "leading-digit",
    "license-grammar",
    "limit",
    "long-text",
    "missing-key",
    "name-grammar",
    "package-name",
    "package-version",
    "reference-grammar",
    "retry-delay",
    "retry-outcome",
    "retry-range",
    "schema-version",
    "since-version",
    "todo-text",
    "unknown-channel",
    "unknown-key",
    "unknown-value",
    "unquoted-code",
    "untrimmed-text",
    "url-grammar",
    "wrong-type",
];

fn schema() -> Validator {
    let schema = serde_json::from_str(include_str!("../codes.schema.json")).unwrap();
    jsonschema::draft7::new(&schema).unwrap()
}

/// What an editor sees in a catalogue: nothing where it is no YAML.
fn document(path: &Path) -> Option<Value> {
    serde_saphyr::from_str(&fs::read_to_string(path).unwrap()).ok()
}

fn entries(folder: &str) -> BTreeSet<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(root).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn every_valid_catalogue_is_taken() {
    let schema = schema();
    let cases = entries("tests/cases/valid").into_iter();
    let cases = cases.map(|case| case.join("codes.yaml"));
    for path in cases.chain([Path::new("codes.yaml").to_owned()]) {
        let document = document(&path).unwrap();
        let errors: Vec<_> = schema
            .iter_errors(&document)
            .map(|e| e.to_string())
            .collect();
        assert_eq!(errors, [""; 0], "{}", path.display());
    }
}

#[test]
fn what_breaks_a_rule_that_it_can_say_is_refused() {
    let schema = schema();
    let mut seen = BTreeSet::new();
    for rule in entries("tests/cases/invalid") {
        let id = rule.file_name().unwrap().to_str().unwrap();
        let files = entries(rule.to_str().unwrap()).into_iter();
        let mut yaml = files.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
        let refused = |path: PathBuf| !document(&path).is_none_or(|value| schema.is_valid(&value));
        if yaml.any(refused) {
            seen.insert(id.to_owned());
        }
    }
    assert_eq!(seen, SEEN.map(str::to_owned).into());
}

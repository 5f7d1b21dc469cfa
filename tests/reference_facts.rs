//! No fact of the reference gets lost from `codes.yaml`: `tests/facts/reference.tsv` lists them, one a line,
//! as entry, field, and a short text that has to stand there.

use std::collections::BTreeSet;

use serde_json::Value;

const CATALOGUE: &str = include_str!("../codes.yaml");
const FACTS: &str = include_str!("facts/reference.tsv");

/// The entry that a fact speaks of: `stk_result/1032`, `channels/timeout` or `flows/stk`.
fn entry<'a>(catalogue: &'a Value, key: &str) -> &'a Value {
    let (list, id) = key.split_once('/').unwrap();
    let found = match list {
        "channels" | "flows" => entries(catalogue, list).find(|entry| entry["id"] == id),
        family => entries(catalogue, "codes")
            .find(|entry| entry["family"] == family && entry["code"] == id),
    };
    found.unwrap_or_else(|| panic!("codes.yaml has no {key}"))
}

fn entries<'a>(catalogue: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    catalogue[list].as_array().unwrap().iter()
}

/// The text of a field, given as a dotted path.
fn field(entry: &Value, path: &str) -> String {
    let value = path.split('.').fold(entry, |value, key| &value[key]);
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn every_fact_of_the_reference_is_in_the_catalogue() {
    let catalogue: Value = serde_saphyr::from_str(CATALOGUE).unwrap();
    let mut lost = Vec::new();
    for line in FACTS.lines() {
        let [key, path, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not three columns: {line}");
        };
        if !field(entry(&catalogue, key), path).contains(text) {
            lost.push(line);
        }
    }
    assert!(
        lost.is_empty(),
        "lost from codes.yaml:\n{}",
        lost.join("\n")
    );
}

#[test]
fn every_code_has_facts() {
    let catalogue: Value = serde_saphyr::from_str(CATALOGUE).unwrap();
    // Channels and flows have facts too.
    let stated: BTreeSet<String> = FACTS
        .lines()
        .filter_map(|line| line.split('\t').next())
        .filter(|key| !key.starts_with("channels/") && !key.starts_with("flows/"))
        .map(str::to_owned)
        .collect();
    let identity = |code: &Value| format!("{}/{}", field(code, "family"), field(code, "code"));
    let codes: BTreeSet<String> = entries(&catalogue, "codes").map(identity).collect();
    let alone: Vec<&String> = codes.symmetric_difference(&stated).collect();
    assert!(
        alone.is_empty(),
        "only in codes.yaml, or only in reference.tsv: {alone:?}"
    );
}

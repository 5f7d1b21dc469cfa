//! What has to be true of every diff.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use daraja_codegen::diff::{Level, Side, Subject, compare, judge};
use daraja_codegen::source::Source;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

const BASE: &str = include_str!("../cases/changes/base.yaml");

/// Every edit of every case.
static EDITS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let mut edits = Vec::new();
    let folders = fs::read_dir(Path::new("tests/cases/changes")).unwrap();
    let folders = folders
        .map(|folder| folder.unwrap().path())
        .filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
    paths.sort();
    for path in paths {
        let case: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for edit in ["old", "new"]
            .iter()
            .flat_map(|side| case[*side].as_array().into_iter().flatten())
        {
            edits.push((
                edit[0].as_str().unwrap().to_owned(),
                edit[1].as_str().unwrap().to_owned(),
            ));
        }
    }
    assert!(edits.len() > 100);
    edits
});

/// The base with those of the edits that still can be made, as long as it stays valid.
fn edited(picks: &[Index]) -> Side {
    let mut text = BASE.to_owned();
    let mut side = read(&text).unwrap();
    for pick in picks {
        let (find, put) = pick.get(&EDITS);
        if text.matches(find.as_str()).count() != 1 {
            continue;
        }
        let next = text.replacen(find.as_str(), put, 1);
        if let Some(valid) = read(&next) {
            (text, side) = (next, valid);
        }
    }
    side
}

fn read(text: &str) -> Option<Side> {
    Side::read(&Source::new("codes.yaml", text)).0
}

/// The file with its lists, and the entries of each, in an order that `keys` decides, and comments between.
fn shuffled(text: &str, keys: &[u32]) -> String {
    let mut keys = keys.iter().copied().cycle();
    let mut order = |mut parts: Vec<String>| -> String {
        parts.sort_by_cached_key(|_| keys.next());
        parts.concat()
    };
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    for line in text.lines() {
        let line = format!("{line}\n");
        if !line.starts_with([' ', '\n']) {
            sections.push((line, Vec::new()));
            continue;
        }
        let (_, entries) = sections.last_mut().unwrap();
        if line.starts_with("  - ") || entries.is_empty() {
            entries.push(String::new());
        }
        entries.last_mut().unwrap().push_str(&line);
    }
    let sections = sections.into_iter().map(|(head, entries)| {
        // The package is a record, not a list.
        let body = order(entries);
        format!("# About {head}{head}{body}# The end.\n")
    });
    let sections: Vec<String> = sections.collect();
    order(sections).replace("    title:", "    # Its title:\n    title:  ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn order_layout_and_comments_are_no_change(keys in prop::collection::vec(any::<u32>(), 40)) {
        let (old, new) = (read(BASE).unwrap(), read(&shuffled(BASE, &keys)).unwrap());
        prop_assert_eq!(old.catalogue().digest(), new.catalogue().digest());
        let changes = compare(&old, &new);
        prop_assert!(changes.is_empty(), "{changes:?}");
        let verdict = judge(&old, &new, &changes, &BTreeSet::new());
        prop_assert!(verdict.findings.is_empty() && verdict.level.is_none());
    }

    #[test]
    fn there_are_changes_where_the_digests_differ_and_nowhere_else(
        one in prop::collection::vec(any::<Index>(), 0..6),
        other in prop::collection::vec(any::<Index>(), 0..6),
    ) {
        let (old, new) = (edited(&one), edited(&other));
        let is_same = old.catalogue().digest() == new.catalogue().digest();
        for (old, new) in [(&old, &new), (&new, &old)] {
            let changes = compare(old, new);
            let of_meaning = changes.iter().filter(|change| change.subject != Subject::Package);
            prop_assert_eq!(of_meaning.count() == 0, is_same, "{:?}", changes);
            for change in &changes {
                prop_assert!(change.before != change.after, "{change:?}");
                prop_assert!(new.source().text().get(change.anchor.range()).is_some());
            }
            // What touches money is found without knowing how the diff is made.
            for code in &old.catalogue().codes {
                let family = &old.catalogue().family_of(code).id;
                let same = new.catalogue().codes.iter().find(|after| {
                    after.code == code.code && new.catalogue().family_of(after).id == *family
                });
                if let Some(after) = same && code.retry.confirm_first && !after.retry.confirm_first {
                    let label = format!("{family}/{}", code.code);
                    let verdict = judge(old, new, &changes, &BTreeSet::new());
                    prop_assert_eq!(verdict.level, Some(Level::Money));
                    let named = verdict.findings.iter().any(|finding| finding.message.contains(&label));
                    prop_assert!(named);
                }
            }
        }
    }
}

#[test]
fn a_catalogue_has_no_changes_from_itself() {
    for text in [BASE, include_str!("../../codes.yaml")] {
        let side = read(text).unwrap();
        assert!(compare(&side, &side).is_empty());
    }
}

//! `tests/cases/layout/<case>/`: `before.yaml` is laid out as `after.yaml`, which stays as it is.

use std::fs;
use std::path::PathBuf;

use daraja_codegen::layout::{Refusal, format};
use daraja_codegen::source::Source;

fn laid_out(text: &str) -> String {
    format(&Source::new("codes.yaml", text)).unwrap()
}

#[test]
fn the_real_catalogue_is_in_its_canonical_layout() {
    let text = include_str!("../../codes.yaml").replace("\r\n", "\n");
    assert_eq!(laid_out(&text), text);
}

#[test]
fn every_case_is_laid_out_as_expected() {
    let folder = PathBuf::from("tests/cases/layout");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 9, "only {} cases were found", cases.len());
    for case in cases {
        let read =
            |name| fs::read_to_string(case.join(name)).map(|text| text.replace("\r\n", "\n"));
        let before = read("before.yaml").unwrap();
        let found = laid_out(&before);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(case.join("after.yaml"), &found).unwrap();
        }
        let after = read("after.yaml").unwrap();
        assert_eq!(found, after, "{}", case.display());
        assert_eq!(laid_out(&after), after, "{}: not stable", case.display());
    }
}

#[test]
fn windows_line_endings_and_a_byte_order_mark_go() {
    let before = "\u{feff}# head\r\nschema: 1 # one\r\npackage:\r\n  # above\r\n\r\n  title: |\r\n    a\r\n    b\r\n";
    let after = "# head\nschema: 1 # one\n\npackage:\n  # above\n\n  title: |\n    a\n    b\n";
    assert_eq!(laid_out(before), after);
}

#[test]
fn what_is_no_map_is_refused_with_a_finding() {
    for (text, rule) in [
        ("schema: [1", "syntax"),
        ("a: 1\n---\nb: 2\n", "syntax"),
        ("a: &a 1\nb: *a\n", "limit"),
        ("", "wrong-type"),
        ("# only a comment\n", "wrong-type"),
        ("- a\n", "wrong-type"),
        ("? [a]\n: b\n", "wrong-type"),
    ] {
        match format(&Source::new("codes.yaml", text)) {
            Err(Refusal::Findings(findings)) => assert_eq!(findings[0].rule.id, rule, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

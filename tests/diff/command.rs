//! Two files, levels that fail, and what cannot be compared.

use std::fs;

use serde_json::Value;

use super::{BASE, MONEY, edit, exits, repository, run, write};

#[test]
fn two_files() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("old.yaml"), BASE).unwrap();
    write(
        at,
        &edit(
            BASE,
            &[
                ("version: 1.2.0", "version: 2.0.0"),
                ("name: closed", "name: shut"),
            ],
        ),
    );
    let args = ["diff", "old.yaml", "codes.yaml"];
    exits(
        &run(at, &args),
        0,
        &[
            "[code-renamed] codes.yaml:",
            "card_note/C2 name: closed → shut",
        ],
    );
    // The files the other way round: the version fell.
    exits(
        &run(at, &["diff", "codes.yaml", "old.yaml"]),
        1,
        &["version-too-low"],
    );
    write(at, BASE);
    exits(
        &run(at, &args),
        0,
        &["codes.yaml says the same as old.yaml"],
    );
}

#[test]
fn what_cannot_be_compared_is_never_a_clean_result() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    write(at, BASE);
    fs::write(at.join("old.yaml"), BASE).unwrap();
    exits(
        &run(at, &["diff"]),
        2,
        &["0 are named", "daraja-codegen diff --against HEAD"],
    );
    exits(&run(at, &["diff", "codes.yaml"]), 2, &["1 is named"]);
    exits(&run(at, &["diff", "a", "b", "c"]), 2, &[]);
    exits(
        &run(at, &["diff", "a", "b", "--against", "HEAD"]),
        2,
        &["two are named"],
    );
    exits(
        &run(at, &["diff", "codes.yaml", "./codes.yaml"]),
        2,
        &["are one file"],
    );
    exits(&run(at, &["diff", "-", "-"]), 2, &["are one file"]);
    exits(
        &run(at, &["diff", "gone.yaml", "codes.yaml"]),
        2,
        &["cannot read the catalogue gone.yaml"],
    );
    exits(
        &run(at, &["diff", "old.yaml", "gone.yaml"]),
        2,
        &["cannot read the catalogue gone.yaml"],
    );
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("codes.yaml", at.join("link.yaml")).unwrap();
        exits(
            &run(at, &["diff", "link.yaml", "codes.yaml"]),
            2,
            &["are one file"],
        );
    }
    fs::write(at.join("old.yaml"), "schema: 1\n").unwrap();
    exits(
        &run(at, &["diff", "old.yaml", "codes.yaml"]),
        2,
        &["the old catalogue old.yaml is not valid (3 errors)"],
    );
    exits(
        &run(at, &["changelog", "old.yaml", "codes.yaml"]),
        2,
        &["is not valid"],
    );
}

#[test]
fn an_invalid_new_catalogue_is_a_finding_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("old.yaml"), BASE).unwrap();
    write(at, &edit(BASE, &[("name: closed", "name: Closed")]));
    for format in ["text", "json", "github", "sarif", "markdown"] {
        let output = run(at, &["diff", "old.yaml", "codes.yaml", "--format", format]);
        let out = exits(&output, 1, &[]);
        assert!(out.contains("name-grammar"), "{format}: {out}");
    }
    exits(
        &run(at, &["changelog", "old.yaml", "codes.yaml"]),
        1,
        &["name-grammar"],
    );
}

#[test]
fn money_fails_until_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("old.yaml"), BASE).unwrap();
    write(
        at,
        &edit(BASE, &[("version: 1.2.0", "version: 2.0.0"), MONEY]),
    );
    let args = ["diff", "old.yaml", "codes.yaml"];
    let with = |more: &[&str]| run(at, &[&args, more].concat());
    exits(&with(&[]), 1, &["money-change", "--allow push_result/26"]);
    exits(
        &with(&["--allow", "push_result/26"]),
        0,
        &["money: 1 change"],
    );
    exits(&with(&["--fail-on", "none"]), 0, &["money-change"]);
    exits(
        &with(&["--allow", "push_result/26", "--fail-on", "major"]),
        1,
        &["--fail-on asks to fail"],
    );
    exits(
        &with(&["--allow", "push_result/0"]),
        2,
        &["--allow push_result/0 allows nothing"],
    );
    exits(
        &with(&["--allow", "push_result/26", "--allow", "26"]),
        2,
        &["--allow 26 allows nothing"],
    );
    // Neither does a word that a reviewer gave once hold for the next change.
    exits(
        &run(
            at,
            &["diff", "old.yaml", "old2.yaml", "--allow", "push_result/26"],
        ),
        2,
        &[],
    );
    write(
        at,
        &edit(BASE, &[("version: 1.2.0", "version: 1.3.0"), MONEY]),
    );
    exits(
        &with(&["--allow", "push_result/26"]),
        1,
        &["demand at least 2.0.0"],
    );
}

#[test]
fn a_level_to_fail_on() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("old.yaml"), BASE).unwrap();
    write(
        at,
        &edit(
            BASE,
            &[("version: 1.2.0", "version: 1.3.0"), ("max: 60", "max: 90")],
        ),
    );
    for (level, code) in [
        ("patch", 1),
        ("minor", 1),
        ("major", 0),
        ("money", 0),
        ("none", 0),
    ] {
        let output = run(at, &["diff", "old.yaml", "codes.yaml", "--fail-on", level]);
        exits(&output, code, &["minor: 1 change"]);
    }
    fs::write(
        at.join("old.yaml"),
        fs::read_to_string(at.join("codes.yaml")).unwrap(),
    )
    .unwrap();
    for level in ["patch", "minor", "major", "money", "none"] {
        let output = run(at, &["diff", "old.yaml", "codes.yaml", "--fail-on", level]);
        exits(&output, 0, &["says the same"]);
    }
}

#[test]
fn json_is_whole() {
    let folder = repository();
    let output = run(
        folder.path(),
        &["diff", "--against", "HEAD~1", "--format", "json"],
    );
    let report: Value = serde_json::from_str(&exits(&output, 0, &[])).unwrap();
    assert_eq!(report["level"], "major");
    assert_eq!(report["least_version"], "2.0.0");
    assert_eq!(report["old"]["file"], "HEAD~1:codes.yaml");
    let change = &report["changes"][0];
    assert_eq!(change["rule"], "code-renamed");
    assert_eq!(change["subject"]["kind"], "code");
    assert_eq!(change["subject"]["family"], "card_note");
    assert_eq!(
        (&change["before"], &change["after"]),
        (&"closed".into(), &"shut".into())
    );
    assert_eq!(report["findings"].as_array().unwrap().len(), 0);
}

//! `diff` and `changelog` as a person or a CI job runs them, in real git repositories.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use support::{git, quiet};

const BASE: &str = include_str!("cases/changes/base.yaml");
const MONEY: (&str, &str) = (
    "max_attempts: 3\n      confirm_first: true",
    "max_attempts: 3\n      confirm_first: false",
);

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn edit(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (find, put)| {
        assert_eq!(text.matches(find).count(), 1, "{find}");
        text.replacen(find, put, 1)
    })
}

fn write(folder: &Path, text: &str) {
    fs::write(folder.join("codes.yaml"), text).unwrap();
}

/// A repository with two commits: the base, then one more code renamed.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    git(at, &["init", "-q"]);
    for (version, name) in [("1.2.0", "closed"), ("2.0.0", "shut")] {
        let version = format!("version: {version}");
        let name = format!("name: {name}");
        write(
            at,
            &edit(
                BASE,
                &[("version: 1.2.0", &version), ("name: closed", &name)],
            ),
        );
        git(at, &["add", "."]);
        git(at, &["commit", "-qm", &version]);
    }
    folder
}

#[track_caller]
fn expect(output: &Output, code: i32, says: &[&str]) -> String {
    let out = String::from_utf8(output.stdout.clone()).unwrap();
    let err = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(
        output.status.code(),
        Some(code),
        "stdout: {out}\nstderr: {err}"
    );
    for text in says {
        assert!(
            out.contains(text) || err.contains(text),
            "{text}\nstdout: {out}\nstderr: {err}"
        );
    }
    if code == 2 {
        assert_eq!(out, "", "what could not be done has results");
        assert!(
            err.starts_with("error: ") || err.contains("\nerror: "),
            "{err}"
        );
    }
    out
}

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
    expect(
        &run(at, &args),
        0,
        &[
            "[code-renamed] codes.yaml:",
            "card_note/C2 name: closed → shut",
        ],
    );
    // The files the other way round: the version fell.
    expect(
        &run(at, &["diff", "codes.yaml", "old.yaml"]),
        1,
        &["version-too-low"],
    );
    write(at, BASE);
    expect(
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
    expect(
        &run(at, &["diff"]),
        2,
        &["0 are named", "daraja-codegen diff --against HEAD"],
    );
    expect(&run(at, &["diff", "codes.yaml"]), 2, &["1 is named"]);
    expect(&run(at, &["diff", "a", "b", "c"]), 2, &[]);
    expect(
        &run(at, &["diff", "a", "b", "--against", "HEAD"]),
        2,
        &["two are named"],
    );
    expect(
        &run(at, &["diff", "codes.yaml", "./codes.yaml"]),
        2,
        &["are one file"],
    );
    expect(&run(at, &["diff", "-", "-"]), 2, &["are one file"]);
    expect(
        &run(at, &["diff", "gone.yaml", "codes.yaml"]),
        2,
        &["cannot read the catalogue gone.yaml"],
    );
    expect(
        &run(at, &["diff", "old.yaml", "gone.yaml"]),
        2,
        &["cannot read the catalogue gone.yaml"],
    );
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("codes.yaml", at.join("link.yaml")).unwrap();
        expect(
            &run(at, &["diff", "link.yaml", "codes.yaml"]),
            2,
            &["are one file"],
        );
    }
    fs::write(at.join("old.yaml"), "schema: 1\n").unwrap();
    expect(
        &run(at, &["diff", "old.yaml", "codes.yaml"]),
        2,
        &["the old catalogue old.yaml is not valid (3 errors)"],
    );
    expect(
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
        let out = expect(&output, 1, &[]);
        assert!(out.contains("name-grammar"), "{format}: {out}");
    }
    expect(
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
    expect(&with(&[]), 1, &["money-change", "--allow push_result/26"]);
    expect(
        &with(&["--allow", "push_result/26"]),
        0,
        &["money: 1 change"],
    );
    expect(&with(&["--fail-on", "none"]), 0, &["money-change"]);
    expect(
        &with(&["--allow", "push_result/26", "--fail-on", "major"]),
        1,
        &["--fail-on asks to fail"],
    );
    expect(
        &with(&["--allow", "push_result/0"]),
        2,
        &["--allow push_result/0 allows nothing"],
    );
    expect(
        &with(&["--allow", "push_result/26", "--allow", "26"]),
        2,
        &["--allow 26 allows nothing"],
    );
    // Neither does a word that a reviewer gave once hold for the next change.
    expect(
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
    expect(
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
        expect(&output, code, &["minor: 1 change"]);
    }
    fs::write(
        at.join("old.yaml"),
        fs::read_to_string(at.join("codes.yaml")).unwrap(),
    )
    .unwrap();
    for level in ["patch", "minor", "major", "money", "none"] {
        let output = run(at, &["diff", "old.yaml", "codes.yaml", "--fail-on", level]);
        expect(&output, 0, &["says the same"]);
    }
}

#[test]
fn against_a_revision() {
    let folder = repository();
    let at = folder.path();
    expect(
        &run(at, &["diff", "--against", "HEAD"]),
        0,
        &["codes.yaml says the same as HEAD:codes.yaml"],
    );
    expect(
        &run(at, &["diff", "--against", "HEAD~1"]),
        0,
        &["card_note/C2 name: closed → shut"],
    );
    expect(
        &run(at, &["diff", "--against", "HEAD~1:codes.yaml"]),
        0,
        &["closed → shut"],
    );
    expect(
        &run(at, &["diff", "--against", "main@{0}"]),
        0,
        &["says the same"],
    );
    let notes = expect(
        &run(
            at,
            &["changelog", "--against", "HEAD~1", "--date", "2026-03-01"],
        ),
        0,
        &[],
    );
    assert!(
        notes.starts_with(
            "## [2.0.0] - 2026-03-01\n\n### Changed\n\n- **Breaking:** `card_note/C2`"
        ),
        "{notes}"
    );
    expect(
        &run(
            at,
            &["changelog", "--against", "HEAD~1", "--date", "yesterday"],
        ),
        2,
        &["2026-03-01"],
    );
    // From another folder, and of a file below the top.
    let below = at.join("a/b");
    fs::create_dir_all(&below).unwrap();
    expect(
        &run(&below, &["diff", "--against", "HEAD~1", "../../codes.yaml"]),
        0,
        &["closed → shut"],
    );
    fs::rename(at.join("codes.yaml"), below.join("codes.yaml")).unwrap();
    expect(
        &run(
            at,
            &["diff", "--against", "HEAD~1:codes.yaml", "a/b/codes.yaml"],
        ),
        0,
        &["closed → shut"],
    );
    expect(
        &run(at, &["diff", "--against", "HEAD~1", "a/b/codes.yaml"]),
        2,
        &[
            "the revision HEAD~1 has no such file",
            "it is there as codes.yaml: --against HEAD~1:codes.yaml",
        ],
    );
    expect(
        &run(at, &["diff", "--against", "HEAD"]),
        2,
        &["cannot read the catalogue codes.yaml"],
    );
}

#[test]
fn a_revision_that_is_not_there() {
    let folder = repository();
    let at = folder.path();
    expect(
        &run(at, &["diff", "--against", "v9"]),
        2,
        &["the repository has no revision v9", "git fetch --tags"],
    );
    expect(
        &run(at, &["diff", "--against", "HEAD~9"]),
        2,
        &["has no revision HEAD~9"],
    );
    expect(&run(at, &["diff", "--against", "--output=x"]), 2, &[]);
    expect(
        &run(at, &["diff", "--against=--output=x"]),
        2,
        &["names no revision"],
    );
    expect(
        &run(at, &["diff", "--against", "HEAD:gone.yaml"]),
        2,
        &["has no such file: HEAD:gone.yaml"],
    );
    expect(
        &run(at, &["diff", "--against", ""]),
        2,
        &["names no revision"],
    );
    assert!(!at.join("x").exists());

    let none = tempfile::tempdir().unwrap();
    write(none.path(), BASE);
    let output = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(["diff", "--against", "HEAD"])
        .current_dir(none.path())
        .env("GIT_CEILING_DIRECTORIES", none.path().parent().unwrap())
        .output()
        .unwrap();
    expect(
        &output,
        2,
        &["is in no git repository", "daraja-codegen diff OLD NEW"],
    );

    let output = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(["diff", "--against", "HEAD"])
        .current_dir(at)
        .env("PATH", none.path())
        .output()
        .unwrap();
    expect(&output, 2, &["cannot run git", "install git"]);
}

/// Runs the command that a message ends with.
fn mend(folder: &Path, output: &Output, sign: &str) {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    let command = said.split(sign).nth(1).unwrap_or_else(|| panic!("{said}"));
    let command = command.lines().next().unwrap();
    let mut shell = Command::new("sh");
    let status = quiet(shell.current_dir(folder).args(["-c", command]))
        .status()
        .unwrap();
    assert!(status.success(), "{command}");
}

#[test]
fn a_shallow_clone_says_what_mends_it_and_that_does() {
    let folder = repository();
    let origin = format!("file://{}", folder.path().display());
    git(folder.path(), &["branch", "base", "HEAD~1"]);
    git(
        folder.path(),
        &["config", "uploadpack.allowAnySHA1InWant", "true"],
    );
    let id = quiet(
        Command::new("git")
            .current_dir(folder.path())
            .args(["rev-parse", "base"]),
    )
    .output();
    let id = String::from_utf8(id.unwrap().stdout)
        .unwrap()
        .trim()
        .to_owned();
    for revision in ["HEAD~1", "origin/base", id.as_str()] {
        let place = tempfile::tempdir().unwrap();
        git(
            place.path(),
            &[
                "clone",
                "-q",
                "--depth=1",
                "--branch=main",
                &origin,
                "clone",
            ],
        );
        let clone = place.path().join("clone");
        let output = run(&clone, &["diff", "--against", revision]);
        expect(
            &output,
            2,
            &[
                "this clone is shallow, and has no revision",
                "fetch-depth: 0",
            ],
        );
        mend(&clone, &output, "fetch it: ");
        expect(
            &run(&clone, &["diff", "--against", revision]),
            0,
            &["closed → shut"],
        );
    }
    // One branch of a whole clone.
    let place = tempfile::tempdir().unwrap();
    git(
        place.path(),
        &[
            "clone",
            "-q",
            "--single-branch",
            "--branch=main",
            &origin,
            "clone",
        ],
    );
    let clone = place.path().join("clone");
    let output = run(&clone, &["diff", "--against", "origin/base"]);
    expect(&output, 2, &["the repository has no revision origin/base"]);
    mend(&clone, &output, "or fetch it: ");
    expect(
        &run(&clone, &["diff", "--against", "origin/base"]),
        0,
        &["closed → shut"],
    );
}

#[test]
fn json_is_whole() {
    let folder = repository();
    let output = run(
        folder.path(),
        &["diff", "--against", "HEAD~1", "--format", "json"],
    );
    let report: Value = serde_json::from_str(&expect(&output, 0, &[])).unwrap();
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

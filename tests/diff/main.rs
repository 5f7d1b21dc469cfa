//! `diff` and `changelog`: every kind of change, every format, and the commands as a person or a CI job
//! runs them, in real git repositories.

mod cases;
mod command;
#[path = "../expect/mod.rs"]
mod expect;
mod formats;
mod properties;
mod revision;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::git;

const BASE: &str = include_str!("../cases/changes/base.yaml");
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
fn exits(output: &Output, code: i32, says: &[&str]) -> String {
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

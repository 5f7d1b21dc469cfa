//! Against a git revision: the right one, one that is not there, and a shallow clone.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::support::{git, quiet};
use super::{BASE, exits, repository, run, write};

#[test]
fn against_a_revision() {
    let folder = repository();
    let at = folder.path();
    exits(
        &run(at, &["diff", "--against", "HEAD"]),
        0,
        &["codes.yaml says the same as HEAD:codes.yaml"],
    );
    exits(
        &run(at, &["diff", "--against", "HEAD~1"]),
        0,
        &["card_note/C2 name: closed → shut"],
    );
    exits(
        &run(at, &["diff", "--against", "HEAD~1:codes.yaml"]),
        0,
        &["closed → shut"],
    );
    exits(
        &run(at, &["diff", "--against", "main@{0}"]),
        0,
        &["says the same"],
    );
    let notes = exits(
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
    exits(
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
    exits(
        &run(&below, &["diff", "--against", "HEAD~1", "../../codes.yaml"]),
        0,
        &["closed → shut"],
    );
    fs::rename(at.join("codes.yaml"), below.join("codes.yaml")).unwrap();
    exits(
        &run(
            at,
            &["diff", "--against", "HEAD~1:codes.yaml", "a/b/codes.yaml"],
        ),
        0,
        &["closed → shut"],
    );
    exits(
        &run(at, &["diff", "--against", "HEAD~1", "a/b/codes.yaml"]),
        2,
        &[
            "the revision HEAD~1 has no such file",
            "it is there as codes.yaml: --against HEAD~1:codes.yaml",
        ],
    );
    exits(
        &run(at, &["diff", "--against", "HEAD"]),
        2,
        &["cannot read the catalogue codes.yaml"],
    );
}

#[test]
fn a_revision_that_is_not_there() {
    let folder = repository();
    let at = folder.path();
    exits(
        &run(at, &["diff", "--against", "v9"]),
        2,
        &["the repository has no revision v9", "git fetch --tags"],
    );
    exits(
        &run(at, &["diff", "--against", "HEAD~9"]),
        2,
        &["has no revision HEAD~9"],
    );
    exits(&run(at, &["diff", "--against", "--output=x"]), 2, &[]);
    exits(
        &run(at, &["diff", "--against=--output=x"]),
        2,
        &["names no revision"],
    );
    exits(
        &run(at, &["diff", "--against", "HEAD:gone.yaml"]),
        2,
        &["has no such file: HEAD:gone.yaml"],
    );
    exits(
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
    exits(
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
    exits(&output, 2, &["cannot run git", "install git"]);
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
        exits(
            &output,
            2,
            &[
                "this clone is shallow, and has no revision",
                "fetch-depth: 0",
            ],
        );
        mend(&clone, &output, "fetch it: ");
        exits(
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
    exits(&output, 2, &["the repository has no revision origin/base"]);
    mend(&clone, &output, "or fetch it: ");
    exits(
        &run(&clone, &["diff", "--against", "origin/base"]),
        0,
        &["closed → shut"],
    );
}

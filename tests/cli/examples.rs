//! The examples of the help.

use std::fs;
use std::path::Path;

use super::{expect, run, stderr, stdout};
use crate::support::git;

/// Ours may come to have a code that an example adds.
const CATALOGUE: &str = include_str!("../cases/small/codes.yaml");

/// A repository with a release, a change that is not committed, and a vendored package.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for file in ["codes.yaml", "acme.yaml", "old.yaml"] {
        fs::write(at.join(file), CATALOGUE).unwrap();
    }
    expect(
        &run(at, &["generate", "--target", "json", "--out", "vendor"]),
        0,
    );
    fs::rename(at.join("vendor/json"), at.join("vendor/daraja-codes")).unwrap();
    for args in [
        &["init", "-q"][..],
        &["add", "codes.yaml"],
        &["commit", "-qm", "Release"],
        &["tag", "v1.2.0"],
    ] {
        git(at, args);
    }
    let (before, code) = CATALOGUE.split_once("    code: \"26\"").unwrap();
    let code = code.replacen("confirm_first: true", "confirm_first: false", 1);
    fs::write(
        at.join("codes.yaml"),
        format!("{before}    code: \"26\"{code}"),
    )
    .unwrap();
    folder
}

#[test]
fn every_example_of_the_help_is_one_the_tool_understands() {
    let commands = [
        "",
        "generate",
        "check",
        "validate",
        "diff",
        "changelog",
        "verify",
        "fmt",
        "add",
        "list",
        "explain",
        "search",
        "decode",
        "schema",
        "completions",
    ];
    let mut examples = 0;
    for command in commands {
        let mut args: Vec<&str> = vec![command, "--help"];
        args.retain(|arg| !arg.is_empty());
        let help = stdout(&run(Path::new("."), &args));
        for line in help
            .lines()
            .filter(|line| line.contains("  daraja-codegen "))
        {
            let words = line.trim().split("  ").next().unwrap();
            let words = words.split(" > ").next().unwrap();
            // The rest of it is on the next line.
            let words = words.trim_end_matches(" \\");
            let arguments: Vec<&str> = words.split_whitespace().skip(1).collect();
            let folder = repository();
            for records in [
                "callback.json",
                "callbacks.ndjson.gz",
                "callbacks.ndjson.zst",
                "confirmation.json",
            ] {
                fs::write(folder.path().join(records), "{}").unwrap();
            }
            let output = run(folder.path(), &arguments);
            assert_ne!(
                output.status.code(),
                Some(2),
                "{words}: {}",
                stderr(&output)
            );
            examples += 1;
        }
    }
    assert!(examples >= 22, "only {examples} examples were found");
}

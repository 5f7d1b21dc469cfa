//! The binary as a person or a CI job runs it: exit codes, streams, formats.

mod support;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use support::git;

const CATALOGUE: &str = include_str!("../codes.yaml");

/// Runs the binary in `folder`.
fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with the real catalogue.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codes.yaml"), CATALOGUE).unwrap();
    folder
}

#[track_caller]
fn expect(output: &Output, code: i32) {
    let (out, err) = (stdout(output), stderr(output));
    assert_eq!(
        output.status.code(),
        Some(code),
        "stdout: {out}\nstderr: {err}"
    );
}

#[test]
fn generate_then_check_is_clean() {
    let project = project();
    let first = run(project.path(), &["generate"]);
    expect(&first, 0);
    assert!(
        stdout(&first).contains("generated/rust"),
        "{}",
        stdout(&first)
    );
    assert_eq!(stderr(&first), "");
    let second = run(project.path(), &["generate", "--format", "json"]);
    expect(&second, 0);
    let report: Value = serde_json::from_slice(&second.stdout).unwrap();
    for package in report["packages"].as_array().unwrap() {
        assert_eq!(
            (&package["created"], &package["updated"]),
            (&0.into(), &0.into())
        );
    }
    expect(&run(project.path(), &["check"]), 0);
}

#[test]
fn check_of_a_folder_that_is_not_there_is_drift() {
    let project = project();
    let checked = run(project.path(), &["check"]);
    expect(&checked, 1);
    assert!(stdout(&checked).contains("missing"));
    assert!(!project.path().join("generated").exists());
}

#[test]
fn check_says_what_changed_in_every_format() {
    let project = project();
    expect(&run(project.path(), &["generate"]), 0);
    let licence = project.path().join("generated/rust/LICENSE-MIT");
    let text = fs::read_to_string(&licence).unwrap();
    fs::write(&licence, text.replacen("MIT License", "My licence", 1)).unwrap();

    let text = run(project.path(), &["check"]);
    expect(&text, 1);
    assert!(stdout(&text).contains("-My licence\n+MIT License\n"));

    let github = run(project.path(), &["check", "--format", "github"]);
    expect(&github, 1);
    let lines = stdout(&github);
    assert!(
        lines.starts_with("::error file=generated/rust/LICENSE-MIT,line=3,"),
        "{lines}"
    );
    assert_eq!(lines.lines().count(), 1);

    let json = run(project.path(), &["check", "--format", "json"]);
    expect(&json, 1);
    let report: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(report[0]["drift"], "changed");
    expect(&run(project.path(), &["check", "--target", "python"]), 0);
}

#[test]
fn a_package_of_no_target_is_drift() {
    let project = project();
    expect(&run(project.path(), &["generate"]), 0);
    let generated = project.path().join("generated");
    let manifest = "codegen-manifest.json";
    fs::create_dir(generated.join("cobol")).unwrap();
    fs::copy(
        generated.join("rust").join(manifest),
        generated.join("cobol").join(manifest),
    )
    .unwrap();
    let checked = run(project.path(), &["check"]);
    expect(&checked, 1);
    assert!(stdout(&checked).contains("generated/cobol: extra"));
}

#[test]
fn windows_line_endings_are_no_drift() {
    let project = project();
    expect(&run(project.path(), &["generate"]), 0);
    let licence = project.path().join("generated/rust/LICENSE-MIT");
    let text = fs::read_to_string(&licence).unwrap();
    fs::write(&licence, text.replace('\n', "\r\n")).unwrap();
    expect(&run(project.path(), &["check"]), 0);
}

#[test]
fn an_invalid_catalogue_is_exit_1_and_writes_nothing() {
    let project = project();
    let broken = CATALOGUE.replacen("outcome: success", "outcome: sucess", 1);
    fs::write(project.path().join("codes.yaml"), broken).unwrap();
    for command in ["generate", "check", "validate", "list"] {
        let output = run(project.path(), &[command]);
        expect(&output, 1);
        let text = stdout(&output);
        assert!(
            text.contains("sucess") && text.contains("success"),
            "{command}: {text}"
        );
    }
    assert!(!project.path().join("generated").exists());
}

#[test]
fn a_file_that_is_not_ours_is_exit_2_and_nothing_is_written() {
    let project = project();
    let own = project.path().join("generated/python/LICENSE-MIT");
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(&own, "mine\n").unwrap();
    let output = run(project.path(), &["generate"]);
    expect(&output, 2);
    assert!(stderr(&output).contains("is not a generated file"));
    assert_eq!(stdout(&output), "");
    assert_eq!(fs::read_to_string(&own).unwrap(), "mine\n");
    assert!(!project.path().join("generated/rust").exists());
}

#[test]
fn what_cannot_be_read_is_exit_2_with_a_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let missing = run(folder.path(), &["validate", "--catalogue", "nowhere.yaml"]);
    expect(&missing, 2);
    assert!(stderr(&missing).contains("cannot read the catalogue nowhere.yaml"));
    fs::write(
        folder.path().join("latin1.yaml"),
        b"schema: 1\ntitle: \xe9\n",
    )
    .unwrap();
    let encoded = run(folder.path(), &["validate", "--catalogue", "latin1.yaml"]);
    expect(&encoded, 2);
    assert!(
        stderr(&encoded).contains("latin1.yaml:2: not UTF-8"),
        "{}",
        stderr(&encoded)
    );
    expect(&run(folder.path(), &["generate", "--target", "cobol"]), 2);
    expect(&run(folder.path(), &["frobnicate"]), 2);
}

#[test]
fn without_a_file_the_built_in_catalogue_is_used_and_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["list"]);
    expect(&output, 0);
    assert_eq!(stdout(&output).lines().count(), 27);
    assert!(stderr(&output).contains("built-in catalogue"));
}

#[test]
fn the_catalogue_may_come_from_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args([
            "list",
            "--catalogue",
            "-",
            "--family",
            "c2b_b2c",
            "--format",
            "json",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(CATALOGUE.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    expect(&output, 0);
    let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 8);
}

#[test]
fn search_finds_the_best_first_and_says_what_is_near() {
    let project = project();
    let found = run(project.path(), &["search", "insuficient", "balance"]);
    expect(&found, 0);
    assert!(
        stdout(&found).starts_with("stk_result"),
        "{}",
        stdout(&found)
    );
    let pasted = run(
        project.path(),
        &["search", "\"ResultCode\": 2001", "--format", "json"],
    );
    let report: Value = serde_json::from_slice(&pasted.stdout).unwrap();
    assert_eq!(report["matches"][0]["family"], "stk_result");
    assert_eq!(report["matches"][1]["family"], "c2b_b2c");
    let nothing = run(project.path(), &["search", "1033"]);
    expect(&nothing, 1);
    let text = stdout(&nothing);
    assert!(text.contains("near:") && text.contains("1032"), "{text}");
    expect(&run(project.path(), &["search", "\u{1b}[31m xylophone"]), 1);
    expect(&run(project.path(), &["search"]), 2);
}

#[test]
fn explain_shows_every_family_of_a_bare_code() {
    let project = project();
    let both = run(project.path(), &["explain", "2001"]);
    expect(&both, 0);
    let text = stdout(&both);
    assert!(
        text.contains("stk_result 2001") && text.contains("c2b_b2c 2001"),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "no colour when it is no terminal");
    let one = run(project.path(), &["explain", "2001", "--family", "c2b_b2c"]);
    assert!(!stdout(&one).contains("stk_result 2001"));
    let json = run(project.path(), &["explain", "2001", "--format", "json"]);
    let matches: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(matches.as_array().unwrap().len(), 2);
    assert_eq!(matches[0]["retry"]["max_attempts"], 3);
}

#[test]
fn an_unknown_code_is_never_a_success() {
    let project = project();
    let output = run(project.path(), &["explain", "1033"]);
    expect(&output, 1);
    assert_eq!(
        stdout(&output),
        "1033: not in the catalogue; near: 1032, 1037. Treat as failed, confirm before charging again.\n"
    );
    let hostile = run(project.path(), &["explain", "\u{1b}[31m0"]);
    expect(&hostile, 1);
    assert!(!stdout(&hostile).contains('\u{1b}'));
}

#[test]
fn a_family_that_is_not_there_is_exit_2_with_a_suggestion() {
    let project = project();
    let output = run(project.path(), &["list", "--family", "stk_results"]);
    expect(&output, 2);
    assert!(stderr(&output).contains("did you mean stk_result?"));
}

#[test]
fn schema_is_the_committed_one() {
    let output = run(Path::new("."), &["schema"]);
    expect(&output, 0);
    assert_eq!(
        stdout(&output),
        include_str!("../codes.schema.json").replace("\r\n", "\n")
    );
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(Path::new("."), &["completions", shell]);
        expect(&output, 0);
        assert!(stdout(&output).contains("explain"), "{shell}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(["completions", "zsh"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    expect(&output, 0);
    assert_eq!(stderr(&output), "");
}

/// A repository with a release, a change that is not committed, and a vendored package.
fn repository() -> tempfile::TempDir {
    let folder = project();
    let at = folder.path();
    fs::write(at.join("acme.yaml"), CATALOGUE).unwrap();
    fs::write(at.join("old.yaml"), CATALOGUE).unwrap();
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

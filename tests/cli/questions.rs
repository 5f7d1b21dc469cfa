//! What the tool is asked: `search`, `explain`, `schema`, `completions`.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{expect, project, run, stderr, stdout};

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
        "1033: not in the catalogue; near: 1032, 1037. An unknown code is never a success: look the payment up before charging again.\n"
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
        include_str!("../../codes.schema.json").replace("\r\n", "\n")
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

#[cfg(unix)]
#[test]
fn bash_completes_what_follows_a_command() {
    // The words before the last, the last, and what it becomes.
    let cases = [
        ("daraja-codegen", "che", "check"),
        ("daraja-codegen check", "--form", "--format"),
        (
            "daraja-codegen generate --target",
            "",
            "rust typescript python openapi json reference",
        ),
    ];
    let script = stdout(&run(Path::new("."), &["completions", "bash"]));
    for (before, word, expected) in cases {
        let asked = format!(
            "{script}\nCOMP_WORDS=({before} \"{word}\"); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))\n\
             _daraja__codegen daraja-codegen \"{word}\" \"${{COMP_WORDS[COMP_CWORD-1]}}\"\necho \"${{COMPREPLY[*]}}\""
        );
        let output = Command::new("bash").args(["--norc", "-c", &asked]).output();
        let output = output.unwrap();
        assert_eq!(stdout(&output).trim_end(), expected, "{}", stderr(&output));
    }
}

#[test]
fn what_is_said_in_place_of_a_command_keeps_to_its_colour() {
    for (args, code) in [
        (&["--help"][..], 0),
        (&["explain", "--help"], 0),
        (&["frobnicate"], 2),
    ] {
        for (color, is_coloured) in [("always", true), ("never", false), ("auto", false)] {
            for option in [&["--color", color][..], &[&format!("--color={color}")]] {
                let args = [option, args].concat();
                let output = run(Path::new("."), &args);
                expect(&output, code);
                let shown = stdout(&output) + &stderr(&output);
                assert_eq!(shown.contains('\u{1b}'), is_coloured, "{args:?}: {shown}");
            }
        }
    }
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn help_that_could_not_be_written_is_a_failure() {
    for args in [
        &["--help"][..],
        &["--version"],
        &["check", "-h"],
        &["schema"],
    ] {
        let full = std::fs::File::options().write(true).open("/dev/full");
        let output = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
            .args(args)
            .stdout(full.unwrap())
            .output()
            .unwrap();
        expect(&output, 2);
        let message = stderr(&output);
        assert!(
            message.contains("cannot write to standard output"),
            "{args:?}: {message}"
        );
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

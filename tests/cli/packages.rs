//! `generate` and `check`.

use std::fs;
use std::process::Command;

use serde_json::Value;

use super::{CATALOGUE, expect, project, run, stderr, stdout};

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
fn the_difference_is_a_patch() {
    let project = project();
    expect(&run(project.path(), &["generate"]), 0);
    let licence = project.path().join("generated/rust/LICENSE-MIT");
    let text = fs::read_to_string(&licence).unwrap();
    fs::write(&licence, text.replacen("MIT License", "My licence", 1)).unwrap();
    let checked = run(project.path(), &["check"]);
    fs::write(project.path().join("drift.patch"), checked.stdout).unwrap();
    let applied = Command::new("git")
        .args(["apply", "-p0", "drift.patch"])
        .current_dir(project.path())
        .output()
        .unwrap();
    expect(&applied, 0);
    expect(&run(project.path(), &["check"]), 0);
}

#[test]
fn a_name_with_a_line_break_is_one_line_of_the_report() {
    if cfg!(windows) {
        return;
    }
    let project = project();
    expect(&run(project.path(), &["generate", "--target", "json"]), 0);
    fs::write(project.path().join("generated/json/a\n::error::b"), "").unwrap();
    let checked = run(project.path(), &["check", "--target", "json"]);
    expect(&checked, 1);
    let text = stdout(&checked);
    assert!(
        text.starts_with("generated/json/a<U+000A>::error::b: extra"),
        "{text}"
    );
    assert!(text.ends_with("help: delete what is not generated, or move it out of the packages\n"));
}

/// A size that no file may exceed ends the run by a signal, in the middle of a file.
#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_killed_is_made_good_by_the_next_whatever_that_writes() {
    let project = project();
    let codes = project.path().join("codes.yaml");
    expect(&run(project.path(), &["generate", "--target", "rust"]), 0);
    let other = CATALOGUE.replacen("title: Insufficient balance", "title: Too low a balance", 1);
    assert!(other != CATALOGUE);
    fs::write(&codes, other).unwrap();
    // In units of 512 bytes, or of 1,024: the file of the largest family is above either.
    let limited = "ulimit -f 23; exec \"$0\" generate --target rust";
    let killed = Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_daraja-codegen")])
        .current_dir(project.path())
        .output()
        .unwrap();
    assert_eq!(killed.status.code(), None, "{}", stderr(&killed));
    // That file is generated no more: nobody has edited it, although it is not what the killed run was to write.
    fs::write(&codes, CATALOGUE.replace("stk_result", "stk_res")).unwrap();
    expect(&run(project.path(), &["generate", "--target", "rust"]), 0);
    expect(&run(project.path(), &["check", "--target", "rust"]), 0);
}

#[test]
fn what_is_no_folder_is_named_with_a_way_out() {
    let project = project();
    let at = project.path();
    fs::write(at.join("file"), "mine\n").unwrap();
    let mut cases = vec![
        ("file", "error: file is not a folder"),
        ("file/below", "error: file is not a folder"),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink("gone", at.join("dangling")).unwrap();
        symlink("loop", at.join("loop")).unwrap();
        symlink("file", at.join("link")).unwrap();
        nix::unistd::mkfifo(&at.join("pipe"), nix::sys::stat::Mode::S_IRUSR).unwrap();
        let nowhere = "is a symbolic link that leads to no folder";
        cases.push(("dangling", nowhere));
        cases.push(("dangling/", nowhere));
        cases.push(("dangling/below", nowhere));
        cases.push(("loop", nowhere));
        cases.push(("link", nowhere));
        cases.push(("pipe", "error: pipe is not a folder"));
    }
    for (out, message) in cases {
        for command in ["check", "generate"] {
            let output = run(at, &[command, "--target", "json", "--out", out]);
            expect(&output, 2);
            let said = stderr(&output);
            assert!(said.contains(message), "{command} {out}: {said}");
            assert!(said.contains("--out"), "{command} {out}: {said}");
        }
    }
    assert_eq!(fs::read_to_string(at.join("file")).unwrap(), "mine\n");
    assert!(!at.join("gone").exists());
}

#[cfg(unix)]
#[test]
fn the_packages_may_stand_behind_a_link() {
    let project = project();
    fs::create_dir(project.path().join("real")).unwrap();
    std::os::unix::fs::symlink("real", project.path().join("link")).unwrap();
    for command in ["generate", "check"] {
        expect(
            &run(
                project.path(),
                &[command, "--target", "json", "--out", "link"],
            ),
            0,
        );
    }
    assert!(project.path().join("real/json").exists());
}

#[test]
fn annotations_name_files_from_the_top_of_the_repository() {
    let project = project();
    let folder = project.path().join("tools");
    fs::create_dir(&folder).unwrap();
    let annotated = |args: &[&str], top: &std::path::Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
            .args(args)
            .args(["--format", "github"])
            .env("GITHUB_WORKSPACE", top)
            .current_dir(&folder)
            .output()
            .unwrap();
        expect(&output, 1);
        stdout(&output)
    };
    let catalogue = ["--catalogue", "../codes.yaml"];
    let check = [
        &["check", "--target", "json", "--out", "../generated"][..],
        &catalogue,
    ]
    .concat();
    let missing = annotated(&check, project.path());
    let first = "::error file=generated/json/CHANGELOG.md,";
    assert!(missing.starts_with(first), "{missing}");
    let elsewhere = annotated(&check, &folder);
    let first = "::error file=../generated/json/CHANGELOG.md,";
    assert!(elsewhere.starts_with(first), "{elsewhere}");

    let broken = CATALOGUE.replacen("outcome: success", "outcome: sucess", 1);
    fs::write(project.path().join("codes.yaml"), broken).unwrap();
    let validate = [&["validate"][..], &catalogue].concat();
    let found = annotated(&validate, project.path());
    assert!(found.starts_with("::error file=codes.yaml,"), "{found}");
    let stdin = annotated(&["validate", "--catalogue", "-"], project.path());
    assert!(stdin.starts_with("::error file=<stdin>,"), "{stdin}");
}

//! `fmt` and `add` as a person or a CI job runs them.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// In need of a layout, and in breach of several rules.
const UNTIDY: &str = "# head\n\ncodes:\n- {code: 17, family: one} # beside\nschema: 1\n";
const TIDY: &str = "# head\n\nschema: 1\n\ncodes:\n  # beside\n  - family: one\n    code: \"17\"\n";

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn run_with_input(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
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

/// A folder with this text as its codes.yaml.
fn project(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codes.yaml"), text).unwrap();
    folder
}

fn file(folder: &tempfile::TempDir) -> String {
    fs::read_to_string(folder.path().join("codes.yaml")).unwrap()
}

#[test]
fn fmt_writes_the_file_once() {
    let project = project(UNTIDY);
    let first = run(project.path(), &["fmt"]);
    expect(&first, 0);
    assert_eq!(
        stdout(&first),
        "codes.yaml is now in the canonical layout\n"
    );
    assert_eq!(file(&project), TIDY);
    let second = run(project.path(), &["fmt", "--format", "json"]);
    expect(&second, 0);
    let report: Value = serde_json::from_str(stdout(&second)).unwrap();
    assert_eq!(report["written"], false);
    assert_eq!(
        fs::read_dir(project.path()).unwrap().count(),
        1,
        "no file is left behind"
    );
}

#[test]
fn check_shows_the_difference_and_writes_nothing() {
    let project = project(UNTIDY);
    let text = run(project.path(), &["fmt", "--check"]);
    expect(&text, 1);
    let shown = stdout(&text);
    assert!(
        shown
            .starts_with("--- codes.yaml\tas it stands\n+++ codes.yaml\tin the canonical layout\n"),
        "{shown}"
    );
    assert!(
        shown.contains("\n+    code: \"17\"\n")
            && shown.contains("help: run \"daraja-codegen fmt\"")
    );

    let json = run(project.path(), &["fmt", "--check", "--format", "json"]);
    expect(&json, 1);
    let report: Value = serde_json::from_str(stdout(&json)).unwrap();
    assert_eq!(
        (&report["canonical"], &report["written"]),
        (&false.into(), &false.into())
    );
    assert!(report["diff"].as_str().unwrap().contains("+schema: 1"));

    let github = run(project.path(), &["fmt", "--check", "--format", "github"]);
    expect(&github, 1);
    assert!(
        stdout(&github).starts_with("::error file=codes.yaml,line=3,"),
        "{}",
        stdout(&github)
    );
    assert_eq!(file(&project), UNTIDY);
}

#[test]
fn check_of_a_canonical_file_is_clean_with_windows_line_endings_too() {
    for text in [TIDY.to_owned(), TIDY.replace('\n', "\r\n")] {
        let project = project(&text);
        expect(&run(project.path(), &["fmt", "--check"]), 0);
        let github = run(project.path(), &["fmt", "--check", "--format", "github"]);
        expect(&github, 0);
        assert_eq!(stdout(&github), "");
        assert_eq!(file(&project), text);
    }
}

#[test]
fn check_shows_lines_that_end_with_a_carriage_return_as_lines() {
    let project = project(&UNTIDY.replace('\n', "\r"));
    let text = run(project.path(), &["fmt", "--check"]);
    expect(&text, 1);
    let shown = stdout(&text);
    assert!(!shown.contains('\r'), "{shown:?}");
    assert!(
        shown.contains("\n # head\n \n") && shown.contains("\n+    code: \"17\"\n"),
        "{shown}"
    );
    let said = "5 lines end in a carriage return alone; fmt ends them in a line feed\n\
                codes.yaml is not in the canonical layout\n";
    assert!(shown.contains(said), "{shown}");
}

#[test]
fn check_says_so_where_only_the_ends_of_lines_differ() {
    let mixed = TIDY.replacen('\n', "\r\n", 2).replacen(":\n", ":\r", 1);
    let project = project(&mixed);
    let said = "1 line ends in a carriage return alone; fmt ends it in a line feed\n";
    let text = run(project.path(), &["fmt", "--check"]);
    expect(&text, 1);
    let rest = "codes.yaml is not in the canonical layout\nhelp: run \"daraja-codegen fmt\"\n";
    assert_eq!(stdout(&text), format!("{said}{rest}"));
    let json = run(project.path(), &["fmt", "--check", "--format", "json"]);
    expect(&json, 1);
    let report: Value = serde_json::from_str(stdout(&json)).unwrap();
    assert_eq!(report["diff"], said);
    let github = run(project.path(), &["fmt", "--check", "--format", "github"]);
    expect(&github, 1);
    let line = TIDY.lines().position(|line| line == "codes:").unwrap() + 1;
    let first = format!("::error file=codes.yaml,line={line},");
    assert!(stdout(&github).starts_with(&first), "{}", stdout(&github));
}

#[test]
fn fmt_filters_standard_input() {
    let output = run_with_input(&["fmt", "--catalogue", "-"], UNTIDY);
    expect(&output, 0);
    assert_eq!(stdout(&output), TIDY);
    expect(
        &run_with_input(&["fmt", "--catalogue", "-", "--check"], UNTIDY),
        1,
    );
    expect(
        &run_with_input(&["fmt", "--catalogue", "-", "--format", "json"], UNTIDY),
        2,
    );
}

#[test]
fn what_is_no_yaml_is_a_finding_and_stays_as_it_is() {
    let broken = "schema: [1\n";
    let project = project(broken);
    for args in [&["fmt"][..], &["fmt", "--check"], &["add", "one", "1"]] {
        let output = run(project.path(), args);
        expect(&output, 1);
        assert!(
            stdout(&output).contains("error[syntax]"),
            "{}",
            stdout(&output)
        );
    }
    let json = run(project.path(), &["fmt", "--format", "json"]);
    let findings: Value = serde_json::from_str(stdout(&json)).unwrap();
    assert_eq!(findings[0]["rule"], "syntax");
    assert_eq!(file(&project), broken);
}

#[test]
fn without_a_file_there_is_nothing_to_lay_out_or_add_to() {
    let folder = tempfile::tempdir().unwrap();
    for args in [
        &["fmt"][..],
        &["fmt", "--check"],
        &["add", "stk_result", "2"],
    ] {
        let output = run(folder.path(), args);
        expect(&output, 2);
        assert!(stderr(&output).contains("cannot read the catalogue codes.yaml"));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real.yaml");
    fs::write(&real, UNTIDY).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.yaml", folder.path().join("codes.yaml")).unwrap();
    expect(&run(folder.path(), &["fmt"]), 0);
    assert!(
        fs::symlink_metadata(folder.path().join("codes.yaml"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(fs::read_to_string(&real).unwrap(), TIDY);
    assert_eq!(
        fs::metadata(&real).unwrap().permissions().mode() & 0o777,
        0o640
    );

    fs::write(&real, UNTIDY).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o440)).unwrap();
    let refused = run(folder.path(), &["fmt"]);
    expect(&refused, 2);
    assert!(
        stderr(&refused).contains("read-only"),
        "{}",
        stderr(&refused)
    );
    assert_eq!(fs::read_to_string(&real).unwrap(), UNTIDY);
}

#[test]
fn add_writes_a_stub_and_says_where() {
    let real = include_str!("../codes.yaml");
    let project = project(real);
    let output = run(project.path(), &["add", "stk_result", "2002"]);
    expect(&output, 0);
    let said = stdout(&output);
    let line: usize = said.split(':').nth(1).unwrap().parse().unwrap();
    let text = file(&project);
    assert_eq!(text.lines().nth(line - 1), Some("  - family: stk_result"));
    assert_eq!(text.lines().nth(line), Some("    code: \"2002\""));
    expect(&run(project.path(), &["validate"]), 1);
    expect(&run(project.path(), &["fmt", "--check"]), 0);
    // The catalogue is not valid now, and yet another code can be added; the same one cannot.
    expect(&run(project.path(), &["add", "stk_result", "2003"]), 0);
    let again = run(project.path(), &["add", "stk_result", "2002"]);
    expect(&again, 2);
    let spot = format!("codes.yaml:{line}: stk_result/2002 is there already");
    assert!(stderr(&again).contains(&spot), "{}", stderr(&again));
}

#[test]
fn add_may_only_show_the_stub() {
    let real = include_str!("../codes.yaml");
    let project = project(real);
    let args = ["add", "api_error", "403.001.01", "--print"];
    let printed = run(project.path(), &args);
    expect(&printed, 0);
    assert!(stdout(&printed).starts_with("  - family: api_error\n    code: \"403.001.01\"\n"));
    let json = run(project.path(), &[&args[..], &["--format", "json"]].concat());
    let report: Value = serde_json::from_str(stdout(&json)).unwrap();
    assert_eq!(report["stub"], stdout(&printed));
    assert_eq!(report["written"], false);
    assert_eq!(file(&project), real);
    let filtered = run_with_input(&["add", "stk_result", "2002", "--catalogue", "-"], real);
    expect(&filtered, 0);
    assert_eq!(stdout(&filtered).lines().count(), real.lines().count() + 20);
}

#[test]
fn add_refuses_a_family_or_version_that_there_is_not() {
    let project = project(include_str!("../codes.yaml"));
    let family = run(project.path(), &["add", "stk_results", "1"]);
    expect(&family, 2);
    assert!(stderr(&family).contains("did you mean stk_result?"));
    expect(
        &run(
            project.path(),
            &["add", "stk_result", "2002", "--since", "soon"],
        ),
        2,
    );
}

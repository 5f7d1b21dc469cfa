//! Where a catalogue comes from.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{CATALOGUE, expect, run, stderr, stdout};

#[test]
fn what_cannot_be_read_is_exit_2_with_a_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let missing = run(folder.path(), &["validate", "--catalogue", "nowhere.yaml"]);
    expect(&missing, 2);
    assert!(stderr(&missing).contains("cannot read the catalogue nowhere.yaml"));
    fs::write(
        folder.path().join("latin1.yaml"),
        b"schema: 1\rtitle: \xe9\r",
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
    let catalogue: Value = serde_saphyr::from_str(CATALOGUE).unwrap();
    let codes = catalogue["codes"].as_array().unwrap();
    assert_eq!(stdout(&output).lines().count(), codes.len());
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

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_not_taken_for_an_absent_file() {
    let folder = tempfile::tempdir().unwrap();
    for goal in ["gone", "codes.yaml"] {
        let link = folder.path().join("codes.yaml");
        std::os::unix::fs::symlink(goal, &link).unwrap();
        let output = run(folder.path(), &["generate"]);
        expect(&output, 2);
        let message = stderr(&output);
        assert!(
            message.contains("cannot read the catalogue codes.yaml"),
            "{message}"
        );
        assert!(!folder.path().join("generated").exists());
        fs::remove_file(link).unwrap();
    }
}

#[test]
fn a_folder_of_the_default_name_is_no_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("codes.yaml")).unwrap();
    for command in ["list", "fmt"] {
        let output = run(folder.path(), &[command]);
        expect(&output, 2);
        let message = stderr(&output);
        assert!(
            message.contains("it is a folder, not a regular file"),
            "{message}"
        );
    }
}

/// Nobody writes to the pipe of the default name, so whoever reads it waits for ever.
#[cfg(unix)]
#[test]
fn a_pipe_is_read_where_it_is_named_and_never_by_default() {
    use nix::sys::stat::Mode;

    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str| {
        let path = folder.path().join(name);
        nix::unistd::mkfifo(&path, Mode::S_IRUSR | Mode::S_IWUSR).unwrap();
        path
    };
    make("codes.yaml");
    for args in [
        &["list"][..],
        &["fmt", "--check"],
        &["add", "stk_result", "99"],
        &["diff", "--against", "HEAD"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
            .args(args)
            .current_dir(folder.path())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut waited = 0;
        while child.try_wait().unwrap().is_none() {
            waited += 1;
            if waited == 1000 {
                child.kill().unwrap();
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let output = child.wait_with_output().unwrap();
        expect(&output, 2);
        let message = stderr(&output);
        assert!(
            message.contains("not a regular file"),
            "{args:?}: {message}"
        );
    }
    let named = make("pipe");
    let writer = std::thread::spawn(move || fs::write(named, CATALOGUE).unwrap());
    expect(&run(folder.path(), &["list", "--catalogue", "pipe"]), 0);
    writer.join().unwrap();
}

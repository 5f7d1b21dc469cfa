//! What a person sees who sits in front of it.

use std::fs;
use std::process::Command;

use super::{PAID, TOOL};
#[path = "../support/terminal.rs"]
mod support;

/// What a terminal shows of standard error, and, if asked, of standard output.
fn seen(args: &[&str], with_stdout: bool, set: &[(&str, &str)]) -> String {
    let mut command = Command::new(TOOL);
    let command = support::plain(&mut command).args(args);
    let command = command.current_dir(env!("CARGO_MANIFEST_DIR"));
    support::seen(command.envs(set.iter().copied()), with_stdout)
}

#[test]
fn a_large_input_has_a_bar_on_a_terminal_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.ndjson");
    // Long blank lines are passed over quickly.
    let blank = " ".repeat(1024 * 1024 - 1) + "\n";
    fs::write(&file, PAID.to_owned() + "\n" + &blank.repeat(65)).unwrap();
    let args = ["decode", "--summary", file.to_str().unwrap()];
    let shown = seen(&args, false, &[]);
    assert!(shown.contains("MiB/s"), "{shown:?}");
    let output = Command::new(TOOL).args(args).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");

    let small = folder.path().join("small.ndjson");
    fs::write(&small, PAID).unwrap();
    let shown = seen(&["decode", small.to_str().unwrap()], false, &[]);
    assert!(!shown.contains("iB/s"), "{shown:?}");
    assert!(shown.contains("1 record"), "{shown:?}");
}

#[test]
fn links_are_for_terminals_that_take_them() {
    let args = ["explain", "1032", "--catalogue", "codes.yaml"];
    let link = "\u{1b}]8;;https://";
    let shown = seen(&args, true, &[]);
    assert!(shown.contains(link), "{shown:?}");
    for plain in [("NO_COLOR", "1"), ("TERM", "dumb"), ("CLICOLOR", "0")] {
        let shown = seen(&args, true, &[plain]);
        assert!(
            shown.contains("https://") && !shown.contains('\u{1b}'),
            "{plain:?}: {shown:?}"
        );
    }
    let output = Command::new(TOOL).args(args).output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(
        shown.contains("https://") && !shown.contains('\u{1b}'),
        "{shown}"
    );
}

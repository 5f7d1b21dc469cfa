//! What is shown on a terminal, and what goes to a pipe.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{expect, project, run, stdout};
#[path = "../support/terminal.rs"]
mod support;
use support::{plain, seen};

fn on_terminal(folder: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_daraja-codegen"));
    seen(plain(&mut command).args(args).current_dir(folder), true)
}

fn apply(folder: &Path, patch: &[u8]) -> Output {
    fs::write(folder.join("drift.patch"), patch).unwrap();
    let mut command = Command::new("git");
    command.args(["apply", "-p0", "drift.patch"]);
    command.current_dir(folder).output().unwrap()
}

#[test]
fn help_has_colour_where_it_is_wanted() {
    let folder = Path::new(".");
    assert!(on_terminal(folder, &["--help"]).contains('\u{1b}'));
    let never = on_terminal(folder, &["--color", "never", "--help"]);
    assert!(
        never.contains("Examples:") && !never.contains('\u{1b}'),
        "{never}"
    );
}

/// Somebody's edit holds what a terminal obeys: it colours, it moves the cursor, it turns text round.
#[test]
fn a_difference_keeps_its_bytes_in_a_pipe_and_moves_nothing_on_a_terminal() {
    const HOSTILE: &str = "\u{1b}[31mMy\u{1b}[2K\rlicence\u{7f}\u{202e}\u{9b}1m";
    let project = project();
    expect(&run(project.path(), &["generate", "--target", "json"]), 0);
    let licence = project.path().join("generated/json/LICENSE-MIT");
    let text = fs::read_to_string(&licence).unwrap();
    fs::write(&licence, text.replacen("MIT License", HOSTILE, 1)).unwrap();
    let check = ["check", "--target", "json"];

    let shown = on_terminal(project.path(), &check);
    assert!(
        shown.contains("-<U+001B>[31mMy<U+001B>[2K<U+000D>licence<U+007F><U+202E><U+009B>1m\r\n+MIT License\r\n"),
        "{shown:?}"
    );
    assert!(!shown.contains('\u{1b}'), "{shown:?}");

    let checked = run(project.path(), &check);
    expect(&checked, 1);
    assert!(stdout(&checked).contains(&format!("-{HOSTILE}\n+MIT License\n")));
    expect(&apply(project.path(), &checked.stdout), 0);
    expect(&run(project.path(), &check), 0);
}

#[test]
fn the_difference_that_fmt_shows_does_so_too() {
    let project = project();
    let codes = project.path().join("codes.yaml");
    let text = fs::read_to_string(&codes).unwrap();
    // A comment that turns text round, and beside it a line that the layout changes.
    let edited = text.replacen("schema: 1\n", "# round \u{202e}\nschema:   1\n", 1);
    assert!(edited != text);
    fs::write(&codes, edited).unwrap();
    let check = ["fmt", "--check"];
    let shown = on_terminal(project.path(), &check);
    assert!(shown.contains(" # round <U+202E>\r\n"), "{shown:?}");
    let checked = run(project.path(), &check);
    expect(&checked, 1);
    expect(&apply(project.path(), &checked.stdout), 0);
    expect(&run(project.path(), &check), 0);
}

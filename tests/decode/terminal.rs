//! What a person sees who sits in front of it.

use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};

use nix::pty::{Winsize, openpty};

use super::{PAID, TOOL};

/// What a terminal shows of standard error, and, if asked, of standard output.
fn seen(args: &[&str], with_stdout: bool, set: &[(&str, &str)]) -> String {
    let size = Winsize {
        ws_row: 24,
        ws_col: 80,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    let terminal = openpty(&size, None).unwrap();
    let stdout = match with_stdout {
        true => Stdio::from(terminal.slave.try_clone().unwrap()),
        false => Stdio::null(),
    };
    let mut child = Command::new(TOOL)
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR")
        .env_remove("CLICOLOR_FORCE")
        // Colours are for the log of a build too, whatever the terminal.
        .env_remove("CI")
        .env("TERM", "xterm-256color")
        .envs(set.iter().copied())
        .stdin(Stdio::null())
        .stdout(stdout)
        .stderr(terminal.slave)
        .spawn()
        .unwrap();
    // Reading fails once nobody has the terminal open any more; what was read is kept.
    let mut shown = Vec::new();
    let mut master = fs::File::from(terminal.master);
    let _ = master.read_to_end(&mut shown);
    child.wait().unwrap();
    String::from_utf8_lossy(&shown).into_owned()
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

//! What a person sees who sits in front of a terminal.

use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};

use nix::pty::{Winsize, openpty};

/// Runs a command in a terminal: what that shows of its standard error, and, if asked, of its standard output.
pub fn seen(command: &mut Command, with_stdout: bool) -> String {
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
    command
        .stdin(Stdio::null())
        .stdout(stdout)
        .stderr(terminal.slave);
    let mut child = command.spawn().unwrap();
    // The command would keep the terminal open for us too.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    // Reading fails once nobody has the terminal open any more; what was read is kept.
    let mut shown = Vec::new();
    let mut master = fs::File::from(terminal.master);
    let _ = master.read_to_end(&mut shown);
    child.wait().unwrap();
    String::from_utf8_lossy(&shown).into_owned()
}

/// Takes away what the machine says of colours.
pub fn plain(command: &mut Command) -> &mut Command {
    // Colours are for the log of a build too, whatever the terminal.
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI", "COLUMNS"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color")
}

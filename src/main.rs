//! The command line of daraja-codegen: arguments in, an exit code out.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cli;
mod commands;

use std::borrow::Cow;
use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::Parser as _;
use daraja_codegen::finding::visible::visible_lines;

fn main() -> ExitCode {
    let cli = match cli::Cli::try_parse() {
        Ok(cli) => cli,
        Err(said) => return say(&said),
    };
    colour(cli.color);
    match commands::run(&cli) {
        Ok(outcome) => {
            let code = if outcome.clean { 0 } else { 1 };
            written(print_outcome(&outcome), ExitCode::from(code))
        }
        Err(failure) => fail(&failure.to_string()),
    }
}

fn colour(color: cli::Color) {
    let choice = match color {
        cli::Color::Auto => ColorChoice::Auto,
        cli::Color::Always => ColorChoice::Always,
        cli::Color::Never => ColorChoice::Never,
    };
    choice.write_global();
}

/// Says what clap says in place of a command: help, the version, or what is wrong with the arguments. By itself it keeps
/// to no `--color`, and takes what it could not write for written.
fn say(said: &clap::Error) -> ExitCode {
    colour(cli::Color::asked(std::env::args_os().skip(1)));
    let text = said.render().ansi().to_string();
    if said.use_stderr() {
        let _ = write!(anstream::stderr(), "{text}");
        return ExitCode::from(2);
    }
    written(print(&text), ExitCode::SUCCESS)
}

/// What a run ends with whose output was written, or was not.
fn written(result: io::Result<()>, code: ExitCode) -> ExitCode {
    match result {
        // A reader such as `head` that has seen enough is no failure.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            fail(&format!("cannot write to standard output: {error}"))
        }
        _ => code,
    }
}

/// What stands in files goes to other programs as it is, as a patch does to git; a terminal would obey whatever somebody
/// has written there.
fn print_outcome(outcome: &commands::Outcome) -> io::Result<()> {
    if !outcome.verbatim {
        return print(&outcome.text);
    }
    let mut stdout = io::stdout().lock();
    let text = match stdout.is_terminal() {
        true => visible_lines(&outcome.text),
        false => Cow::Borrowed(outcome.text.as_str()),
    };
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

fn print(text: &str) -> io::Result<()> {
    let mut stdout = AutoStream::auto(io::stdout().lock());
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

fn fail(message: &str) -> ExitCode {
    let red = anstyle::AnsiColor::Red.on_default().bold();
    // Nobody is left to tell where standard error is closed too.
    let _ = writeln!(anstream::stderr(), "{red}error:{red:#} {message}");
    ExitCode::from(2)
}

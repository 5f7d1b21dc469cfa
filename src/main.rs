//! The command line of daraja-codegen: arguments in, an exit code out.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cli;
mod commands;

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::Parser as _;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let choice = match cli.color {
        cli::Color::Auto => ColorChoice::Auto,
        cli::Color::Always => ColorChoice::Always,
        cli::Color::Never => ColorChoice::Never,
    };
    choice.write_global();
    match commands::run(&cli) {
        Ok(outcome) => match print(&outcome.text) {
            // A reader such as `head` that has seen enough is no failure.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                fail(&format!("cannot write to standard output: {error}"))
            }
            _ if outcome.clean => ExitCode::SUCCESS,
            _ => ExitCode::from(1),
        },
        Err(failure) => fail(&failure.to_string()),
    }
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

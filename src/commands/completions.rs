//! `completions`: a script that completes the command line in a shell.

use clap::CommandFactory as _;
use clap_complete::{Shell, generate};

use super::Outcome;
use crate::cli::Cli;

/// The script for `shell`.
pub fn run(shell: Shell) -> Outcome {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "daraja-codegen", &mut script);
    Outcome::clean(String::from_utf8_lossy(&script))
}

//! `completions`: a script that completes the command line in a shell.

use clap::CommandFactory as _;
use clap_complete::{Shell, generate};

use super::Outcome;
use crate::cli::Cli;

/// The script for `shell`.
pub fn run(shell: Shell) -> Outcome {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "daraja-codegen", &mut script);
    let script = String::from_utf8_lossy(&script);
    Outcome::clean(match shell {
        // clap_complete takes the dash of the name for a subcommand in one half of the script, and not in the other:
        // https://github.com/clap-rs/clap/issues/6421
        Shell::Bash => script.replace("daraja__subcmd__codegen", "daraja__codegen"),
        _ => script.into_owned(),
    })
}

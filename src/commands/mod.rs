//! One file a command. Commands return what to print, and `main` prints it; only
//! `decode`, whose output has no bound, writes as it goes.

mod add;
mod changelog;
mod check;
mod completions;
mod cores;
#[cfg(feature = "decode")]
mod decode;
mod diff;
mod explain;
mod fmt;
mod generate;
mod input;
mod list;
mod packages;
mod revision;
mod search;
mod sides;
mod unified;
mod validate;
mod verify;

use std::fmt::{Display, Formatter};

use crate::cli::{Cli, Command};

/// What a command comes to.
pub struct Outcome {
    /// What goes to standard output; may hold ANSI styles.
    pub text: String,
    /// False where there are findings.
    pub clean: bool,
    /// True where the text has no style of ours, and holds what stands in files: every byte of it counts.
    pub verbatim: bool,
}

impl Outcome {
    fn new(text: impl Into<String>, clean: bool) -> Self {
        Self {
            text: text.into(),
            clean,
            verbatim: false,
        }
    }

    fn clean(text: impl Into<String>) -> Self {
        Self::new(text, true)
    }

    fn findings(text: impl Into<String>) -> Self {
        Self::new(text, false)
    }

    fn verbatim(mut self) -> Self {
        self.verbatim = true;
        self
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub struct Failure {
    message: String,
    help: Option<String>,
}

impl Failure {
    fn new(message: impl Display) -> Self {
        Self {
            message: message.to_string(),
            help: None,
        }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(formatter, "\nhelp: {help}")?;
        }
        Ok(())
    }
}

/// Carries out a command line.
///
/// # Errors
/// Where the work could not be done at all: findings are no errors.
pub fn run(cli: &Cli) -> Result<Outcome, Failure> {
    // These share their work out even where the catalogue is small.
    match cli.command {
        Command::Generate(_) | Command::Check(_) | Command::Add(_) | Command::Fmt(_) => {
            cores::use_all_apart();
        }
        Command::Verify(_) => cores::use_all(),
        _ => {}
    }
    match &cli.command {
        Command::Generate(options) => generate::run(options),
        Command::Check(options) => check::run(options),
        Command::Validate(options) => validate::run(options),
        Command::Diff(options) => diff::run(options),
        Command::Changelog(options) => changelog::run(options),
        Command::Verify(options) => verify::run(options),
        Command::Add(options) => add::run(options),
        Command::Fmt(options) => fmt::run(options),
        Command::List(options) => list::run(options),
        Command::Explain(options) => explain::run(options),
        #[cfg(feature = "decode")]
        Command::Decode(options) => decode::run(options),
        Command::Search(options) => search::run(options),
        Command::Schema => Ok(Outcome::clean(daraja_codegen::catalogue::json_schema())),
        Command::Completions { shell } => Ok(completions::run(*shell)),
    }
}

/// Pretty JSON with a final newline.
fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(value).map_err(Failure::new)?;
    Ok(text + "\n")
}

//! The command line: its commands, options and help.

#[cfg(feature = "decode")]
mod decode;
mod edit;
mod lookup;
mod packages;
mod review;
mod shared;

use std::ffi::OsString;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

#[cfg(feature = "decode")]
pub use self::decode::{Decode, RecordFormat};
pub use self::edit::{Add, Fmt};
pub use self::lookup::{Explain, List, Search};
pub use self::packages::{Check, Generate, PackageOptions, Validate};
pub use self::review::{Changelog, Diff, FailOn, Sides, Verify};
pub use self::shared::{CatalogueOption, DataFormat, ReportFormat};

/// One reviewed catalogue of M-Pesa Daraja codes, rendered into packages for every language.
#[derive(Debug, Parser)]
#[command(
    name = "daraja-codegen",
    version,
    about,
    after_help = "Examples:
  daraja-codegen generate
      write every package into ./generated
  daraja-codegen check --format github
      in CI: fail, with annotations, where a package is stale
  daraja-codegen diff --against HEAD
      what a change means, and what version it demands
  daraja-codegen explain 2001
      what a code means, in every family that has it

Exit status: 0 clean, 1 findings (invalid catalogue, drift, a change that is too heavy, unknown code), \
                  2 the tool could not do its work.",
    disable_help_subcommand = true
)]
pub struct Cli {
    /// What to do
    #[command(subcommand)]
    pub command: Command,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// What arguments ask for that were not read to their end, as those with `--help` are not.
    pub fn asked(args: impl Iterator<Item = OsString>) -> Self {
        let mut args = args.take_while(|arg| arg != "--");
        while let Some(arg) = args.next() {
            let value = match arg.to_str() {
                Some("--color") => args.next(),
                Some(arg) => arg.strip_prefix("--color=").map(OsString::from),
                None => None,
            };
            let value = value.as_ref().and_then(|value| value.to_str());
            if let Some(Ok(color)) = value.map(|value| Self::from_str(value, false)) {
                return color;
            }
        }
        Self::Auto
    }
}

/// The commands. Their options are built when they are called: a doc comment on a struct of options would
/// then take the place of what is said of the command here.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Write the packages
    #[command(after_help = "Examples:
  daraja-codegen generate
  daraja-codegen generate --target rust --target python
  daraja-codegen generate --catalogue acme.yaml --out packages

Files are written only where their text changed. A file that daraja-codegen did not write is never \
                    overwritten or deleted: it is an error, and nothing is written.")]
    Generate(Generate),

    /// Compare the packages with what generate would write, and write nothing
    #[command(after_help = "Examples:
  daraja-codegen check
  daraja-codegen check --format github
  daraja-codegen check --target typescript --out packages

Windows line endings are no difference. A folder that is not there is one.")]
    Check(Check),

    /// Apply every rule to the catalogue
    #[command(after_help = "Examples:
  daraja-codegen validate
  daraja-codegen validate --catalogue acme.yaml --format sarif > findings.sarif
  cat codes.yaml | daraja-codegen validate --catalogue -")]
    Validate(Validate),

    /// Say what a change of the catalogue means, and what version it demands
    #[command(after_help = "Examples:
  daraja-codegen diff old.yaml codes.yaml
  daraja-codegen diff --against HEAD
      what is not committed yet
  daraja-codegen diff --against v1.2.0 --format markdown
  daraja-codegen diff --against v1.2.0:codes.yaml --allow stk_result/26

Comments, layout and order are no change. It fails where package.version has not risen as much as the changes \
                    demand, where a removed code is not retired, and at every change of level money that --allow does not name.")]
    Diff(Diff),

    /// Write release notes from what changed
    #[command(after_help = "Examples:
  daraja-codegen changelog --against v1.2.0
  daraja-codegen changelog old.yaml codes.yaml --date 2026-03-01")]
    Changelog(Changelog),

    /// Say whether an installed or vendored package is whole and unedited
    #[command(after_help = "Examples:
  daraja-codegen verify vendor/daraja-codes
  daraja-codegen verify vendor/daraja-codes --digest sha256:59e8...

It needs no catalogue and no network: the package's own codegen-manifest.json lists the digest of each file. \
                    That finds accidents and hand edits. It is no signature: who rewrites the manifest too is not found.")]
    Verify(Verify),

    /// Write the catalogue anew in its canonical layout
    #[command(after_help = "Examples:
  daraja-codegen fmt
  daraja-codegen fmt --check
      in CI: fail, with the difference, where the layout is another
  daraja-codegen fmt --catalogue acme.yaml
  cat codes.yaml | daraja-codegen fmt --catalogue - > tidy.yaml

The order of fields, quotes, wrapping and empty lines change; the meaning does not, and every comment \
                    stays with what it speaks of. A catalogue that breaks rules is laid out too, as far as it is YAML.")]
    Fmt(Fmt),

    /// Add a code to the catalogue, with the fields to fill in marked
    #[command(after_help = "Examples:
  daraja-codegen add stk_result 1050
  daraja-codegen add c2b_b2c C2B00017 --since 1.2.0
  daraja-codegen add api_error 403.001.01 --print
      show what would be added, and write nothing

The stub goes after the last code of its family; no other byte of the file changes. TODO marks what a \
                    person has to decide, the name above all: validate reports each of them until it is filled in. A \
                    success has no fault and no retry: take the two out. Without --since, it is the package's version \
                    where that has risen to X.Y.0 and no code has it yet, else the next minor version.")]
    Add(Add),

    /// List the codes
    #[command(after_help = "Examples:
  daraja-codegen list
  daraja-codegen list --family stk_result
  daraja-codegen list --format json")]
    List(List),

    /// Say what a code means, and what to do about it
    #[command(after_help = "Examples:
  daraja-codegen explain 1032
  daraja-codegen explain 2001
      every family that has the code
  daraja-codegen explain 2001 --family c2b_b2c
  daraja-codegen explain 500.001.1001 --format json")]
    Explain(Explain),

    /// Find codes by number, name, title or description
    #[command(after_help = "Examples:
  daraja-codegen search cancelled
  daraja-codegen search insuficient balance
      slips of the hand are forgiven
  daraja-codegen search wrong pin --format json

A code, or an answer pasted as it is, comes first; then names, titles and descriptions. \
                    Exit status 1 where nothing matches.")]
    Search(Search),

    /// Say what callbacks and answers of Daraja mean: one record a line, however many
    #[cfg(feature = "decode")]
    #[command(after_help = "Examples:
  daraja-codegen decode callback.json
  daraja-codegen decode --format table callbacks.ndjson.gz
  daraja-codegen decode --summary callbacks.ndjson.zst
  journalctl -o json | daraja-codegen decode --select /MESSAGE
  daraja-codegen decode --channel c2b_confirmation confirmation.json

Reads lines of JSON, documents, and lists of records; plain, gzip or zstd. The order is kept. A record that \
                    cannot be read is reported in its place, and the rest goes on; it is never a failed payment. \
                    Bodies are read by the code of the Rust package; what a code means comes from the catalogue.

PERSONAL DATA: without --show-personal, phone numbers and names are covered in every format, json included: \
                    254******149. So are the digits of a phone number in an id, such as a CheckoutRequestID that ends with one.

A text that a spreadsheet would take for a formula gets an apostrophe in csv.

Exit status: 0 every record was read, 1 some were not, 2 an input could not be read to its end.")]
    Decode(Decode),

    /// Print the JSON Schema (Draft 7) of codes.yaml, for editors
    #[command(after_help = "Example:
  daraja-codegen schema > codes.schema.json")]
    Schema,

    /// Print a completion script for a shell
    #[command(after_help = "Examples:
  daraja-codegen completions bash \\
      > ~/.local/share/bash-completion/completions/daraja-codegen
  daraja-codegen completions zsh > ~/.zfunc/_daraja-codegen
  daraja-codegen completions fish \\
      > ~/.config/fish/completions/daraja-codegen.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Color;

    #[test]
    fn colour_is_known_before_the_arguments_are_read() {
        for (args, color) in [
            (&["--color", "never", "--help"][..], Color::Never),
            (&["generate", "--color=always", "-h"], Color::Always),
            (&["--color", "--help"], Color::Auto),
            (&["--color=sometimes"], Color::Auto),
            (&["search", "--", "--color=never"], Color::Auto),
        ] {
            assert_eq!(Color::asked(args.iter().map(Into::into)), color, "{args:?}");
        }
    }

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }

    #[test]
    fn what_follows_the_options_is_left_for_clap_to_wrap() {
        let mut command = super::Cli::command();
        command.build();
        let mut wrong = String::new();
        for command in command.get_subcommands().chain([&command]) {
            let Some(text) = command.get_after_help() else {
                continue;
            };
            let text = text.to_string();
            let lines: Vec<&str> = text.lines().collect();
            for (at, line) in lines.iter().enumerate() {
                let next = lines.get(at + 1).copied().unwrap_or_default();
                let is_prose = !line.is_empty() && !line.starts_with(' ');
                let is_broken = is_prose && !next.is_empty() && !next.starts_with(' ');
                // An example is copied as it stands, and what it does stands on a line of its own.
                let is_wide = !is_prose && line.len() > 80;
                let has_columns = line.trim_start().contains("  ");
                if is_broken || is_wide || has_columns {
                    wrong.push_str(&format!("{}: {line}\n", command.get_name()));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }

    #[test]
    fn the_help_of_a_command_says_what_the_list_of_commands_says() {
        let mut command = super::Cli::command();
        let about = |command: &clap::Command| -> Vec<String> {
            let commands = command.get_subcommands();
            let text = |command: &clap::Command| command.get_about().map(ToString::to_string);
            commands.filter_map(text).collect()
        };
        let listed = about(&command);
        assert!(!listed.is_empty());
        command.build();
        assert_eq!(about(&command), listed);
    }
}

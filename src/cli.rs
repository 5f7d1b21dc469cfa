//! The command line: its commands, options and help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// One reviewed catalogue of M-Pesa Daraja codes, rendered into packages for every language.
#[derive(Debug, Parser)]
#[command(
    name = "daraja-codegen",
    version,
    about,
    after_help = "Examples:
  daraja-codegen generate                  write every package into ./generated
  daraja-codegen check --format github     in CI: fail, with annotations, where a package is stale
  daraja-codegen diff --against HEAD       what a change means, and what version it demands
  daraja-codegen explain 2001              what a code means, in every family that has it

Exit status: 0 clean, 1 findings (invalid catalogue, drift, a change that is too heavy, unknown code), 2 the tool could not do its work.",
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

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the packages
    #[command(after_help = "Examples:
  daraja-codegen generate
  daraja-codegen generate --target rust --target python
  daraja-codegen generate --catalogue acme.yaml --out packages

Files are written only where their text changed. A file that daraja-codegen did not write is never
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
  daraja-codegen diff --against HEAD              what is not committed yet
  daraja-codegen diff --against v1.2.0 --format markdown
  daraja-codegen diff --against v1.2.0:codes.yaml --allow stk_result/26

Comments, layout and order are no change. It fails where package.version has not risen as much as the changes
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

It needs no catalogue and no network: the package's own codegen-manifest.json lists the digest of each file.
That finds accidents and hand edits. It is no signature: who rewrites the manifest too is not found.")]
    Verify(Verify),

    /// Write the catalogue anew in its canonical layout
    #[command(after_help = "Examples:
  daraja-codegen fmt
  daraja-codegen fmt --check                 in CI: fail, with the difference, where the layout is another
  daraja-codegen fmt --catalogue acme.yaml
  cat codes.yaml | daraja-codegen fmt --catalogue - > tidy.yaml

The order of fields, quotes, wrapping and empty lines change; the meaning does not, and every comment
stays with what it speaks of. A catalogue that breaks rules is laid out too, as far as it is YAML.")]
    Fmt(Fmt),

    /// Add a code to the catalogue, with the fields to fill in marked
    #[command(after_help = "Examples:
  daraja-codegen add stk_result 1050
  daraja-codegen add c2b_b2c C2B00017 --since 1.2.0
  daraja-codegen add api_error 403.001.01 --print    show what would be added, and write nothing

The stub goes after the last code of its family; no other byte of the file changes. TODO marks what a
person has to decide, the name above all: validate reports each of them until it is filled in. A success
has no fault and no retry: take the two out. Without --since, it is the package's version where that has
risen to X.Y.0 and no code has it yet, else the next minor version.")]
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
  daraja-codegen explain 2001                    every family that has the code
  daraja-codegen explain 2001 --family c2b_b2c
  daraja-codegen explain 500.001.1001 --format json")]
    Explain(Explain),

    /// Find codes by number, name, title or description
    #[command(after_help = "Examples:
  daraja-codegen search cancelled
  daraja-codegen search insuficient balance      slips of the hand are forgiven
  daraja-codegen search wrong pin --format json

A code, or an answer pasted as it is, comes first; then names, titles and descriptions.
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

Reads lines of JSON, documents, and lists of records; plain, gzip or zstd. The order is kept. A record that
cannot be read is reported in its place, and the rest goes on; it is never a failed payment. Bodies are read
by the code of the Rust package; what a code means comes from the catalogue.

PERSONAL DATA: without --show-personal, phone numbers and names are covered in every format, json included:
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
  daraja-codegen completions bash > ~/.local/share/bash-completion/completions/daraja-codegen
  daraja-codegen completions zsh > ~/.zfunc/_daraja-codegen
  daraja-codegen completions fish > ~/.config/fish/completions/daraja-codegen.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// Which catalogue to read.
#[derive(Debug, Args)]
pub struct CatalogueOption {
    /// The catalogue; - for standard input [default: ./codes.yaml, or the built-in one where there is none]
    #[arg(long, value_name = "FILE")]
    pub catalogue: Option<PathBuf>,
}

/// Where the packages are, and which of them to look at.
#[derive(Debug, Args)]
pub struct PackageOptions {
    /// Only this target; may be given several times [default: all]
    #[arg(long = "target", value_name = "TARGET", value_parser = target_parser())]
    pub targets: Vec<String>,

    /// The folder that holds one folder a target
    #[arg(long, value_name = "DIR", default_value = "generated")]
    pub out: PathBuf,
}

/// Options of `generate`.
#[derive(Debug, Args)]
pub struct Generate {
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// Which packages
    #[command(flatten)]
    pub packages: PackageOptions,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: ReportFormat,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// Which packages
    #[command(flatten)]
    pub packages: PackageOptions,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: ReportFormat,
}

/// Options of `validate`.
#[derive(Debug, Args)]
pub struct Validate {
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// How to write the findings
    #[arg(long, default_value = "text")]
    pub format: daraja_codegen::finding::Format,
}

/// The two catalogues that are compared.
#[derive(Debug, Args)]
pub struct Sides {
    /// The old and the new catalogue; with --against only the new one [default: codes.yaml]
    #[arg(value_name = "FILE", num_args = 0..=2)]
    pub files: Vec<PathBuf>,

    /// Compare with the catalogue at a git revision: REV, or REV:PATH from the top of the repository
    #[arg(long, value_name = "REV")]
    pub against: Option<String>,
}

/// Options of `diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// What to compare
    #[command(flatten)]
    pub sides: Sides,

    /// A reviewer's word that the changes of level money of this code are right; may be given several times
    #[arg(long, value_name = "FAMILY/CODE")]
    pub allow: Vec<String>,

    /// From which level on a change fails by itself, be the version right or not
    #[arg(long, value_name = "LEVEL", default_value = "money")]
    pub fail_on: FailOn,

    /// How to write the changes
    #[arg(long, default_value = "text")]
    pub format: daraja_codegen::diff::render::Format,
}

/// From which level on a change fails by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Any change
    Patch,
    /// What adds to the packages or makes them safer, and all below
    Minor,
    /// What breaks programs, and money
    Major,
    /// Only findings: an unnamed money change, a version that is too low, a code that is not retired
    Money,
    /// Nothing: report only
    None,
}

/// Options of `changelog`.
#[derive(Debug, Args)]
pub struct Changelog {
    /// What to compare
    #[command(flatten)]
    pub sides: Sides,

    /// The date of the release, for the heading [default: none]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<String>,
}

/// Options of `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The folder of the package: the one that holds codegen-manifest.json
    #[arg(value_name = "PACKAGE_DIR")]
    pub package: PathBuf,

    /// The catalogue that the package has to be made from, as its CATALOGUE_DIGEST says
    #[arg(long, value_name = "DIGEST")]
    pub digest: Option<String>,

    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: DataFormat,
}

/// Options of `fmt`.
#[derive(Debug, Args)]
pub struct Fmt {
    /// The catalogue; - reads standard input and writes standard output
    #[arg(long, value_name = "FILE", default_value = "codes.yaml")]
    pub catalogue: PathBuf,
    /// Write nothing; show the difference
    #[arg(long)]
    pub check: bool,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: ReportFormat,
}

/// Options of `add`.
#[derive(Debug, Args)]
pub struct Add {
    /// A family of the catalogue
    pub family: String,
    /// The code, exactly as it stands on the wire
    pub code: String,
    /// The catalogue; - reads standard input and writes standard output
    #[arg(long, value_name = "FILE", default_value = "codes.yaml")]
    pub catalogue: PathBuf,
    /// The package version that is to add the code
    #[arg(long, value_name = "VERSION")]
    pub since: Option<semver::Version>,
    /// Write the stub to standard output, and no file
    #[arg(long)]
    pub print: bool,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: DataFormat,
}

/// Options of `list`.
#[derive(Debug, Args)]
pub struct List {
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// Only the codes of this family
    #[arg(long, value_name = "FAMILY")]
    pub family: Option<String>,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: DataFormat,
}

/// Options of `explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// The code, exactly as it stands on the wire
    pub code: String,
    /// Only in this family
    #[arg(long, value_name = "FAMILY")]
    pub family: Option<String>,
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: DataFormat,
}

/// Options of `search`.
#[derive(Debug, Args)]
pub struct Search {
    /// All of them have to match
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// How to write the results
    #[arg(long, default_value = "text")]
    pub format: DataFormat,
}

/// Options of `decode`.
#[cfg(feature = "decode")]
#[derive(Debug, Args)]
pub struct Decode {
    /// What to read; - for standard input [default: standard input]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Where all of it was seen, for what the shape cannot tell [default: told by the shape]
    #[arg(long, value_name = "CHANNEL", value_parser = channel_parser())]
    pub channel: Option<String>,
    /// Where the body stands in each record, also as a text that holds JSON: /message
    #[arg(long, value_name = "JSON_POINTER")]
    pub select: Option<String>,
    /// How to write records [default: json; with --summary: table]
    #[arg(long)]
    pub format: Option<RecordFormat>,
    /// Only count: by channel, code and outcome, with what the catalogue does not know
    #[arg(long)]
    pub summary: bool,
    /// Show phone numbers and names, which are covered without it
    #[arg(long)]
    pub show_personal: bool,
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
}

/// How to write records.
#[cfg(feature = "decode")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RecordFormat {
    /// One object a line
    Json,
    /// Comma-separated values with a head line (RFC 4180)
    Csv,
    /// Columns for people
    Table,
}

/// How to write what was done, or found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// Workflow commands that annotate a pull request on GitHub
    Github,
}

/// How to write data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DataFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

fn date(text: &str) -> Result<String, String> {
    let is_date = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if is_date {
        return Ok(text.to_owned());
    }
    Err("write it as 2026-03-01".to_owned())
}

fn target_parser() -> clap::builder::PossibleValuesParser {
    let targets = daraja_codegen::target::ALL.iter();
    let values =
        targets.map(|target| clap::builder::PossibleValue::new(target.id()).help(target.summary()));
    clap::builder::PossibleValuesParser::new(values)
}

#[cfg(feature = "decode")]
fn channel_parser() -> clap::builder::PossibleValuesParser {
    use daraja_codes::events::Channel;
    clap::builder::PossibleValuesParser::new(Channel::ALL.iter().map(|channel| channel.id()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}

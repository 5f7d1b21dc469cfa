//! Options of `decode`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use daraja_codes::events::Channel;

use super::CatalogueOption;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RecordFormat {
    /// One object a line
    Json,
    /// Comma-separated values with a head line (RFC 4180)
    Csv,
    /// Columns for people
    Table,
}

fn channel_parser() -> PossibleValuesParser {
    PossibleValuesParser::new(Channel::ALL.iter().map(|channel| channel.id()))
}

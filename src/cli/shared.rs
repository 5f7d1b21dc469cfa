//! What the options of several commands have in common.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

// Which catalogue to read.
#[derive(Debug, Args)]
pub struct CatalogueOption {
    /// The catalogue; - for standard input [default: ./codes.yaml, or the built-in one where there is none]
    #[arg(long, value_name = "FILE")]
    pub catalogue: Option<PathBuf>,
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

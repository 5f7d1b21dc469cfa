//! Options of the commands that write the catalogue.

use std::path::PathBuf;

use clap::Args;

use super::{DataFormat, ReportFormat};

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

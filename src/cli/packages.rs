//! Options of the commands that make the packages, or judge what they are made from.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};
use daraja_codegen::target;

use super::{CatalogueOption, ReportFormat};

// Where the packages are, and which of them to look at.
#[derive(Debug, Args)]
pub struct PackageOptions {
    /// Only this target; may be given several times [default: all]
    #[arg(long = "target", value_name = "TARGET", value_parser = target_parser())]
    pub targets: Vec<String>,

    /// The folder that holds one folder a target
    #[arg(long, value_name = "DIR", default_value = "generated")]
    pub out: PathBuf,
}

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

#[derive(Debug, Args)]
pub struct Validate {
    /// Which catalogue
    #[command(flatten)]
    pub catalogue: CatalogueOption,
    /// How to write the findings
    #[arg(long, default_value = "text")]
    pub format: daraja_codegen::finding::Format,
}

fn target_parser() -> PossibleValuesParser {
    let targets = target::ALL.iter();
    let values = targets.map(|target| PossibleValue::new(target.id()).help(target.summary()));
    PossibleValuesParser::new(values)
}

//! Options of the commands that look at a change, or at a package that was installed.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::DataFormat;

// The two catalogues that are compared.
#[derive(Debug, Args)]
pub struct Sides {
    /// The old and the new catalogue; with --against only the new one [default: codes.yaml]
    #[arg(value_name = "FILE", num_args = 0..=2)]
    pub files: Vec<PathBuf>,

    /// Compare with the catalogue at a git revision: REV, or REV:PATH from the top of the repository
    #[arg(long, value_name = "REV")]
    pub against: Option<String>,
}

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

#[derive(Debug, Args)]
pub struct Changelog {
    /// What to compare
    #[command(flatten)]
    pub sides: Sides,

    /// The date of the release, for the heading [default: none]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<String>,
}

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

//! Options of the commands that look codes up.

use clap::Args;

use super::{CatalogueOption, DataFormat};

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

//! `search`: codes by number, name, title or description.

use std::fmt::Write as _;

use daraja_codegen::catalogue::{Catalogue, Code};
use daraja_codegen::finding::visible::visible;
use daraja_codegen::search::{nearest, search};
use serde::Serialize;

use super::input::{self, Read};
use super::list::{Row, row, table};
use super::{Failure, Outcome, json};
use crate::cli::{DataFormat, ReportFormat, Search};

#[derive(Serialize)]
struct Report<'c> {
    matches: Vec<Row<'c>>,
    /// What comes nearest where nothing matches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    near: Vec<Row<'c>>,
}

/// Lists what is found, the best first.
pub fn run(options: &Search) -> Result<Outcome, Failure> {
    let format = match options.format {
        DataFormat::Text => ReportFormat::Text,
        DataFormat::Json => ReportFormat::Json,
    };
    let catalogue: &'static Catalogue = match input::catalogue(&options.catalogue, format)? {
        Read::Valid(catalogue) => catalogue,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let query = options.words.join(" ");
    let rows = |codes: Vec<&'static Code>| codes.into_iter().map(|code| row(catalogue, code));
    let matches: Vec<Row<'_>> = rows(search(catalogue, &query)).collect();
    let near = if matches.is_empty() {
        rows(nearest(catalogue, &query)).collect()
    } else {
        Vec::new()
    };
    let clean = !matches.is_empty();
    let text = match options.format {
        DataFormat::Json => json(&Report { matches, near })?,
        DataFormat::Text if clean => table(&matches),
        DataFormat::Text => {
            let mut text = format!("nothing in the catalogue matches {}", visible(query.into()));
            if near.is_empty() {
                text.push('\n');
            } else {
                let _ = write!(text, "; near:\n{}", table(&near));
            }
            text
        }
    };
    Ok(Outcome::new(text, clean))
}

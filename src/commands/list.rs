//! `list`: the codes, one a line.

use std::fmt::Write as _;

use daraja_codegen::catalogue::{Catalogue, Code};
use daraja_codegen::finding::nearest;
use serde::Serialize;

use super::input::{self, Read};
use super::{Failure, Outcome, json};
use crate::cli::{DataFormat, List, ReportFormat};

/// One code, in a line.
#[derive(Serialize)]
pub struct Row<'a> {
    family: &'a str,
    code: &'a str,
    name: &'a str,
    title: &'a str,
}

/// Lists the codes in catalogue order.
pub fn run(options: &List) -> Result<Outcome, Failure> {
    let format = match options.format {
        DataFormat::Text => ReportFormat::Text,
        DataFormat::Json => ReportFormat::Json,
    };
    let catalogue = match input::catalogue(&options.catalogue, format)? {
        Read::Valid(catalogue) => catalogue,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let family = family_index(catalogue, options.family.as_deref())?;
    let wanted = |code: &&Code| family.is_none_or(|family| code.family == family);
    let rows: Vec<Row<'_>> = catalogue
        .codes
        .iter()
        .filter(wanted)
        .map(|code| row(catalogue, code))
        .collect();
    Ok(Outcome::clean(match options.format {
        DataFormat::Json => json(&rows)?,
        DataFormat::Text => table(&rows),
    }))
}

/// The line of a code.
pub fn row<'a>(catalogue: &'a Catalogue, code: &'a Code) -> Row<'a> {
    Row {
        family: &catalogue.family_of(code).id,
        code: &code.code,
        name: &code.name,
        title: &code.title,
    }
}

/// The index of the family called `id`; none where no family is asked for.
pub fn family_index(catalogue: &Catalogue, id: Option<&str>) -> Result<Option<usize>, Failure> {
    let Some(id) = id else { return Ok(None) };
    let ids = || catalogue.families.iter().map(|family| family.id.as_str());
    let index = ids().position(|known| known == id);
    index.map(Some).ok_or_else(|| {
        let known = ids().collect::<Vec<_>>().join(", ");
        let help = nearest(id, ids()).map_or_else(
            || format!("the families are: {known}"),
            |near| format!("did you mean {near}? The families are: {known}"),
        );
        Failure::new(format_args!("the catalogue has no family {id}")).help(help)
    })
}

/// The lines in columns.
pub fn table(rows: &[Row<'_>]) -> String {
    let width = |column: fn(&Row<'_>) -> usize| rows.iter().map(column).max().unwrap_or_default();
    let family = width(|row| row.family.len());
    let code = width(|row| row.code.len());
    let name = width(|row| row.name.len());
    let mut text = String::new();
    for row in rows {
        let _ = writeln!(
            text,
            "{:family$}  {:code$}  {:name$}  {}",
            row.family, row.code, row.name, row.title
        );
    }
    text
}

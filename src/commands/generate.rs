//! `generate`: write the packages.

use std::fmt::Write as _;

use daraja_codegen::disk::{self, DiskError, Lock, Written};
use serde::Serialize;

use super::input::Read;
use super::packages::{self, Rendered};
use super::{Failure, Outcome, json};
use crate::cli::{Generate, ReportFormat};

#[derive(Serialize)]
struct Report<'a> {
    catalogue: &'a str,
    version: &'a str,
    packages: Vec<PackageReport>,
}

#[derive(Serialize)]
struct PackageReport {
    folder: String,
    created: usize,
    updated: usize,
    unchanged: usize,
    removed: usize,
}

/// Renders everything, then writes what changed.
pub fn run(options: &Generate) -> Result<Outcome, Failure> {
    let out = packages::out(&options.packages)?;
    let lock = Lock::of(out, || {
        anstream::eprintln!(
            "note: waiting for another run that writes below {}",
            out.display()
        );
    });
    let Rendered {
        catalogue,
        packages,
        ahead,
    } = match packages::render(&options.catalogue, &options.packages, options.format)? {
        Read::Valid(rendered) => rendered,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let written = disk::write(out, packages, &ahead, lock).map_err(|error| {
        let failure = Failure::new(&error);
        match error {
            DiskError::Conflicts(_) => failure.help("nothing that stands in the way was touched"),
            _ => failure,
        }
    })?;
    let text = match options.format {
        ReportFormat::Text | ReportFormat::Github => table(&written),
        ReportFormat::Json => json(&Report {
            catalogue: catalogue.digest(),
            version: &catalogue.package.version,
            packages: written.iter().map(report).collect(),
        })?,
    };
    Ok(Outcome::clean(text))
}

fn report(written: &Written) -> PackageReport {
    PackageReport {
        folder: written.folder.display().to_string(),
        created: written.created,
        updated: written.updated,
        unchanged: written.unchanged,
        removed: written.removed,
    }
}

fn table(written: &[Written]) -> String {
    let folders: Vec<String> = written
        .iter()
        .map(|package| package.folder.display().to_string())
        .collect();
    let width = folders.iter().map(String::len).max().unwrap_or_default();
    let mut text = String::new();
    for (folder, package) in folders.iter().zip(written) {
        let counts = [
            (package.created, "created"),
            (package.updated, "updated"),
            (package.unchanged, "unchanged"),
            (package.removed, "removed"),
        ];
        let parts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        let _ = writeln!(text, "{folder:width$}  {}", parts.join(", "));
    }
    text
}

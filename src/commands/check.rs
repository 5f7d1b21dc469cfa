//! `check`: compare the packages with what `generate` would write.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use daraja_codegen::disk::{self, Drift, DriftKind};
use daraja_codegen::finding::github;
use daraja_codegen::finding::visible::visible;
use daraja_codegen::target;
use serde::Serialize;

use super::input::Read;
use super::packages::{self, Rendered};
use super::{Failure, Outcome, json, unified};
use crate::cli::{Check, ReportFormat};

const GENERATE: &str = "edit the catalogue, not the packages; then run \"daraja-codegen generate\" and commit the result";
const CLEAR: &str = "delete what is not generated, or move it out of the packages";

#[derive(Serialize)]
struct Report<'a> {
    path: String,
    drift: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    diff: Option<String>,
}

/// Validates, renders and compares; writes nothing.
pub fn run(options: &Check) -> Result<Outcome, Failure> {
    let out = packages::out(&options.packages)?;
    let Rendered {
        packages, ahead, ..
    } = match packages::render(&options.catalogue, &options.packages, options.format)? {
        Read::Valid(rendered) => rendered,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let drifts = disk::compare(out, &packages, &ahead).map_err(Failure::new)?;
    let orphans = if options.packages.targets.is_empty() {
        disk::orphans(out, target::ALL).map_err(Failure::new)?
    } else {
        Vec::new()
    };
    let files: usize = packages.iter().map(|package| package.files.len()).sum();
    let clean = drifts.is_empty() && orphans.is_empty();
    let text = match options.format {
        ReportFormat::Json => json(&reports(&drifts, &orphans))?,
        ReportFormat::Github => annotations(&drifts, &orphans),
        ReportFormat::Text if clean => format!("{files} files in {} are current\n", out.display()),
        ReportFormat::Text => listing(&drifts, &orphans),
    };
    Ok(match options.format {
        ReportFormat::Text => Outcome::new(text, clean).verbatim(),
        ReportFormat::Json | ReportFormat::Github => Outcome::new(text, clean),
    })
}

fn reports<'a>(drifts: &'a [Drift], orphans: &[PathBuf]) -> Vec<Report<'a>> {
    let drifted = drifts.iter().map(|drift| Report {
        path: drift.path.display().to_string(),
        drift: word(&drift.kind),
        diff: diff(drift),
    });
    let orphaned = orphans.iter().map(|path| Report {
        path: path.display().to_string(),
        drift: "extra",
        diff: None,
    });
    drifted.chain(orphaned).collect()
}

fn listing(drifts: &[Drift], orphans: &[PathBuf]) -> String {
    let mut text = String::new();
    for drift in drifts {
        let _ = writeln!(text, "{}: {}", shown(&drift.path), sentence(&drift.kind));
        text.push_str(&diff(drift).unwrap_or_default());
    }
    for path in orphans {
        let _ = writeln!(text, "{}: {}", shown(path), sentence(&DriftKind::Extra));
    }
    let count = drifts.len() + orphans.len();
    let files = if count == 1 { "file is" } else { "files are" };
    let _ = writeln!(text, "{count} {files} not what generate would write");
    let found = drifts.iter().map(|drift| way_out(&drift.kind));
    let found: BTreeSet<&str> = found.chain(orphans.iter().map(|_| CLEAR)).collect();
    for help in found {
        let _ = writeln!(text, "help: {help}");
    }
    text
}

/// A path on one line, with nothing in it that a terminal or a CI log obeys.
fn shown(path: &Path) -> String {
    visible(path.to_string_lossy())
}

fn annotations(drifts: &[Drift], orphans: &[PathBuf]) -> String {
    let annotation = |path: &Path, kind: &DriftKind, line| {
        let message = format!("{}: {}", sentence(kind), way_out(kind));
        github::annotation(
            "error",
            &path.display().to_string(),
            line,
            "drift",
            &message,
        )
    };
    let drifted = drifts
        .iter()
        .map(|drift| annotation(&drift.path, &drift.kind, first_difference(&drift.kind)));
    let orphaned = orphans
        .iter()
        .map(|path| annotation(path, &DriftKind::Extra, None));
    drifted.chain(orphaned).collect()
}

const fn word(kind: &DriftKind) -> &'static str {
    match kind {
        DriftKind::Changed { .. } => "changed",
        DriftKind::Missing => "missing",
        DriftKind::Extra => "extra",
        DriftKind::NotAFile => "not_a_file",
        DriftKind::NotAFolder => "not_a_folder",
    }
}

const fn sentence(kind: &DriftKind) -> &'static str {
    match kind {
        DriftKind::Changed { .. } => "not what generate would write",
        DriftKind::Missing => "missing: generate would write it",
        DriftKind::Extra => "extra: generate would not write it",
        DriftKind::NotAFile => "not a plain file",
        DriftKind::NotAFolder => "not a plain folder: nothing in it was compared",
    }
}

const fn way_out(kind: &DriftKind) -> &'static str {
    match kind {
        DriftKind::Changed { .. } | DriftKind::Missing => GENERATE,
        DriftKind::Extra | DriftKind::NotAFile | DriftKind::NotAFolder => CLEAR,
    }
}

/// The first line, counted from 1, in which the two texts differ.
fn first_difference(kind: &DriftKind) -> Option<usize> {
    let DriftKind::Changed { expected, found } = kind else {
        return None;
    };
    Some(unified::first_difference(found, expected))
}

fn diff(drift: &Drift) -> Option<String> {
    let DriftKind::Changed { expected, found } = &drift.kind else {
        return None;
    };
    let path = shown(&drift.path);
    Some(unified::diff(
        &path,
        (found, "as it stands"),
        (expected, "as generated"),
    ))
}

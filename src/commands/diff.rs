//! `diff`: what a change of the catalogue means.

use std::collections::BTreeSet;

use daraja_codegen::diff::render::{Report, render};
use daraja_codegen::diff::{Level, compare, judge};

use super::input::Read;
use super::sides;
use super::{Failure, Outcome};
use crate::cli::{Diff, FailOn};

/// Compares two catalogues.
pub fn run(options: &Diff) -> Result<Outcome, Failure> {
    let (old, new) = match sides::read(&options.sides, options.format)? {
        Read::Valid(sides) => sides,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let changes = compare(old, new);
    let allowed: BTreeSet<String> = options.allow.iter().cloned().collect();
    let verdict = judge(old, new, &changes, &allowed);
    if let Some(idle) = verdict.idle.first() {
        return Err(Failure::new(format_args!(
            "--allow {idle} allows nothing: no change of that code is at the level money"
        ))
        .help("take it out, or correct it: FAMILY/CODE, exactly as the diff names it"));
    }
    let report = Report {
        old,
        new,
        changes: &changes,
        verdict: &verdict,
    };
    let is_too_heavy = verdict.level >= threshold(options.fail_on) && verdict.level.is_some();
    let clean = match options.fail_on {
        FailOn::None => true,
        FailOn::Money => verdict.findings.is_empty(),
        _ => verdict.findings.is_empty() && !is_too_heavy,
    };
    if !clean && verdict.findings.is_empty() {
        let level = verdict.level.map_or("", Level::as_str);
        anstream::eprintln!(
            "note: the heaviest change is {level}, and --fail-on asks to fail at that"
        );
    }
    Ok(Outcome::new(render(&report, options.format, true), clean))
}

/// The level from which on a change fails by itself.
const fn threshold(fail_on: FailOn) -> Option<Level> {
    match fail_on {
        FailOn::Patch => Some(Level::Patch),
        FailOn::Minor => Some(Level::Minor),
        FailOn::Major => Some(Level::Major),
        FailOn::Money | FailOn::None => Some(Level::Money),
    }
}

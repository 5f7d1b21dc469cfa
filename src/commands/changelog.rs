//! `changelog`: release notes from what changed.

use daraja_codegen::diff::compare;
use daraja_codegen::diff::render::{Format, changelog};

use super::input::Read;
use super::sides;
use super::{Failure, Outcome};
use crate::cli::Changelog;

/// Writes the notes for the version of the new catalogue.
pub fn run(options: &Changelog) -> Result<Outcome, Failure> {
    let (old, new) = match sides::read(&options.sides, Format::Text)? {
        Read::Valid(sides) => sides,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let changes = compare(old, new);
    Ok(Outcome::clean(changelog(
        new,
        &changes,
        options.date.as_deref(),
    )))
}

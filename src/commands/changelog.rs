//! `changelog`: release notes from what changed.

use daraja_codegen::diff::compare;
use daraja_codegen::diff::render::{Format, changelog};

use super::sides::{self, Read};
use super::{Failure, Outcome};
use crate::cli::Changelog;

/// Writes the notes for the version of the new catalogue.
pub fn run(options: &Changelog) -> Result<Outcome, Failure> {
    let (old, new) = match sides::read(&options.sides, Format::Text)? {
        Read::Valid(old, new) => (old, new),
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let changes = compare(old, new);
    Ok(Outcome::clean(changelog(
        new,
        &changes,
        options.date.as_deref(),
    )))
}

//! An order of codes and of families that does not change while others come and go.
//!
//! In some languages the order of a type shows: Rust's `as` numbers the variants of an enum, and compares by them. The
//! order of the file is for its readers and no part of its meaning, so it cannot be that one.

use semver::Version;

use super::model::{Catalogue, Code};

/// How old a code is: older ones are less. Those of one version are ordered by their text, the shorter first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age<'a> {
    /// Validation has seen that it is one.
    since: Option<Version>,
    length: usize,
    text: &'a str,
}

impl Code {
    /// Its place among the codes of its family by age.
    #[must_use]
    pub fn age(&self) -> Age<'_> {
        Age {
            since: Version::parse(&self.since).ok(),
            length: self.code.len(),
            text: &self.code,
        }
    }
}

impl Catalogue {
    /// The indices of the families, the oldest first: a family is as old as its oldest code.
    #[must_use]
    pub fn families_by_age(&self) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..self.families.len()).collect();
        indices.sort_by_cached_key(|index| {
            let oldest = self.codes_of(*index).map(|code| code.age().since).min();
            (oldest, &*self.families[*index].id)
        });
        indices
    }
}

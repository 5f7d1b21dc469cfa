//! The rules: what a catalogue has to keep, one record each.

pub mod reading;

use super::document::Document;
use crate::finding::{Finding, Rule};
use crate::source::Source;

/// A rule and the function that looks for its findings.
pub struct Check {
    /// The rule.
    pub rule: &'static Rule,
    /// Looks at the whole document; rules that are applied while reading have none.
    pub run: Option<fn(&Context<'_>, &mut Vec<Finding>)>,
}

/// What a rule may look at.
pub struct Context<'a> {
    /// The document as it was read.
    pub document: &'a Document,
    /// Its text.
    pub source: &'a Source,
}

/// Every rule, in the order of the documentation.
pub static ALL: &[Check] = &[];

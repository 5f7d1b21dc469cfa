//! What a change of the catalogue means: two valid catalogues, compared by what they say.
//!
//! Comments, layout and order are no change. [`compare`] finds the changes, the [`verdict`] holds them
//! against the version and the retired list, and `render` writes both.

pub mod change;
mod compare;
mod places;
pub mod render;
pub mod rules;
pub mod verdict;
pub mod version;

pub use change::{Change, ChangeRule, In, Level, Subject};
pub use compare::compare;
pub use verdict::{Verdict, judge};

use crate::catalogue::{self, Catalogue, Code};
use crate::finding::Finding;
use crate::source::{Source, Span};
use places::Places;

/// One of the two catalogues that are compared: its text, what it says, and where it says it.
#[derive(Debug)]
pub struct Side {
    source: Source,
    catalogue: Catalogue,
    places: Places,
}

impl Side {
    /// Reads `source` and applies every rule: the catalogue where it is valid, and the findings.
    #[must_use]
    pub fn read(source: &Source) -> (Option<Self>, Vec<Finding>) {
        let (validation, places) = catalogue::validate_and(source, Places::of);
        let side = validation
            .catalogue
            .zip(places)
            .map(|(catalogue, places)| Self {
                source: source.clone(),
                catalogue,
                places,
            });
        (side, validation.findings)
    }

    /// The text.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// What it says.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Where the version of the package stands.
    fn version_place(&self) -> Span {
        self.places.package.field("version")
    }

    fn family_id(&self, code: &Code) -> &str {
        &self.catalogue.family_of(code).id
    }

    fn subject<'a>(&'a self, code: &'a Code) -> Subject<'a> {
        Subject::Code {
            family: self.family_id(code),
            code: &code.code,
            name: &code.name,
        }
    }
}

//! The `rust` target.

use super::{Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;

/// The `rust` target.
pub struct Rust;

impl Target for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn summary(&self) -> &'static str {
        "rust"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        &[]
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &[]
    }

    fn render(&self, _catalogue: &Catalogue) -> Result<FileSet, RenderError> {
        Ok(FileSet::default())
    }
}

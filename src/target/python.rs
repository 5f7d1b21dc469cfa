//! The `python` target.

use super::{Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;

/// The `python` target.
pub struct Python;

impl Target for Python {
    fn id(&self) -> &'static str {
        "python"
    }

    fn summary(&self) -> &'static str {
        "python"
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

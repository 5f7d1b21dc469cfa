//! The `typescript` target.

use super::{Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;

/// The `typescript` target.
pub struct TypeScript;

impl Target for TypeScript {
    fn id(&self) -> &'static str {
        "typescript"
    }

    fn summary(&self) -> &'static str {
        "typescript"
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

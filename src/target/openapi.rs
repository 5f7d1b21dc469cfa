//! The `openapi` target.

use super::{Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;

/// The `openapi` target.
pub struct OpenApi;

impl Target for OpenApi {
    fn id(&self) -> &'static str {
        "openapi"
    }

    fn summary(&self) -> &'static str {
        "openapi"
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

//! The `python` target: a typed package for PyPI, without dependencies.
//!
//! It is quick to import: the enums come first, and what the catalogue says about the codes, in data
//! classes, waits in tables of its own until it is asked for.

mod codes;
mod events;
mod family;
mod identifiers;
mod layout;
mod metadata;
mod package;
mod readme;
mod replies;
mod table;

use super::{Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;
use crate::name::Case;

/// The `python` target.
pub struct Python;

impl Target for Python {
    fn id(&self) -> &'static str {
        "python"
    }

    fn summary(&self) -> &'static str {
        "package for PyPI: string enums and frozen data classes, typed, Python 3.10 and later"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        identifiers::ALL
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &[
            "/.mypy_cache/",
            "/.pytest_cache/",
            "/.ruff_cache/",
            "/.venv/",
            "__pycache__/",
            "/dist/",
        ]
    }

    fn installed(&self, catalogue: &Catalogue) -> Option<String> {
        Some(format!(
            "src/{}",
            Case::Snake.apply(&catalogue.package.name)
        ))
    }

    fn render(&self, catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
        let names = package::Names::new(catalogue);
        for family in &names.families {
            family.render(catalogue, &names.module, files)?;
        }
        package::render(&names, files)?;
        events::render(&names, files)?;
        metadata::render(&names, files)?;
        readme::render(catalogue, &names, files)?;
        Ok(())
    }
}

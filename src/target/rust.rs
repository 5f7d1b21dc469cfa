//! The `rust` target: a crate without dependencies that needs no allocator.

mod code;
mod events;
mod example;
mod family;
mod identifiers;
mod package;
mod uses;

use self::family::FamilyModule;
use self::package::{PackageView, add};
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
        "crate without std or dependencies, serde optional"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        identifiers::ALL
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &["/Cargo.lock", "/target/"]
    }

    fn render(&self, catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
        // A valid catalogue has a code in every family.
        let Some(package) = PackageView::new(catalogue) else {
            return Ok(());
        };
        package.add(files)?;
        for (index, family) in package.families.iter().enumerate() {
            if let Some(module) = FamilyModule::new(catalogue, &package, index) {
                add(files, format!("src/families/{}.rs", family.id), &module)?;
            }
        }
        Ok(())
    }
}

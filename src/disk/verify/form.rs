//! What a language's own tools make of a package: what they leave out, add, rewrite and leave behind.

use std::path::Path;

use crate::disk::DiskError;
use crate::disk::folder::{self, Entry};
use crate::package::Manifest;
use crate::target;

/// Where npm packages keep what was compiled, with a manifest of its own.
pub(super) const COMPILED: &str = "dist";

/// What kind of package a folder holds, and what its language's tools have made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it was generated.
    Generated,
    /// A crate as Cargo packs it.
    PackedCrate,
    /// A Python source distribution, unpacked.
    PackedPython,
    /// The module of a Python package alone, as it is installed.
    PythonModule,
    /// An npm package, with what was compiled and without its sources.
    BuiltNpm,
}

pub(super) const REWRITTEN: &str = "written by Cargo from Cargo.toml.orig, which was checked";
const BY_CARGO: &str = "added by Cargo";
const BY_PYTHON: &str = "added by the packer";
pub(super) const MADE: &str = "made by tools after the package was generated";

impl Form {
    pub(super) fn of(root: &Path, manifest: &Manifest) -> Result<Self, DiskError> {
        let has =
            |file: &str| Ok::<_, DiskError>(matches!(folder::look(&root.join(file))?, Entry::File));
        let lists = |file: &str| manifest.files.contains_key(file);
        if lists("Cargo.toml") && has("Cargo.toml.orig")? {
            return Ok(Self::PackedCrate);
        }
        if lists("pyproject.toml") && has("PKG-INFO")? {
            return Ok(Self::PackedPython);
        }
        if lists("py.typed") {
            return Ok(Self::PythonModule);
        }
        let is_built = matches!(folder::look(&root.join(COMPILED))?, Entry::Folder);
        let has_sources = matches!(folder::look(&root.join("src"))?, Entry::Folder);
        Ok(match lists("package.json") && is_built && !has_sources {
            true => Self::BuiltNpm,
            false => Self::Generated,
        })
    }

    /// True for a file that is not packed.
    pub(super) fn may_lack(self, path: &str) -> bool {
        let is_setting = matches!(path, ".gitignore" | ".npmrc");
        match self {
            Self::Generated | Self::PythonModule => false,
            Self::PackedCrate | Self::PackedPython => is_setting,
            Self::BuiltNpm => {
                let is_source = path.starts_with("src/") || path.starts_with("scripts/");
                is_setting || path == "tsconfig.json" || is_source
            }
        }
    }

    /// Why a file at the top that the manifest does not list may be there.
    pub(super) fn adds(self, path: &str) -> Option<&'static str> {
        match (self, path) {
            (
                Self::PackedCrate,
                ".cargo-ok" | ".cargo-checksum.json" | ".cargo_vcs_info.json" | "Cargo.lock",
            ) => Some(BY_CARGO),
            (Self::PackedPython, "PKG-INFO") => Some(BY_PYTHON),
            _ => None,
        }
    }
}

/// What the tools of the package's language leave behind in a folder where people work.
pub(super) fn made(manifest: &Manifest, form: Form) -> Vec<&'static str> {
    let signs = [
        ("Cargo.toml", "rust"),
        ("package.json", "typescript"),
        ("pyproject.toml", "python"),
        ("py.typed", "python"),
    ];
    let language = signs
        .iter()
        .find(|(file, _)| manifest.files.contains_key(*file));
    let target = target::ALL
        .iter()
        .find(|target| Some(target.id()) == language.map(|(_, id)| *id));
    let artefacts = target.map(|target| target.artefacts()).unwrap_or_default();
    // Nobody works in what a registry's tool unpacked.
    let may_be = |artefact: &&&str| match form {
        Form::Generated => true,
        Form::PackedCrate => false,
        Form::PackedPython | Form::PythonModule => **artefact == "__pycache__/",
        Form::BuiltNpm => **artefact == "/node_modules/",
    };
    artefacts.iter().filter(may_be).copied().collect()
}

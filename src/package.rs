//! Rendered packages: the files of a target, its licences, and the manifest that says which files are ours.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::catalogue::digest::digest_bytes;
use crate::files::FileSet;
use crate::target::{GENERATED_BY, RenderError, Target, license};

/// The name of the manifest in each package folder.
pub const MANIFEST: &str = "codegen-manifest.json";

/// Everything that one target writes.
pub struct Package {
    /// The target.
    pub target: &'static dyn Target,
    /// Its files, the manifest among them.
    pub files: FileSet,
    /// What the manifest says.
    pub manifest: Manifest,
}

/// Which files of a folder are ours, and what they held when they were written.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    #[serde(rename = "$comment")]
    comment: String,
    /// The version of the package.
    pub version: String,
    /// The digest of the catalogue's meaning.
    pub catalogue: String,
    /// The digest of every file but this one, by its path.
    pub files: BTreeMap<String, String>,
}

/// Renders `targets`, side by side; nothing is written.
///
/// # Errors
/// The first target, in the order given, that could not be rendered.
pub fn render(
    catalogue: &Catalogue,
    targets: &[&'static dyn Target],
) -> Result<Vec<Package>, RenderError> {
    let rendered: Vec<_> = targets
        .par_iter()
        .map(|target| render_one(catalogue, *target))
        .collect();
    rendered.into_iter().collect()
}

fn render_one(catalogue: &Catalogue, target: &'static dyn Target) -> Result<Package, RenderError> {
    let mut files = target.render(catalogue)?;
    license::add(&catalogue.package, &mut files)?;
    if !target.artefacts().is_empty() {
        files.add(".gitignore", ignore_file(target.artefacts()))?;
    }
    let texts: Vec<_> = files.iter().collect();
    let digests: Vec<_> = texts
        .par_iter()
        .map(|(path, text)| ((*path).to_owned(), digest_bytes(text.as_bytes())))
        .collect();
    let manifest = Manifest {
        comment: GENERATED_BY.to_owned(),
        version: catalogue.package.version.clone(),
        catalogue: catalogue.digest().to_owned(),
        files: digests.into_iter().collect(),
    };
    files.add(MANIFEST, manifest.to_json())?;
    Ok(Package {
        target,
        files,
        manifest,
    })
}

fn ignore_file(artefacts: &[&str]) -> String {
    let mut text = format!("# {GENERATED_BY}\n");
    for artefact in artefacts {
        text.push_str(artefact);
        text.push('\n');
    }
    text
}

impl Manifest {
    /// Reads a manifest that [`render`] made.
    ///
    /// # Errors
    /// Where the text is no such manifest.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The manifest as it is written: pretty JSON with a final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        let value = serde_json::to_string_pretty(self);
        // Strings and maps of strings always serialize.
        debug_assert!(value.is_ok());
        value.unwrap_or_default() + "\n"
    }
}

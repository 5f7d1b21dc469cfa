//! Rendered packages: the files of a target, its licences, and the manifest that says which files are ours.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::catalogue::digest::digest_bytes;
use crate::files::{Digests, FileSet};
use crate::target::{GENERATED_BY, RenderError, Target, changelog, license};

/// The name of the manifest in each package folder.
pub const MANIFEST: &str = "codegen-manifest.json";

/// Everything that one target writes.
#[derive(Clone)]
pub struct Package {
    /// The target.
    pub target: &'static dyn Target,
    /// Its files, the manifest among them.
    pub files: FileSet,
    /// What the manifest says.
    pub manifest: Manifest,
}

/// Which files of a folder are ours, and what they held when they were written.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    #[serde(rename = "$comment")]
    comment: String,
    /// The version of the package.
    pub version: String,
    /// The digest of the catalogue's meaning.
    pub catalogue: String,
    /// The digest of every file but this one, by its path.
    pub files: Digests,
    /// While files are written: the other digests that each of these may have by now.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unfinished: BTreeMap<String, BTreeSet<String>>,
}

/// Renders `targets`, side by side; nothing is written. `standing` says of a target which files are known to
/// stand in its folder: the text of those that are right is not kept.
///
/// # Errors
/// The first target, in the order given, that could not be rendered.
pub fn render(
    catalogue: &Catalogue,
    targets: &[&'static dyn Target],
    standing: impl Fn(&dyn Target) -> Arc<Digests> + Sync,
) -> Result<Vec<Package>, RenderError> {
    // The digest is worked out once, when it is first asked for: better here than while another target waits for it.
    let (shared, _) = rayon::join(|| shared(catalogue), || catalogue.digest());
    let shared = shared?;
    // Each by the next core that is free: they differ too much in size to be dealt out before.
    let mut rendered: Vec<_> = targets
        .iter()
        .enumerate()
        .par_bridge()
        .map(|(at, target)| {
            let files = FileSet::beside(standing(*target));
            (at, render_one(catalogue, *target, files, &shared))
        })
        .collect();
    rendered.sort_unstable_by_key(|(at, _)| *at);
    rendered.into_iter().map(|(_, package)| package).collect()
}

/// The files that are the same in every package.
fn shared(catalogue: &Catalogue) -> Result<FileSet, RenderError> {
    let mut files = FileSet::default();
    license::add(&catalogue.package, &mut files)?;
    changelog::add(catalogue, &mut files)?;
    Ok(files)
}

fn render_one(
    catalogue: &Catalogue,
    target: &'static dyn Target,
    mut files: FileSet,
    shared: &FileSet,
) -> Result<Package, RenderError> {
    target.render(catalogue, &mut files)?;
    files.add_all(shared)?;
    if !target.artefacts().is_empty() {
        files.add(".gitignore", ignore_file(target.artefacts()))?;
    }
    let mut manifest = Manifest::new(catalogue, files.digests());
    if let Some(folder) = target.installed(catalogue) {
        let (path, text) = manifest.of_folder(catalogue, &folder);
        manifest
            .files
            .insert(path.clone(), digest_bytes(text.as_bytes()));
        files.add(path, text)?;
    }
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
    fn new(catalogue: &Catalogue, files: Digests) -> Self {
        Self {
            comment: GENERATED_BY.to_owned(),
            version: catalogue.package.version.clone(),
            catalogue: catalogue.digest().to_owned(),
            files,
            unfinished: BTreeMap::new(),
        }
    }

    /// What says while `new` takes the place of this one which files are ours, whatever has been written of them.
    pub(crate) fn until(&self, new: &Self) -> Self {
        let mut both = match self.files.is_empty() {
            true => new.clone(),
            false => self.clone(),
        };
        for (path, digest) in &new.files {
            let before = both
                .files
                .entry(path.clone())
                .or_insert_with(|| digest.clone());
            if before != digest {
                let others = both.unfinished.entry(path.clone()).or_default();
                others.insert(digest.clone());
            }
        }
        both
    }

    /// Whether a file of this digest can be what was generated at `path`.
    pub(crate) fn has(&self, path: &str, digest: &str) -> bool {
        self.files.get(path).is_some_and(|of| of == digest)
            || (self.unfinished.get(path)).is_some_and(|others| others.contains(digest))
    }

    /// The manifest of one folder by itself: its path and its text.
    fn of_folder(&self, catalogue: &Catalogue, folder: &str) -> (String, String) {
        let prefix = format!("{folder}/");
        let inside = self.files.iter().filter_map(|(path, digest)| {
            let path = path.strip_prefix(&prefix)?;
            Some((path.to_owned(), digest.clone()))
        });
        let manifest = Self::new(catalogue, inside.collect());
        (prefix + MANIFEST, manifest.to_json())
    }

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

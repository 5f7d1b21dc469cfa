//! Holding an installed or vendored package against its own manifest: no catalogue, no network.
//!
//! What a registry's tools leave of a package is known for each language: a packed crate has another
//! `Cargo.toml`, with the one of the manifest beside it; no packed package has its `.gitignore`. Whatever is
//! not checked is listed, so that nothing passes because nobody looked. What is installed alone, the module of a
//! Python package and the compiled files of an npm package, has a manifest of its own.

mod form;

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::folder::{self, Entry};
use super::{Conflict, DiskError};
use crate::catalogue::digest::digest_bytes;
use crate::package::{MANIFEST, Manifest};
use form::{COMPILED, Form, MADE, REWRITTEN, made};

/// What a package came to.
#[derive(Debug)]
pub struct Verification {
    /// The version that the manifest names.
    pub version: String,
    /// The digest of the catalogue that it was made from.
    pub catalogue: String,
    /// How many files are there and unedited.
    pub whole: usize,
    /// What is wrong, by path.
    pub faults: Vec<Fault>,
    /// What is there, but was not checked, and why.
    pub unchecked: Vec<(PathBuf, &'static str)>,
}

/// Something wrong with a package.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What is wrong with a file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The package has no manifest.
    NoManifest,
    /// The manifest cannot be read.
    BrokenManifest(String),
    /// The manifest lists no file, so nothing can be checked.
    EmptyManifest,
    /// No file holds the digest of the catalogue that the manifest names.
    OtherCatalogue,
    /// It is not the text that was generated.
    Edited,
    /// It is not there.
    Missing,
    /// It was not generated.
    Extra,
    /// A symbolic link, or a folder, stands in its place.
    NotAFile,
}

/// Why a package cannot be verified at all.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The system refused, or there is no such folder.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// There is no such folder.
    #[error("{} is no folder", .0.display())]
    NoFolder(PathBuf),
}

/// Verifies the package in `root`, which may itself be a link to a folder, as package managers make them.
///
/// # Errors
/// Where there is no such folder, or the system refuses.
pub fn verify(root: &Path) -> Result<Verification, VerifyError> {
    if !root.is_dir() {
        return Err(VerifyError::NoFolder(root.to_owned()));
    }
    let mut found = package(root)?;
    found
        .faults
        .sort_by(|left, right| left.path.cmp(&right.path));
    found.unchecked.sort();
    Ok(found)
}

/// Holds one folder against the manifest in it.
fn package(root: &Path) -> Result<Verification, DiskError> {
    let path = root.join(MANIFEST);
    let broken = |kind| Ok(Verification::broken(path.clone(), kind));
    if matches!(folder::look(&path)?, Entry::Absent) {
        return broken(FaultKind::NoManifest);
    }
    let manifest = match folder::manifest(root)? {
        Ok(manifest) => manifest,
        Err(Conflict::Manifest { reason, .. }) => return broken(FaultKind::BrokenManifest(reason)),
        Err(_) => return broken(FaultKind::NotAFile),
    };
    if manifest.files.is_empty() {
        return broken(FaultKind::EmptyManifest);
    }
    let form = Form::of(root, &manifest)?;
    let mut found = check(root, &manifest, form)?;
    extras(root, "", &manifest, form, &mut found)?;
    if form == Form::BuiltNpm {
        compiled(root, &mut found)?;
    }
    Ok(found)
}

/// Adds what was compiled for an npm package, which must be of the same catalogue.
fn compiled(root: &Path, found: &mut Verification) -> Result<(), DiskError> {
    let folder = root.join(COMPILED);
    let compiled = package(&folder)?;
    let is_other = compiled.version != found.version || compiled.catalogue != found.catalogue;
    if compiled.is_clean() && is_other {
        let (path, kind) = (folder.join(MANIFEST), FaultKind::OtherCatalogue);
        found.faults.push(Fault { path, kind });
    }
    found.whole += compiled.whole;
    found.faults.extend(compiled.faults);
    found.unchecked.extend(compiled.unchecked);
    Ok(())
}

impl Verification {
    fn broken(path: PathBuf, kind: FaultKind) -> Self {
        Self {
            version: String::new(),
            catalogue: String::new(),
            whole: 0,
            faults: vec![Fault { path, kind }],
            unchecked: Vec::new(),
        }
    }

    /// True where everything that was checked is as it was generated.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Looks at every file that the manifest lists.
fn check(root: &Path, manifest: &Manifest, form: Form) -> Result<Verification, DiskError> {
    let files: Vec<(&String, &String)> = manifest.files.iter().collect();
    let looked: Vec<Result<Looked, DiskError>> = files
        .par_iter()
        .map(|(path, digest)| look(root, path, digest, form, &manifest.catalogue))
        .collect();
    let mut found = Verification {
        version: manifest.version.clone(),
        catalogue: manifest.catalogue.clone(),
        whole: 0,
        faults: Vec::new(),
        unchecked: Vec::new(),
    };
    let mut names_catalogue = false;
    for ((path, _), looked) in files.into_iter().zip(looked) {
        let kind = match looked? {
            Looked::Whole { names } => {
                found.whole += 1;
                names_catalogue |= names;
                continue;
            }
            Looked::NotPacked => continue,
            Looked::Fault(kind) => kind,
        };
        let path = root.join(path);
        found.faults.push(Fault { path, kind });
    }
    if form == Form::PackedCrate {
        found.unchecked.push((root.join("Cargo.toml"), REWRITTEN));
    }
    // A manifest that was edited to name another catalogue than its files do.
    if !names_catalogue && found.faults.is_empty() && form != Form::BuiltNpm {
        let path = root.join(MANIFEST);
        let kind = FaultKind::OtherCatalogue;
        found.faults.push(Fault { path, kind });
    }
    Ok(found)
}

enum Looked {
    Whole { names: bool },
    NotPacked,
    Fault(FaultKind),
}

fn look(
    root: &Path,
    path: &str,
    digest: &str,
    form: Form,
    catalogue: &str,
) -> Result<Looked, DiskError> {
    let path_there = match (form, path) {
        (Form::PackedCrate, "Cargo.toml") => "Cargo.toml.orig",
        _ => path,
    };
    let at = root.join(path_there);
    if folder::ancestors(root, path_there)?.is_some() {
        return Ok(Looked::Fault(FaultKind::NotAFile));
    }
    match folder::look(&at)? {
        Entry::Absent if form.may_lack(path) => return Ok(Looked::NotPacked),
        Entry::Absent => return Ok(Looked::Fault(FaultKind::Missing)),
        Entry::Folder | Entry::Symlink | Entry::Other => {
            return Ok(Looked::Fault(FaultKind::NotAFile));
        }
        Entry::File => {}
    }
    let bytes = folder::read(&at)?;
    if !is_same(&bytes, digest) {
        return Ok(Looked::Fault(FaultKind::Edited));
    }
    // A manifest is no witness of another.
    let names = !path.ends_with(MANIFEST)
        && bytes
            .windows(catalogue.len().max(1))
            .any(|part| part == catalogue.as_bytes());
    Ok(Looked::Whole { names })
}

/// True for the bytes of a digest; the line endings of a Windows checkout are no difference.
fn is_same(bytes: &[u8], digest: &str) -> bool {
    if digest_bytes(bytes) == digest {
        return true;
    }
    let text = std::str::from_utf8(bytes);
    text.is_ok_and(|text| {
        text.contains('\r') && digest_bytes(text.replace("\r\n", "\n").as_bytes()) == digest
    })
}

/// Finds what the manifest does not list.
fn extras(
    root: &Path,
    prefix: &str,
    manifest: &Manifest,
    form: Form,
    found: &mut Verification,
) -> Result<(), DiskError> {
    let here = root.join(prefix);
    let failed = |error| DiskError::io("list", &here)(error);
    let made = made(manifest, form);
    for entry in fs::read_dir(&here).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = match prefix {
            "" => name,
            _ => format!("{prefix}/{name}"),
        };
        let is_folder = entry.file_type().map_err(failed)?.is_dir();
        let mut made = made.iter();
        let is_made = made.any(|line| folder::is_artefact(line, &path, is_folder));
        let reason = match () {
            () if is_made => Some(MADE),
            () if is_folder => None,
            () => form.adds(&path),
        };
        let is_known = manifest.files.contains_key(&path)
            || path == MANIFEST
            || (form == Form::PackedCrate && path == "Cargo.toml.orig");
        if let Some(reason) = reason {
            found.unchecked.push((entry.path(), reason));
        } else if is_folder && form == Form::BuiltNpm && path == COMPILED {
            // Its own manifest lists what is in it.
        } else if is_folder {
            extras(root, &path, manifest, form, found)?;
        } else if !is_known {
            let (path, kind) = (entry.path(), FaultKind::Extra);
            found.faults.push(Fault { path, kind });
        }
    }
    Ok(())
}

//! Holding an installed or vendored package against its own manifest: no catalogue, no network.
//!
//! What a registry's tools leave of a package is known for each language: a packed crate has another
//! `Cargo.toml`, with the one of the manifest beside it; no packed package has its `.gitignore`. Whatever is
//! not checked is listed, so that nothing passes because nobody looked.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::folder::{self, Entry};
use super::{Conflict, DiskError};
use crate::catalogue::digest::digest_bytes;
use crate::package::{MANIFEST, Manifest};
use crate::target;

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
    /// What runs of it was compiled after it was generated.
    #[error("{} is a built npm package: its program is in dist/, which the manifest does not list", .0.display())]
    Built(PathBuf),
}

/// What kind of package a folder holds, and what its language's tools have made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As it was generated.
    Generated,
    /// A crate as Cargo packs it.
    PackedCrate,
    /// A Python source distribution, unpacked.
    PackedPython,
    /// An npm package, with what was compiled and without its sources.
    BuiltNpm,
}

const REWRITTEN: &str = "written by Cargo from Cargo.toml.orig, which was checked";
const BY_CARGO: &str = "added by Cargo";
const BY_PYTHON: &str = "added by the packer";
const MADE: &str = "made by tools after the package was generated";

impl Form {
    fn of(root: &Path, manifest: &Manifest) -> Result<Self, DiskError> {
        let has =
            |file: &str| Ok::<_, DiskError>(matches!(folder::look(&root.join(file))?, Entry::File));
        let lists = |file: &str| manifest.files.contains_key(file);
        if lists("Cargo.toml") && has("Cargo.toml.orig")? {
            return Ok(Self::PackedCrate);
        }
        if lists("pyproject.toml") && has("PKG-INFO")? {
            return Ok(Self::PackedPython);
        }
        let is_built = matches!(folder::look(&root.join("dist"))?, Entry::Folder);
        let has_sources = matches!(folder::look(&root.join("src"))?, Entry::Folder);
        Ok(match lists("package.json") && is_built && !has_sources {
            true => Self::BuiltNpm,
            false => Self::Generated,
        })
    }

    /// True for a file that is not packed.
    fn may_lack(self, path: &str) -> bool {
        let is_setting = matches!(path, ".gitignore" | ".npmrc");
        match self {
            Self::Generated => false,
            Self::PackedCrate | Self::PackedPython => is_setting,
            Self::BuiltNpm => is_setting || path == "tsconfig.json" || path.starts_with("src/"),
        }
    }

    /// Why a file at the top that the manifest does not list may be there.
    fn adds(self, path: &str) -> Option<&'static str> {
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

/// Verifies the package in `root`, which may itself be a link to a folder, as package managers make them.
///
/// # Errors
/// Where there is no such folder, the system refuses, or what runs of the package is not in its manifest.
pub fn verify(root: &Path) -> Result<Verification, VerifyError> {
    if !root.is_dir() {
        return Err(VerifyError::NoFolder(root.to_owned()));
    }
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
    found
        .faults
        .sort_by(|left, right| left.path.cmp(&right.path));
    found.unchecked.sort();
    if form == Form::BuiltNpm && found.faults.is_empty() {
        return Err(VerifyError::Built(root.to_owned()));
    }
    Ok(found)
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
        Entry::Folder | Entry::Symlink => return Ok(Looked::Fault(FaultKind::NotAFile)),
        Entry::File => {}
    }
    let bytes = folder::read(&at)?;
    if !is_same(&bytes, digest) {
        return Ok(Looked::Fault(FaultKind::Edited));
    }
    let names = bytes
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
            "" => name.clone(),
            _ => format!("{prefix}/{name}"),
        };
        let is_folder = entry.file_type().map_err(failed)?.is_dir();
        let shown = if is_folder { format!("{name}/") } else { name };
        // Python compiles beside every module; all other tools write at the top.
        let is_made =
            made.contains(shown.as_str()) && (prefix.is_empty() || shown == "__pycache__/");
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
        } else if is_folder {
            extras(root, &path, manifest, form, found)?;
        } else if !is_known {
            let (path, kind) = (entry.path(), FaultKind::Extra);
            found.faults.push(Fault { path, kind });
        }
    }
    Ok(())
}

/// What the tools of the package's language leave behind in a folder where people work.
fn made(manifest: &Manifest, form: Form) -> BTreeSet<&'static str> {
    let signs = [
        ("Cargo.toml", "rust"),
        ("package.json", "typescript"),
        ("pyproject.toml", "python"),
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
        Form::PackedPython => **artefact == "__pycache__/",
        Form::BuiltNpm => **artefact == "dist/" || **artefact == "node_modules/",
    };
    artefacts.iter().filter(may_be).copied().collect()
}

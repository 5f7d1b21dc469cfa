//! Comparing packages with their folders, without writing.

use std::borrow::Cow;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::folder::{self, Entry, Listed};
use super::litter::is_litter;
use super::{Ahead, DiskError};
use crate::package::Package;
use crate::target::Target;

/// A file that is not what a fresh run would leave.
#[derive(Debug, PartialEq, Eq)]
pub struct Drift {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub kind: DriftKind,
}

/// How a file differs from what a fresh run would leave.
#[derive(Debug, PartialEq, Eq)]
pub enum DriftKind {
    /// Its text differs.
    Changed {
        /// What a fresh run writes.
        expected: String,
        /// What is there, bytes that are not text replaced.
        found: String,
    },
    /// It is not there.
    Missing,
    /// A fresh run would not leave it.
    Extra,
    /// A symbolic link, or a folder, stands in its place.
    NotAFile,
    /// A symbolic link, or a file, stands in the place of the package's folder: nothing in it was compared.
    NotAFolder,
}

/// Every difference between `packages` and their folders below `out`, sorted by path within a package.
/// Windows line endings are no difference. A file that was right when it was read `ahead` is no drift, and
/// what was not there then is not extra.
///
/// # Errors
/// What the system refuses.
pub fn compare(out: &Path, packages: &[Package], ahead: &Ahead) -> Result<Vec<Drift>, DiskError> {
    let compared: Vec<_> = packages
        .par_iter()
        .map(|package| compare_package(out, package, ahead))
        .collect();
    let drifts: Vec<Vec<Drift>> = compared.into_iter().collect::<Result<_, _>>()?;
    Ok(drifts.into_iter().flatten().collect())
}

fn compare_package(out: &Path, package: &Package, ahead: &Ahead) -> Result<Vec<Drift>, DiskError> {
    let root = out.join(package.target.id());
    if folder::folder(&root)?.is_err() {
        let kind = DriftKind::NotAFolder;
        return Ok(vec![Drift { path: root, kind }]);
    }
    let compared: Vec<_> = ahead
        .rest(package, &root)?
        .into_par_iter()
        .map(|(path, text)| {
            let path = root.join(path);
            let kind = compare_file(&path, text)?;
            Ok(kind.map(|kind| Drift { path, kind }))
        })
        .collect();
    let mut drifts = Vec::new();
    for drift in compared {
        drifts.extend(drift?);
    }
    let listed = match ahead.listed(package.target) {
        Some(listed) => Cow::Borrowed(listed),
        None => Cow::Owned(folder::list(&root, package.target)?),
    };
    let is_extra = |listed: &&Listed| !package.files.contains(&listed.path);
    drifts.extend(listed.iter().filter(is_extra).map(|listed| Drift {
        path: root.join(&listed.path),
        kind: DriftKind::Extra,
    }));
    drifts.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(drifts)
}

/// What stands below `out` and belongs to no target that there is: generated packages, and what a run left that was
/// killed.
///
/// # Errors
/// What the system refuses.
pub fn orphans(out: &Path, targets: &[&dyn Target]) -> Result<Vec<PathBuf>, DiskError> {
    let mut orphans = Vec::new();
    let entries = match fs::read_dir(out) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(orphans);
        }
        entries => entries.map_err(DiskError::io("list", out))?,
    };
    for entry in entries {
        let entry = entry.map_err(DiskError::io("list", out))?;
        let known = |target: &&dyn Target| entry.file_name() == target.id();
        let is_litter = entry.file_name().to_str().is_some_and(is_litter);
        let manifest = entry.path().join(crate::package::MANIFEST);
        if is_litter
            || !targets.iter().any(known) && matches!(folder::look(&manifest)?, Entry::File)
        {
            orphans.push(entry.path());
        }
    }
    orphans.sort();
    Ok(orphans)
}

fn compare_file(path: &Path, expected: &str) -> Result<Option<DriftKind>, DiskError> {
    match folder::look(path)? {
        Entry::Absent => return Ok(Some(DriftKind::Missing)),
        Entry::Folder | Entry::Symlink | Entry::Other => return Ok(Some(DriftKind::NotAFile)),
        Entry::File => {}
    }
    let found = folder::read(path)?;
    if folder::same_text(expected, &found) {
        return Ok(None);
    }
    Ok(Some(DriftKind::Changed {
        expected: expected.to_owned(),
        found: String::from_utf8_lossy(&found).replace("\r\n", "\n"),
    }))
}

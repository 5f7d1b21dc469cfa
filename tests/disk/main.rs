//! What reaches the disk: atomic, only where it changed, never over a file that is not ours.

mod conflicts;
mod drift;
mod meeting;
mod writing;

use std::fs;
use std::path::{Path, PathBuf};

use daraja_codegen::catalogue::digest::digest_bytes;
use daraja_codegen::disk::{self, Ahead, DiskError, Drift, Lock, Written};
use daraja_codegen::files::FileSet;
use daraja_codegen::package::{MANIFEST, Manifest, Package};
use daraja_codegen::target::Target;
use daraja_codegen::target::json::Json;

/// A package of the `json` target with these files.
fn package(files: &[(&str, &str)]) -> Vec<Package> {
    package_of(&Json, files)
}

fn package_of(target: &'static dyn Target, files: &[(&str, &str)]) -> Vec<Package> {
    let mut set = FileSet::default();
    let mut manifest = Manifest::default();
    for (path, text) in files {
        set.add(*path, (*text).to_owned()).unwrap();
        let digest = digest_bytes(text.as_bytes());
        manifest.files.insert((*path).to_owned(), digest);
    }
    set.add(MANIFEST, manifest.to_json()).unwrap();
    vec![Package {
        target,
        files: set,
        manifest,
    }]
}

fn ahead(out: &Path, packages: &[Package]) -> Ahead {
    let targets: Vec<_> = packages.iter().map(|package| package.target).collect();
    let ahead = Ahead::of(&targets);
    ahead.read(out);
    ahead
}

/// Writes as `generate` does, which reads ahead what is there.
fn write(out: &Path, packages: &[Package]) -> Result<Vec<Written>, DiskError> {
    let lock = Lock::of(out, || {});
    disk::write(out, packages.to_vec(), &ahead(out, packages), lock)
}

/// Compares as `check` does. Nothing may hang on what was read ahead.
fn compare(out: &Path, packages: &[Package]) -> Result<Vec<Drift>, DiskError> {
    let drifts = disk::compare(out, packages, &ahead(out, packages))?;
    assert_eq!(drifts, disk::compare(out, packages, &Ahead::default())?);
    Ok(drifts)
}

/// Every path below `root`, with its text.
fn tree(root: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

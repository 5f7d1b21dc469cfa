//! Writing packages: first everything is looked at, then everything is written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::folder::{self, Entry};
use super::put::{create, remove, write_file};
use super::{Ahead, Conflict, DiskError, Lock, litter};
use crate::catalogue::digest::digest_bytes;
use crate::package::{MANIFEST, Manifest, Package};

/// What happened to the files of one package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The folder.
    pub folder: PathBuf,
    /// Files that were not there before.
    pub created: usize,
    /// Files whose text changed.
    pub updated: usize,
    /// Files that were left alone.
    pub unchanged: usize,
    /// Files that are generated no more, and were deleted.
    pub removed: usize,
}

/// Writes every package into its folder below `out`. A file that was right when it was read `ahead` is left alone.
/// `lock` is that of `out`, taken before anything was read; where there was no such folder yet, it is taken now.
///
/// # Errors
/// A conflict, before anything is written; or what the system refuses, file by file.
pub fn write(
    out: &Path,
    packages: Vec<Package>,
    ahead: &Ahead,
    mut lock: Lock,
) -> Result<Vec<Written>, DiskError> {
    if !lock.is_held() {
        fs::create_dir_all(out).map_err(DiskError::io("make the folder", out))?;
        lock = Lock::of(out, || {});
    }
    let mut plans = Vec::with_capacity(packages.len());
    let mut conflicts = Vec::new();
    for package in &packages {
        plans.push(plan(out, package, ahead, &mut conflicts)?);
    }
    if !conflicts.is_empty() {
        return Err(DiskError::Conflicts(conflicts));
    }
    if lock.is_held() {
        litter::sweep(out, packages.iter().map(|package| package.target))?;
    }
    let written: Vec<_> = plans
        .into_par_iter()
        .zip(packages)
        .map(|(plan, package)| plan.carry_out(package))
        .collect();
    written.into_iter().collect()
}

/// What is to be done for one package.
struct Plan {
    written: Written,
    /// The paths of the files to write, where the folder is there.
    write: BTreeSet<String>,
    /// The paths of the stale files.
    remove: Vec<String>,
    /// The manifest that stands there.
    owned: Manifest,
    /// Whether the folder is not there yet: then every file is written.
    is_new: bool,
}

fn plan(
    out: &Path,
    package: &Package,
    ahead: &Ahead,
    conflicts: &mut Vec<Conflict>,
) -> Result<Plan, DiskError> {
    let root = out.join(package.target.id());
    let mut plan = Plan {
        written: Written {
            folder: root.clone(),
            ..Written::default()
        },
        write: BTreeSet::new(),
        remove: Vec::new(),
        owned: Manifest::default(),
        is_new: false,
    };
    match folder::folder(&root)? {
        Ok(true) => {}
        Ok(false) => {
            plan.written.created = package.files.texts().count();
            if plan.written.created < package.files.len() {
                return Err(DiskError::Gone(root));
            }
            plan.is_new = true;
            return Ok(plan);
        }
        Err(conflict) => {
            conflicts.push(conflict);
            return Ok(plan);
        }
    }
    let owned = match folder::manifest(&root)? {
        Ok(manifest) => manifest,
        Err(conflict) => {
            conflicts.push(conflict);
            return Ok(plan);
        }
    };
    let blocked = folder::blocked(&root, package.files.paths())?;
    let is_reached = |path: &str| {
        let mut folders = blocked.iter().map(|(folder, _)| folder);
        !folders.any(|folder| Path::new(path).starts_with(folder))
    };
    let mut files = ahead.rest(package, &root)?;
    files.retain(|(path, _)| is_reached(path));
    let reached = package.files.paths().filter(|path| is_reached(path));
    plan.written.unchanged = reached.count() - files.len();
    let looked: Vec<_> = files
        .par_iter()
        .map(|(path, text)| look_at(&root, path, text, &owned))
        .collect();
    for ((path, _), looked) in files.into_iter().zip(looked) {
        match looked? {
            Looked::Absent => plan.written.created += 1,
            Looked::Other => plan.written.updated += 1,
            Looked::Same => {
                plan.written.unchanged += 1;
                continue;
            }
            Looked::InTheWay(conflict) => {
                conflicts.push(conflict);
                continue;
            }
        }
        plan.write.insert(path.to_owned());
    }
    conflicts.extend(blocked.into_iter().map(|(_, conflict)| conflict));
    for path in owned.files.keys() {
        if !package.files.contains(path)
            && let Some(conflict) = plan.look_at_stale(path, &owned)?
        {
            conflicts.push(conflict);
        }
    }
    plan.owned = owned;
    Ok(plan)
}

/// What stands where a file belongs.
enum Looked {
    /// Nothing.
    Absent,
    /// The file, with the same text.
    Same,
    /// A file of ours, with another text.
    Other,
    /// Something that is not to be overwritten.
    InTheWay(Conflict),
}

fn look_at(root: &Path, path: &str, text: &str, owned: &Manifest) -> Result<Looked, DiskError> {
    let place = root.join(path);
    Ok(match folder::look(&place)? {
        Entry::Absent => Looked::Absent,
        Entry::Symlink => Looked::InTheWay(Conflict::Symlink(place)),
        Entry::Folder | Entry::Other => {
            let expected = "a file";
            let path = place;
            Looked::InTheWay(Conflict::Kind { path, expected })
        }
        Entry::File if folder::read(&place)? == text.as_bytes() => Looked::Same,
        Entry::File if path == MANIFEST || owned.files.contains_key(path) => Looked::Other,
        Entry::File => Looked::InTheWay(Conflict::Foreign(place)),
    })
}

impl Plan {
    /// A file that the last run wrote and this one does not.
    fn look_at_stale(
        &mut self,
        path: &str,
        owned: &Manifest,
    ) -> Result<Option<Conflict>, DiskError> {
        let root = &self.written.folder;
        if let Some(conflict) = folder::ancestors(root, path)? {
            return Ok(Some(conflict));
        }
        let place = root.join(path);
        match folder::look(&place)? {
            Entry::Absent => return Ok(None),
            Entry::Symlink => return Ok(Some(Conflict::Symlink(place))),
            Entry::Folder | Entry::Other => {
                let expected = "a file";
                let path = place;
                return Ok(Some(Conflict::Kind { path, expected }));
            }
            Entry::File => {}
        }
        let bytes = folder::read(&place)?;
        let unix = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        let mut digests = [&bytes, unix.as_bytes()].into_iter().map(digest_bytes);
        if !digests.any(|digest| owned.has(path, &digest)) {
            return Ok(Some(Conflict::Edited(place)));
        }
        self.written.removed += 1;
        self.remove.push(path.to_owned());
        Ok(None)
    }

    /// Each text is let go as soon as it is written: the system can use its memory for the next file.
    fn carry_out(self, package: Package) -> Result<Written, DiskError> {
        let root = &self.written.folder;
        let texts = package.files.into_texts();
        if self.is_new {
            create(root, texts.collect())?;
            return Ok(self.written);
        }
        let write = texts.filter(|(path, _)| self.write.contains(path));
        let (manifest, files): (Vec<_>, Vec<_>) = write.partition(|(path, _)| path == MANIFEST);
        // First a manifest that knows both what was and what will be: a run that is cut short leaves no file that the
        // next one does not know as ours.
        if !(files.is_empty() && self.remove.is_empty()) {
            let both = self.owned.until(&package.manifest);
            write_file(&root.join(MANIFEST), &both.to_json())?;
        }
        self.write_all(files)?;
        for path in &self.remove {
            remove(root, path)?;
        }
        self.write_all(manifest)?;
        Ok(self.written)
    }

    fn write_all(&self, files: Vec<(String, String)>) -> Result<(), DiskError> {
        let root = &self.written.folder;
        let written: Vec<_> = files
            .into_par_iter()
            .map(|(path, text)| write_file(&root.join(path), &text))
            .collect();
        written.into_iter().collect()
    }
}

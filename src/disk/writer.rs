//! Writing packages: first everything is looked at, then everything is written.

use std::collections::BTreeSet;
use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::folder::{self, Entry};
use super::{Conflict, DiskError};
use crate::catalogue::digest::digest_bytes;
use crate::package::{MANIFEST, Manifest, Package};

/// How the names begin under which files and folders are written before they take their place.
const PREFIX: &str = ".daraja-codegen-";

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

/// Writes every package into its folder below `out`.
///
/// # Errors
/// A conflict, before anything is written; or what the system refuses, file by file.
pub fn write(out: &Path, packages: &[Package]) -> Result<Vec<Written>, DiskError> {
    let mut plans = Vec::with_capacity(packages.len());
    let mut conflicts = Vec::new();
    for package in packages {
        plans.push(plan(out, package, &mut conflicts)?);
    }
    if !conflicts.is_empty() {
        return Err(DiskError::Conflicts(conflicts));
    }
    let written: Vec<_> = plans.into_par_iter().map(Plan::carry_out).collect();
    written.into_iter().collect()
}

/// What is to be done for one package.
struct Plan<'p> {
    package: &'p Package,
    written: Written,
    write: Vec<(&'p str, &'p str)>,
    remove: Vec<(String, String)>,
    /// Whether the folder is not there yet.
    is_new: bool,
}

fn plan<'p>(
    out: &Path,
    package: &'p Package,
    conflicts: &mut Vec<Conflict>,
) -> Result<Plan<'p>, DiskError> {
    let root = out.join(package.target.id());
    let mut plan = Plan {
        package,
        written: Written {
            folder: root.clone(),
            ..Written::default()
        },
        write: Vec::new(),
        remove: Vec::new(),
        is_new: false,
    };
    match folder::folder(&root)? {
        Ok(true) => {}
        Ok(false) => {
            plan.write = package.files.iter().collect();
            plan.written.created = plan.write.len();
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
    let blocked = blocked_folders(&root, package)?;
    let is_reached = |path: &str| {
        let mut folders = blocked.iter().map(|(folder, _)| folder);
        !folders.any(|folder| Path::new(path).starts_with(folder))
    };
    let files: Vec<_> = package
        .files
        .iter()
        .filter(|(path, _)| is_reached(path))
        .collect();
    let looked: Vec<_> = files
        .par_iter()
        .map(|(path, text)| look_at(&root, path, text, &owned))
        .collect();
    for ((path, text), looked) in files.into_iter().zip(looked) {
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
        plan.write.push((path, text));
    }
    conflicts.extend(blocked.into_iter().map(|(_, conflict)| conflict));
    for (path, digest) in owned.files {
        if package.files.get(&path).is_none()
            && let Some(conflict) = plan.look_at_stale(path, digest)?
        {
            conflicts.push(conflict);
        }
    }
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

/// The folders that hold these files, parents first.
fn folders_of<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    paths
        .flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at]))
        .collect()
}

/// The folders of the package where something else stands; each folder is looked at once.
fn blocked_folders<'p>(
    root: &Path,
    package: &'p Package,
) -> Result<Vec<(&'p str, Conflict)>, DiskError> {
    let folders = folders_of(package.files.iter().map(|(path, _)| path));
    let mut blocked: Vec<(&str, Conflict)> = Vec::new();
    for folder in folders {
        // What is below a blocked folder is not ours to look at; parents come first.
        let is_parent = |(parent, _): &(&str, _)| Path::new(folder).starts_with(parent);
        if !blocked.iter().any(is_parent)
            && let Err(conflict) = folder::folder(&root.join(folder))?
        {
            blocked.push((folder, conflict));
        }
    }
    Ok(blocked)
}

fn look_at(root: &Path, path: &str, text: &str, owned: &Manifest) -> Result<Looked, DiskError> {
    let place = root.join(path);
    Ok(match folder::look(&place)? {
        Entry::Absent => Looked::Absent,
        Entry::Symlink => Looked::InTheWay(Conflict::Symlink(place)),
        Entry::Folder => {
            let expected = "a file";
            let path = place;
            Looked::InTheWay(Conflict::Kind { path, expected })
        }
        Entry::File if folder::read(&place)? == text.as_bytes() => Looked::Same,
        Entry::File if path == MANIFEST || owned.files.contains_key(path) => Looked::Other,
        Entry::File => Looked::InTheWay(Conflict::Foreign(place)),
    })
}

impl Plan<'_> {
    /// A file that the last run wrote and this one does not.
    fn look_at_stale(
        &mut self,
        path: String,
        digest: String,
    ) -> Result<Option<Conflict>, DiskError> {
        let root = &self.written.folder;
        if let Some(conflict) = folder::ancestors(root, &path)? {
            return Ok(Some(conflict));
        }
        let place = root.join(&path);
        match folder::look(&place)? {
            Entry::Absent => return Ok(None),
            Entry::Symlink => return Ok(Some(Conflict::Symlink(place))),
            Entry::Folder => {
                let expected = "a file";
                let path = place;
                return Ok(Some(Conflict::Kind { path, expected }));
            }
            Entry::File => {}
        }
        let bytes = folder::read(&place)?;
        let unix = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        if digest_bytes(&bytes) != digest && digest_bytes(unix.as_bytes()) != digest {
            return Ok(Some(Conflict::Edited(place)));
        }
        self.written.removed += 1;
        self.remove.push((path, digest));
        Ok(None)
    }

    fn carry_out(self) -> Result<Written, DiskError> {
        let root = &self.written.folder;
        if self.is_new {
            create(root, &self.write)?;
            return Ok(self.written);
        }
        let (manifest, files): (Vec<_>, Vec<_>) =
            self.write.iter().partition(|(path, _)| *path == MANIFEST);
        // The manifest goes first, and lists the stale files until they are gone: a run that is cut
        // short leaves no file that the next one does not know as ours.
        if self.remove.is_empty() {
            self.write_all(&manifest)?;
            self.write_all(&files)?;
        } else {
            let mut both =
                Manifest::from_json(&self.package.manifest.to_json()).unwrap_or_default();
            both.files.extend(self.remove.iter().cloned());
            write_file(&root.join(MANIFEST), &both.to_json())?;
            self.write_all(&files)?;
            for (path, _) in &self.remove {
                remove(root, path)?;
            }
            let last = self.package.files.get(MANIFEST).unwrap_or_default();
            write_file(&root.join(MANIFEST), last)?;
        }
        Ok(self.written)
    }

    fn write_all(&self, files: &[&(&str, &str)]) -> Result<(), DiskError> {
        let root = &self.written.folder;
        let written: Vec<_> = files
            .par_iter()
            .map(|(path, text)| write_file(&root.join(path), text))
            .collect();
        written.into_iter().collect()
    }
}

/// Makes a folder that is not there, in one step: it is filled under another name beside its place.
fn create(root: &Path, files: &[(&str, &str)]) -> Result<(), DiskError> {
    let failed = |error| DiskError::io("write", root)(error);
    let parent = root.parent().unwrap_or(root);
    fs::create_dir_all(parent).map_err(failed)?;
    let beside = new_entry(0o777).tempdir_in(parent).map_err(failed)?;
    for folder in folders_of(files.iter().map(|(path, _)| *path)) {
        fs::create_dir(beside.path().join(folder)).map_err(failed)?;
    }
    let written: Vec<_> = files
        .par_iter()
        .map(|(path, text)| {
            let place = beside.path().join(path);
            let mut file = File::create_new(&place)?;
            file.write_all(text.as_bytes())
        })
        .collect();
    written
        .into_iter()
        .collect::<io::Result<()>>()
        .map_err(failed)?;
    fs::rename(beside.path(), root).map_err(failed)?;
    // It has moved: nothing is left to be deleted.
    let _ = beside.keep();
    Ok(())
}

/// What makes a file or a folder under a name that nothing else has, with what the user's mask leaves of `mode`, as any
/// other new one.
fn new_entry(mode: u32) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = mode;
    builder
}

/// Puts `text` in the place of a file of the user's own, in one step. A symbolic link is followed, and the
/// file's permissions stay.
///
/// # Errors
/// What the system refuses; a file that is read-only, or none.
pub fn replace(path: &Path, text: &str) -> Result<(), DiskError> {
    let real = fs::canonicalize(path).map_err(DiskError::io("write", path))?;
    let permissions = fs::metadata(&real)
        .map_err(DiskError::io("look at", path))?
        .permissions();
    if permissions.readonly() {
        let refused = io::Error::new(ErrorKind::PermissionDenied, "the file is read-only");
        return Err(DiskError::io("write", path)(refused));
    }
    put(&real, text, Some(permissions))
}

/// Puts `text` at `path` in one step: a reader sees the old file or the new one, never a part.
fn write_file(path: &Path, text: &str) -> Result<(), DiskError> {
    put(path, text, None)
}

fn put(path: &Path, text: &str, permissions: Option<Permissions>) -> Result<(), DiskError> {
    let failed = |error| DiskError::io("write", path)(error);
    let folder = path.parent().unwrap_or(path);
    let builder = new_entry(0o666);
    let file = builder.tempfile_in(folder);
    let file = match file {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(failed)?;
            builder.tempfile_in(folder)
        }
        other => other,
    };
    let mut file = file.map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    if let Some(permissions) = permissions {
        file.as_file()
            .set_permissions(permissions)
            .map_err(failed)?;
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Deletes a stale file, and the folders that it leaves empty.
fn remove(root: &Path, path: &str) -> Result<(), DiskError> {
    let place = root.join(path);
    fs::remove_file(&place).map_err(DiskError::io("delete", &place))?;
    let mut folder = place.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}

//! What stands in a package folder, looked at without following symbolic links.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::{Conflict, DiskError};
use crate::package::{MANIFEST, Manifest};
use crate::target::Target;

/// What stands at a path.
pub enum Entry {
    /// Nothing.
    Absent,
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Symlink,
    /// A pipe, a socket or a device: to read one could take for ever.
    Other,
}

/// Looks at `path` itself, not at what it may point to.
pub fn look(path: &Path) -> Result<Entry, DiskError> {
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Entry::Absent);
        }
        Err(error) => return Err(DiskError::io("look at", path)(error)),
    };
    let kind = metadata.file_type();
    Ok(if kind.is_symlink() {
        Entry::Symlink
    } else if kind.is_dir() {
        Entry::Folder
    } else if kind.is_file() {
        Entry::File
    } else {
        Entry::Other
    })
}

/// Looks at a folder that is to hold files: absent or real, or else a conflict.
pub fn folder(path: &Path) -> Result<Result<bool, Conflict>, DiskError> {
    Ok(match look(path)? {
        Entry::Absent => Ok(false),
        Entry::Folder => Ok(true),
        Entry::Symlink => Err(Conflict::Symlink(path.to_owned())),
        Entry::File | Entry::Other => Err(Conflict::Kind {
            path: path.to_owned(),
            expected: "a folder",
        }),
    })
}

/// Looks at every folder between `root` and the file `relative` in it.
pub fn ancestors(root: &Path, relative: &str) -> Result<Option<Conflict>, DiskError> {
    for (at, _) in relative.match_indices('/') {
        match folder(&root.join(&relative[..at]))? {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(conflict) => return Ok(Some(conflict)),
        }
    }
    Ok(None)
}

/// The folders that hold these files below `root` where something else stands; each is looked at once.
pub fn blocked<'p>(
    root: &Path,
    paths: impl Iterator<Item = &'p str>,
) -> Result<Vec<(&'p str, Conflict)>, DiskError> {
    let mut blocked: Vec<(&str, Conflict)> = Vec::new();
    for place in folders_of(paths) {
        // What is below a blocked folder is not ours to look at; parents come first.
        let is_parent = |(parent, _): &(&str, _)| Path::new(place).starts_with(parent);
        if !blocked.iter().any(is_parent)
            && let Err(conflict) = folder(&root.join(place))?
        {
            blocked.push((place, conflict));
        }
    }
    Ok(blocked)
}

/// Reads a plain file.
pub fn read(path: &Path) -> Result<Vec<u8>, DiskError> {
    fs::read(path).map_err(DiskError::io("read", path))
}

/// The manifest of a folder; an empty one where there is none.
pub fn manifest(root: &Path) -> Result<Result<Manifest, Conflict>, DiskError> {
    let path = root.join(MANIFEST);
    match look(&path)? {
        Entry::Absent => return Ok(Ok(Manifest::default())),
        Entry::Symlink => return Ok(Err(Conflict::Symlink(path))),
        Entry::Folder | Entry::Other => {
            let expected = "a file";
            return Ok(Err(Conflict::Kind { path, expected }));
        }
        Entry::File => {}
    }
    let text = String::from_utf8_lossy(&read(&path)?).into_owned();
    let parsed = Manifest::from_json(&text).map_err(|error| error.to_string());
    let plain = parsed.and_then(|manifest| {
        let odd = manifest
            .files
            .keys()
            .find(|path| !crate::files::is_plain(path));
        match odd {
            Some(odd) => Err(format!("it lists the path {odd}")),
            None => Ok(manifest),
        }
    });
    Ok(plain.map_err(|reason| Conflict::Manifest { path, reason }))
}

/// True where two texts are the same but for the line endings of a Windows checkout.
pub fn same_text(expected: &str, found: &[u8]) -> bool {
    if expected.as_bytes() == found {
        return true;
    }
    let Ok(found) = std::str::from_utf8(found) else {
        return false;
    };
    found.contains('\r') && !expected.contains('\r') && found.replace("\r\n", "\n") == expected
}

/// What stands in a folder or below, other than folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its path in the folder, with forward slashes.
    pub path: String,
    /// Whether it is a plain file.
    pub is_file: bool,
}

/// Lists a folder and the folders in it, but for what the tools of the target's language leave there.
/// Symbolic links are listed, not followed; nothing is where there is no folder.
pub fn list(root: &Path, target: &dyn Target) -> Result<Vec<Listed>, DiskError> {
    let mut listed = Vec::new();
    if matches!(look(root)?, Entry::Folder) {
        list_below(root, "", target, &mut listed)?;
    }
    Ok(listed)
}

fn list_below(
    folder: &Path,
    prefix: &str,
    target: &dyn Target,
    listed: &mut Vec<Listed>,
) -> Result<(), DiskError> {
    let failed = |error| DiskError::io("list", folder)(error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let path = match prefix {
            "" => name.into_owned(),
            _ => format!("{prefix}/{name}"),
        };
        let artefacts = target.artefacts().iter();
        if artefacts
            .into_iter()
            .any(|artefact| is_artefact(artefact, &path, kind.is_dir()))
        {
            continue;
        }
        if kind.is_dir() {
            list_below(&entry.path(), &path, target, listed)?;
        } else {
            let is_file = kind.is_file();
            listed.push(Listed { path, is_file });
        }
    }
    Ok(())
}

/// Whether a line of a `.gitignore`, of the kind that [`Target::artefacts`] has, means the entry at `path`.
pub(super) fn is_artefact(line: &str, path: &str, is_folder: bool) -> bool {
    let (name, means_folder) = match line.strip_suffix('/') {
        Some(name) => (name, true),
        None => (line, false),
    };
    let is_named = match name.strip_prefix('/') {
        Some(top) => path == top,
        None => path.rsplit('/').next() == Some(name),
    };
    is_folder == means_folder && is_named
}

/// The folders that hold these files, parents first.
pub(super) fn folders_of<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    paths
        .flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at]))
        .collect()
}

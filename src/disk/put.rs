//! Files and folders that appear in one step: they are written under another name beside their place.

use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use rayon::prelude::*;

use super::litter::{PREFIX, RANDOM, SUFFIX};
use super::{DiskError, folder};

/// How many bytes are handed to the system at a time.
const PIECE: usize = 128 * 1024;

/// Makes a folder that is not there, in one step: it is filled under another name beside its place.
pub(super) fn create(root: &Path, files: Vec<(String, String)>) -> Result<(), DiskError> {
    let failed = |error| DiskError::io("write", root)(error);
    let parent = root.parent().unwrap_or(root);
    fs::create_dir_all(parent).map_err(failed)?;
    let beside = new_entry(0o777).tempdir_in(parent).map_err(failed)?;
    for folder in folder::folders_of(files.iter().map(|(path, _)| path.as_str())) {
        fs::create_dir(beside.path().join(folder)).map_err(failed)?;
    }
    let written: Vec<_> = files
        .into_par_iter()
        .map(|(path, text)| {
            let place = beside.path().join(path);
            let mut file = File::create_new(&place)?;
            fill(&mut file, &text)
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

/// In pieces: a large write makes Linux look for large runs of memory to keep it in, which can take several
/// times as long as to copy it.
fn fill(file: &mut File, text: &str) -> io::Result<()> {
    let mut pieces = text.as_bytes().chunks(PIECE);
    pieces.try_for_each(|piece| file.write_all(piece))
}

/// What makes a file or a folder under a name that nothing else has, with what the user's mask leaves of `mode`, as any
/// other new one.
fn new_entry(mode: u32) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).rand_bytes(RANDOM).suffix(SUFFIX);
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
pub(super) fn write_file(path: &Path, text: &str) -> Result<(), DiskError> {
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
    fill(file.as_file_mut(), text).map_err(failed)?;
    if let Some(permissions) = permissions {
        file.as_file()
            .set_permissions(permissions)
            .map_err(failed)?;
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Deletes a stale file, and the folders that it leaves empty. One that is gone by now is as well.
pub(super) fn remove(root: &Path, path: &str) -> Result<(), DiskError> {
    let place = root.join(path);
    match fs::remove_file(&place) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(DiskError::io("delete", &place)(error));
        }
        _ => {}
    }
    let mut folder = place.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}

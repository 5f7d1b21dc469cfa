//! The folder that the packages stand in, which may not be there yet.

use std::fs;
use std::path::{Path, PathBuf};

use super::DiskError;

/// Looks whether `out` is a folder, or could be made. Links to folders are well: whoever made one chose the place.
///
/// # Errors
/// Something else stands there, or in the place of a folder above.
pub fn expect_folder(out: &Path) -> Result<(), DiskError> {
    let is_named = |path: &&Path| *path != Path::new("");
    // With a slash at its end, the name of a link stands for what it leads to.
    let out: PathBuf = out.components().collect();
    for path in out.ancestors().take_while(is_named) {
        if fs::metadata(path).is_ok_and(|metadata| metadata.is_dir()) {
            return Ok(());
        }
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() => {
                return Err(DiskError::Nowhere(path.to_owned()));
            }
            // Whether it may be looked at is for those who need it.
            Ok(metadata) if metadata.is_dir() => return Ok(()),
            Ok(_) => return Err(DiskError::NoFolder(path.to_owned())),
            Err(_) => {}
        }
    }
    Ok(())
}

//! What a run leaves that is killed while it writes: files and folders under a passing name.

use std::fs;
use std::path::Path;

use super::DiskError;
use super::folder::{self, Entry};
use crate::target::Target;

/// How a passing name begins; letters and digits of no meaning follow.
pub const PREFIX: &str = ".daraja-codegen-";
/// How many.
pub const RANDOM: usize = 6;

/// True for a passing name.
pub fn is_litter(name: &str) -> bool {
    let random = name.strip_prefix(PREFIX);
    random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Deletes it from `out` and from the package folders below. No other run may be writing there.
pub fn sweep(
    out: &Path,
    targets: impl Iterator<Item = &'static dyn Target>,
) -> Result<(), DiskError> {
    for entry in fs::read_dir(out).map_err(DiskError::io("list", out))? {
        let entry = entry.map_err(DiskError::io("list", out))?;
        if entry.file_name().to_str().is_some_and(is_litter) {
            delete(&entry.path())?;
        }
    }
    for target in targets {
        let root = out.join(target.id());
        for listed in folder::list(&root, target)? {
            let name = listed.path.rsplit('/').next();
            if listed.is_file && name.is_some_and(is_litter) {
                delete(&root.join(listed.path))?;
            }
        }
    }
    Ok(())
}

fn delete(path: &Path) -> Result<(), DiskError> {
    let deleted = match folder::look(path)? {
        Entry::Folder => fs::remove_dir_all(path),
        Entry::File => fs::remove_file(path),
        // Never made by a run.
        Entry::Absent | Entry::Symlink | Entry::Other => Ok(()),
    };
    deleted.map_err(DiskError::io("delete", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_as_a_run_makes_it_is_litter() {
        assert!(is_litter(".daraja-codegen-aB3dE6"));
        for name in [
            ".daraja-codegen-",
            ".daraja-codegen-notes",
            ".daraja-codegen-aB3dE67",
            ".daraja-codegen-aB3.E6",
            "daraja-codegen-aB3dE6",
        ] {
            assert!(!is_litter(name), "{name}");
        }
    }
}

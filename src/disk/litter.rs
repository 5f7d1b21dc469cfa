//! What a run leaves that is killed while it writes: files and folders under a passing name.

use std::fs;
use std::path::Path;

use super::DiskError;
use super::folder::{self, Entry};
use crate::target::Target;

/// How a passing name begins; letters and digits of no meaning follow.
pub const PREFIX: &str = ".daraja-codegen-";
/// How many: so many that no word, and no name that somebody gave, is taken for a passing one and deleted.
pub const RANDOM: usize = 20;
/// How it ends.
pub const SUFFIX: &str = ".tmp";

/// True for a passing name.
pub fn is_litter(name: &str) -> bool {
    let random = name
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_suffix(SUFFIX));
    random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Deletes it from `out` and from the package folders below. No other run may be writing there.
///
/// What cannot be deleted stays: it is in nobody's way, and `check` names it.
pub fn sweep(
    out: &Path,
    targets: impl Iterator<Item = &'static dyn Target>,
) -> Result<(), DiskError> {
    for entry in fs::read_dir(out).map_err(DiskError::io("list", out))? {
        let entry = entry.map_err(DiskError::io("list", out))?;
        if entry.file_name().to_str().is_some_and(is_litter) {
            delete(&entry.path());
        }
    }
    for target in targets {
        let root = out.join(target.id());
        for listed in folder::list(&root, target)? {
            let name = listed.path.rsplit('/').next();
            if listed.is_file && name.is_some_and(is_litter) {
                delete(&root.join(listed.path));
            }
        }
    }
    Ok(())
}

fn delete(path: &Path) {
    let _ = match folder::look(path) {
        Ok(Entry::Folder) => fs::remove_dir_all(path),
        Ok(Entry::File) => fs::remove_file(path),
        // Never made by a run.
        _ => Ok(()),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_as_a_run_makes_it_is_litter() {
        assert!(is_litter(".daraja-codegen-aB3dE6gH9jK2mN5pQ8sT.tmp"));
        for name in [
            ".daraja-codegen-",
            ".daraja-codegen-.tmp",
            ".daraja-codegen-config",
            ".daraja-codegen-backup.tmp",
            ".daraja-codegen-aB3dE6gH9jK2mN5pQ8sT",
            ".daraja-codegen-aB3dE6gH9jK2mN5pQ8sTu.tmp",
            ".daraja-codegen-aB3dE6gH9jK2mN5pQ8.T.tmp",
            "daraja-codegen-aB3dE6gH9jK2mN5pQ8sT.tmp",
        ] {
            assert!(!is_litter(name), "{name}");
        }
    }
}

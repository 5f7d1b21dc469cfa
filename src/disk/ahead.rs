//! What stands in the package folders, read on another core while the catalogue is read and rendered: in
//! most runs, most files are what they have to be.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use super::folder;
use crate::catalogue::digest::digest_read;
use crate::package::{MANIFEST, Package};
use crate::target::Target;

/// The generated files of some folders as they stood when a command began, as far as they could be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    folders: Vec<Folder>,
}

#[derive(Debug, PartialEq, Eq)]
struct Folder {
    target: &'static str,
    /// The digest of each file by its path in the folder.
    digests: BTreeMap<String, String>,
}

impl Ahead {
    /// Reads the files that the manifests of these targets list below `out`. What cannot be read is left
    /// for those who need it, and who say why.
    #[must_use]
    pub fn read(out: &Path, targets: &[&dyn Target]) -> Self {
        let folder = |target: &&dyn Target| {
            let target = target.id();
            let root = out.join(target);
            // A link, to the folder or in it, could lead outside.
            if !folder::folder(&root).ok()?.ok()? {
                return None;
            }
            let mut digests = folder::manifest(&root).ok()?.ok()?.files;
            let blocked = folder::blocked(&root, digests.keys().map(String::as_str)).ok()?;
            if !blocked.is_empty() {
                return None;
            }
            digests.insert(MANIFEST.to_owned(), String::new());
            digests.retain(|path, digest| match plain_file(&root.join(path)) {
                Ok(Some(found)) => {
                    *digest = found;
                    true
                }
                _ => false,
            });
            Some(Folder { target, digests })
        };
        let folders = targets.iter().filter_map(folder).collect();
        Self { folders }
    }

    /// True where a file of `package` stood in its place as it is.
    pub(super) fn had(&self, package: &Package, path: &str) -> bool {
        let is_its = |folder: &&Folder| folder.target == package.target.id();
        let folder = self.folders.iter().find(is_its);
        let found = folder.and_then(|folder| folder.digests.get(path));
        found.is_some_and(|found| package.digest(path).as_deref() == Some(found))
    }
}

/// The digest of a plain file. Its length is known, so that nobody has to ask for what follows its end.
fn plain_file(path: &Path) -> io::Result<Option<String>> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_file() {
        return Ok(None);
    }
    let file = File::open(path)?;
    digest_read(file.take(metadata.len())).map(Some)
}

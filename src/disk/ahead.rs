//! What stands in the package folders, read on another core while the catalogue is read and rendered: in
//! most runs, most files are what they have to be.

use std::fs::File;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::DiskError;
use super::folder::{self, Listed};
use crate::catalogue::digest::digest_read;
use crate::files::Digests;
use crate::package::{MANIFEST, Package};
use crate::target::Target;

/// The package folders of some targets as they stood when a command began, as far as they could be read.
#[derive(Default)]
pub struct Ahead {
    folders: Vec<(&'static dyn Target, OnceLock<Option<Folder>>)>,
}

struct Folder {
    /// What stood in it.
    listed: Vec<Listed>,
    /// The generated files among it.
    digests: Arc<Digests>,
}

impl Ahead {
    /// Nothing is read yet.
    #[must_use]
    pub fn of(targets: &[&'static dyn Target]) -> Self {
        let folders = targets.iter().map(|target| (*target, OnceLock::new()));
        Self {
            folders: folders.collect(),
        }
    }

    /// Lists the folders below `out`, one after the other, and reads what their manifests name. What cannot
    /// be read is left for those who need it, and who say why.
    pub fn read(&self, out: &Path) {
        for (target, folder) in &self.folders {
            folder.get_or_init(|| read(&out.join(target.id()), *target));
        }
    }

    /// The generated files that are known by now to stand in the folder of `target`.
    #[must_use]
    pub fn digests(&self, target: &dyn Target) -> Arc<Digests> {
        let folder = self.folder(target);
        folder.map_or_else(Arc::default, |folder| Arc::clone(&folder.digests))
    }

    /// The files of `package` that did not stand in their place as they are, with their texts.
    pub(super) fn rest<'p>(
        &self,
        package: &'p Package,
        root: &Path,
    ) -> Result<Vec<(&'p str, &'p str)>, DiskError> {
        let had = self.digests(package.target);
        let files = &package.files;
        files
            .paths()
            .filter(|path| had.get(*path).map(String::as_str) != files.digest(path))
            .map(|path| {
                let gone = || DiskError::Gone(root.to_owned());
                Ok((path, files.get(path).ok_or_else(gone)?))
            })
            .collect()
    }

    /// What stood in the folder of `target`, where it could be read.
    pub(super) fn listed(&self, target: &dyn Target) -> Option<&[Listed]> {
        self.folder(target).map(|folder| folder.listed.as_slice())
    }

    fn folder(&self, target: &dyn Target) -> Option<&Folder> {
        let id = target.id();
        let (_, folder) = self.folders.iter().find(|(of, _)| of.id() == id)?;
        folder.get()?.as_ref()
    }
}

fn read(root: &Path, target: &dyn Target) -> Option<Folder> {
    // A link could lead outside.
    if !folder::folder(root).ok()?.ok()? {
        return None;
    }
    let ours = folder::manifest(root).ok()?.ok()?.files;
    let listed = folder::list(root, target).ok()?;
    let is_ours = |path: &str| path == MANIFEST || ours.contains_key(path);
    let digests: Digests = listed
        .iter()
        .filter(|listed| listed.is_file && is_ours(&listed.path))
        .filter_map(|listed| {
            let digest = digest_read(File::open(root.join(&listed.path)).ok()?).ok()?;
            Some((listed.path.clone(), digest))
        })
        .collect();
    let digests = Arc::new(digests);
    Some(Folder { listed, digests })
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::package::Manifest;
    use crate::target::json::Json;

    /// The paths that are read ahead in the folder `json` below `out`.
    fn paths(out: &Path) -> Vec<String> {
        let ahead = Ahead::of(&[&Json]);
        ahead.read(out);
        ahead.digests(&Json).keys().cloned().collect()
    }

    #[test]
    fn nothing_is_read_through_a_symbolic_link() {
        let out = tempfile::tempdir().unwrap();
        let root = out.path().join("json");
        fs::create_dir_all(root.join("deep")).unwrap();
        let mut manifest = Manifest::default();
        for path in ["a.txt", "deep/b.txt"] {
            fs::write(root.join(path), "").unwrap();
            manifest.files.insert(path.to_owned(), String::new());
        }
        fs::write(root.join(MANIFEST), manifest.to_json()).unwrap();
        assert_eq!(paths(out.path()), ["a.txt", MANIFEST, "deep/b.txt"]);
        let cases: [(&str, &[&str]); 3] = [
            ("json/a.txt", &[MANIFEST, "deep/b.txt"]),
            ("json/deep", &[MANIFEST]),
            ("json", &[]),
        ];
        for (place, left) in cases {
            let elsewhere = out.path().join(place.replace('/', "-") + " elsewhere");
            fs::rename(out.path().join(place), &elsewhere).unwrap();
            symlink(&elsewhere, out.path().join(place)).unwrap();
            assert_eq!(paths(out.path()), left, "{place}");
        }
    }
}

//! Output files in memory: everything is rendered before the first byte is written.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalogue::digest::digest_bytes;

/// Why a file could not be added.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum FileSetError {
    /// Two templates write the same file.
    #[error("the file {0} is rendered twice")]
    Duplicate(String),
    /// The path could lead out of the folder, or is not portable.
    #[error("the path {0} is not a plain relative path")]
    Path(String),
}

/// The digest of each file of a folder, by its path.
pub type Digests = BTreeMap<String, String>;

/// Files by their path inside one folder, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, File>,
    standing: Arc<Digests>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct File {
    digest: String,
    /// None where the file stands in its place already.
    text: Option<String>,
}

impl FileSet {
    /// An empty one for a folder where these files stand. The text of a file that stands there as it has to
    /// be is not kept, so that the next file is rendered into the same memory.
    #[must_use]
    pub fn beside(standing: Arc<Digests>) -> Self {
        Self {
            standing,
            ..Self::default()
        }
    }

    /// Adds a file.
    ///
    /// # Errors
    /// Where the path is taken already, or is not a plain relative path.
    pub fn add(&mut self, path: impl Into<String>, text: String) -> Result<(), FileSetError> {
        let digest = digest_bytes(text.as_bytes());
        self.put(path.into(), digest, || Some(text))
    }

    /// Adds the files of a set that several packages share.
    ///
    /// # Errors
    /// Where a path is taken already.
    pub fn add_all(&mut self, shared: &Self) -> Result<(), FileSetError> {
        for (path, file) in &shared.files {
            self.put(path.clone(), file.digest.clone(), || file.text.clone())?;
        }
        Ok(())
    }

    fn put(
        &mut self,
        path: String,
        digest: String,
        text: impl FnOnce() -> Option<String>,
    ) -> Result<(), FileSetError> {
        if !is_plain(&path) {
            return Err(FileSetError::Path(path));
        }
        if self.files.contains_key(&path) {
            return Err(FileSetError::Duplicate(path));
        }
        let stands = self.standing.get(&path) == Some(&digest);
        let text = if stands { None } else { text() };
        self.files.insert(path, File { digest, text });
        Ok(())
    }

    /// True where there is a file of this path.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The digest of a file.
    #[must_use]
    pub fn digest(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|file| file.digest.as_str())
    }

    /// The digest of every file.
    #[must_use]
    pub fn digests(&self) -> Digests {
        let digests = self.files.iter();
        digests
            .map(|(path, file)| (path.clone(), file.digest.clone()))
            .collect()
    }

    /// The text of a file, where it is kept.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path)?.text.as_deref()
    }

    /// Every path, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Every path whose text is kept, with it, in order.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter_map(|(path, file)| Some((path.as_str(), file.text.as_deref()?)))
    }

    /// Every path whose text is kept, with it, in order.
    pub fn into_texts(self) -> impl Iterator<Item = (String, String)> {
        let files = self.files.into_iter();
        files.filter_map(|(path, file)| Some((path, file.text?)))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// True where there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// True for a relative path with forward slashes that stays inside its folder on every system.
#[must_use]
pub fn is_plain(path: &str) -> bool {
    let part_is_plain = |part: &str| {
        !matches!(part, "" | "." | "..")
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    path.split('/').all(part_is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_and_only_once() {
        let mut files = FileSet::default();
        assert_eq!(files.add("src/lib.rs", String::new()), Ok(()));
        let duplicate = FileSetError::Duplicate("src/lib.rs".to_owned());
        assert_eq!(files.add("src/lib.rs", String::new()), Err(duplicate));
        for path in [
            "", "/etc/x", "a/../b", "./a", "a//b", "c:\\x", "a\\b", "a b", "a/",
        ] {
            assert!(files.add(path, String::new()).is_err(), "{path}");
        }
    }

    #[test]
    fn only_the_text_of_a_file_that_stands_as_it_has_to_is_let_go() {
        let standing = ["same", "other"].map(|path| (path.to_owned(), digest_bytes(b"a")));
        let mut files = FileSet::beside(Arc::new(Digests::from(standing)));
        for (path, text) in [("same", "a"), ("other", "b"), ("new", "a")] {
            files.add(path, text.to_owned()).unwrap();
        }
        let texts: Vec<_> = files.texts().collect();
        assert_eq!(texts, [("new", "a"), ("other", "b")]);
        assert_eq!(files.paths().count(), 3);
        assert_eq!(files.digest("same"), Some(digest_bytes(b"a").as_str()));
    }
}

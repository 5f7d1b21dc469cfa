//! Output files in memory: everything is rendered before the first byte is written.

use std::collections::BTreeMap;

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

/// Files by their path inside one folder, sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

impl FileSet {
    /// Adds a file.
    ///
    /// # Errors
    /// Where the path is taken already, or is not a plain relative path.
    pub fn add(&mut self, path: impl Into<String>, text: String) -> Result<(), FileSetError> {
        let path = path.into();
        if !is_plain(&path) {
            return Err(FileSetError::Path(path));
        }
        if self.files.contains_key(&path) {
            return Err(FileSetError::Duplicate(path));
        }
        self.files.insert(path, text);
        Ok(())
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Every path with its text, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
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
}

//! What files are called on GitHub, in annotations and in code scanning.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of a file as GitHub knows it: from the top of the repository, wherever the command was run. Where that is
/// not known, or the file is elsewhere, the name as it is.
pub(crate) fn in_workspace(file: &str) -> Cow<'_, str> {
    // What was no file has a name such as <stdin>.
    if file.starts_with('<') {
        return Cow::Borrowed(file);
    }
    let top = std::env::var_os("GITHUB_WORKSPACE").filter(|top| !top.is_empty());
    let name = top.and_then(|top| below(Path::new(&top), Path::new(file)));
    name.map_or(Cow::Borrowed(file), Cow::Owned)
}

/// The path of `file` below `top`, with forward slashes.
fn below(top: &Path, file: &Path) -> Option<String> {
    let place = place(file)?;
    let inside = place.strip_prefix(fs::canonicalize(top).ok()?).ok()?;
    let names = inside.iter().map(|name| name.to_str());
    Some(names.collect::<Option<Vec<&str>>>()?.join("/"))
}

/// Where a file stands, or would stand: links above it are followed, but not the file itself.
fn place(file: &Path) -> Option<PathBuf> {
    let name = file.file_name()?;
    let parent = file.parent()?;
    let folder = match parent.as_os_str().is_empty() {
        true => Path::new("."),
        false => parent,
    };
    let folder = match fs::canonicalize(folder) {
        Ok(folder) => folder,
        // A package that is missing may lack its folders too.
        Err(_) => place(parent)?,
    };
    Some(folder.join(name))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::below;

    #[test]
    fn a_file_is_named_from_the_top_of_the_repository() {
        let outside = tempfile::tempdir().unwrap();
        let top = outside.path().join("top");
        fs::create_dir_all(top.join("a/b")).unwrap();
        for (file, name) in [
            ("top/codes.yaml", Some("codes.yaml")),
            ("top/a/b/../codes.yaml", Some("a/codes.yaml")),
            ("top/a/missing/deeper/file", Some("a/missing/deeper/file")),
            ("codes.yaml", None),
            ("top/../codes.yaml", None),
            ("topple/codes.yaml", None),
        ] {
            let named = below(&top, &outside.path().join(file));
            assert_eq!(named.as_deref(), name, "{file}");
        }
        assert_eq!(below(&outside.path().join("gone"), &top.join("a")), None);
    }
}

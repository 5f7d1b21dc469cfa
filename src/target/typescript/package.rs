//! The files of the package that are no modules: `package.json`, `tsconfig.json`, `.npmrc`.

use std::fmt::{self, Display};

use askama::Template;

use super::add as add_file;
use crate::catalogue::Package;
use crate::files::FileSet;
use crate::fragment::visible::is_visible_char;
use crate::target::{GENERATED_BY, RenderError, license};

/// A text as a JSON string.
struct Json<'a>(&'a str);

impl Display for Json<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = serde_json::to_string(self.0).map_err(|_| fmt::Error)?;
        formatter.write_str(&text)
    }
}

#[derive(Template)]
#[template(path = "typescript/package.json")]
struct PackageJson<'a> {
    generated_by: Json<'a>,
    name: Json<'a>,
    version: Json<'a>,
    description: Json<'a>,
    repository: Json<'a>,
    git_address: Option<String>,
    license: Json<'a>,
    license_files: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "typescript/tsconfig.json")]
struct Tsconfig<'a> {
    generated_by: &'a str,
}

#[derive(Template)]
#[template(path = "typescript/scripts/manifest.js")]
struct ManifestScript<'a> {
    generated_by: &'a str,
    package: &'a str,
}

#[derive(Template)]
#[template(path = "typescript/npmrc.txt")]
struct Npmrc<'a> {
    generated_by: &'a str,
}

/// Adds the files.
pub(super) fn add(package: &Package, files: &mut FileSet) -> Result<(), RenderError> {
    let generated_by = GENERATED_BY;
    let manifest = PackageJson {
        generated_by: Json(generated_by),
        name: Json(&package.name),
        version: Json(&package.version),
        description: Json(&seen(&package.description)),
        repository: Json(&package.repository),
        git_address: git_address(&package.repository),
        license: Json(&package.license),
        license_files: license::names(&package.license),
    };
    add_file(files, "package.json", &manifest)?;
    add_file(files, "tsconfig.json", &Tsconfig { generated_by })?;
    let script = ManifestScript {
        generated_by,
        package: &package.name,
    };
    add_file(files, "scripts/manifest.js", &script)?;
    add_file(files, ".npmrc", &Npmrc { generated_by })
}

/// A text with a space for each character that cannot be seen. Prettier wants no escape in this file,
/// and older readers of it take a raw line separator for the end of a line.
fn seen(text: &str) -> String {
    text.chars()
        .map(|character| {
            if is_visible_char(character) {
                character
            } else {
                ' '
            }
        })
        .collect()
}

/// The address in the form that npm makes of it when it publishes; none where it is a page that git
/// could not clone.
fn git_address(repository: &str) -> Option<String> {
    let address = repository.trim_end_matches('/').trim_end_matches(".git");
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b":/._-".contains(&byte);
    // A scheme, a host and a path.
    let has_path = address.splitn(4, '/').nth(3).is_some();
    (has_path && address.bytes().all(is_plain)).then(|| format!("git+{address}.git"))
}

#[cfg(test)]
mod tests {
    use super::git_address;

    #[test]
    fn addresses_as_npm_writes_them() {
        for repository in [
            "https://x.org/a/b",
            "https://x.org/a/b/",
            "https://x.org/a/b.git",
        ] {
            let address = git_address(repository);
            assert_eq!(address.as_deref(), Some("git+https://x.org/a/b.git"));
        }
        assert_eq!(git_address("https://x.org/"), None);
        assert_eq!(git_address("https://x.org/a?b=\"c\"#d"), None);
    }
}

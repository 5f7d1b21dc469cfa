//! What PyPI and the tools read: `pyproject.toml`.

use askama::Template;
use semver::{Prerelease, Version};

use super::layout::File as _;
use super::package::Names;
use crate::files::FileSet;
use crate::fragment::python::TomlString;
use crate::target::{RenderError, license};

/// Adds `pyproject.toml`.
pub fn render(names: &Names<'_>, files: &mut FileSet) -> Result<(), RenderError> {
    let package = names.package;
    // The summary is one line, and Python takes the separators of Unicode for line breaks.
    let description = package.description.replace(['\u{2028}', '\u{2029}'], " ");
    let text = Pyproject {
        names,
        version: pep_440(&package.version),
        status: status(&package.version),
        description: TomlString(&description),
        repository: TomlString(&package.repository),
        license_files: license::names(&package.license),
    };
    files.add("pyproject.toml", text.render_file()?)?;
    Ok(())
}

#[derive(Template)]
#[template(path = "python/pyproject.toml")]
struct Pyproject<'a> {
    names: &'a Names<'a>,
    version: String,
    status: &'static str,
    description: TomlString<'a>,
    repository: TomlString<'a>,
    license_files: Vec<&'static str>,
}

/// What PyPI calls the maturity of a version.
fn status(version: &str) -> &'static str {
    match Version::parse(version) {
        Ok(version) if version.major > 0 && version.pre.is_empty() => "5 - Production/Stable",
        _ => "4 - Beta",
    }
}

/// A semantic version as Python's packages write it. A pre-release that they have no word for sorts
/// before all that they have words for, and keeps its name in the local part.
fn pep_440(text: &str) -> String {
    let Ok(version) = Version::parse(text) else {
        return text.to_owned();
    };
    let mut written = format!("{}.{}.{}", version.major, version.minor, version.patch);
    let mut local = Vec::new();
    match pre_release(&version.pre) {
        Some(suffix) => written.push_str(&suffix),
        None => {
            written.push_str(".dev0");
            local.push(version.pre.as_str());
        }
    }
    local.push(version.build.as_str());
    let segments = local
        .iter()
        .flat_map(|part| part.split(['.', '-']))
        .filter(|segment| !segment.is_empty());
    for (index, segment) in segments.enumerate() {
        written.push(if index == 0 { '+' } else { '.' });
        written.push_str(&segment.to_ascii_lowercase());
    }
    written
}

fn pre_release(pre: &Prerelease) -> Option<String> {
    const WORDS: [(&str, &str); 4] = [("alpha", "a"), ("beta", "b"), ("rc", "rc"), ("dev", ".dev")];
    if pre.is_empty() {
        return Some(String::new());
    }
    WORDS.iter().find_map(|(word, written)| {
        let rest = pre.as_str().strip_prefix(word)?;
        let number = rest.strip_prefix('.').unwrap_or(rest);
        let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
        let number = if number.is_empty() { "0" } else { number };
        is_number.then(|| format!("{written}{number}"))
    })
}

#[cfg(test)]
mod tests {
    use super::{pep_440, status};

    #[test]
    fn versions_as_python_writes_them() {
        for (version, expected) in [
            ("0.1.0", "0.1.0"),
            ("1.0.0-alpha", "1.0.0a0"),
            ("1.0.0-beta.2", "1.0.0b2"),
            ("1.0.0-rc1", "1.0.0rc1"),
            ("1.0.0-dev.3", "1.0.0.dev3"),
            ("1.0.0-rc.1+build-5.x", "1.0.0rc1+build.5.x"),
            ("1.0.0-alpha.beta", "1.0.0.dev0+alpha.beta"),
            ("1.0.0--Nightly.3", "1.0.0.dev0+nightly.3"),
            ("1.0.0+5", "1.0.0+5"),
        ] {
            assert_eq!(pep_440(version), expected, "{version}");
        }
    }

    #[test]
    fn a_version_below_one_is_no_stable_one() {
        assert_eq!(status("0.9.0"), "4 - Beta");
        assert_eq!(status("1.0.0-rc.1"), "4 - Beta");
        assert_eq!(status("1.0.0"), "5 - Production/Stable");
    }
}

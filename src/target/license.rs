//! The licence files that every package carries.

use askama::Template;

use super::{GENERATED_BY, RenderError};
use crate::catalogue::Package;
use crate::files::FileSet;

#[derive(Template)]
#[template(path = "license/mit.txt")]
struct Mit<'a> {
    generated_by: &'a str,
    package: &'a str,
}

#[derive(Template)]
#[template(path = "license/apache.txt")]
struct Apache<'a> {
    generated_by: &'a str,
}

#[derive(Template)]
#[template(path = "license/other.txt")]
struct Other<'a> {
    generated_by: &'a str,
    license: &'a str,
}

/// The names of the files that [`add`] makes for a licence expression.
#[must_use]
pub fn names(license: &str) -> Vec<&'static str> {
    let mut names = Vec::new();
    for word in license.split(' ') {
        names.push(match word {
            "OR" | "AND" => continue,
            "MIT" => "LICENSE-MIT",
            "Apache-2.0" => "LICENSE-APACHE",
            _ => "LICENSE",
        });
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Adds the licence files of `package`: the whole text where the licence is one of the two that are
/// known here, and otherwise the expression and where to read it.
///
/// # Errors
/// Where a template fails, or a file is there already.
pub fn add(package: &Package, files: &mut FileSet) -> Result<(), RenderError> {
    let generated_by = GENERATED_BY;
    for name in names(&package.license) {
        let mut text = match name {
            "LICENSE-MIT" => Mit {
                generated_by,
                package: &package.name,
            }
            .render()?,
            "LICENSE-APACHE" => Apache { generated_by }.render()?,
            _ => Other {
                generated_by,
                license: &package.license,
            }
            .render()?,
        };
        text.push('\n');
        files.add(name, text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn one_file_a_licence() {
        assert_eq!(names("MIT"), ["LICENSE-MIT"]);
        assert_eq!(
            names("MIT OR Apache-2.0"),
            ["LICENSE-APACHE", "LICENSE-MIT"]
        );
        assert_eq!(names("BSD-3-Clause OR MIT"), ["LICENSE", "LICENSE-MIT"]);
        assert_eq!(
            names("GPL-2.0-only WITH Classpath-exception-2.0"),
            ["LICENSE"]
        );
    }
}

//! The changelog that every package carries: which version added, deprecated and removed each code.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use askama::Template;
use semver::Version;

use super::{GENERATED_BY, RenderError};
use crate::catalogue::{Catalogue, Code, Deprecation, Retired};
use crate::files::FileSet;
use crate::fragment::commonmark::Inline;
use crate::fragment::sentence::full_stop;

/// The name of the file in each package.
pub const NAME: &str = "CHANGELOG.md";

#[derive(Template)]
#[template(path = "changelog/CHANGELOG.md")]
struct Changelog<'a> {
    generated_by: &'a str,
    package: &'a str,
    releases: Vec<Release<'a>>,
}

/// What one version brought; each entry is one line of Markdown.
#[derive(Default)]
struct Release<'a> {
    version: &'a str,
    added: Vec<String>,
    deprecated: Vec<String>,
    removed: Vec<String>,
}

impl Release<'_> {
    /// The sections that have entries, in the order of Keep a Changelog.
    fn sections(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        let sections = [
            ("Added", &*self.added),
            ("Deprecated", &*self.deprecated),
            ("Removed", &*self.removed),
        ];
        let has_entries = |section: &(_, &[String])| !section.1.is_empty();
        sections.into_iter().filter(has_entries)
    }
}

/// Adds the changelog of the catalogue's packages, the newest version first.
///
/// # Errors
/// Where the template fails, or a file is there already.
pub fn add(catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
    let mut text = Changelog {
        generated_by: GENERATED_BY,
        package: &catalogue.package.name,
        releases: releases(catalogue),
    }
    .render()?;
    text.push('\n');
    files.add(NAME, text)?;
    Ok(())
}

fn releases(catalogue: &Catalogue) -> Vec<Release<'_>> {
    let mut releases = Releases::default();
    releases.of(&catalogue.package.version);
    for code in &catalogue.codes {
        releases.of(&code.since).added.push(added(catalogue, code));
        if let Some(deprecation) = &code.deprecated {
            let entry = deprecated(catalogue, code, deprecation);
            releases.of(&deprecation.since).deprecated.push(entry);
        }
    }
    for retired in &catalogue.retired {
        releases.of(&retired.since).removed.push(removed(retired));
    }
    releases.0.into_values().collect()
}

/// Releases by their version, the newest first. Validation has seen that each text is a version.
#[derive(Default)]
struct Releases<'a>(BTreeMap<Reverse<Option<Version>>, Release<'a>>);

impl<'a> Releases<'a> {
    fn of(&mut self, version: &'a str) -> &mut Release<'a> {
        let release = self.0.entry(Reverse(Version::parse(version).ok()));
        release.or_insert_with(|| Release {
            version,
            ..Release::default()
        })
    }
}

/// The grammar of ids, codes and names leaves nothing in them that a code span would have to escape.
fn label(family: &str, code: &str, name: &str) -> String {
    format!("`{family}/{code}` (`{name}`)")
}

fn added(catalogue: &Catalogue, code: &Code) -> String {
    let family = &catalogue.family_of(code).id;
    let label = label(family, &code.code, &code.name);
    format!("{label}: {}", sentence(&code.title))
}

fn deprecated(catalogue: &Catalogue, code: &Code, deprecation: &Deprecation) -> String {
    let family = &catalogue.family_of(code).id;
    let label = label(family, &code.code, &code.name);
    let mut entry = format!("{label}: {}", sentence(&deprecation.note));
    if let Some(replacement) = deprecation.replacement {
        let code = &catalogue.codes[replacement];
        let family = &catalogue.family_of(code).id;
        entry += &format!(" Use `{family}/{}` instead.", code.code);
    }
    entry
}

fn removed(retired: &Retired) -> String {
    let Retired {
        family, code, name, ..
    } = retired;
    label(family, code, name) + "."
}

/// A text of the catalogue in Markdown, with a full stop where it has none and single spaces between its words.
fn sentence(text: &str) -> String {
    let words = text.split(' ').filter(|word| !word.is_empty());
    let text = &*words.collect::<Vec<_>>().join(" ");
    format!("{}{}", Inline(text), full_stop(text))
}

#[cfg(test)]
mod tests {
    use super::Releases;

    #[test]
    fn the_newest_version_is_first_and_a_release_follows_its_candidates() {
        let mut releases = Releases::default();
        for version in ["1.2.0", "1.10.0", "1.10.0-rc.2", "1.10.0-rc.10", "1.2.0"] {
            releases.of(version);
        }
        let versions: Vec<&str> = releases.0.values().map(|release| release.version).collect();
        assert_eq!(versions, ["1.10.0", "1.10.0-rc.10", "1.10.0-rc.2", "1.2.0"]);
    }
}

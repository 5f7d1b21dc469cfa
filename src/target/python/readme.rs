//! The README, with an example from the catalogue.

use std::fmt::Write as _;

use askama::Template;

use super::family::Family;
use super::layout::File as _;
use super::package::Names;
use crate::catalogue::Catalogue;
use crate::catalogue::vocabulary::CodeOutcome;
use crate::files::FileSet;
use crate::fragment::commonmark;
use crate::fragment::python::LINE_WIDTH;
use crate::fragment::visible::is_visible_char;
use crate::name::Case;
use crate::target::RenderError;

/// Adds `README.md`.
pub fn render(
    catalogue: &Catalogue,
    names: &Names<'_>,
    files: &mut FileSet,
) -> Result<(), RenderError> {
    // Every family of a valid catalogue has codes.
    let Some(example) = Example::new(catalogue, names) else {
        return Ok(());
    };
    let text = Readme {
        names,
        about: markdown(&names.package.description),
        example,
    };
    files.add("README.md", text.render_file()?)?;
    Ok(())
}

#[derive(Template)]
#[template(path = "python/README.md")]
struct Readme<'a> {
    names: &'a Names<'a>,
    about: String,
    example: Example<'a>,
}

/// The code that the README reads: the first failure of the first family, or its first code.
struct Example<'a> {
    family: &'a Family<'a>,
    code: &'a str,
    name: &'a str,
    /// Left out where its line would be too long, or where it would leave no other code.
    success: Option<String>,
    decode_import: String,
    lookup_import: String,
}

impl<'a> Example<'a> {
    fn new(catalogue: &'a Catalogue, names: &'a Names<'a>) -> Option<Self> {
        let family = names.families.first()?;
        let find = |outcome| catalogue.codes_of(0).find(|code| code.outcome == outcome);
        let success = find(CodeOutcome::Success);
        let code = find(CodeOutcome::Failure).or(success)?;
        let import = |list: &[&str]| names.module.import_root(0, list);
        Some(Self {
            family,
            code: &code.code,
            name: &code.name,
            success: success
                .map(|code| Case::ShoutySnake.apply(&code.name))
                .map(|member| format!("{}.{member}", family.class))
                .filter(|name| "        case :".len() + name.len() <= LINE_WIDTH)
                .filter(|_| catalogue.codes_of(0).len() > 1),
            decode_import: import(&[&family.class, &family.decoder]),
            lookup_import: import(&["Family", "lookup", "lookup_all"]),
        })
    }
}

/// A text in a paragraph of Markdown; what cannot be seen is written as a reference to its number.
pub fn markdown(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 16);
    for character in commonmark::escape(text).chars() {
        if is_visible_char(character) {
            written.push(character);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(written, "&#x{:X};", u32::from(character));
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn text_shows_as_it_is() {
        assert_eq!(
            markdown("*a* 日本\u{2028}b\u{200B}"),
            r"\*a\* 日本&#x2028;b&#x200B;"
        );
    }
}

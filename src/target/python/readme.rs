//! The README, with an example from the catalogue.

use askama::Template;

use super::family::Family;
use super::layout::File as _;
use super::package::Names;
use crate::catalogue::Catalogue;
use crate::catalogue::vocabulary::CodeOutcome;
use crate::files::FileSet;
use crate::fragment::commonmark;
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
        about: &commonmark::escape(&names.package.description),
        example,
    };
    files.add("README.md", text.render_file()?)?;
    Ok(())
}

#[derive(Template)]
#[template(path = "python/README.md")]
struct Readme<'a> {
    names: &'a Names<'a>,
    about: &'a str,
    example: Example<'a>,
}

/// The code that the README reads: the first failure of the first family, or its first code.
struct Example<'a> {
    family: &'a Family<'a>,
    code: &'a str,
    name: &'a str,
    member: String,
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
        let member = |name: &String| Case::ShoutySnake.apply(name);
        let import = |list: &[&str]| names.module.import_root(0, list);
        Some(Self {
            family,
            code: &code.code,
            name: &code.name,
            member: member(&code.name),
            success: success.map(|code| member(&code.name)),
            decode_import: import(&[&family.class, &family.decoder]),
            lookup_import: import(&["Family", "lookup", "lookup_all"]),
        })
    }
}

//! The `reference` target: one page for people who look codes up, in a file that needs no network.

mod card;
mod data;
mod guide;
mod page;
mod picture;
mod policy;

use askama::Template;

use super::{GENERATED_BY, Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;
use crate::fragment::commonmark::Inline;
use page::Page;
use picture::Picture;
use policy::Policy;

/// The `reference` target.
pub struct Reference;

/// The look of the page, compiled from `templates/reference/style/`.
const STYLE: &str = include_str!("../../templates/reference/page.css");
/// Its script, compiled from `templates/reference/script/`.
const SCRIPT: &str = include_str!("../../templates/reference/page.js");

#[derive(Template)]
#[template(path = "reference/index.html")]
struct Index<'a> {
    generated_by: &'static str,
    policy: Policy,
    page: &'a Page<'a>,
    picture: Picture,
    style: &'static str,
    script: &'static str,
}

#[derive(Template)]
#[template(path = "reference/README.md")]
struct Readme<'a> {
    generated_by: &'static str,
    title: Inline<'a>,
    description: Inline<'a>,
    license: Inline<'a>,
}

impl Target for Reference {
    fn id(&self) -> &'static str {
        "reference"
    }

    fn summary(&self) -> &'static str {
        "a page to look codes up and decode answers, in one file"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        &[]
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &[]
    }

    fn render(&self, catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
        let index = Index {
            generated_by: GENERATED_BY,
            policy: Policy::new(STYLE, SCRIPT),
            page: &Page::new(catalogue),
            picture: Picture::new(),
            style: STYLE,
            script: SCRIPT,
        };
        files.add("index.html", index.render()?)?;
        let package = &catalogue.package;
        let readme = Readme {
            generated_by: GENERATED_BY,
            title: Inline(&package.title),
            description: Inline(&package.description),
            license: Inline(&package.license),
        };
        files.add("README.md", readme.render()?)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;

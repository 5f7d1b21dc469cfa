//! The `json` target: the resolved catalogue, for any other tool.

mod view;

use askama::Template;

use super::{GENERATED_BY, Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;
use crate::fragment::json::Text;
use view::Document;

/// The `json` target.
pub struct Json;

#[derive(Template)]
#[template(path = "json/catalogue.json")]
struct CatalogueJson<'a> {
    generated_by: Text<'static>,
    document: &'a Document<'a>,
}

#[derive(Template)]
#[template(path = "json/catalogue.schema.json")]
struct CatalogueSchema {
    generated_by: Text<'static>,
}

#[derive(Template)]
#[template(path = "json/README.md")]
struct Readme<'a> {
    generated_by: &'static str,
    document: &'a Document<'a>,
}

impl Target for Json {
    fn id(&self) -> &'static str {
        "json"
    }

    fn summary(&self) -> &'static str {
        "the resolved catalogue as JSON, with its JSON Schema"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        &[]
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &[]
    }

    fn render(&self, catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
        let document = &Document::new(catalogue);
        let generated_by = Text(GENERATED_BY);
        let json = CatalogueJson {
            generated_by,
            document,
        };
        files.add("catalogue.json", json.render()?)?;
        let schema = CatalogueSchema { generated_by };
        files.add("catalogue.schema.json", schema.render()?)?;
        let readme = Readme {
            generated_by: GENERATED_BY,
            document,
        };
        files.add("README.md", readme.render()?)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;

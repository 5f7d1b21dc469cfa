//! The `typescript` target: an npm package of ES modules with their types.

mod codes;
mod events;
mod family;
mod identifiers;
mod layout;
mod package;
mod readme;

use askama::Template;

use self::codes::FamilyModule;
use self::family::FamilyView;
use super::{GENERATED_BY, Identifier, RenderError, Target};
use crate::catalogue::Catalogue;
use crate::files::FileSet;
use crate::fragment::typescript::{Literal, Prose};

/// The `typescript` target.
pub struct TypeScript;

impl Target for TypeScript {
    fn id(&self) -> &'static str {
        "typescript"
    }

    fn summary(&self) -> &'static str {
        "npm package of ES modules with types, for import and require"
    }

    fn identifiers(&self) -> &'static [Identifier] {
        identifiers::ALL
    }

    fn artefacts(&self) -> &'static [&'static str] {
        &["/dist/", "/node_modules/"]
    }

    fn render(&self, catalogue: &Catalogue, files: &mut FileSet) -> Result<(), RenderError> {
        let families = FamilyView::all(catalogue);
        for (index, family) in families.iter().enumerate() {
            let module = FamilyModule::new(catalogue, index, family);
            let path = format!("src/families/{}.ts", family.module);
            files.add(path, module.render_file()?)?;
        }
        modules(catalogue, &families, files)?;
        events::add_modules(catalogue, &families, files)?;
        package::add(&catalogue.package, files)?;
        readme::add(catalogue, &families, files)?;
        Ok(())
    }
}

/// The modules beside those of the families.
fn modules(
    catalogue: &Catalogue,
    families: &[FamilyView],
    files: &mut FileSet,
) -> Result<(), RenderError> {
    let generated_by = GENERATED_BY;
    let index = IndexModule {
        generated_by,
        description: Prose::new(0, &catalogue.package.description),
        families,
        has_events: events::is_there(catalogue),
    };
    let version = Literal(&catalogue.package.version);
    let catalogue = CatalogueModule {
        generated_by,
        version: layout::assignment("export const CATALOGUE_VERSION: string =", version),
        digest: Literal(catalogue.digest()),
    };
    let family = FamilyIds {
        generated_by,
        families,
    };
    let lookup = LookupModule {
        generated_by,
        families,
    };
    add(files, "src/index.ts", &index)?;
    add(files, "src/catalogue.ts", &catalogue)?;
    add(files, "src/family.ts", &family)?;
    add(files, "src/lookup.ts", &lookup)?;
    add(files, "src/code-info.ts", &CodeInfoModule { generated_by })?;
    add(files, "src/table.ts", &TableModule { generated_by })
}

/// Renders a template into a file, which ends with a newline.
fn add(files: &mut FileSet, path: &str, template: &impl Template) -> Result<(), RenderError> {
    let mut text = template.render()?;
    text.push('\n');
    files.add(path, text)?;
    Ok(())
}

#[derive(Template)]
#[template(path = "typescript/src/index.ts")]
struct IndexModule<'a> {
    generated_by: &'a str,
    description: Prose<'a>,
    families: &'a [FamilyView<'a>],
    has_events: bool,
}

#[derive(Template)]
#[template(path = "typescript/src/catalogue.ts")]
struct CatalogueModule<'a> {
    generated_by: &'a str,
    version: String,
    digest: Literal<'a>,
}

#[derive(Template)]
#[template(path = "typescript/src/family.ts")]
struct FamilyIds<'a> {
    generated_by: &'a str,
    families: &'a [FamilyView<'a>],
}

#[derive(Template)]
#[template(path = "typescript/src/lookup.ts")]
struct LookupModule<'a> {
    generated_by: &'a str,
    families: &'a [FamilyView<'a>],
}

#[derive(Template)]
#[template(path = "typescript/src/code-info.ts")]
struct CodeInfoModule<'a> {
    generated_by: &'a str,
}

#[derive(Template)]
#[template(path = "typescript/src/table.ts")]
struct TableModule<'a> {
    generated_by: &'a str,
}

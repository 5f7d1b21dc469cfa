//! The package: everything but the modules of the families.

use askama::Template;

use super::events::{EventsView, modules};
use super::example::{Example, unknown_code};
use super::family::FamilyView;
use crate::catalogue::{self, Catalogue};
use crate::files::FileSet;
use crate::fragment::rust::{Markdown, TomlLiteral};
use crate::name::Case;
use crate::target::{GENERATED_BY, RenderError};

/// What the files of the package have in common.
pub(super) struct PackageView<'a> {
    pub generated_by: &'static str,
    pub crate_name: String,
    /// In the order of the catalogue.
    pub families: Vec<FamilyView<'a>>,
    /// Their indices in the order of their variants, which does not change while families come and go.
    by_age: Vec<usize>,
    pub example: Example<'a>,
    package: &'a catalogue::Package,
    digest: &'a str,
    /// What belongs to the channels, where there are any.
    pub events: Option<EventsView<'a>>,
}

impl<'a> PackageView<'a> {
    /// The view; `None` where there is no code at all.
    pub fn new(catalogue: &'a Catalogue) -> Option<Self> {
        let families = FamilyView::all(catalogue);
        Some(Self {
            generated_by: GENERATED_BY,
            crate_name: Case::Snake.apply(&catalogue.package.name),
            events: EventsView::new(catalogue, &families),
            families,
            by_age: catalogue.families_by_age(),
            example: Example::of(catalogue, 0, unknown_code(catalogue))?,
            package: &catalogue.package,
            digest: catalogue.digest(),
        })
    }

    /// Adds the files.
    ///
    /// # Errors
    /// Where a template fails, or a file is there already.
    pub fn add(&self, files: &mut FileSet) -> Result<(), RenderError> {
        add_modules(self, files)?;
        if self.has_search() {
            let search = Search { package: self };
            add(files, "src/search.rs", &search)?;
        }
        if let Some(events) = &self.events {
            modules::add(self, events, files)?;
        }
        add(files, "Cargo.toml", &Manifest::new(self))?;
        add(files, "README.md", &Readme::new(self))
    }

    /// The feature that everything in the README needs.
    fn last_feature(&self) -> &'static str {
        if self.events.is_some() {
            "events"
        } else {
            "serde"
        }
    }

    fn has_search(&self) -> bool {
        self.families.iter().any(|family| family.is_large)
    }

    /// The families in the order of their variants.
    fn families_by_age(&self) -> impl Iterator<Item = &FamilyView<'a>> {
        self.by_age.iter().map(|index| &self.families[*index])
    }

    /// The families in the order that rustfmt sorts their modules in.
    fn families_by_module(&self) -> Vec<&FamilyView<'a>> {
        let mut families: Vec<_> = self.families.iter().collect();
        families.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        families
    }
}

/// Renders a file; templates do not end in a line break, files do.
pub(super) fn add(
    files: &mut FileSet,
    path: impl Into<String>,
    template: &impl Template,
) -> Result<(), RenderError> {
    let mut text = template.render()?;
    text.push('\n');
    files.add(path, text)?;
    Ok(())
}

macro_rules! modules {
    ($($Module:ident $template:literal => $path:literal,)+) => {
        $(
            #[derive(Template)]
            #[template(path = $template)]
            struct $Module<'a> {
                package: &'a PackageView<'a>,
            }
        )+

        fn add_modules(package: &PackageView, files: &mut FileSet) -> Result<(), RenderError> {
            $( add(files, $path, &$Module { package })?; )+
            Ok(())
        }
    };
}

modules! {
    Code "rust/src/code.rs" => "src/code.rs",
    Families "rust/src/families.rs" => "src/families.rs",
    Family "rust/src/family.rs" => "src/family.rs",
    FamilyCode "rust/src/family_code.rs" => "src/family_code.rs",
    Info "rust/src/info.rs" => "src/info.rs",
    Lib "rust/src/lib.rs" => "src/lib.rs",
    Retry "rust/src/retry.rs" => "src/retry.rs",
    TextOrNumber "rust/src/text_or_number.rs" => "src/text_or_number.rs",
    WithSerde "rust/src/with_serde.rs" => "src/with_serde.rs",
    CatalogueTest "rust/tests/catalogue.rs" => "tests/catalogue.rs",
    SerdeTest "rust/tests/serde.rs" => "tests/serde.rs",
}

#[derive(Template)]
#[template(path = "rust/src/search.rs")]
struct Search<'a> {
    package: &'a PackageView<'a>,
}

#[derive(Template)]
#[template(path = "rust/manifest.toml")]
struct Manifest<'a> {
    generated_by: &'static str,
    package: &'a catalogue::Package,
    description: TomlLiteral<'a>,
    repository: TomlLiteral<'a>,
    has_events: bool,
}

impl<'a> Manifest<'a> {
    fn new(view: &PackageView<'a>) -> Self {
        Self {
            generated_by: view.generated_by,
            package: view.package,
            description: TomlLiteral(&view.package.description),
            repository: TomlLiteral(&view.package.repository),
            has_events: view.events.is_some(),
        }
    }
}

#[derive(Template)]
#[template(path = "rust/README.md")]
struct Readme<'a> {
    view: &'a PackageView<'a>,
    package: &'a catalogue::Package,
    title: Markdown<'a>,
    description: Markdown<'a>,
}

impl<'a> Readme<'a> {
    fn new(view: &'a PackageView<'a>) -> Self {
        Self {
            view,
            package: view.package,
            title: Markdown(&view.package.title),
            description: Markdown(&view.package.description),
        }
    }
}

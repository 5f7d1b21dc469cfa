//! The modules that are there once in a package; all but the names in them is the same for every catalogue.

use askama::Template;

use super::events::Events;
use super::family::Family;
use super::layout::{File as _, Module, natural, sort_names};
use crate::catalogue::{Catalogue, Package};
use crate::files::FileSet;
use crate::fragment::python::Paragraph;
use crate::name::Case;
use crate::target::{GENERATED_BY, RenderError};

/// What `_info.py` exports, in ruff's order.
const INFO_NAMES: &[&str] = &[
    "UNKNOWN_RETRY",
    "CodeInfo",
    "CustomerMessage",
    "DelaySeconds",
    "Deprecation",
    "Retry",
];

/// What `_code.py` exports, in ruff's order.
const CODE_NAMES: &[&str] = &[
    "Backoff",
    "Code",
    "CodeOutcome",
    "Fault",
    "RetryWhen",
    "UnknownCode",
];

/// What the package exports besides, whatever the catalogue.
const OTHER_NAMES: &[&str] = &[
    "CATALOGUE_DIGEST",
    "CATALOGUE_VERSION",
    "Family",
    "lookup",
    "lookup_all",
];

/// The names and facts that several files share.
pub struct Names<'a> {
    /// The first line of each file.
    pub generated_by: &'static str,
    /// The metadata.
    pub package: &'a Package,
    /// The import package.
    pub module: Module,
    /// The families, in catalogue order.
    pub families: Vec<Family<'a>>,
    /// The events that the package reads, where the catalogue has channels.
    pub events: Option<Events<'a>>,
    digest: &'a str,
}

impl<'a> Names<'a> {
    /// The names that this catalogue gives.
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let families = 0..catalogue.families.len();
        Self {
            generated_by: GENERATED_BY,
            package: &catalogue.package,
            module: Module(Case::Snake.apply(&catalogue.package.name)),
            families: families
                .map(|index| Family::new(catalogue, index))
                .collect(),
            events: Events::new(catalogue),
            digest: catalogue.digest(),
        }
    }

    /// The families in the order in which ruff sorts the imports of their modules.
    fn sorted_families(&self) -> Vec<&Family<'a>> {
        let mut sorted: Vec<_> = self.families.iter().collect();
        sorted.sort_by(|left, right| natural(left.id, right.id));
        sorted
    }

    /// Everything that the package exports.
    fn exports(&self) -> Vec<String> {
        let ours = [INFO_NAMES, CODE_NAMES, OTHER_NAMES].concat();
        let mut names: Vec<String> = ours.into_iter().map(str::to_owned).collect();
        for family in &self.families {
            names.extend([family.class.clone(), family.decoder.clone()]);
        }
        names.extend(self.events.iter().flat_map(Events::names));
        sort_names(&mut names);
        names
    }
}

/// Declares the template of each module, and a function that adds them all under the names of their templates.
macro_rules! modules {
    ($($view:ident: $template:literal,)+) => {
        $(
            #[derive(Template)]
            #[template(path = $template)]
            struct $view<'a> {
                names: &'a Names<'a>,
            }
        )+

        /// Adds the modules.
        pub fn render(names: &Names<'_>, files: &mut FileSet) -> Result<(), RenderError> {
            $(
                let name = $template.trim_start_matches("python/src/");
                let text = $view { names }.render_file()?;
                files.add(names.module.path(name), text)?;
            )+
            Ok(())
        }
    };
}

modules! {
    Init: "python/src/__init__.py",
    CodeModule: "python/src/_code.py",
    CodesInit: "python/src/_codes/__init__.py",
    FamilyModule: "python/src/_family.py",
    InfoModule: "python/src/_info.py",
    LookupModule: "python/src/_lookup.py",
    TableInit: "python/src/_table/__init__.py",
    PyTyped: "python/src/py.typed",
}

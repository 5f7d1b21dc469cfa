//! What the templates say of a family.

use super::layout;
use crate::catalogue::Catalogue;
use crate::fragment::typescript::{Line, Property, Prose};
use crate::name::Case;

/// A family: its names, its docs, and the declarations of its functions.
pub(super) struct FamilyView<'a> {
    pub id: &'a str,
    pub type_name: String,
    pub module: String,
    pub codes: usize,
    pub title: Prose<'a>,
    pub description: Prose<'a>,
    pub member_title: Prose<'a>,
    pub member_description: Prose<'a>,
    pub type_alias: String,
    pub guard: String,
    pub get_known: String,
    pub get_open: String,
    pub get: String,
    pub index: String,
    pub readme_title: Line<'a>,
    pub readme_description: Line<'a>,
}

impl<'a> FamilyView<'a> {
    /// Every family, in the order of the catalogue.
    pub fn all(catalogue: &'a Catalogue) -> Vec<Self> {
        let families = catalogue.families.iter().enumerate();
        families
            .map(|(index, family)| {
                let name = Case::UpperCamel.apply(&family.id);
                let info = format!("CodeInfo<\"{}\">", family.id);
                let get = format!("export function get{name}Info");
                Self {
                    id: &family.id,
                    module: Case::Kebab.apply(&family.id),
                    codes: catalogue.codes_of(index).len(),
                    title: Prose {
                        before: "The known codes of the family",
                        ..Prose::new(0, &family.title)
                    },
                    description: Prose::new(0, &family.description),
                    member_title: Prose::new(2, &family.title),
                    member_description: Prose::new(2, &family.description),
                    type_alias: layout::assignment(
                        &format!("export type {name} ="),
                        format_args!("(typeof {name})[keyof typeof {name}]"),
                    ),
                    guard: layout::signature(
                        &format!("export function is{name}"),
                        "code: string",
                        &format!(": code is {name} {{"),
                    ),
                    get_known: layout::signature(
                        &get,
                        &format!("code: {name}"),
                        &format!(": {info};"),
                    ),
                    get_open: layout::signature(
                        &get,
                        &format!("code: Open<{name}>"),
                        &format!(": {info} | undefined;"),
                    ),
                    get: layout::signature(
                        &get,
                        "code: string",
                        &format!(": {info} | undefined {{"),
                    ),
                    index: layout::call(
                        "const infoByCode = /* @__PURE__ */ indexByCode",
                        &[&format!("\"{}\"", family.id), "info"],
                    ),
                    readme_title: Line(&family.title),
                    readme_description: Line(&family.description),
                    type_name: name,
                }
            })
            .collect()
    }

    /// The line of the family in `Family`.
    pub fn member(&self) -> Property<'_> {
        Property::new(2, &self.type_name, self.id)
    }
}

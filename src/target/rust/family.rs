//! The module of a family.

use std::ops::Deref;

use askama::Template;

use super::code::CodeView;
use super::example::Example;
use super::package::PackageView;
use crate::catalogue::{self, Catalogue};
use crate::fragment::rust::{Doc, Literal, Markdown, Number};
use crate::name::Case;

/// From so many codes on, a family is decoded by a binary search: the compiler's work for a `match`
/// on texts grows with the square of its arms, and its binary with their number.
const LARGE: usize = 256;

/// A family, wherever it is named.
pub(super) struct FamilyView<'a> {
    family: &'a catalogue::Family,
    /// The enum.
    pub type_name: String,
    /// Whether its codes are decoded by a search.
    pub is_large: bool,
}

impl Deref for FamilyView<'_> {
    type Target = catalogue::Family;

    fn deref(&self) -> &catalogue::Family {
        self.family
    }
}

impl<'a> FamilyView<'a> {
    pub fn all(catalogue: &'a Catalogue) -> Vec<Self> {
        let families = catalogue.families.iter().enumerate();
        let view = |(index, family): (usize, &'a catalogue::Family)| Self {
            family,
            type_name: Case::UpperCamel.apply(&family.id),
            is_large: catalogue.codes_of(index).len() >= LARGE,
        };
        families.map(view).collect()
    }

    pub fn title(&self) -> Literal<'a> {
        Literal::after(8, "title: ", &self.family.title)
    }

    pub fn description(&self) -> Literal<'a> {
        Literal::after(8, "description: ", &self.family.description)
    }

    pub fn title_inline(&self) -> Markdown<'a> {
        Markdown(&self.family.title)
    }

    /// A paragraph at `indent`.
    pub fn title_doc(&self, indent: usize) -> Doc<'a> {
        Doc::new(indent, "", &self.family.title)
    }

    /// A paragraph at `indent`.
    pub fn description_doc(&self, indent: usize) -> Doc<'a> {
        Doc::new(indent, "", &self.family.description)
    }
}

/// The module of a family.
#[derive(Template)]
#[template(path = "rust/src/families/family.rs")]
pub(super) struct FamilyModule<'a> {
    package: &'a PackageView<'a>,
    family: &'a FamilyView<'a>,
    example: Example<'a>,
    /// In the order of their variants, which does not change while codes come and go; each with its place in `listed`.
    codes: Vec<(u32, CodeView<'a>)>,
    /// The variants in the order of the catalogue.
    listed: Vec<String>,
}

impl<'a> FamilyModule<'a> {
    pub fn new(
        catalogue: &'a Catalogue,
        package: &'a PackageView<'a>,
        index: usize,
    ) -> Option<Self> {
        let unknown = package.example.unknown.clone();
        let variant = |code: &catalogue::Code| Case::UpperCamel.apply(&code.name);
        let codes: Vec<_> = catalogue.codes_of(index).collect();
        let mut by_age: Vec<_> = (0_u32..).zip(&codes).collect();
        by_age.sort_by_cached_key(|(_, code)| code.age());
        let view =
            |(place, code): (u32, &&'a catalogue::Code)| (place, CodeView::new(catalogue, code));
        Some(Self {
            package,
            family: &package.families[index],
            example: Example::of(catalogue, index, unknown)?,
            codes: by_age.into_iter().map(view).collect(),
            listed: codes.iter().map(|code| variant(code)).collect(),
        })
    }

    fn any(&self, has: impl Fn(&catalogue::Code) -> bool) -> bool {
        self.codes.iter().any(|(_, code)| has(code))
    }

    fn has_deprecated(&self) -> bool {
        self.any(|code| code.deprecated.is_some())
    }

    /// The types of `info.rs` that the entries need.
    fn info_types(&self) -> String {
        let needed = [
            ("CodeInfo", true),
            ("CodeOutcome", true),
            (
                "CustomerMessage",
                self.any(|code| code.customer_message.is_some()),
            ),
            ("Deprecation", self.has_deprecated()),
            ("Fault", self.any(|code| code.fault.is_some())),
        ];
        join(&needed)
    }

    /// The types of `retry.rs` that the entries need.
    fn retry_types(&self) -> String {
        let needed = [
            ("Backoff", self.any(|code| code.retry.backoff.is_some())),
            (
                "DelaySeconds",
                self.any(|code| code.retry.delay_seconds.is_some()),
            ),
            ("Retry", true),
            ("RetryWhen", true),
        ];
        join(&needed)
    }

    /// The enum in a long list: a path by its name costs the compiler less than one by `Self`.
    fn path(&self) -> &str {
        if self.family.is_large {
            &self.family.type_name
        } else {
            "Self"
        }
    }

    /// The codes in the order of a search, with their places in the list of all.
    fn codes_by_text(&self) -> Vec<(Number, &CodeView<'a>)> {
        let codes = self.codes.iter();
        let mut codes: Vec<_> = codes.map(|(place, code)| (Number(*place), code)).collect();
        codes.sort_unstable_by_key(|(_, code)| code.code.as_bytes());
        codes
    }
}

fn join(needed: &[(&str, bool)]) -> String {
    let names: Vec<_> = needed
        .iter()
        .filter(|(_, is)| *is)
        .map(|(name, _)| *name)
        .collect();
    names.join(", ")
}

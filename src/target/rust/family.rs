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
    /// In an order that does not change while codes come and go.
    codes: Vec<CodeView<'a>>,
}

impl<'a> FamilyModule<'a> {
    pub fn new(
        catalogue: &'a Catalogue,
        package: &'a PackageView<'a>,
        index: usize,
    ) -> Option<Self> {
        let unknown = package.example.unknown.clone();
        let mut codes: Vec<_> = catalogue.codes_of(index).collect();
        codes.sort_by_cached_key(|code| code.age());
        let codes = codes.into_iter();
        Some(Self {
            package,
            family: &package.families[index],
            example: Example::of(catalogue, index, unknown)?,
            codes: codes.map(|code| CodeView::new(catalogue, code)).collect(),
        })
    }

    fn any(&self, has: impl Fn(&catalogue::Code) -> bool) -> bool {
        self.codes.iter().any(|code| has(code))
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

    /// The codes with their places, in the order of a search.
    fn codes_by_text(&self) -> Vec<(Number, &CodeView<'a>)> {
        let mut codes: Vec<_> = (0..).map(Number).zip(&self.codes).collect();
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

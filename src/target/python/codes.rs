//! The enum of a family: each code is a member, with the docs that editors show.

use std::fmt::{self, Write};

use askama::Template;

use super::family::Family;
use super::layout::Module;
use crate::catalogue::{Catalogue, Code, Retry};
use crate::fragment::python::{DocLines, Paragraph, printable};
use crate::name::Case;
use crate::target::GENERATED_BY;

/// The module of a family's enum.
#[derive(Template)]
#[template(path = "python/src/_codes/family.py")]
pub struct EnumModule<'a> {
    generated_by: &'a str,
    module: &'a Module,
    family: &'a Family<'a>,
    catalogue: &'a Catalogue,
}

impl<'a> EnumModule<'a> {
    /// The module of `family`.
    pub const fn new(family: &'a Family<'a>, catalogue: &'a Catalogue, module: &'a Module) -> Self {
        Self {
            generated_by: GENERATED_BY,
            module,
            family,
            catalogue,
        }
    }

    fn members(&self) -> impl Iterator<Item = Member<'_>> {
        let codes = self.catalogue.codes_of(self.family.index);
        codes.map(|code| Member::new(self.catalogue, code))
    }
}

/// A code as a member of its family's enum.
struct Member<'a> {
    name: String,
    code: &'a str,
    title: Title<'a>,
    meaning: Paragraph<'a>,
    action: Paragraph<'a>,
    advice: Advice<'a>,
    deprecated: Option<DeprecatedNote<'a>>,
}

impl<'a> Member<'a> {
    fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        let deprecated = code.deprecated.as_ref().map(|deprecated| DeprecatedNote {
            since: &deprecated.since,
            note: &deprecated.note,
            replacement: deprecated
                .replacement
                .map(|index| Case::ShoutySnake.apply(&catalogue.codes[index].name)),
        });
        Self {
            name: Case::ShoutySnake.apply(&code.name),
            code: &code.code,
            title: Title(code),
            meaning: Paragraph::new(4, "Meaning:", &code.description),
            action: Paragraph::new(4, "Action:", &code.action),
            advice: Advice(&code.retry),
            deprecated,
        }
    }
}

/// The first line of a member's docstring, with the quotes that open it.
struct Title<'a>(&'a Code);

impl Title<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, 4);
        lines.ours(&format!("\"\"\"{}:", self.0.code))?;
        lines.text(&self.0.title)
    }
}

/// The retry advice of a code, in words.
struct Advice<'a>(&'a Retry);

impl Advice<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        DocLines::new(dest, 4).ours(&format!("Retry: {}", self.0.in_words()))
    }
}

/// Why a code should not be used any more, and what instead.
struct DeprecatedNote<'a> {
    since: &'a str,
    note: &'a str,
    replacement: Option<String>,
}

impl DeprecatedNote<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, 4);
        lines.ours(&match &self.replacement {
            Some(name) => format!("Deprecated since {}, use {name}:", self.since),
            None => format!("Deprecated since {}:", self.since),
        })?;
        lines.text(self.note)
    }
}

printable!(Title<'_>, Advice<'_>, DeprecatedNote<'_>);

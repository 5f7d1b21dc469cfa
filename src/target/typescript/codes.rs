//! The module of a family: its codes, their docs and their data.

use std::fmt::{self, Write};

use askama::Template;

use super::family::FamilyView;
use crate::catalogue::vocabulary::{Backoff, Fault};
use crate::catalogue::{Catalogue, Code, Retry};
use crate::fragment::typescript::{DocLines, Literal, Property, Prose, printable};
use crate::name::Case;
use crate::target::{GENERATED_BY, RenderError};

/// The module of one family.
#[derive(Template)]
#[template(path = "typescript/src/families/family.ts")]
pub(super) struct FamilyModule<'a> {
    generated_by: &'a str,
    catalogue: &'a Catalogue,
    index: usize,
    family: &'a FamilyView<'a>,
}

impl<'a> FamilyModule<'a> {
    /// The module of the family with this index.
    pub fn new(catalogue: &'a Catalogue, index: usize, family: &'a FamilyView<'a>) -> Self {
        Self {
            generated_by: GENERATED_BY,
            catalogue,
            index,
            family,
        }
    }

    /// The text of the file.
    pub fn render_file(&self) -> Result<String, RenderError> {
        // Room for the whole file at once: a family can be a hundred thousand codes.
        let codes = self.catalogue.codes_of(self.index);
        let room = codes.map(|code| 2048 + 2 * (code.description.len() + code.action.len()));
        let mut text = String::with_capacity(4096 + room.sum::<usize>());
        self.render_into(&mut text)?;
        text.push('\n');
        text.shrink_to_fit();
        Ok(text)
    }

    fn members(&self) -> impl Iterator<Item = Member<'a>> {
        let codes = self.catalogue.codes_of(self.index);
        codes.map(|code| Member::new(self.catalogue, self.family, code))
    }

    fn entries(&self) -> impl Iterator<Item = Entry<'a>> {
        let codes = self.catalogue.codes_of(self.index);
        codes.map(|code| Entry::new(self.catalogue, code))
    }
}

/// A code as a member of the const object, with what an editor shows of it.
struct Member<'a> {
    key: String,
    code: Literal<'a>,
    title: Prose<'a>,
    description: Prose<'a>,
    action: Prose<'a>,
    advice: Advice<'a>,
    since: &'a str,
    deprecated: Option<DeprecatedTag<'a>>,
}

impl<'a> Member<'a> {
    fn new(catalogue: &'a Catalogue, family: &'a FamilyView<'a>, code: &'a Code) -> Self {
        Self {
            key: Case::UpperCamel.apply(&code.name),
            code: Literal(&code.code),
            title: Prose::new(2, &code.title),
            description: Prose::new(2, &code.description),
            action: Prose {
                before: "**Action:**",
                ..Prose::new(2, &code.action)
            },
            advice: Advice(&code.retry),
            since: &code.since,
            deprecated: code.deprecated.as_ref().map(|deprecated| DeprecatedTag {
                since: &deprecated.since,
                note: &deprecated.note,
                link: deprecated.replacement.map(|replacement| {
                    let name = Case::UpperCamel.apply(&catalogue.codes[replacement].name);
                    format!("{{@link {}.{name}}}", family.type_name)
                }),
            }),
        }
    }
}

/// The retry advice of a code, in words.
struct Advice<'a>(&'a Retry);

impl Advice<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, 2);
        lines.ours("**Retry:**")?;
        lines.ours(&self.0.in_words())
    }
}

/// The tag of a deprecated code, with a link to the code to use instead.
struct DeprecatedTag<'a> {
    since: &'a str,
    note: &'a str,
    link: Option<String>,
}

impl DeprecatedTag<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, 2);
        lines.ours("@deprecated Since")?;
        lines.unbroken(&format!("{}:", self.since))?;
        lines.text(self.note)?;
        if let Some(link) = &self.link {
            lines.ours("Use")?;
            lines.unbroken(link)?;
            lines.ours("instead.")?;
        }
        Ok(())
    }
}

printable!(Advice<'_>, DeprecatedTag<'_>);

/// A code as a row of the family's data.
struct Entry<'a> {
    code: Literal<'a>,
    name: Literal<'a>,
    title: Property<'a>,
    description: Property<'a>,
    action: Property<'a>,
    outcome: &'static str,
    fault: Option<&'static str>,
    when: &'static str,
    backoff: Option<&'static str>,
    retry: &'a Retry,
    http_status: Option<u16>,
    reply: bool,
    customer_message: Option<MessageEntry<'a>>,
    deprecated: Option<DeprecationEntry<'a>>,
}

struct MessageEntry<'a> {
    en: Property<'a>,
    sw: Property<'a>,
}

struct DeprecationEntry<'a> {
    since: Property<'a>,
    note: Property<'a>,
    replacement: Option<Property<'a>>,
}

impl<'a> Entry<'a> {
    fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        Self {
            code: Literal(&code.code),
            name: Literal(&code.name),
            title: Property::new(4, "title", &code.title),
            description: Property::new(4, "description", &code.description),
            action: Property::new(4, "action", &code.action),
            outcome: code.outcome.as_str(),
            fault: code.fault.map(Fault::as_str),
            when: code.retry.when.as_str(),
            backoff: code.retry.backoff.map(Backoff::as_str),
            retry: &code.retry,
            http_status: code.http_status,
            reply: code.reply,
            customer_message: code.customer_message.as_ref().map(|message| MessageEntry {
                en: Property::new(6, "en", &message.en),
                sw: Property::new(6, "sw", &message.sw),
            }),
            deprecated: code.deprecated.as_ref().map(|deprecated| DeprecationEntry {
                since: Property::new(6, "since", &deprecated.since),
                note: Property::new(6, "note", &deprecated.note),
                replacement: deprecated
                    .replacement
                    .map(|index| Property::new(6, "use", &catalogue.codes[index].code)),
            }),
        }
    }
}

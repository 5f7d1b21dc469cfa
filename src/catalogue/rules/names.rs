//! Rules on names: unique where they have to be, and fit to become identifiers.

use std::collections::HashMap;

use super::Context;
use super::identifiers;
use super::index::each;
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;
use crate::target::NameOf;

pub(super) static LEADING_DIGIT: Rule = Rule {
    id: "leading-digit",
    severity: Severity::Error,
    summary: "No id and no name begins with a digit.",
    reason: "No language takes an identifier that does.",
};

pub(super) static DUPLICATE_ID: Rule = Rule {
    id: "duplicate-id",
    severity: Severity::Error,
    summary: "An id is given to one source, family, channel or flow.",
    reason: "A reference to it could mean either.",
};

pub(super) static DUPLICATE_NAME: Rule = Rule {
    id: "duplicate-name",
    severity: Severity::Error,
    summary: "A name is given to one code of a family, and to one of those retired from it.",
    reason: "It becomes an identifier of the family's type: the package would not compile, or would name the \
             wrong code.",
};

pub(super) fn leading_digit(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut check = |text: &str, span: Span, what: &str, of: Option<NameOf>| {
        if !text.starts_with(|first: char| first.is_ascii_digit()) {
            return;
        }
        let begins =
            |identifier: &str| identifier.starts_with(|first: char| first.is_ascii_digit());
        let uses = of.map(|of| identifiers::uses(context.targets, of, text, begins));
        let uses = uses
            .filter(|uses| !uses.is_empty())
            .map(|uses| format!(": it becomes {uses}"));
        let message = format!(
            "the {what} {} begins with a digit{}",
            quoted(text),
            uses.unwrap_or_default()
        );
        let finding = Finding::new(&LEADING_DIGIT, message, span)
            .help("put a word first: no language takes an identifier that begins with a digit");
        findings.push(finding);
    };
    let document = context.document;
    for family in each(document.families.as_ref()) {
        if let Some(id) = &family.value.id {
            check(&id.value, id.span, "family id", Some(NameOf::Family));
        }
    }
    for source in each(document.sources.as_ref()) {
        if let Some(id) = &source.value.id {
            check(&id.value, id.span, "source id", None);
        }
    }
    for flow in each(document.flows.as_ref()) {
        if let Some(id) = &flow.value.id {
            check(&id.value, id.span, "flow id", None);
        }
    }
    for item in &context.index.codes {
        if let Some(name) = &item.entry.name {
            check(&name.value, name.span, "name", Some(NameOf::Code));
        }
    }
    for code in each(document.retired.as_ref()) {
        if let Some(name) = &code.value.name {
            check(&name.value, name.span, "retired name", None);
        }
    }
}

pub(super) fn duplicate_id(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut check = |what: &str, ids: &mut dyn Iterator<Item = (&str, Span)>| {
        let mut first = HashMap::new();
        for (id, span) in ids {
            let earlier = *first.entry(id.to_owned()).or_insert(span);
            if earlier != span && !id.trim().is_empty() {
                let message = format!("the id {} is given to two {what}", quoted(id));
                let finding = Finding::new(&DUPLICATE_ID, message, span)
                    .label("given again here")
                    .place(earlier, "first given here")
                    .help("give one of them another id, or merge the two");
                findings.push(finding);
            }
        }
    };
    let sources = each(document.sources.as_ref()).filter_map(|entry| entry.value.id.as_ref());
    check("sources", &mut sources.map(|id| (&*id.value, id.span)));
    let families = each(document.families.as_ref()).filter_map(|entry| entry.value.id.as_ref());
    check("families", &mut families.map(|id| (&*id.value, id.span)));
    let channels = each(document.channels.as_ref()).filter_map(|entry| entry.value.id.as_ref());
    check(
        "channels",
        &mut channels.map(|id| (id.value.as_str(), id.span)),
    );
    let flows = each(document.flows.as_ref()).filter_map(|entry| entry.value.id.as_ref());
    check("flows", &mut flows.map(|id| (&*id.value, id.span)));
}

pub(super) fn duplicate_name(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut first = HashMap::with_capacity(context.index.codes.len());
    for item in &context.index.codes {
        let Some((family, name)) = item.family.zip(item.entry.name.as_ref()) else {
            continue;
        };
        let text: &str = &name.value;
        let (earlier, code) = *first
            .entry((family, text))
            .or_insert((name.span, item.code));
        // The same code given twice, name and all, is one slip: `duplicate-code` has it.
        let is_new = earlier != name.span && (code.is_none() || code != item.code);
        if is_new && !text.trim().is_empty() {
            let message = format!(
                "the name {} is given to two codes of {family}",
                quoted(text)
            );
            let finding = Finding::new(&DUPLICATE_NAME, message, name.span)
                .label("given again here")
                .place(earlier, "first given here")
                .help("choose another name for the newer code: a published name keeps its meaning");
            findings.push(finding);
        }
    }
    duplicate_retired_name(context, findings);
}

fn duplicate_retired_name(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut first = HashMap::new();
    for entry in each(context.document.retired.as_ref()) {
        let entry = &entry.value;
        let Some((family, name)) = entry.family.as_ref().zip(entry.name.as_ref()) else {
            continue;
        };
        let family: &str = &family.value;
        let code = entry.code.as_ref().map(|code| &*code.value);
        let (earlier, of) = *first
            .entry((family, &*name.value))
            .or_insert((name.span, code));
        // The same code listed twice, name and all: `duplicate-entry` has it.
        let is_new = earlier != name.span && (code.is_none() || code != of);
        if is_new && !name.value.trim().is_empty() {
            let message = format!(
                "two retired codes of {family} had the name {}",
                quoted(&name.value)
            );
            let finding = Finding::new(&DUPLICATE_NAME, message, name.span)
                .label("given again here")
                .place(earlier, "first given here")
                .help("correct one of the two: a retired name does not come back, so only one code ever had it");
            findings.push(finding);
        }
    }
}

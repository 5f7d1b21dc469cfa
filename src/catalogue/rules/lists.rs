//! Rules on lists: what must not be empty, and what must not stand twice.

use std::collections::{HashMap, HashSet};

use super::super::document::List;
use super::Context;
use super::index::each;
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};
use crate::source::{Located, Span};

pub(super) static EMPTY_LIST: Rule = Rule {
    id: "empty-list",
    severity: Severity::Error,
    summary: "There is at least one family, and one code; a flow has ids and an idempotency key.",
    reason: "A package without codes recognises nothing, and payments without a key cannot be told apart.",
};

pub(super) static EMPTY_FAMILY: Rule = Rule {
    id: "empty-family",
    severity: Severity::Error,
    summary: "Every family has at least one code.",
    reason: "An enum without values cannot be used, and most languages refuse it.",
};

pub(super) static DUPLICATE_ENTRY: Rule = Rule {
    id: "duplicate-entry",
    severity: Severity::Error,
    summary: "No list names the same thing twice.",
    reason: "The second was meant to be something else, most likely.",
};

pub(super) fn empty_list(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut check = |is_empty: bool, span: Span, message: &str, help: &str| {
        if is_empty {
            findings.push(Finding::new(&EMPTY_LIST, message, span).help(help));
        }
    };
    let is_empty = |length: usize, unread: bool| length == 0 && !unread;
    if let Some(list) = &document.families {
        let empty = is_empty(list.value.len(), document.unread.has("families"));
        check(
            empty,
            list.span,
            "the catalogue has no families",
            "add a family, with its codes",
        );
    }
    if let Some(list) = &document.codes {
        let empty = is_empty(list.value.len(), document.unread.has("codes"));
        check(empty, list.span, "the catalogue has no codes", "add a code");
    }
    for flow in each(document.flows.as_ref()) {
        let flow = &flow.value;
        if let Some(list) = &flow.ids {
            let empty = is_empty(list.value.len(), flow.unread.has("ids"));
            check(
                empty,
                list.span,
                "the flow has no ids",
                "add the ids that its payments leave behind",
            );
        }
        if let Some(list) = &flow.idempotency_key {
            let empty = is_empty(list.value.len(), flow.unread.has("idempotency_key"));
            let help = "name the ids that together tell one payment from another";
            check(empty, list.span, "the idempotency key is empty", help);
        }
    }
}

pub(super) fn empty_family(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let Some(codes) = &document.codes else {
        return;
    };
    let index = &context.index;
    // A code whose family could not be read may belong to any of them; no codes at all is `empty-list`.
    let unknown = index
        .codes
        .iter()
        .any(|item| item.family.is_none_or(|family| index.families.lack(family)));
    if codes.value.is_empty() || document.unread.has("codes") || unknown {
        return;
    }
    let used: HashSet<&str> = index.codes.iter().filter_map(|item| item.family).collect();
    for family in each(document.families.as_ref()) {
        let Some(id) = &family.value.id else {
            continue;
        };
        if !used.contains(&*id.value) {
            let message = format!("the family {} has no codes", quoted(&id.value));
            let finding = Finding::new(&EMPTY_FAMILY, message, id.span)
                .help("add its codes, or take the family out");
            findings.push(finding);
        }
    }
}

pub(super) fn duplicate_entry(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for family in each(document.families.as_ref()) {
        distinct(family.value.flows.as_ref(), |flow| flow, findings);
    }
    for flow in each(document.flows.as_ref()) {
        distinct(
            flow.value.channels.as_ref(),
            |channel| channel.as_str(),
            findings,
        );
        distinct(flow.value.idempotency_key.as_ref(), |name| name, findings);
        let ids = each(flow.value.ids.as_ref());
        let names = ids.filter_map(|id| id.value.name.as_ref());
        report(names.map(|name| (&*name.value, name.span)), findings);
    }
    for item in &context.index.codes {
        distinct(
            item.entry.see_also.as_ref(),
            |reference| reference,
            findings,
        );
        distinct(item.entry.sources.as_ref(), |source| source, findings);
    }
    let mut first = HashMap::new();
    for entry in each(document.retired.as_ref()) {
        let entry = &entry.value;
        let Some((family, code)) = entry.family.as_ref().zip(entry.code.as_ref()) else {
            continue;
        };
        let key = (&*family.value, &*code.value);
        let earlier = *first.entry(key).or_insert(code.span);
        if earlier != code.span {
            findings.push(twice(&format!("{}/{}", key.0, key.1), code.span, earlier));
        }
    }
}

fn distinct<T>(
    list: Option<&Located<List<T>>>,
    text: impl Fn(&T) -> &str,
    findings: &mut Vec<Finding>,
) {
    // Nearly every list is this short.
    if list.is_some_and(|list| list.value.len() > 1) {
        report(
            each(list).map(|entry| (text(&entry.value), entry.span)),
            findings,
        );
    }
}

fn report<'a>(entries: impl Iterator<Item = (&'a str, Span)>, findings: &mut Vec<Finding>) {
    let mut first = HashMap::new();
    for (text, span) in entries {
        let earlier = *first.entry(text).or_insert(span);
        if earlier != span && !text.trim().is_empty() {
            findings.push(twice(text, span, earlier));
        }
    }
}

fn twice(text: &str, span: Span, earlier: Span) -> Finding {
    Finding::new(
        &DUPLICATE_ENTRY,
        format!("{} is listed twice", quoted(text)),
        span,
    )
    .label("listed again here")
    .place(earlier, "first listed here")
    .help("keep one of the two")
}

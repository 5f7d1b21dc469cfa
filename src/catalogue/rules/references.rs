//! Rules on references: what is mentioned is there.

use std::collections::HashSet;

use super::forms::parts;
use super::index::{Ids, each};
use super::{Context, Item};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

use super::reading::UNKNOWN_CHANNEL;

pub(super) static UNKNOWN_FAMILY: Rule = Rule {
    id: "unknown-family",
    severity: Severity::Error,
    summary: "The family of a code, and of a channel, is one of the catalogue's.",
    reason: "A code without a family would be in no package.",
};

pub(super) static UNKNOWN_FLOW: Rule = Rule {
    id: "unknown-flow",
    severity: Severity::Error,
    summary: "The flows of a family are among the catalogue's.",
    reason: "A misspelt flow would silently say nothing.",
};

pub(super) static UNKNOWN_SOURCE: Rule = Rule {
    id: "unknown-source",
    severity: Severity::Error,
    summary: "The sources of a code are among the catalogue's.",
    reason: "A reviewer must be able to look the fact up.",
};

pub(super) static UNKNOWN_SEE_ALSO: Rule = Rule {
    id: "unknown-see-also",
    severity: Severity::Error,
    summary: "The codes under `see_also` are in the catalogue.",
    reason: "It sends the reader to the code that is easily confused with this one.",
};

pub(super) static SELF_REFERENCE: Rule = Rule {
    id: "self-reference",
    severity: Severity::Error,
    summary: "A code does not list itself under `see_also`.",
    reason: "Another code was meant, most likely.",
};

/// Reports `id` where `ids` surely lack it.
fn check(
    context: &Context<'_>,
    rule: &'static Rule,
    what: &str,
    ids: &Ids<'_>,
    (id, span): (&str, Span),
    findings: &mut Vec<Finding>,
) {
    if id.trim().is_empty() || !ids.lack(id) {
        return;
    }
    let message = format!("there is no {what} {}", quoted(id));
    let near = context.index.nearest(id, ids.all.iter().copied());
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None if ids.all.is_empty() => format!("the catalogue lists no {what} at all"),
        None => format!("the catalogue has: {}", some(&ids.all)),
    };
    findings.push(Finding::new(rule, message, span).help(help));
}

/// As many ids as a line bears.
fn some(ids: &[&str]) -> String {
    const MOST: usize = 12;
    let more = if ids.len() > MOST { ", ..." } else { "" };
    ids.iter()
        .take(MOST)
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
        + more
}

pub(super) fn unknown_family(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let families = &context.index.families;
    let mut check = |id: (&str, Span)| {
        check(context, &UNKNOWN_FAMILY, "family", families, id, findings);
    };
    for channel in each(context.document.channels.as_ref()) {
        if let Some(family) = &channel.value.family {
            check((&family.value, family.span));
        }
    }
    for item in &context.index.codes {
        if let Some(family) = &item.entry.family {
            check((&family.value, family.span));
        }
    }
}

/// The reader knows the words; here, that the catalogue describes the channels that its flows name.
pub(super) fn unknown_channel(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let known: HashSet<_> = each(document.channels.as_ref())
        .map(|channel| channel.value.id.as_ref().map(|id| id.value))
        .collect();
    if document.unread.has("channels") || known.contains(&None) {
        return;
    }
    for flow in each(document.flows.as_ref()) {
        for channel in each(flow.value.channels.as_ref()) {
            if !known.contains(&Some(channel.value)) {
                let word = channel.value.as_str();
                let message = format!("the channel `{word}` is not described under `channels`");
                let help =
                    format!("add an entry `id: {word}` under `channels`, or take it out here");
                findings.push(Finding::new(&UNKNOWN_CHANNEL, message, channel.span).help(help));
            }
        }
    }
}

pub(super) fn unknown_flow(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for family in each(context.document.families.as_ref()) {
        for flow in each(family.value.flows.as_ref()) {
            let flows = &context.index.flows;
            check(
                context,
                &UNKNOWN_FLOW,
                "flow",
                flows,
                (&flow.value, flow.span),
                findings,
            );
        }
    }
}

pub(super) fn unknown_source(context: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    for source in each(item.entry.sources.as_ref()) {
        let sources = &context.index.sources;
        let id = (&*source.value, source.span);
        check(context, &UNKNOWN_SOURCE, "source", sources, id, findings);
    }
}

/// What is wrong with a reference to a code that is not there, and the way out; nothing where it is
/// there, or may be.
pub(super) fn missing(context: &Context<'_>, reference: &str) -> Option<(String, String)> {
    let (family, code) = parts(reference)?;
    let index = &context.index;
    if index.code(family, code).is_some() || index.may_have(family, code) {
        return None;
    }
    let suggestions = index.suggestions(context.document);
    let near_code = |family: &str| {
        let own = suggestions.of_family.get(family).into_iter().flatten();
        index.nearest(code, own.copied())
    };
    let home = suggestions.home.get(code).copied();
    if index.families.lack(family) {
        let near = index.nearest(family, index.families.all.iter().copied());
        let of_near = near.filter(|near| index.code(near, code).is_some());
        let help = match (of_near.or(home), near) {
            (Some(family), _) => format!("did you mean `{family}/{code}`?"),
            (None, Some(near)) => match near_code(near) {
                Some(code) => format!("did you mean `{near}/{code}`?"),
                None => format!("did you mean a code of `{near}`?"),
            },
            (None, None) => format!("the catalogue has: {}", some(&index.families.all)),
        };
        return Some((format!("there is no family {}", quoted(family)), help));
    }
    if suggestions.retired.contains(&(family, code)) {
        let message = format!("the code {} was retired", quoted(reference));
        return Some((message, "take the reference out".to_owned()));
    }
    let help = match home {
        Some(other) => format!("did you mean `{other}/{code}`?"),
        None => near_code(family).map_or_else(
            || format!("add the code to {family}, or take the reference out"),
            |near| format!("did you mean `{family}/{near}`?"),
        ),
    };
    Some((format!("there is no code {}", quoted(reference)), help))
}

pub(super) fn unknown_see_also(
    context: &Context<'_>,
    item: &Item<'_>,
    findings: &mut Vec<Finding>,
) {
    for reference in each(item.entry.see_also.as_ref()) {
        if let Some((message, help)) = missing(context, &reference.value) {
            findings.push(Finding::new(&UNKNOWN_SEE_ALSO, message, reference.span).help(help));
        }
    }
}

pub(super) fn self_reference(_: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    for reference in each(item.entry.see_also.as_ref()) {
        if parts(&reference.value).is_some_and(|own| Some(own) == item.family.zip(item.code)) {
            let message = format!("{} lists itself under `see_also`", item.label());
            let finding = Finding::new(&SELF_REFERENCE, message, reference.span)
                .help("name the code that it is confused with, or take the reference out");
            findings.push(finding);
        }
    }
}

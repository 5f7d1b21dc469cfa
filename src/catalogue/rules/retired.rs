//! Rules on codes that were removed: neither the code nor the name comes back.

use std::collections::HashMap;

use super::index::each;
use super::{Context, identifiers};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};
use crate::name::Case;
use crate::target::NameOf;

pub(super) static RETIRED_CODE: Rule = Rule {
    id: "retired-code",
    severity: Severity::Error,
    summary: "A retired code does not come back.",
    reason: "Services that still know its old meaning would act on that.",
};

pub(super) static RETIRED_NAME: Rule = Rule {
    id: "retired-name",
    severity: Severity::Error,
    summary: "The name of a retired code does not come back in its family.",
    reason: "Programs that still use the name would compile, and mean another code.",
};

pub(super) static RETIRED_FAMILY: Rule = Rule {
    id: "retired-family",
    severity: Severity::Warning,
    summary: "The family of a retired code is one of the catalogue's, unless the whole family was removed.",
    reason: "A misspelt family protects nothing.",
};

pub(super) fn retired_code(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in each(context.document.retired.as_ref()) {
        let Some((family, code)) = entry.value.family.as_ref().zip(entry.value.code.as_ref())
        else {
            continue;
        };
        if let Some(item) = context.index.code(&family.value, &code.value) {
            let message = format!("the code {} was retired, and is back", item.label());
            let finding = Finding::new(&RETIRED_CODE, message, item.span())
                .label("back here")
                .place(code.span, "retired here")
                .help("a retired code does not come back: correct the code, or take it off the retired list \
                       if it was never published");
            findings.push(finding);
        }
    }
}

/// Names come back where they become the same identifier in a target: programs use nothing else.
pub(super) fn retired_name(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let cases = identifiers::cases(context.targets, NameOf::Code);
    let mut retired = HashMap::new();
    for entry in each(context.document.retired.as_ref()) {
        let entry = &entry.value;
        if let (Some(family), Some(code), Some(name)) = (&entry.family, &entry.code, &entry.name) {
            for case in &cases {
                retired
                    .entry((&*family.value, *case, case.apply(&name.value)))
                    .or_insert((code, name));
            }
        }
    }
    if retired.is_empty() {
        return;
    }
    for item in &context.index.codes {
        let Some((family, name)) = item.family.zip(item.entry.name.as_ref()) else {
            continue;
        };
        let key = |case: &Case| (family, *case, case.apply(&name.value));
        let Some((code, was)) = cases.iter().find_map(|case| retired.get(&key(case))) else {
            continue;
        };
        // The whole code is back: `retired-code` has it.
        if item.code == Some(&*code.value) {
            continue;
        }
        let text = quoted(&name.value);
        let alike = match *name.value == *was.value {
            true => String::new(),
            false => format!(" becomes what {} became, which", quoted(&was.value)),
        };
        let message = format!(
            "the name {text} of {family}{alike} was retired with the code {}",
            quoted(&code.value)
        );
        let finding = Finding::new(&RETIRED_NAME, message, name.span)
            .label("back here")
            .place(was.span, "retired here")
            .help("choose another name: programs may still use this one for the old code");
        findings.push(finding);
    }
}

pub(super) fn retired_family(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in each(context.document.retired.as_ref()) {
        let Some(family) = &entry.value.family else {
            continue;
        };
        let families = &context.index.families;
        if !families.lack(&family.value) || family.value.trim().is_empty() {
            continue;
        }
        let near = context
            .index
            .nearest(&family.value, families.all.iter().copied());
        let help = near.map_or_else(
            || "leave it if the whole family was removed".to_owned(),
            |near| format!("did you mean `{near}`? Leave it if the whole family was removed"),
        );
        let message = format!(
            "the family {} of a retired code is not in the catalogue",
            quoted(&family.value)
        );
        findings.push(Finding::new(&RETIRED_FAMILY, message, family.span).help(help));
    }
}

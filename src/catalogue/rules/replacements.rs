//! The rule on what replaces a deprecated code.

use super::forms::parts;
use super::references::missing;
use super::{Context, Item};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};

pub(super) static UNKNOWN_REPLACEMENT: Rule = Rule {
    id: "unknown-replacement",
    severity: Severity::Error,
    summary: "`deprecated.use` names another code of the same family, with the same outcome, that is not deprecated \
              itself.",
    reason: "It is an identifier of the same type, and the last word on what to use.",
};

pub(super) fn unknown_replacement(
    context: &Context<'_>,
    item: &Item<'_>,
    findings: &mut Vec<Finding>,
) {
    let deprecated = item.entry.deprecated.as_ref();
    let Some(reference) = deprecated.and_then(|entry| entry.value.r#use.as_ref()) else {
        return;
    };
    let Some((family, code)) = parts(&reference.value) else {
        return;
    };
    let text = quoted(&reference.value);
    let (message, help) = if item.family.is_some_and(|own| own != family) {
        (
            format!("{text} is of another family than {}", item.label()),
            "name a code of the same family, and mention the other one in `note`".to_owned(),
        )
    } else if let Some(missing) = missing(context, &reference.value) {
        missing
    } else if item.code == Some(code) {
        (
            format!("{} is to be replaced by itself", item.label()),
            "name another code, or leave `use` out".to_owned(),
        )
    } else {
        let Some(replacement) = context.index.code(family, code) else {
            return;
        };
        let outcomes = (&item.entry.outcome, &replacement.entry.outcome);
        if let (Some(own), Some(other)) = outcomes
            && own.value != other.value
        {
            let (own, word) = (own.value.as_str(), other.value.as_str());
            let message = format!("{text} is a {word}, and {} a {own}", item.label());
            let finding = Finding::new(&UNKNOWN_REPLACEMENT, message, reference.span)
                .place(other.span, "the outcome of the other")
                .help(format!("name a {own}, or leave `use` out"));
            findings.push(finding);
            return;
        }
        let Some(entry) = &replacement.entry.deprecated else {
            return;
        };
        let message = format!("{text} is deprecated too");
        let finding = Finding::new(&UNKNOWN_REPLACEMENT, message, reference.span)
            .place(entry.span, "deprecated here")
            .help("name the code that is to be used in the end");
        findings.push(finding);
        return;
    };
    findings.push(Finding::new(&UNKNOWN_REPLACEMENT, message, reference.span).help(help));
}

//! The rule on what a payer is told.

use super::super::vocabulary::CodeOutcome;
use super::invitation::invitation;
use super::{Context, Item};
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

pub(super) static UNSAFE_INVITATION: Rule = Rule {
    id: "unsafe-invitation",
    severity: Severity::Error,
    summary: "A customer message does not ask for another payment where `confirm_first` is true, or on success.",
    reason: "The money may have moved already: the customer would pay twice.",
};

pub(super) fn unsafe_invitation(
    context: &Context<'_>,
    item: &Item<'_>,
    findings: &mut Vec<Finding>,
) {
    let entry = item.entry;
    let Some(messages) = &entry.customer_message else {
        return;
    };
    let retry = entry.retry.as_ref();
    let confirm = retry.and_then(|retry| retry.value.confirm_first.as_ref());
    let confirm = confirm.filter(|confirm| confirm.value);
    let outcome = entry.outcome.as_ref();
    let success = outcome.filter(|outcome| outcome.value == CodeOutcome::Success);
    let (why, because, help) = match (confirm, success) {
        (Some(confirm), _) => (
            confirm.span,
            "the code does not prove that no money moved",
            "say that the payment is being checked, and that there is nothing to do for now",
        ),
        (None, Some(success)) => (
            success.span,
            "the payment was made",
            "thank the customer instead",
        ),
        (None, None) => return,
    };
    for message in [&messages.value.en, &messages.value.sw]
        .into_iter()
        .flatten()
    {
        let text: &str = &message.value;
        let Some(range) = invitation(text) else {
            continue;
        };
        let phrase = text.get(range).unwrap_or_default();
        // The source may fold the message over several lines: look for the phrase there, too.
        let raw = context.source.slice(message.span);
        let span = invitation(raw).map_or(message.span, |range| {
            let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
            Span::new(
                message.span.start + number(range.start),
                number(range.len()),
            )
        });
        let message = format!(
            "the message of {} asks for another payment: \"{phrase}\"",
            item.label()
        );
        let finding = Finding::new(&UNSAFE_INVITATION, message, span)
            .place(why, because)
            .help(help);
        findings.push(finding);
    }
}

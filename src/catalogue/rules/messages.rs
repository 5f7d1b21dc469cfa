//! The rule on what a payer is told.

use std::ops::Range;

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
        let phrase = text.get(range.clone()).unwrap_or_default();
        let raw = context.source.slice(message.span);
        let span = written(text, range, raw).map_or(message.span, |range| {
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

/// Where a phrase of `text` stands in `raw`, the source of that text, which may be folded over several lines, and
/// escaped: of as many places with its words, the same. Nowhere, if an escape hides one of them.
fn written(text: &str, range: Range<usize>, raw: &str) -> Option<Range<usize>> {
    let words: Vec<&str> = text.get(range.clone())?.split_whitespace().collect();
    let before = occurrences(text, &words).take_while(|place| place.start < range.start);
    let place = before.count();
    let is_whole = occurrences(text, &words).count() == occurrences(raw, &words).count();
    occurrences(raw, &words).nth(place).filter(|_| is_whole)
}

/// Where `words` stand one after the other, with nothing but white space between them.
fn occurrences<'a>(text: &'a str, words: &'a [&str]) -> impl Iterator<Item = Range<usize>> + 'a {
    let (first, rest) = words.split_first().unwrap_or((&"", &[]));
    text.match_indices(*first).filter_map(move |(start, _)| {
        let mut left = text.get(start + first.len()..)?;
        for word in rest {
            let trimmed = left.trim_start();
            let is_parted = trimmed.len() < left.len();
            left = trimmed.strip_prefix(word).filter(|_| is_parted)?;
        }
        Some(start..text.len() - left.len())
    })
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_phrase_is_found_where_it_is_written() {
        for (text, phrase, raw, expected) in [
            (
                "Don't pay again. Try again.",
                "Try again",
                "'Don''t pay again. Try again.'",
                Some(19),
            ),
            (
                "Don't try again. Or try again",
                "try again",
                "'Don''t try again. Or try again'",
                Some(22),
            ),
            (
                "then send the payment",
                "send the payment",
                ">-\n  then send\n    the payment",
                Some(10),
            ),
            (
                "Please try again",
                "try again",
                "\"Please tr\\x79 again\"",
                None,
            ),
            (
                "try again: try again",
                "try again",
                "\"tr\\x79 again: try again\"",
                None,
            ),
        ] {
            let start = text.rfind(phrase).unwrap();
            let found = written(text, start..start + phrase.len(), raw);
            assert_eq!(found.map(|range| range.start), expected, "{raw}");
        }
    }
}

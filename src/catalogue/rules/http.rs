//! The rule on HTTP statuses.

use super::super::vocabulary::CodeOutcome;
use super::forms::is_code;
use super::index::absent;
use super::{Context, Item};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};

pub(super) static HTTP_STATUS: Rule = Rule {
    id: "http-status",
    severity: Severity::Error,
    summary: "In a family with `http_status_prefix`, `http_status` is there and equals the first three digits of \
              the code (100 to 599, and below 400 on success); elsewhere it is left out.",
    reason: "The packages read the status off an unknown code's first digits, so they must be right for the \
             known ones.",
};

/// The HTTP status that a code begins with.
pub(super) fn prefix(code: &str) -> Option<u32> {
    let digits = code.get(..3)?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    let ends = code[3..]
        .bytes()
        .next()
        .is_none_or(|next| !next.is_ascii_digit());
    digits
        .parse()
        .ok()
        .filter(|status| is_number && ends && (100..=599).contains(status))
}

pub(super) fn http_status(_: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let (Some(facts), Some(family), Some(code)) = (item.facts, item.family, item.code) else {
        return;
    };
    let entry = item.entry;
    let prefixed = facts.http_status_prefix.as_ref();
    let status = entry.http_status.as_ref();
    if prefixed.is_none_or(|prefixed| !prefixed.value) {
        if let Some(status) = status
            && !facts.unread.has("http_status_prefix")
        {
            let message = format!("the codes of {family} do not begin with an HTTP status");
            let finding = Finding::new(&HTTP_STATUS, message, status.span).help(
                "take `http_status` out, or set `http_status_prefix: true` on the family if its codes begin with \
                 their status",
            );
            findings.push(finding);
        }
        return;
    }
    if !is_code(code) {
        return;
    }
    let Some(expected) = prefix(code) else {
        let message = format!(
            "the code {} does not begin with an HTTP status",
            quoted(code)
        );
        let mut finding = Finding::new(&HTTP_STATUS, message, item.span())
            .help("begin it with three digits from 100 to 599, as in 400.002.02");
        if let Some(prefixed) = prefixed {
            finding = finding.place(prefixed.span, "the family's codes begin with their status");
        }
        findings.push(finding);
        return;
    };
    if absent(status, &entry.unread, "http_status") {
        let message = format!("the code {} has no `http_status`", item.label());
        let help = format!("add a line `http_status: {expected}`");
        findings.push(Finding::new(&HTTP_STATUS, message, item.span()).help(help));
    }
    let Some(status) = status else {
        return;
    };
    if status.value != expected {
        let message = format!(
            "`http_status` is {}, but the code {} begins with {expected}",
            status.value,
            quoted(code)
        );
        let finding = Finding::new(&HTTP_STATUS, message, status.span)
            .place(item.span(), "the code")
            .help(format!("write `http_status: {expected}`"));
        findings.push(finding);
    } else if let Some(outcome) = &entry.outcome
        && outcome.value == CodeOutcome::Success
        && expected >= 400
    {
        let message = format!(
            "{} is a success with the HTTP status {expected}",
            item.label()
        );
        let finding = Finding::new(&HTTP_STATUS, message, outcome.span)
            .place(status.span, "an HTTP error")
            .help("write `outcome: failure`");
        findings.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::prefix;

    #[test]
    fn three_digits_that_are_a_status() {
        assert_eq!(prefix("400.002.02"), Some(400));
        assert_eq!(prefix("599"), Some(599));
        assert_eq!(prefix("500-x"), Some(500));
        for code in [
            "", "40", "099.1", "600.1", "4000.1", "40a", "+40.1", "C2B00011",
        ] {
            assert_eq!(prefix(code), None, "{code}");
        }
    }
}

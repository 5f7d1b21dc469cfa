//! Rules on retry advice: this part keeps money safe.

use super::super::vocabulary::{ChannelId, CodeOutcome, RetryWhen};
use super::http::prefix;
use super::index::absent;
use super::{Context, Item};
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The longest pause, in seconds: a week. Timers that count in 32-bit milliseconds fire at once after 24 days.
pub(in super::super) const LONGEST_DELAY: u32 = 7 * 24 * 60 * 60;
/// The most attempts that are advice, and not a loop.
pub(in super::super) const MOST_ATTEMPTS: u32 = 100;

pub(super) static RETRY_OUTCOME: Rule = Rule {
    id: "retry-outcome",
    severity: Severity::Error,
    summary: "A failure has `retry` and `fault`; a success has neither.",
    reason: "A failure without advice leaves each service to guess whether to charge again, and advice on a \
             success invites a second charge.",
};

pub(super) static RETRY_RANGE: Rule = Rule {
    id: "retry-range",
    severity: Severity::Error,
    summary: "A delay is from 1 second to a week, `min` not above `max`; `max_attempts` is from 1 to 100, and not \
              given where `when` is never.",
    reason: "A pause of nothing is a loop that charges, and timers in milliseconds overflow after 24 days and \
             fire at once.",
};

pub(super) static RETRY_DELAY: Rule = Rule {
    id: "retry-delay",
    severity: Severity::Error,
    summary: "`delay_seconds` and `backoff` are given only where `when` is after_delay or after_customer_acts.",
    reason: "Elsewhere time alone mends nothing: a service that waits and tries again would fail, or charge, again.",
};

pub(super) static CONFIRM_FIRST_5XX: Rule = Rule {
    id: "confirm-first-5xx",
    severity: Severity::Error,
    summary: "A failure with an HTTP status of 500 or above has `confirm_first: true`, and so has every code that \
              api_error reads and that does not begin with a status from 400 to 499.",
    reason: "A server that failed may have taken the money first; the packages put such an answer under \
             needs_review, and the advice must not say otherwise.",
};

pub(super) fn retry_outcome(_: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let entry = item.entry;
    let Some(outcome) = &entry.outcome else {
        return;
    };
    let parts: [(&str, Option<Span>, bool, &str); 2] = [
        (
            "retry",
            entry.retry.as_ref().map(|retry| retry.span),
            absent(entry.retry.as_ref(), &entry.unread, "retry"),
            "say when to charge again: add `retry`, with `when` and `confirm_first`",
        ),
        (
            "fault",
            entry.fault.as_ref().map(|fault| fault.span),
            absent(entry.fault.as_ref(), &entry.unread, "fault"),
            "add a line `fault: ...`: customer, merchant or safaricom",
        ),
    ];
    for (key, given, absent, help) in parts {
        if outcome.value == CodeOutcome::Failure && absent {
            let message = format!("{} is a failure without `{key}`", item.label());
            findings.push(Finding::new(&RETRY_OUTCOME, message, outcome.span).help(help));
        }
        if outcome.value == CodeOutcome::Success
            && let Some(given) = given
        {
            let message = format!("{} is a success with `{key}`", item.label());
            let finding = Finding::new(&RETRY_OUTCOME, message, given)
                .place(outcome.span, "a success")
                .help(format!("take `{key}` out, or write `outcome: failure`"));
            findings.push(finding);
        }
    }
}

pub(super) fn retry_range(_: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let Some(retry) = &item.entry.retry else {
        return;
    };
    let delay = retry.value.delay_seconds.as_ref();
    let (min, max) = delay.map_or((None, None), |delay| {
        (delay.value.min.as_ref(), delay.value.max.as_ref())
    });
    for (key, bound) in [("min", min), ("max", max)] {
        let Some(bound) = bound else {
            continue;
        };
        let (message, help) = match bound.value {
            0 => (
                format!("a delay of 0 seconds is none (`{key}`)"),
                "write at least 1, or take the delay out",
            ),
            LONGEST_DELAY.. if bound.value > LONGEST_DELAY => (
                format!(
                    "a delay of {} seconds is longer than a week (`{key}`)",
                    bound.value
                ),
                "write seconds, not milliseconds; at most 604800",
            ),
            _ => continue,
        };
        findings.push(Finding::new(&RETRY_RANGE, message, bound.span).help(help));
    }
    if let Some((min, max)) = min.zip(max)
        && min.value > max.value
    {
        let message = format!(
            "`min` is {}, above `max`, which is {}",
            min.value, max.value
        );
        let finding = Finding::new(&RETRY_RANGE, message, min.span)
            .place(max.span, "the longest pause")
            .help("put the smaller number first");
        findings.push(finding);
    }
    let Some(attempts) = &retry.value.max_attempts else {
        return;
    };
    let never = retry
        .value
        .when
        .as_ref()
        .filter(|when| when.value == RetryWhen::Never);
    if attempts.value == 0 || attempts.value > MOST_ATTEMPTS {
        let message = format!("{} attempts in all cannot be meant", attempts.value);
        let finding = Finding::new(&RETRY_RANGE, message, attempts.span)
            .help("count every attempt, the first one too: from 1 to 100");
        findings.push(finding);
    } else if let Some(never) = never {
        let message = format!(
            "{} is never to be tried again, but has `max_attempts`",
            item.label()
        );
        let finding = Finding::new(&RETRY_RANGE, message, attempts.span)
            .place(never.span, "never again")
            .help("take `max_attempts` out, or say when to try again");
        findings.push(finding);
    }
}

pub(super) fn retry_delay(_: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let Some(retry) = &item.entry.retry else {
        return;
    };
    let retry = &retry.value;
    let Some(when) = &retry.when else {
        return;
    };
    if matches!(
        when.value,
        RetryWhen::AfterDelay | RetryWhen::AfterCustomerActs
    ) {
        return;
    }
    let delay = retry.delay_seconds.as_ref().map(|delay| delay.span);
    let backoff = retry.backoff.as_ref().map(|backoff| backoff.span);
    for (key, span) in [("delay_seconds", delay), ("backoff", backoff)] {
        if let Some(span) = span {
            let message = format!(
                "`{key}` means nothing where `when` is {}",
                when.value.as_str()
            );
            let finding = Finding::new(&RETRY_DELAY, message, span)
                .place(when.span, "waiting does not help")
                .help(format!("take `{key}` out, or write `when: after_delay`"));
            findings.push(finding);
        }
    }
}

pub(super) fn confirm_first_5xx(
    context: &Context<'_>,
    item: &Item<'_>,
    findings: &mut Vec<Finding>,
) {
    let entry = item.entry;
    let prefixed = item
        .facts
        .and_then(|facts| facts.http_status_prefix.as_ref());
    let status = prefixed
        .filter(|prefixed| prefixed.value)
        .and_then(|_| prefix(item.code?))
        .filter(|status| *status >= 500);
    let channel = item
        .family
        .and_then(|family| context.index.reader(family, &[ChannelId::ApiError]));
    let unproven = match (status, channel.and(item.code)) {
        (Some(status), _) => Some(format!("comes with HTTP {status}")),
        (None, Some(code)) if !is_refused(code) => {
            Some("is an API error without a status from 400 to 499".to_owned())
        }
        _ => None,
    };
    let retry = entry.retry.as_ref();
    let confirm = retry.and_then(|retry| retry.value.confirm_first.as_ref());
    if let Some((unproven, confirm)) = unproven.zip(confirm)
        && !confirm.value
        && entry
            .outcome
            .as_ref()
            .is_none_or(|outcome| outcome.value == CodeOutcome::Failure)
    {
        let message = format!(
            "{} {unproven}, which does not prove that no money moved",
            item.label()
        );
        let finding = Finding::new(&CONFIRM_FIRST_5XX, message, confirm.span)
            .place(item.span(), "the code")
            .help("write `confirm_first: true`");
        findings.push(finding);
    }
}

/// True where the packages take an API error for a refusal, which moved no money.
fn is_refused(code: &str) -> bool {
    let mut digits = code.bytes().take(3);
    digits.next() == Some(b'4') && digits.filter(u8::is_ascii_digit).count() == 2
}

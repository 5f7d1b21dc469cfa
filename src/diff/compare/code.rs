//! The fields of a code that both catalogues have.

use std::collections::BTreeSet;

use super::log::{ListRules, Log};
use crate::catalogue::vocabulary::{Fault, RetryWhen};
use crate::catalogue::{Code, CustomerMessage, Delay, Deprecation, Retry};
use crate::diff::change::ChangeRule;
use crate::diff::{Side, rules};

/// Compares what two codes say; `order_moved` where a `since` that changed moves codes about.
pub(super) fn compare(
    old: (&Side, &Code),
    new: (&Side, &Code),
    order_moved: bool,
    log: &mut Log<'_, '_>,
) {
    const SOURCES: ListRules = ListRules {
        added: &rules::SOURCES_CHANGED,
        removed: &rules::SOURCES_CHANGED,
        reordered: &rules::LIST_REORDERED,
    };
    let after = new.1;
    // Which code is which was decided by these three, and told.
    let Code {
        family: _,
        code: _,
        name: _,
        title,
        outcome,
        description,
        action,
        fault,
        retry,
        http_status,
        reply,
        customer_message,
        see_also: _,
        since,
        deprecated,
        sources,
        evidence,
    } = old.1;
    log.text(&rules::TEXT_CHANGED, "title", title, &after.title);
    let rule = if outcome < &after.outcome {
        &rules::OUTCOME_TO_FAILURE
    } else {
        &rules::OUTCOME_TO_SUCCESS
    };
    log.text(rule, "outcome", outcome.as_str(), after.outcome.as_str());
    log.text(
        &rules::TEXT_CHANGED,
        "description",
        description,
        &after.description,
    );
    log.text(&rules::TEXT_CHANGED, "action", action, &after.action);
    let rule = if risk(*fault) < risk(after.fault) {
        &rules::FAULT_RISKIER
    } else {
        &rules::FAULT_SAFER
    };
    log.optional(
        rule,
        "fault",
        (fault.as_ref(), after.fault.as_ref()),
        |fault| fault.as_str().to_owned(),
    );
    compare_retry(retry, &after.retry, log);
    let statuses = (http_status.as_ref(), after.http_status.as_ref());
    log.optional(
        &rules::HTTP_STATUS_CHANGED,
        "http_status",
        statuses,
        u16::to_string,
    );
    let rule = if after.reply {
        &rules::REPLY_ADDED
    } else {
        &rules::REPLY_DROPPED
    };
    let words = |reply: bool| if reply { "true" } else { "false" };
    log.text(rule, "reply", words(*reply), words(after.reply));
    compare_message(
        customer_message.as_ref(),
        after.customer_message.as_ref(),
        log,
    );
    let references = (see_also(old), see_also(new));
    if references.0 != references.1 {
        let shown = |references: &BTreeSet<String>| {
            let texts: Vec<&str> = references.iter().map(String::as_str).collect();
            (!texts.is_empty()).then(|| texts.join(", "))
        };
        let (before, after) = (shown(&references.0), shown(&references.1));
        log.change(&rules::SEE_ALSO_CHANGED, "see_also", before, after);
    }
    let rule = if order_moved {
        &rules::ORDER_CHANGED
    } else {
        &rules::SINCE_CHANGED
    };
    log.text(rule, "since", since, &after.since);
    compare_deprecation(
        deprecated.as_ref().map(|deprecated| (old.0, deprecated)),
        after
            .deprecated
            .as_ref()
            .map(|deprecated| (new.0, deprecated)),
        log,
    );
    log.list(SOURCES, "sources", sources, &after.sources);
    log.text(
        &rules::EVIDENCE_CHANGED,
        "evidence",
        evidence.as_str(),
        after.evidence.as_str(),
    );
}

/// How likely whoever is at fault is to pay or charge again, without anything being mended.
const fn risk(fault: Option<Fault>) -> u8 {
    match fault {
        None | Some(Fault::Merchant) => 0,
        Some(Fault::Safaricom) => 1,
        Some(Fault::Customer) => 2,
    }
}

fn compare_retry(before: &Retry, after: &Retry, log: &mut Log<'_, '_>) {
    let Retry {
        when,
        delay_seconds,
        backoff,
        max_attempts,
        confirm_first,
    } = before;
    log.text(
        when_rule(*when, after.when),
        "retry.when",
        when.as_str(),
        after.when.as_str(),
    );
    let rule = if is_shorter(*delay_seconds, after.delay_seconds) {
        &rules::DELAY_SHORTER
    } else {
        &rules::DELAY_LONGER
    };
    let delays = (delay_seconds.as_ref(), after.delay_seconds.as_ref());
    log.optional(rule, "retry.delay_seconds", delays, |Delay { min, max }| {
        format!("{min} to {max}")
    });
    let rule = if after.backoff.is_some() {
        &rules::BACKOFF_ADDED
    } else {
        &rules::BACKOFF_REMOVED
    };
    let backoffs = (backoff.as_ref(), after.backoff.as_ref());
    log.optional(rule, "retry.backoff", backoffs, |backoff| {
        backoff.as_str().to_owned()
    });
    // No limit is above every limit.
    let limit = |attempts: Option<u32>| attempts.unwrap_or(u32::MAX);
    let rule = if limit(after.max_attempts) > limit(*max_attempts) {
        &rules::ATTEMPTS_RAISED
    } else {
        &rules::ATTEMPTS_LOWERED
    };
    let attempts = (max_attempts.as_ref(), after.max_attempts.as_ref());
    log.optional(rule, "retry.max_attempts", attempts, u32::to_string);
    let rule = if after.confirm_first {
        &rules::CONFIRM_FIRST_ADDED
    } else {
        &rules::CONFIRM_FIRST_DROPPED
    };
    let words = |confirm: bool| if confirm { "true" } else { "false" };
    log.text(
        rule,
        "retry.confirm_first",
        words(*confirm_first),
        words(after.confirm_first),
    );
}

const fn when_rule(before: RetryWhen, after: RetryWhen) -> &'static ChangeRule {
    match (before, after) {
        (RetryWhen::Never, _) => &rules::RETRY_FROM_NEVER,
        (_, RetryWhen::Never) | (RetryWhen::AfterDelay, _) => &rules::RETRY_WHEN_SAFER,
        _ => &rules::RETRY_WHEN_RISKIER,
    }
}

/// True where a delay is shorter at either end, or gone.
const fn is_shorter(before: Option<Delay>, after: Option<Delay>) -> bool {
    match (before, after) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(before), Some(after)) => after.min < before.min || after.max < before.max,
    }
}

fn compare_message(
    before: Option<&CustomerMessage>,
    after: Option<&CustomerMessage>,
    log: &mut Log<'_, '_>,
) {
    if let (Some(before), Some(after)) = (before, after) {
        let CustomerMessage { en, sw } = before;
        log.text(
            &rules::MESSAGE_CHANGED,
            "customer_message.en",
            en,
            &after.en,
        );
        log.text(
            &rules::MESSAGE_CHANGED,
            "customer_message.sw",
            sw,
            &after.sw,
        );
        return;
    }
    let shown = |message: Option<&CustomerMessage>| message.map(|message| message.en.clone());
    let rule = match (before, after) {
        (None, None) => return,
        (_, Some(_)) => &rules::MESSAGE_ADDED,
        (_, None) => &rules::MESSAGE_REMOVED,
    };
    log.change(rule, "customer_message", shown(before), shown(after));
}

fn compare_deprecation(
    before: Option<(&Side, &Deprecation)>,
    after: Option<(&Side, &Deprecation)>,
    log: &mut Log<'_, '_>,
) {
    let replacement = |(side, deprecation): (&Side, &Deprecation)| {
        let code = &side.catalogue.codes[deprecation.replacement?];
        Some(side.subject(code).label())
    };
    if let (Some(before), Some(after)) = (before, after) {
        let Deprecation {
            since,
            note,
            replacement: _,
        } = before.1;
        log.text(
            &rules::DEPRECATED_CHANGED,
            "deprecated.since",
            since,
            &after.1.since,
        );
        log.text(
            &rules::DEPRECATED_CHANGED,
            "deprecated.note",
            note,
            &after.1.note,
        );
        let both = (replacement(before), replacement(after));
        let both = (both.0.as_ref(), both.1.as_ref());
        log.optional(
            &rules::REPLACEMENT_CHANGED,
            "deprecated.use",
            both,
            String::clone,
        );
        return;
    }
    let shown = |given: Option<(&Side, &Deprecation)>| {
        given.map(|given| match replacement(given) {
            Some(code) => format!("{} Use {code}.", given.1.note),
            None => given.1.note.clone(),
        })
    };
    let rule = match (before, after) {
        (None, None) => return,
        (_, Some(_)) => &rules::DEPRECATED_ADDED,
        (_, None) => &rules::DEPRECATED_REMOVED,
    };
    log.change(rule, "deprecated", shown(before), shown(after));
}

/// The codes that are easily confused with it: a set, as in the digest.
fn see_also((side, code): (&Side, &Code)) -> BTreeSet<String> {
    let codes = code
        .see_also
        .iter()
        .map(|index| &side.catalogue.codes[*index]);
    codes.map(|code| side.subject(code).label()).collect()
}

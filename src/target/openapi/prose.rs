//! What is said of a code in words, where the tools show it.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::catalogue::vocabulary::{CodeOutcome, RetryWhen};
use crate::catalogue::{Catalogue, Code, Retry};
use crate::fragment::commonmark;

/// Everything that a person needs to know of a code, as one line of CommonMark.
pub(super) fn code(catalogue: &Catalogue, code: &Code) -> String {
    let mut line = String::with_capacity(code.description.len() + code.action.len() + 256);
    if let Some(deprecation) = &code.deprecated {
        add(
            &mut line,
            &format!("Deprecated since {}:", deprecation.since),
        );
        add_sentence(&mut line, &deprecation.note);
        if let Some(index) = deprecation.replacement {
            let other = &catalogue.codes[index];
            add(
                &mut line,
                &format!("Use {} ({}) instead.", other.code, other.name),
            );
        }
    }
    add_sentence(&mut line, &code.title);
    add_sentence(&mut line, &code.description);
    add(&mut line, "Action:");
    add_sentence(&mut line, &code.action);
    if code.outcome == CodeOutcome::Failure {
        add(&mut line, "Retry:");
        add_retry(&mut line, &code.retry);
    }
    line
}

/// Some texts of the catalogue as sentences, one after the other, in CommonMark.
pub(super) fn sentences(texts: &[&str]) -> String {
    let mut line = String::new();
    for text in texts {
        add_sentence(&mut line, text);
    }
    line
}

fn add(line: &mut String, text: &str) {
    if !line.is_empty() {
        line.push(' ');
    }
    line.push_str(text);
}

fn add_sentence(line: &mut String, text: &str) {
    add(line, &commonmark::escape(&on_one_line(text)));
    if !text.ends_with(['.', '!', '?', '…', '。', '！', '？']) {
        line.push('.');
    }
}

/// Generators put these texts into `//` comments, which the separators of Unicode end as a line break does.
fn on_one_line(text: &str) -> Cow<'_, str> {
    const SEPARATORS: [char; 2] = ['\u{2028}', '\u{2029}'];
    if text.contains(SEPARATORS) {
        Cow::Owned(text.replace(SEPARATORS, " "))
    } else {
        Cow::Borrowed(text)
    }
}

fn add_retry(line: &mut String, retry: &Retry) {
    add(
        line,
        match retry.when {
            RetryWhen::Never => "never",
            RetryWhen::AfterDelay if retry.delay_seconds.is_some() => "after",
            RetryWhen::AfterDelay => "after a pause",
            RetryWhen::AfterCustomerActs if retry.delay_seconds.is_some() => {
                "after the customer acts, and after"
            }
            RetryWhen::AfterCustomerActs => "after the customer acts",
            RetryWhen::AfterFix => "after the cause is fixed",
        },
    );
    // Writing to a string cannot fail.
    if let Some(delay) = retry.delay_seconds {
        let _ = match (delay.min, delay.max) {
            (1, 1) => write!(line, " 1 second"),
            (min, max) if min == max => write!(line, " {min} seconds"),
            (min, max) => write!(line, " {min} to {max} seconds"),
        };
    }
    if retry.backoff.is_some() {
        line.push_str(", with exponential backoff");
    }
    if let Some(attempts) = retry.max_attempts {
        let plural = if attempts == 1 { "" } else { "s" };
        let _ = write!(line, ", at most {attempts} attempt{plural} in all");
    }
    line.push('.');
    if retry.confirm_first {
        line.push_str(
            " First confirm the payment's state: this code does not prove that no money moved.",
        );
    }
}

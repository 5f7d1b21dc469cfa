//! Rules on every text: there, trimmed, on one line, and not too long.

use super::Passage;
use crate::finding::{Finding, Rule, Severity};

pub(super) static EMPTY_TEXT: Rule = Rule {
    id: "empty-text",
    severity: Severity::Error,
    summary: "No text is empty, or made of white space and hidden characters alone.",
    reason: "A key without a text says less than no key.",
};

pub(super) static UNTRIMMED_TEXT: Rule = Rule {
    id: "untrimmed-text",
    severity: Severity::Error,
    summary: "No text begins or ends with white space.",
    reason: "It cannot be seen in a review, and it travels into every package.",
};

pub(super) static MULTILINE_TEXT: Rule = Rule {
    id: "multiline-text",
    severity: Severity::Error,
    summary: "Every text is one line, or one paragraph that is folded (`>-`) without a blank line.",
    reason: "Texts become comments, table cells and short messages, in which a line break ends the thing.",
};

pub(super) static LONG_TEXT: Rule = Rule {
    id: "long-text",
    severity: Severity::Error,
    summary: "No text is longer than its kind allows: 32 characters for a code, 40 for a name or id, 120 for a \
              title, 160 for a customer message (one SMS), 600 for a paragraph.",
    reason: "What is too long is cut off where it is shown, often in the middle of the advice.",
};

pub(super) static TODO_TEXT: Rule = Rule {
    id: "todo-text",
    severity: Severity::Error,
    summary: "No text is a TODO, the mark that `add` leaves where a person has to decide.",
    reason: "Every package would tell its users so.",
};

pub(super) fn empty_text(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.trimmed.is_empty() {
        let is = if passage.text.trim().is_empty() {
            "is empty"
        } else {
            "is made of hidden characters alone"
        };
        let message = format!("{} {is}", passage.facets.what);
        let finding = Finding::new(&EMPTY_TEXT, message, passage.span)
            .help("write the text, or leave the key out where it may be");
        findings.push(finding);
    }
}

pub(super) fn untrimmed_text(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let text = passage.text;
    let trimmed = passage.trimmed;
    if trimmed.len() == text.len() || trimmed.is_empty() {
        return;
    }
    let ends_in_break = text.trim_end_matches('\n') == trimmed;
    let (message, help) = if ends_in_break {
        (
            "ends with a line break",
            "write `>-` for `>` or `|`: the hyphen drops the last line break",
        )
    } else {
        ("begins or ends with white space", "take the spaces out")
    };
    let message = format!("{} {message}", passage.facets.what);
    findings.push(Finding::new(&UNTRIMMED_TEXT, message, passage.span).help(help));
}

pub(super) fn multiline_text(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if !passage.is_plain && passage.trimmed.contains(['\n', '\r']) {
        let message = format!("{} has several lines", passage.facets.what);
        let finding = Finding::new(&MULTILINE_TEXT, message, passage.span)
            .help("write one paragraph: `>-` joins its lines, a blank line or `|` parts them");
        findings.push(finding);
    }
}

pub(super) fn long_text(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let most = passage.facets.max;
    if passage.text.len() <= most {
        return;
    }
    let length = passage.text.chars().count();
    if length > most {
        let message = format!(
            "{} has {length} characters; it may have {most}",
            passage.facets.what
        );
        let finding = Finding::new(&LONG_TEXT, message, passage.span)
            .help(format!("shorten it by {} or more", length - most));
        findings.push(finding);
    }
}

/// True for a text that is still to be written.
pub(super) fn is_todo(text: &str) -> bool {
    text.strip_prefix("TODO")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

pub(super) fn todo_text(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    // A code may be any word, and what refers to something is looked up.
    let facets = passage.facets;
    let is_reference = facets.pattern.is_some() && facets.grammar_rule.is_empty();
    if is_todo(passage.trimmed) && !is_reference && facets.grammar_rule != "code-grammar" {
        let message = format!("{} is still to be filled in", facets.what);
        let finding = Finding::new(&TODO_TEXT, message, passage.span)
            .help("write it, or take the entry out until somebody can");
        findings.push(finding);
    }
}

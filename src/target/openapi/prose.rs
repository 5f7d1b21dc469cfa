//! What is said of a code in words, where the tools show it.

use std::borrow::Cow;

use crate::catalogue::vocabulary::CodeOutcome;
use crate::catalogue::{Catalogue, Code};
use crate::fragment::commonmark;
use crate::fragment::sentence::full_stop;

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
        add(&mut line, &code.retry.in_words());
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
    line.push_str(full_stop(text));
}

/// Generators put these texts into `//` comments, which the separators of Unicode end as a line break does.
fn on_one_line(text: &str) -> Cow<'_, str> {
    const SEPARATORS: [char; 2] = ['\u{2028}', '\u{2029}'];
    if text.is_ascii() || !text.contains(SEPARATORS) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.replace(SEPARATORS, " "))
    }
}

//! Rules on characters that are obeyed instead of shown. They look at the whole file, comments too: a
//! review reads those, and can be misled by them.

use super::Context;
use crate::finding::visible::{BIDI_CONTROLS, code_point};
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

pub(super) static CONTROL_CHARACTER: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    summary: "There are no control characters, in texts or comments, written out or escaped.",
    reason: "They move the cursor, ring the bell or end a string where texts are shown or logged.",
};

pub(super) static BIDI_CHARACTER: Rule = Rule {
    id: "bidi-character",
    severity: Severity::Error,
    summary: "There are no bidirectional controls, in texts or comments, written out or escaped.",
    reason: "They show a line in another order than it has: the reviewer reads something else than what is \
             published.",
};

/// How many bytes are looked at in one go.
const CHUNK: usize = 4096;

pub(super) fn control_character(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let describe = |character: char| {
        let is_break = matches!(character, '\n' | '\r');
        (character.is_control() && !is_break).then(|| {
            if character == '\t' {
                "a tab"
            } else {
                "a control character"
            }
            .to_owned()
        })
    };
    let suspect = |chunk: &[u8]| {
        let is_control =
            |byte: &u8| (*byte < 0x20 && !matches!(*byte, b'\n' | b'\r')) || *byte >= 0x7F;
        chunk
            .iter()
            .fold(false, |found, byte| found | is_control(byte))
    };
    let help = "take it out; a text is one line of visible characters";
    find(
        context,
        &CONTROL_CHARACTER,
        suspect,
        describe,
        help,
        findings,
    );
}

pub(super) fn bidi_character(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let describe = |character: char| {
        let known = BIDI_CONTROLS.iter().find(|(bidi, _)| *bidi == character);
        known.map(|(_, name)| format!("a {name}"))
    };
    let help = "take it out: it changes the order in which the line is shown";
    find(
        context,
        &BIDI_CHARACTER,
        |chunk| !chunk.is_ascii(),
        describe,
        help,
        findings,
    );
}

/// Reports every character that `describe` has words for: those in the file, and those that only an
/// escape in a quoted text brings in.
fn find(
    context: &Context<'_>,
    rule: &'static Rule,
    suspect: impl Fn(&[u8]) -> bool,
    describe: impl Fn(char) -> Option<String>,
    help: &str,
    findings: &mut Vec<Finding>,
) {
    let source = context.source.text();
    let mut start = 0;
    while start < source.len() {
        let end = source.floor_char_boundary(start + CHUNK);
        let chunk = &source[start..end];
        if suspect(chunk.as_bytes()) {
            for (at, character) in chunk.char_indices() {
                // Tabs may stand between values and before comments: only those in texts are wrong.
                if character == '\t' {
                    continue;
                }
                if let Some(what) = describe(character) {
                    let span = span(start + at, character.len_utf8());
                    let message = format!("the file holds {what}, {}", code_point(character));
                    findings.push(Finding::new(rule, message, span).help(help));
                }
            }
        }
        start = end;
    }
    context.texts(&mut |passage| {
        if !suspect(passage.text.as_bytes()) {
            return;
        }
        let raw = context.source.slice(passage.span);
        let hidden = passage.text.chars().find_map(|character| {
            let what = describe(character)?;
            (character == '\t' || !raw.contains(character)).then_some((character, what))
        });
        if let Some((character, what)) = hidden {
            let message = format!(
                "{} holds {what}, {}",
                passage.facets.what,
                code_point(character)
            );
            findings.push(Finding::new(rule, message, passage.span).help(help));
        }
    });
}

fn span(start: usize, len: usize) -> Span {
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    Span::new(number(start), number(len))
}

//! Rules on characters that are obeyed instead of shown. They look at the whole file, comments too: a
//! review reads those, and can be misled by them.

use super::{Context, Passage};
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

/// How many bytes are looked at in one go: few, since one letter beyond ASCII makes them be looked at one by one.
const CHUNK: usize = 256;

/// The characters of the file that one of these rules refuses. Tabs may stand between values and before
/// comments: only those in texts are wrong.
pub(super) fn suspects(source: &str) -> Vec<(Span, char)> {
    let mut suspects = Vec::new();
    let mut start = 0;
    while start < source.len() {
        let end = source.floor_char_boundary(start + CHUNK);
        let chunk = &source[start..end];
        // Without an early end, so that many bytes are compared at once.
        let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r');
        if !chunk
            .bytes()
            .fold(true, |plain, byte| plain & is_plain(byte))
        {
            for (at, character) in chunk.char_indices() {
                let is_suspect = control(character).is_some() || bidi(character).is_some();
                if is_suspect && character != '\t' {
                    suspects.push((span(start + at, character.len_utf8()), character));
                }
            }
        }
        start = end;
    }
    suspects
}

/// What a control character is called; line breaks are the concern of `multiline-text`.
fn control(character: char) -> Option<String> {
    let what = match character {
        '\n' | '\r' => return None,
        '\t' => "a tab",
        _ if character.is_control() => "a control character",
        _ => return None,
    };
    Some(format!("{what}, {}", code_point(character)))
}

/// What a bidirectional control is called.
fn bidi(character: char) -> Option<String> {
    let (_, name) = BIDI_CONTROLS.iter().find(|(bidi, _)| *bidi == character)?;
    Some(format!("{}, the {name}", code_point(character)))
}

pub(super) fn controls(context: &Context<'_>, findings: &mut Vec<Finding>) {
    written(context, &CONTROL_CHARACTER, control, VISIBLE, findings);
}

pub(super) fn bidi_controls(context: &Context<'_>, findings: &mut Vec<Finding>) {
    written(context, &BIDI_CHARACTER, bidi, ORDER, findings);
}

pub(super) fn escaped_control(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let rule = &CONTROL_CHARACTER;
    escaped(passage, rule, control, VISIBLE, findings);
}

pub(super) fn escaped_bidi_control(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    escaped(passage, &BIDI_CHARACTER, bidi, ORDER, findings);
}

const VISIBLE: &str = "take it out: a text is one line of visible characters";
const ORDER: &str = "take it out: it changes the order in which the line is shown";

/// Reports the characters that stand in the file as they are.
fn written(
    context: &Context<'_>,
    rule: &'static Rule,
    describe: fn(char) -> Option<String>,
    help: &str,
    findings: &mut Vec<Finding>,
) {
    for (span, character) in &context.suspects {
        if let Some(what) = describe(*character) {
            let message = format!("the file holds {what}");
            findings.push(Finding::new(rule, message, *span).help(help));
        }
    }
}

/// Reports the first character of a text that only an escape brings in, or that is well elsewhere.
fn escaped(
    passage: &Passage<'_>,
    rule: &'static Rule,
    describe: fn(char) -> Option<String>,
    help: &str,
    findings: &mut Vec<Finding>,
) {
    if passage.is_plain {
        return;
    }
    let raw = passage.written;
    let hidden = passage.text.chars().find_map(|character| {
        let what = describe(character)?;
        (character == '\t' || !raw.contains(character)).then_some(what)
    });
    if let Some(what) = hidden {
        let message = format!("{} holds {what}", passage.facets.what);
        findings.push(Finding::new(rule, message, passage.span).help(help));
    }
}

fn span(start: usize, len: usize) -> Span {
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    Span::new(number(start), number(len))
}

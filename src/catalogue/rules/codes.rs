//! Rules on the codes themselves, as they stand on the wire.

use std::collections::HashMap;

use super::index::each;
use super::{Context, Passage};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};

pub(super) static UNQUOTED_CODE: Rule = Rule {
    id: "unquoted-code",
    severity: Severity::Error,
    summary: "A code stands in quotes.",
    reason: "Without quotes YAML reads 0017 as 15, 1e3 as 1000 and 400.10 as 400.1: another code than the one \
             that arrives.",
};

pub(super) static ESCAPED_CODE: Rule = Rule {
    id: "escaped-code",
    severity: Severity::Error,
    summary: "A code is written as it is, without escapes.",
    reason: "A reviewer compares it with what arrived on the wire, character by character.",
};

pub(super) static FAMILY_PATTERN: Rule = Rule {
    id: "family-pattern",
    severity: Severity::Error,
    summary: "The pattern of a family is a regular expression that every language reads alike: literals, \
              classes, groups, alternatives and repetitions.",
    reason: "Other tools check codes with it too, in other languages.",
};

pub(super) static DUPLICATE_CODE: Rule = Rule {
    id: "duplicate-code",
    severity: Severity::Error,
    summary: "A code stands once in its family.",
    reason: "Of two meanings of one code, one is wrong, and somebody is charged by it.",
};

fn is_code(passage: &Passage<'_>) -> bool {
    passage.facets.grammar_rule == super::grammar::CODE_GRAMMAR.id
}

/// What stands between the quotes of a text, where it is in quotes.
fn unquoted(raw: &str) -> Option<&str> {
    let inner = |quote: char| raw.strip_prefix(quote)?.strip_suffix(quote);
    inner('"').or_else(|| inner('\''))
}

/// What stands between the quotes that YAML takes off. Those of a block text are part of it: its words are those of its
/// source, which is never so of a text that has lost its quotes.
fn inside_quotes<'a>(raw: &'a str, text: &str) -> Option<&'a str> {
    unquoted(raw).filter(|_| !raw.split_whitespace().eq(text.split_whitespace()))
}

pub(super) fn unquoted_code(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if !is_code(passage) || inside_quotes(passage.written, passage.text).is_some() {
        return;
    }
    let text = quoted(passage.text);
    let finding = Finding::new(
        &UNQUOTED_CODE,
        format!("the code {text} is not in quotes"),
        passage.span,
    );
    let help = match unquoted(passage.trimmed).unwrap_or(passage.trimmed).trim() {
        "" => "write the code in quotes, as in \"0\"".to_owned(),
        code => format!("write \"{code}\""),
    };
    findings.push(finding.help(help));
}

pub(super) fn escaped_code(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    // What would be left without the escapes is nothing: `empty-text` has it.
    if !is_code(passage) || passage.trimmed.is_empty() {
        return;
    }
    if inside_quotes(passage.written, passage.text).is_some_and(|inner| inner != passage.text) {
        let message = format!("the code {} is written with escapes", quoted(passage.text));
        let help = format!("write \"{}\"", passage.trimmed);
        findings.push(Finding::new(&ESCAPED_CODE, message, passage.span).help(help));
    }
}

pub(super) fn family_pattern(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let families = each(context.document.families.as_ref());
    for (family, pattern) in families.zip(&context.index.patterns) {
        let (Some(written), Some(Err(reason))) = (&family.value.pattern, pattern) else {
            continue;
        };
        if written.value.trim().is_empty() {
            continue;
        }
        let text = quoted(&written.value);
        let message = format!("the pattern {text} cannot be used: {reason}");
        let help = "use literals, classes as in [0-9], groups, | and repetitions as in {1,4}";
        findings.push(Finding::new(&FAMILY_PATTERN, message, written.span).help(help));
    }
}

pub(super) fn duplicate_code(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut first = HashMap::with_capacity(context.index.codes.len());
    for item in &context.index.codes {
        let Some((family, code)) = item.family.zip(item.code) else {
            continue;
        };
        let span = item.span();
        let earlier = *first.entry((family, code)).or_insert(span);
        if earlier != span && !code.trim().is_empty() {
            let message = format!("the code {} is given twice in {family}", quoted(code));
            let finding = Finding::new(&DUPLICATE_CODE, message, span)
                .label("given again here")
                .place(earlier, "first given here")
                .help("keep one of the two, and merge what they say");
            findings.push(finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{inside_quotes, unquoted};

    #[test]
    fn quotes_are_told_from_text() {
        assert_eq!(unquoted("\"0\""), Some("0"));
        assert_eq!(unquoted("'0'"), Some("0"));
        assert_eq!(unquoted("\"\""), Some(""));
        for raw in ["0", "\"", "'0\"", "", "0\""] {
            assert_eq!(unquoted(raw), None, "{raw}");
        }
    }

    #[test]
    fn the_quotes_of_a_block_text_are_part_of_it() {
        for (raw, text, inner) in [
            ("\"17\"", "17", Some("17")),
            ("\"\\x317\"", "17", Some("\\x317")),
            ("'''17'''", "'17'", Some("''17''")),
            ("\"\\\"17\\\"\"", "\"17\"", Some("\\\"17\\\"")),
            ("\"17\"", "\"17\"", None),
            ("\"17\"", "\"17\"\n", None),
            ("\"1\n      7\"", "\"1 7\"\n", None),
            ("17", "17", None),
        ] {
            assert_eq!(inside_quotes(raw, text), inner, "{raw}");
        }
    }
}

//! Rules on the form of names, codes, references, addresses and licences.
//!
//! Each form is stated as a regular expression in [`text`](super::super::text), for editors; here it is
//! matched by hand, since a catalogue holds a million of these texts. A test compares the two.

use super::{Context, Item, Passage};
use crate::finding::visible::{is_hidden, quoted};
use crate::finding::{Finding, Rule, Severity};

pub(super) static NAME_GRAMMAR: Rule = Rule {
    id: "name-grammar",
    severity: Severity::Error,
    summary: "Ids and names are snake_case: lower-case words of ASCII letters and digits, joined by single \
              underscores.",
    reason: "Every language derives its identifiers from them, and must derive the same ones on every machine.",
};

pub(super) static PACKAGE_NAME: Rule = Rule {
    id: "package-name",
    severity: Severity::Error,
    summary: "The package's name is kebab-case: lower-case words of ASCII letters and digits, joined by single \
              hyphens.",
    reason: "It is the name in every registry, and their rules differ: this form passes them all.",
};

pub(super) static CODE_GRAMMAR: Rule = Rule {
    id: "code-grammar",
    severity: Severity::Error,
    summary: "A code is printable ASCII (letters, digits, full stops, hyphens, underscores), and as a whole \
              matches the pattern of its family.",
    reason: "A code is compared byte for byte with what arrives on the wire: one stray character, and it is \
             never recognised.",
};

pub(super) static REFERENCE_GRAMMAR: Rule = Rule {
    id: "reference-grammar",
    severity: Severity::Error,
    summary: "A reference names a family and a code: `stk_result/1032`.",
    reason: "The same code means different things in different families.",
};

pub(super) static FIELD_GRAMMAR: Rule = Rule {
    id: "field-grammar",
    severity: Severity::Error,
    summary: "The name of a field on the wire is made of ASCII letters and digits, a letter first.",
    reason: "It is looked up in payloads exactly as it is written.",
};

pub(super) static LICENSE_GRAMMAR: Rule = Rule {
    id: "license-grammar",
    severity: Severity::Error,
    summary: "The licence is an SPDX expression of licence ids joined by AND, OR or WITH.",
    reason: "The registries refuse packages whose licence they cannot read.",
};

pub(super) static URL_GRAMMAR: Rule = Rule {
    id: "url-grammar",
    severity: Severity::Error,
    summary: "A web address begins with http:// or https:// and holds no spaces.",
    reason: "It becomes a link in the documentation of every package.",
};

/// Reports a text of the grammar `rule` that `keeps` is not true for. Texts in which something else is
/// wrong (empty, hidden characters, spaces around) are left to the rules that say so.
fn check(
    rule: &'static Rule,
    keeps: fn(&str) -> bool,
    help: &str,
    passage: &Passage<'_>,
    findings: &mut Vec<Finding>,
) {
    if passage.facets.grammar_rule != rule.id || keeps(passage.text) {
        return;
    }
    let text = passage.text.trim();
    if text.is_empty() || keeps(text) || text.chars().any(is_hidden) {
        return;
    }
    let message = format!("{} is not {}", quoted(text), passage.facets.what);
    findings.push(Finding::new(rule, message, passage.span).help(help));
}

pub(super) fn name_grammar(_: &Context<'_>, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let help = "write it in snake_case, as in request_cancelled";
    check(&NAME_GRAMMAR, is_snake_or_digit, help, passage, findings);
}

pub(super) fn package_name(_: &Context<'_>, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let help = "write it in kebab-case, as in daraja-codes, with a letter first";
    check(&PACKAGE_NAME, is_kebab, help, passage, findings);
}

pub(super) fn code_grammar(_: &Context<'_>, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let help = "a code is made of letters, digits, full stops, hyphens and underscores, the first of them a \
                letter or digit";
    check(&CODE_GRAMMAR, is_code, help, passage, findings);
}

pub(super) fn reference_grammar(
    _: &Context<'_>,
    passage: &Passage<'_>,
    findings: &mut Vec<Finding>,
) {
    let help = "write family/code, as in stk_result/1032";
    check(&REFERENCE_GRAMMAR, is_reference, help, passage, findings);
}

pub(super) fn field_grammar(_: &Context<'_>, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let help = "write the name alone, as in CheckoutRequestID";
    check(&FIELD_GRAMMAR, is_field, help, passage, findings);
}

pub(super) fn license_grammar(_: &Context<'_>, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let help = "write an SPDX expression, as in MIT OR Apache-2.0";
    check(&LICENSE_GRAMMAR, is_license, help, passage, findings);
}

pub(super) fn url_grammar(_: &Context<'_>, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let help = "write the whole address, as in https://example.com/codes";
    check(&URL_GRAMMAR, is_url, help, passage, findings);
}

/// The second half of `code-grammar`: the pattern of the family.
pub(super) fn family_grammar(context: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let Some((code, (family, facts))) = item.code.zip(item.family.zip(item.facts)) else {
        return;
    };
    let Some(pattern) = context.index.pattern(item) else {
        return;
    };
    if !is_code(code) || code.len() > 32 || pattern.is_match(code) {
        return;
    }
    let message = format!(
        "the code {} does not match the pattern of {family}",
        quoted(code)
    );
    let mut finding = Finding::new(&CODE_GRAMMAR, message, item.span())
        .help("correct the code, or widen the family's pattern");
    if let Some(pattern) = &facts.pattern {
        finding = finding.place(pattern.span, "the pattern");
    }
    findings.push(finding);
}

fn is_words(text: &str, joint: char) -> bool {
    text.split(joint).all(|word| {
        let mut bytes = word.bytes();
        !word.is_empty() && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn begins_with_letter(text: &str) -> bool {
    text.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic())
}

/// snake_case, but a digit may stand first: that is the concern of `leading-digit`.
fn is_snake_or_digit(text: &str) -> bool {
    is_words(text, '_')
}

/// True for the form that ids and names have.
pub(super) fn is_snake(text: &str) -> bool {
    begins_with_letter(text) && is_words(text, '_')
}

pub(super) fn is_kebab(text: &str) -> bool {
    begins_with_letter(text) && is_words(text, '-')
}

/// True for the form that codes have.
pub(super) fn is_code(text: &str) -> bool {
    let first = text.bytes().next();
    let follows = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    first.is_some_and(|byte| byte.is_ascii_alphanumeric()) && text.bytes().all(follows)
}

/// The family and the code of a reference that has the right form.
pub(super) fn parts(reference: &str) -> Option<(&str, &str)> {
    let (family, code) = reference.split_once('/')?;
    let follows = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let is_family = family
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_lowercase())
        && family.bytes().all(follows);
    (is_family && is_code(code)).then_some((family, code))
}

fn is_reference(text: &str) -> bool {
    parts(text).is_some()
}

fn is_field(text: &str) -> bool {
    begins_with_letter(text) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_license(text: &str) -> bool {
    let is_id = |word: &str| {
        let mut bytes = word.bytes();
        !word.is_empty() && bytes.all(|byte| byte.is_ascii_alphanumeric() || b".+-".contains(&byte))
    };
    let words: Vec<&str> = text.split(' ').collect();
    let fits = |(at, word): (usize, &&str)| match at % 2 {
        0 => is_id(word),
        _ => matches!(*word, "AND" | "OR" | "WITH"),
    };
    words.len() % 2 == 1 && words.iter().enumerate().all(fits)
}

fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
}

#[cfg(test)]
mod tests {
    use super::super::super::text::{
        Code, Field, Id, License, Name, PackageName, Reference, TextKind, Url,
    };
    use proptest::prelude::*;
    use regex_lite::Regex;

    fn agrees<K: TextKind>(keeps: fn(&str) -> bool, text: &str) {
        let pattern = K::FACETS.pattern.unwrap();
        let regex = Regex::new(&format!("^(?:{pattern})$")).unwrap();
        assert_eq!(
            keeps(text),
            regex.is_match(text),
            "{} {text:?}",
            K::FACETS.what
        );
    }

    fn all_agree(text: &str) {
        agrees::<Id>(super::is_snake, text);
        agrees::<Name>(super::is_snake, text);
        agrees::<PackageName>(super::is_kebab, text);
        agrees::<Code>(super::is_code, text);
        agrees::<Reference>(super::is_reference, text);
        agrees::<Field>(super::is_field, text);
        agrees::<License>(super::is_license, text);
        agrees::<Url>(super::is_url, text);
    }

    proptest! {
        #[test]
        fn what_is_matched_by_hand_is_what_editors_match(
            text in "[aZ0_./ -]{0,6}|[a-c0-1_]{0,5}|(MIT|Apache-2.0| AND | OR |  | WITH |and){0,5}|https?:/{0,2}.{0,3}",
        ) {
            all_agree(&text);
        }
    }

    #[test]
    fn examples_of_each_form() {
        for text in [
            "stk_result",
            "a__b",
            "a_",
            "_a",
            "2fa",
            "daraja-codes",
            "400.002.02",
            "-1",
            "stk_result/1032",
            "stk_result/",
            "/1",
            "a/b/c",
            "CheckoutRequestID",
            "MIT OR Apache-2.0",
            "MIT OR",
            " MIT",
            "",
            "https://x",
            "http://",
            "ftp://x",
            "https://a b",
            "a\n",
            "\na",
            "é",
        ] {
            all_agree(text);
        }
    }
}

//! Rules on the form of names, codes, references, addresses and licences.

use super::forms::{
    is_code, is_field, is_kebab, is_license, is_reference, is_snake_or_digit, is_url,
};
use super::texts::is_todo;
use super::{Context, Item, Passage};
use crate::finding::visible::{is_hidden, quoted};
use crate::finding::{Finding, Rule, Severity};
use crate::name::Case;

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
    summary: "The licence is an SPDX expression of licence ids joined by AND or OR, each with one exception at most, \
              after WITH.",
    reason: "The registries refuse packages whose licence they cannot read.",
};

pub(super) static URL_GRAMMAR: Rule = Rule {
    id: "url-grammar",
    severity: Severity::Error,
    summary: "A web address begins with http:// or https:// and holds no spaces.",
    reason: "It becomes a link in the documentation of every package.",
};

/// A form that some texts have.
struct Form {
    rule: &'static Rule,
    keeps: fn(&str) -> bool,
    help: &'static str,
    /// The case that most likely mends a text.
    case: Option<Case>,
}

/// Reports a text that has to have a form, and has not. Texts in which something else is wrong (empty,
/// hidden characters, spaces around, a TODO) are left to the rules that say so.
fn check(form: &Form, passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.facets.grammar_rule != form.rule.id || (form.keeps)(passage.text) {
        return;
    }
    let text = passage.trimmed;
    if text.is_empty() || (form.keeps)(text) || text.chars().any(is_hidden) || is_todo(text) {
        return;
    }
    let message = format!(
        "{} does not have the form of {}",
        quoted(text),
        passage.facets.what
    );
    let mended = form
        .case
        .map(|case| case.apply(text))
        .filter(|mended| (form.keeps)(mended));
    let help = mended.map_or_else(
        || form.help.to_owned(),
        |mended| format!("write `{mended}`"),
    );
    findings.push(Finding::new(form.rule, message, passage.span).help(help));
}

pub(super) fn name_grammar(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &NAME_GRAMMAR,
        // A digit in front is the concern of `leading-digit`.
        keeps: is_snake_or_digit,
        help: "write it in snake_case, as in request_cancelled",
        case: Some(Case::Snake),
    };
    check(&FORM, passage, findings);
}

pub(super) fn package_name(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &PACKAGE_NAME,
        keeps: is_kebab,
        help: "write it in kebab-case, as in daraja-codes, with a letter first",
        case: Some(Case::Kebab),
    };
    check(&FORM, passage, findings);
}

pub(super) fn code_grammar(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &CODE_GRAMMAR,
        keeps: is_code,
        help: "a code is made of letters, digits, full stops, hyphens and underscores, the first of them a letter or \
               digit",
        case: None,
    };
    check(&FORM, passage, findings);
}

pub(super) fn reference_grammar(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &REFERENCE_GRAMMAR,
        keeps: is_reference,
        help: "write family/code, as in stk_result/1032",
        case: None,
    };
    check(&FORM, passage, findings);
}

pub(super) fn field_grammar(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &FIELD_GRAMMAR,
        keeps: is_field,
        help: "write the name alone, as in CheckoutRequestID",
        case: None,
    };
    check(&FORM, passage, findings);
}

pub(super) fn license_grammar(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &LICENSE_GRAMMAR,
        keeps: is_license,
        help: "write an SPDX expression, as in MIT OR Apache-2.0",
        case: None,
    };
    check(&FORM, passage, findings);
}

pub(super) fn url_grammar(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    const FORM: Form = Form {
        rule: &URL_GRAMMAR,
        keeps: is_url,
        help: "write the whole address, as in https://example.com/codes",
        case: None,
    };
    check(&FORM, passage, findings);
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

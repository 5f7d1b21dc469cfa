//! Rules on versions, and on the layout of the file.

use semver::Version;

use super::super::text::{self, Text};
use super::index::each;
use super::{Context, Item};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};
use crate::source::Located;

/// The layout of `codes.yaml` that this program reads.
pub(in super::super) const SCHEMA: u32 = 1;

pub(super) static SCHEMA_VERSION: Rule = Rule {
    id: "schema-version",
    severity: Severity::Error,
    summary: "`schema` is 1, the layout that this program reads.",
    reason: "A later layout may give the same keys another meaning.",
};

pub(super) static PACKAGE_VERSION: Rule = Rule {
    id: "package-version",
    severity: Severity::Error,
    summary: "`package.version` is a Semantic Version.",
    reason: "Every registry sorts releases by it, and two services compare it to see whether they agree.",
};

pub(super) static SINCE_VERSION: Rule = Rule {
    id: "since-version",
    severity: Severity::Error,
    summary: "`since` is a Semantic Version not above `package.version`, and `deprecated.since` is not below \
              the `since` of its code.",
    reason: "A reader who looks for the release that brought a code must find it.",
};

pub(super) fn schema_version(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(schema) = &context.document.schema else {
        return;
    };
    if schema.value != SCHEMA {
        let message = format!(
            "the catalogue is written in layout {}; this program reads layout {SCHEMA}",
            schema.value
        );
        let help = "install the daraja-codegen that goes with the catalogue, or write `schema: 1`";
        findings.push(Finding::new(&SCHEMA_VERSION, message, schema.span).help(help));
    }
}

pub(super) fn package_version(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(written) = package_version_field(context) else {
        return;
    };
    if let Err(error) = Version::parse(&written.value) {
        findings.push(not_semantic(&PACKAGE_VERSION, written, &error));
    }
}

fn not_semantic(
    rule: &'static Rule,
    written: &Located<Text<text::Version>>,
    error: &semver::Error,
) -> Finding {
    let message = format!("{} is no Semantic Version: {error}", quoted(&written.value));
    Finding::new(rule, message, written.span).help("write three numbers, as in 1.2.3")
}

fn package_version_field<'a>(context: &Context<'a>) -> Option<&'a Located<Text<text::Version>>> {
    let package = context.document.package.as_ref()?;
    package
        .value
        .version
        .as_ref()
        .filter(|version| !version.value.trim().is_empty())
}

pub(super) fn since_version(context: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let deprecated = item.entry.deprecated.as_ref();
    let deprecated = deprecated.and_then(|entry| entry.value.since.as_ref());
    let mut parse = |written, what: &str| {
        let label = || format!("{} was {what}", item.label());
        released(context, written, label, findings)
    };
    let added = item.entry.since.as_ref();
    let since = added.and_then(|since| parse(since, "added"));
    let ended = deprecated.and_then(|since| parse(since, "deprecated"));
    if let Some(((since, ended), (added, deprecated))) = since.zip(ended).zip(added.zip(deprecated))
        && ended.cmp_precedence(&since).is_lt()
    {
        let message = format!(
            "{} was deprecated in {ended}, before it was added in {since}",
            item.label()
        );
        let finding = Finding::new(&SINCE_VERSION, message, deprecated.span)
            .place(added.span, "added here")
            .help("correct one of the two versions");
        findings.push(finding);
    }
}

pub(super) fn retired_since(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in each(context.document.retired.as_ref()) {
        let entry = &entry.value;
        let (Some(since), Some(code)) = (&entry.since, &entry.code) else {
            continue;
        };
        let label = || format!("the code {} was removed", quoted(&code.value));
        released(context, since, label, findings);
    }
}

/// The version that `written` names, where it is one; `what` happened in it, so it is not above the package's.
fn released(
    context: &Context<'_>,
    written: &Located<Text<text::Version>>,
    what: impl Fn() -> String,
    findings: &mut Vec<Finding>,
) -> Option<Version> {
    if written.value.trim().is_empty() {
        return None;
    }
    let version = match Version::parse(&written.value) {
        Ok(version) => version,
        Err(error) => {
            findings.push(not_semantic(&SINCE_VERSION, written, &error));
            return None;
        }
    };
    if let Some(package) = package_version_field(context)
        && let Ok(newest) = Version::parse(&package.value)
        && version.cmp_precedence(&newest).is_gt()
    {
        let message = format!("{} in {version}, but the package is at {newest}", what());
        let finding = Finding::new(&SINCE_VERSION, message, written.span)
            .place(package.span, "the package's version")
            .help("raise package.version, or correct `since`");
        findings.push(finding);
    }
    Some(version)
}

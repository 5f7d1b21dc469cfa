//! Holding the changes against what the new catalogue says of itself: its version and its retired list.

use std::collections::{BTreeSet, HashSet};

use semver::Version;

use super::change::{Change, In, Level, Subject};
use super::{Side, rules, version};
use crate::finding::{Finding, Rule, Severity};

/// `package.version` has not risen enough.
pub static VERSION_TOO_LOW: Rule = Rule {
    id: "version-too-low",
    severity: Severity::Error,
    summary: "`package.version` rises at least as much as the changes demand, and never falls.",
    reason: "Whoever takes an update that looks harmless must get one.",
};

/// A code was removed, but not retired.
pub static NOT_RETIRED: Rule = Rule {
    id: "not-retired",
    severity: Severity::Error,
    summary: "A code that is removed, or moved to another family, is on the retired list.",
    reason: "Otherwise its text or its name could come back with another meaning, and old programs would act on \
             the old one.",
};

/// What was added or removed names an older version.
pub static SINCE_NOT_NEW: Rule = Rule {
    id: "since-not-new",
    severity: Severity::Error,
    summary: "A code that is added, or removed and retired, has a `since` above the old version.",
    reason: "The changelog would tell it of a release that was published without it, and an added code would come \
             between older ones, whose numbers in Rust are then others.",
};

/// A change that touches money has not been named by a reviewer.
pub static MONEY_CHANGE: Rule = Rule {
    id: "money-change",
    severity: Severity::Error,
    summary: "A change of level money is named by a reviewer, with `--allow FAMILY/CODE`, whatever the version.",
    reason: "No version number tells a service that it will now charge again.",
};

/// The rules on a whole diff, in the order of the documentation.
pub static ALL: &[&Rule] = &[
    &VERSION_TOO_LOW,
    &NOT_RETIRED,
    &SINCE_NOT_NEW,
    &MONEY_CHANGE,
];

/// What the changes come to.
#[derive(Debug)]
pub struct Verdict {
    /// The heaviest change; none where there is none.
    pub level: Option<Level>,
    /// The least version that the changes demand; the old one where nothing changed.
    pub least: String,
    /// What is wrong with the new catalogue, in file order.
    pub findings: Vec<Finding>,
    /// What was allowed, but did not change where money is at stake, as `family/code`.
    pub idle: Vec<String>,
}

/// Judges `changes`; `allowed` holds the codes, as `family/code`, whose money changes a reviewer has named.
#[must_use]
pub fn judge(
    old: &Side,
    new: &Side,
    changes: &[Change<'_>],
    allowed: &BTreeSet<String>,
) -> Verdict {
    let level = changes.iter().map(|change| change.rule.level).max();
    let mut findings = Vec::new();
    let least = hold_version(old, new, level, &mut findings);
    hold_retired(new, changes, &mut findings);
    hold_since(old, new, changes, &mut findings);
    let mut touched = BTreeSet::new();
    for change in changes
        .iter()
        .filter(|change| change.rule.level == Level::Money)
    {
        let label = change.subject.label();
        if !allowed.contains(&label) {
            findings.push(unnamed(change, &label));
        }
        touched.insert(label);
    }
    findings.sort_by_key(Finding::span);
    Verdict {
        level,
        least,
        findings,
        idle: allowed.difference(&touched).cloned().collect(),
    }
}

fn hold_version(
    old: &Side,
    new: &Side,
    level: Option<Level>,
    findings: &mut Vec<Finding>,
) -> String {
    let texts = (
        &old.catalogue.package.version,
        &new.catalogue.package.version,
    );
    let versions = (Version::parse(texts.0), Version::parse(texts.1));
    // A valid catalogue has Semantic Versions.
    let (Ok(before), Ok(after)) = versions else {
        return texts.0.clone();
    };
    let least = level.map_or_else(|| before.clone(), |level| version::least(&before, level));
    if !version::suffices(&before, &after, level) {
        let went = if before == after {
            format!("is still {before}")
        } else {
            format!("went from {before} to {after}")
        };
        let message = match level {
            Some(Level::Money) => {
                format!("the version {went}, but major (money) changes demand at least {least}")
            }
            Some(level) => {
                let level = level.as_str();
                format!("the version {went}, but {level} changes demand at least {least}")
            }
            None => format!("the version fell from {before} to {after}"),
        };
        let finding = Finding::new(&VERSION_TOO_LOW, message, new.version_place())
            .help(format!("write `version: {least}`, or a higher one"));
        findings.push(finding);
    }
    least.to_string()
}

fn hold_retired(new: &Side, changes: &[Change<'_>], findings: &mut Vec<Finding>) {
    let retired: HashSet<(&str, &str, &str)> = new
        .catalogue
        .retired
        .iter()
        .map(|entry| (&*entry.family, &*entry.code, &*entry.name))
        .collect();
    for change in changes {
        let Some((family, code, name)) = gone(change) else {
            continue;
        };
        if retired.contains(&(family, code, name)) {
            continue;
        }
        let message = format!("{family}/{code} is gone, but not on the retired list");
        let help =
            format!("add to `retired`: {{ family: {family}, code: \"{code}\", name: {name} }}");
        let label = match change.file {
            In::New => "it is here now",
            In::Old => "it stood next to this",
        };
        let finding = Finding::new(&NOT_RETIRED, message, change.anchor)
            .label(label)
            .help(help);
        findings.push(finding);
    }
}

fn hold_since(old: &Side, new: &Side, changes: &[Change<'_>], findings: &mut Vec<Finding>) {
    let version = &old.catalogue.package.version;
    // A valid catalogue has Semantic Versions.
    let Ok(published) = Version::parse(version) else {
        return;
    };
    let added = changes
        .iter()
        .filter(|change| is(change, &rules::CODE_ADDED));
    let added: HashSet<_> = added.filter_map(|change| change.subject.code()).collect();
    let removed = changes.iter().filter_map(gone);
    let removed: HashSet<_> = removed.map(|(family, code, _)| (family, code)).collect();
    let codes = new.catalogue.codes.iter().map(|code| {
        let identity = (new.family_id(code), &*code.code);
        (identity, &code.since, added.contains(&identity), "added")
    });
    let retired = new.catalogue.retired.iter().map(|entry| {
        let identity = (&*entry.family, &*entry.code);
        (
            identity,
            &entry.since,
            removed.contains(&identity),
            "removed",
        )
    });
    let places = new.places.codes.iter().chain(&new.places.retired);
    for (((family, code), since, is_new, went), place) in codes.chain(retired).zip(places) {
        let is_old =
            || Version::parse(since).is_ok_and(|since| since.cmp_precedence(&published).is_le());
        if is_new && is_old() {
            let message =
                format!("{family}/{code} is {went} after {version}, but its since is {since}");
            let finding = Finding::new(&SINCE_NOT_NEW, message, place.field("since"))
                .place(new.version_place(), "the coming version")
                .help("write the version that the catalogue is about to be published as");
            findings.push(finding);
        }
    }
}

fn is(change: &Change<'_>, rule: &'static super::ChangeRule) -> bool {
    std::ptr::eq(change.rule, rule)
}

/// The identity that a change takes away.
fn gone<'c>(change: &'c Change<'_>) -> Option<(&'c str, &'c str, &'c str)> {
    let Subject::Code { family, code, name } = change.subject else {
        return None;
    };
    if is(change, &rules::CODE_REMOVED) {
        return Some((family, code, name));
    }
    let is_move = is(change, &rules::CODE_MOVED);
    // Of a text that changed the name is still in use, so the old pair of both cannot be retired.
    is_move.then_some((change.before.as_deref()?, code, name))
}

fn unnamed(change: &Change<'_>, label: &str) -> Finding {
    let field = change.field.unwrap_or_default();
    let [before, after] =
        [&change.before, &change.after].map(|text| text.as_deref().unwrap_or("nothing"));
    let message = format!("{field} of {label} went from {before} to {after}");
    Finding::new(&MONEY_CHANGE, message, change.anchor)
        .label(change.rule.effect)
        .help(format!(
            "if that is right, the reviewer says so with --allow {label}"
        ))
}

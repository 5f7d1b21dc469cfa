//! Finding the changes. Every struct of the model is taken apart field by field, so that a new field
//! does not compile until it is compared too.

mod code;
mod codes;
mod entries;
mod flow;
mod log;

use super::change::Change;
use super::{Side, Subject, rules};
use crate::catalogue::{Package, Retired};
use log::Log;
use std::collections::{HashMap, HashSet};

/// Every change from `old` to `new`: of the package, then list by list, each in file order, with what was
/// removed behind what is there.
#[must_use]
pub fn compare<'a>(old: &'a Side, new: &'a Side) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    package(old, new, &mut changes);
    entries::sources(old, new, &mut changes);
    entries::families(old, new, &mut changes);
    entries::channels(old, new, &mut changes);
    entries::flows(old, new, &mut changes);
    let removed = codes::codes(old, new, &mut changes);
    retired(old, new, &removed, &mut changes);
    changes
}

fn package<'a>(old: &'a Side, new: &'a Side, changes: &mut Vec<Change<'a>>) {
    let mut log = Log::new(
        Subject::Package,
        &old.places.package,
        &new.places.package,
        changes,
    );
    // The version is not a change: it is what the changes are held against.
    let Package {
        name,
        version: _,
        title,
        description,
        license,
        repository,
    } = &old.catalogue.package;
    let after = &new.catalogue.package;
    log.text(&rules::PACKAGE_RENAMED, "name", name, &after.name);
    log.text(&rules::METADATA_CHANGED, "title", title, &after.title);
    log.text(
        &rules::METADATA_CHANGED,
        "description",
        description,
        &after.description,
    );
    log.text(&rules::LICENSE_CHANGED, "license", license, &after.license);
    log.text(
        &rules::METADATA_CHANGED,
        "repository",
        repository,
        &after.repository,
    );
}

/// The retired list, without the codes that this very change removed: those are told already.
fn retired<'a>(
    old: &'a Side,
    new: &'a Side,
    removed: &HashSet<(&str, &str)>,
    changes: &mut Vec<Change<'a>>,
) {
    fn key(entry: &Retired) -> (&str, &str, &str) {
        let Retired {
            family, code, name, ..
        } = entry;
        (family, code, name)
    }
    let subject = |entry: &'a Retired| {
        let (family, code, name) = key(entry);
        Subject::Retired { family, code, name }
    };
    let (before, after) = (&old.catalogue.retired, &new.catalogue.retired);
    let olds = before.iter().zip(&old.places.retired);
    let known: HashMap<_, _> = olds.map(|old| (key(old.0), old)).collect();
    for (entry, place) in after.iter().zip(&new.places.retired) {
        if let Some((was, was_at)) = known.get(&key(entry)) {
            let mut log = Log::new(subject(entry), was_at, place, changes);
            log.text(&rules::SINCE_CHANGED, "since", &was.since, &entry.since);
            continue;
        }
        let is_told = removed.contains(&(&*entry.family, &*entry.code));
        if !is_told {
            let after = entry.name.clone();
            log::added(&rules::RETIRED_ADDED, subject(entry), place, after, changes);
        }
    }
    let kept: HashSet<_> = after.iter().map(key).collect();
    for (entry, place) in before.iter().zip(&old.places.retired) {
        if !kept.contains(&key(entry)) {
            let anchor = new.places.list("retired");
            let before = entry.name.clone();
            log::removed(
                &rules::RETIRED_DROPPED,
                subject(entry),
                place,
                anchor,
                before,
                changes,
            );
        }
    }
}

//! Which code of the new catalogue is which of the old one.

use std::collections::{HashMap, HashSet};

use super::code;
use super::log::{self, Log};
use crate::catalogue::Code;
use crate::diff::change::Change;
use crate::diff::{Side, rules};

/// What a code of one catalogue is in the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Match {
    /// Nothing.
    None,
    /// The same family and text.
    Same(usize),
    /// The same family and name, under another text.
    Text(usize),
    /// The same text and name, in another family.
    Moved(usize),
}

impl Match {
    const fn index(self) -> Option<usize> {
        match self {
            Self::None => None,
            Self::Same(index) | Self::Text(index) | Self::Moved(index) => Some(index),
        }
    }
}

/// Compares the codes. Gives the identities that are gone, as family and text.
pub(super) fn codes<'a>(
    old: &'a Side,
    new: &'a Side,
    changes: &mut Vec<Change<'a>>,
) -> HashSet<(&'a str, &'a str)> {
    let matches = matches(old, new);
    let mut origins = vec![Match::None; new.catalogue.codes.len()];
    for (was, found) in matches.iter().enumerate() {
        match *found {
            Match::None => {}
            Match::Same(is) => origins[is] = Match::Same(was),
            Match::Text(is) => origins[is] = Match::Text(was),
            Match::Moved(is) => origins[is] = Match::Moved(was),
        }
    }
    let order_moved = order_moved(old, new, &matches);
    for (is, origin) in origins.into_iter().enumerate() {
        let after = &new.catalogue.codes[is];
        let place = &new.places.codes[is];
        let subject = new.subject(after);
        let Some(was) = origin.index() else {
            log::added(&rules::CODE_ADDED, subject, place, titled(after), changes);
            if let Some(change) = changes.last_mut() {
                change.note = Some(format!("Its retry advice: {}", after.retry.in_words()));
            }
            continue;
        };
        let before = &old.catalogue.codes[was];
        let mut log = Log::new(subject, &old.places.codes[was], place, changes);
        match origin {
            Match::Moved(_) => {
                let families = (old.family_id(before), new.family_id(after));
                log.text(&rules::CODE_MOVED, "family", families.0, families.1);
            }
            Match::Text(_) => {
                log.text(&rules::CODE_TEXT_CHANGED, "code", &before.code, &after.code);
            }
            Match::Same(_) | Match::None => {
                log.text(&rules::CODE_RENAMED, "name", &before.name, &after.name);
                if before.name != after.name
                    && let Some(note) = deprecated_note(old, before, "Taking its name away")
                {
                    log.note(note);
                }
            }
        }
        code::compare((old, before), (new, after), order_moved, &mut log);
    }
    gone(old, new, &matches, changes)
}

/// Whether codes or families that both sides have are in another order by age.
fn order_moved(old: &Side, new: &Side, matches: &[Match]) -> bool {
    let kept = matches.iter().enumerate().filter_map(|(was, found)| {
        let Match::Same(is) = found else { return None };
        Some((&old.catalogue.codes[was], &new.catalogue.codes[*is]))
    });
    let kept: Vec<_> = kept.collect();
    if kept
        .iter()
        .all(|(before, after)| before.since == after.since)
    {
        return false;
    }
    let mut before = kept.clone();
    before.sort_by_cached_key(|(code, _)| (code.family, code.age()));
    let mut after = kept;
    after.sort_by_cached_key(|(was, code)| (was.family, code.age()));
    let is_other = |(left, right): (&(&Code, _), &(&Code, _))| !std::ptr::eq(left.0, right.0);
    before.iter().zip(&after).any(is_other) || families(old, new) != families(new, old)
}

/// The families of `side` that `other` has too, in their order by age.
fn families<'a>(side: &'a Side, other: &Side) -> Vec<&'a str> {
    let others: HashSet<&str> = other
        .catalogue
        .families
        .iter()
        .map(|family| &*family.id)
        .collect();
    let by_age = side.catalogue.families_by_age().into_iter();
    let ids = by_age.map(|index| &*side.catalogue.families[index].id);
    ids.filter(|id| others.contains(id)).collect()
}

/// What was removed, told where the code before it still is.
fn gone<'a>(
    old: &'a Side,
    new: &'a Side,
    matches: &[Match],
    changes: &mut Vec<Change<'a>>,
) -> HashSet<(&'a str, &'a str)> {
    let mut identities = HashSet::new();
    let mut anchor = new.places.list("codes");
    for (was, found) in matches.iter().enumerate() {
        let code = &old.catalogue.codes[was];
        if !matches!(found, Match::Same(_)) {
            identities.insert((old.family_id(code), &*code.code));
        }
        if let Some(is) = found.index() {
            anchor = new.places.codes[is].span();
            continue;
        }
        let place = &old.places.codes[was];
        let subject = old.subject(code);
        log::removed(
            &rules::CODE_REMOVED,
            subject,
            place,
            anchor,
            titled(code),
            changes,
        );
        if let Some(change) = changes.last_mut() {
            change.note = deprecated_note(old, code, "Taking it away");
        }
    }
    identities
}

fn titled(code: &Code) -> String {
    format!("{} ({})", code.name, code.title)
}

/// A deprecation, be it with a successor, does not make `what` lighter.
fn deprecated_note(side: &Side, code: &Code, what: &str) -> Option<String> {
    let deprecated = code.deprecated.as_ref()?;
    let since = &deprecated.since;
    let instead = deprecated.replacement.map(|index| {
        let successor = &side.catalogue.codes[index];
        let label = side.subject(successor).label();
        format!(", with {label} {} to use instead", successor.name)
    });
    let instead = instead.unwrap_or_default();
    Some(format!(
        "It was deprecated since {since}{instead}. {what} is major all the same."
    ))
}

fn matches(old: &Side, new: &Side) -> Vec<Match> {
    let (before, after) = (&old.catalogue.codes, &new.catalogue.codes);
    let mut left = Left {
        matches: vec![Match::None; before.len()],
        free: vec![true; after.len()],
    };
    left.pair(
        |was| (old.family_id(&before[was]), &before[was].code),
        |is| (new.family_id(&after[is]), &after[is].code),
        Match::Same,
    );
    left.pair(
        |was| (old.family_id(&before[was]), &before[was].name),
        |is| (new.family_id(&after[is]), &after[is].name),
        Match::Text,
    );
    left.pair(
        |was| (&before[was].code, &before[was].name),
        |is| (&after[is].code, &after[is].name),
        Match::Moved,
    );
    left.matches
}

/// What has no partner yet.
struct Left {
    matches: Vec<Match>,
    free: Vec<bool>,
}

impl Left {
    /// Pairs what has the same key, where neither side has the key twice.
    fn pair<'a>(
        &mut self,
        old: impl Fn(usize) -> (&'a str, &'a str),
        new: impl Fn(usize) -> (&'a str, &'a str),
        found: fn(usize) -> Match,
    ) {
        let mut keys: HashMap<(&str, &str), (usize, Option<usize>)> = HashMap::new();
        for is in (0..self.free.len()).filter(|is| self.free[*is]) {
            let entry = keys.entry(new(is));
            entry
                .and_modify(|(_, only)| *only = None)
                .or_insert((0, Some(is)));
        }
        if keys.is_empty() {
            return;
        }
        let those = 0..self.matches.len();
        let those: Vec<usize> = those
            .filter(|was| self.matches[*was] == Match::None)
            .collect();
        for was in &those {
            if let Some((count, _)) = keys.get_mut(&old(*was)) {
                *count += 1;
            }
        }
        for was in those {
            if let Some((1, Some(is))) = keys.get(&old(was)) {
                self.matches[was] = found(*is);
                self.free[*is] = false;
            }
        }
    }
}

//! Sources, families, channels and flows: entries that are known by an id.

use std::collections::HashMap;

use super::flow;
use super::log::{self, ListRules, Log};
use crate::catalogue::{Channel, Family, SourceDocument};
use crate::diff::change::{Change, ChangeRule, Subject};
use crate::diff::places::Entry;
use crate::diff::{Side, rules};

/// A list whose entries have ids.
struct Kind<'a, T> {
    key: &'static str,
    added: &'static ChangeRule,
    removed: &'static ChangeRule,
    id: fn(&'a T) -> &'a str,
    title: fn(&T) -> &str,
    subject: fn(&'a str) -> Subject<'a>,
    old: (&'a [T], &'a [Entry]),
    new: (&'a [T], &'a [Entry]),
}

/// Pairs the entries of a list by their ids: `same` compares two of one id.
fn pair<'a, T>(
    kind: &Kind<'a, T>,
    new_side: &Side,
    changes: &mut Vec<Change<'a>>,
    mut same: impl FnMut((usize, &'a T), (usize, &'a T), &mut Log<'a, '_>),
) {
    let index = |list: &'a [T]| -> HashMap<&'a str, usize> {
        let ids = list.iter().map(kind.id);
        ids.enumerate().map(|(at, id)| (id, at)).collect()
    };
    let (before, after) = (index(kind.old.0), index(kind.new.0));
    for (at, entry) in kind.new.0.iter().enumerate() {
        let id = (kind.id)(entry);
        let (subject, place) = ((kind.subject)(id), &kind.new.1[at]);
        match before.get(id) {
            Some(was) => {
                let mut log = Log::new(subject, &kind.old.1[*was], place, changes);
                same((*was, &kind.old.0[*was]), (at, entry), &mut log);
            }
            None => {
                let title = (kind.title)(entry).to_owned();
                log::added(kind.added, subject, place, title, changes);
            }
        }
    }
    let mut anchor = new_side.places.list(kind.key);
    for (at, entry) in kind.old.0.iter().enumerate() {
        let id = (kind.id)(entry);
        match after.get(id) {
            // What was removed is told where its neighbour still is.
            Some(is) => anchor = kind.new.1[*is].span(),
            None => {
                let title = (kind.title)(entry).to_owned();
                let subject = (kind.subject)(id);
                log::removed(
                    kind.removed,
                    subject,
                    &kind.old.1[at],
                    anchor,
                    title,
                    changes,
                );
            }
        }
    }
}

pub(super) fn sources<'a>(old: &'a Side, new: &'a Side, changes: &mut Vec<Change<'a>>) {
    let kind = Kind {
        key: "sources",
        added: &rules::SOURCE_CHANGED,
        removed: &rules::SOURCE_CHANGED,
        id: |source: &SourceDocument| &source.id,
        title: |source| &source.title,
        subject: |id| Subject::Source { id },
        old: (&old.catalogue.sources, &old.places.sources),
        new: (&new.catalogue.sources, &new.places.sources),
    };
    pair(&kind, new, changes, |(_, before), (_, after), log| {
        let SourceDocument { id: _, title, url } = before;
        log.text(&rules::SOURCE_CHANGED, "title", title, &after.title);
        let urls = (url.as_ref(), after.url.as_ref());
        log.optional(&rules::SOURCE_CHANGED, "url", urls, String::clone);
    });
}

pub(super) fn families<'a>(old: &'a Side, new: &'a Side, changes: &mut Vec<Change<'a>>) {
    const FLOWS: ListRules = ListRules {
        added: &rules::FAMILY_FLOW_ADDED,
        removed: &rules::FAMILY_FLOW_REMOVED,
        reordered: &rules::LIST_REORDERED,
    };
    let kind = Kind {
        key: "families",
        added: &rules::FAMILY_ADDED,
        removed: &rules::FAMILY_REMOVED,
        id: |family: &Family| &family.id,
        title: |family| &family.title,
        subject: |id| Subject::Family { id },
        old: (&old.catalogue.families, &old.places.families),
        new: (&new.catalogue.families, &new.places.families),
    };
    pair(&kind, new, changes, |(_, before), (_, after), log| {
        let Family {
            id: _,
            title,
            description,
            pattern,
            http_status_prefix,
            flows,
        } = before;
        log.text(&rules::TEXT_CHANGED, "title", title, &after.title);
        log.text(
            &rules::TEXT_CHANGED,
            "description",
            description,
            &after.description,
        );
        log.text(&rules::PATTERN_CHANGED, "pattern", pattern, &after.pattern);
        let prefixes = (http_status_prefix, &after.http_status_prefix);
        let show = |prefix: &bool| prefix.to_string();
        log.text(
            &rules::HTTP_PREFIX_CHANGED,
            "http_status_prefix",
            &show(prefixes.0),
            &show(prefixes.1),
        );
        log.list(FLOWS, "flows", flows, &after.flows);
    });
}

pub(super) fn channels<'a>(old: &'a Side, new: &'a Side, changes: &mut Vec<Change<'a>>) {
    let kind = Kind {
        key: "channels",
        added: &rules::CHANNEL_ADDED,
        removed: &rules::CHANNEL_REMOVED,
        id: |channel: &Channel| channel.id.as_str(),
        title: |channel| &channel.title,
        subject: |id| Subject::Channel { id },
        old: (&old.catalogue.channels, &old.places.channels),
        new: (&new.catalogue.channels, &new.places.channels),
    };
    pair(&kind, new, changes, |(_, before), (_, after), log| {
        // The stage is decided by the id: no valid catalogue has another.
        let Channel {
            id: _,
            title,
            description,
            field,
            stage: _,
            family,
        } = before;
        log.text(&rules::TEXT_CHANGED, "title", title, &after.title);
        log.text(
            &rules::TEXT_CHANGED,
            "description",
            description,
            &after.description,
        );
        let fields = (field.as_ref(), after.field.as_ref());
        log.optional(
            &rules::CHANNEL_FIELD_CHANGED,
            "field",
            fields,
            String::clone,
        );
        let id = |side: &'a Side, family: Option<usize>| {
            family.map(|family| &side.catalogue.families[family].id)
        };
        let families = (id(old, *family), id(new, after.family));
        log.optional(
            &rules::CHANNEL_FAMILY_CHANGED,
            "family",
            families,
            String::clone,
        );
    });
}

pub(super) fn flows<'a>(old: &'a Side, new: &'a Side, changes: &mut Vec<Change<'a>>) {
    let kind = Kind {
        key: "flows",
        added: &rules::FLOW_ADDED,
        removed: &rules::FLOW_REMOVED,
        id: |flow: &crate::catalogue::Flow| &flow.id,
        title: |flow| &flow.title,
        subject: |id| Subject::Flow { id },
        old: (&old.catalogue.flows, &old.places.flows),
        new: (&new.catalogue.flows, &new.places.flows),
    };
    let mut both = Vec::new();
    pair(&kind, new, changes, |(was, before), (is, after), log| {
        flow::compare(before, after, log);
        both.push((was, is));
    });
    for (was, is) in both {
        flow::ids(
            (&old.catalogue.flows[was], &old.places.flow_ids[was]),
            (&new.catalogue.flows[is], &new.places.flow_ids[is]),
            new.places.flows[is].field("ids"),
            changes,
        );
    }
}

//! What is in a flow: its ids, its idempotency key, its channels.

use super::log::{self, ListRules, Log};
use crate::catalogue::vocabulary::Presence;
use crate::catalogue::{Flow, FlowId};
use crate::diff::change::{Change, Subject};
use crate::diff::places::Entry;
use crate::diff::rules;
use crate::source::Span;

pub(super) fn compare(before: &Flow, after: &Flow, log: &mut Log<'_, '_>) {
    const CHANNELS: ListRules = ListRules {
        added: &rules::FLOW_CHANNEL_ADDED,
        removed: &rules::FLOW_CHANNEL_REMOVED,
        reordered: &rules::LIST_REORDERED,
    };
    /// A key is made of its parts in their order: whatever happens to it makes other keys.
    const KEY: ListRules = ListRules {
        added: &rules::IDEMPOTENCY_KEY_CHANGED,
        removed: &rules::IDEMPOTENCY_KEY_CHANGED,
        reordered: &rules::IDEMPOTENCY_KEY_CHANGED,
    };
    // The ids are compared one by one, at places of their own.
    let Flow {
        id: _,
        title,
        ids,
        idempotency_key,
        channels,
    } = before;
    log.text(&rules::TEXT_CHANGED, "title", title, &after.title);
    log.list(
        KEY,
        "idempotency_key",
        idempotency_key,
        &after.idempotency_key,
    );
    let words = |flow: &[crate::catalogue::vocabulary::ChannelId]| -> Vec<&str> {
        flow.iter().map(|channel| channel.as_str()).collect()
    };
    log.list(
        CHANNELS,
        "channels",
        &words(channels),
        &words(&after.channels),
    );
    let names = |ids: &[FlowId]| -> Vec<String> { ids.iter().map(|id| id.name.clone()).collect() };
    let (before, after) = (names(ids), names(&after.ids));
    let (mut one, mut other) = (before.clone(), after.clone());
    one.sort();
    other.sort();
    if one == other && before != after {
        let both = (Some(before.join(", ")), Some(after.join(", ")));
        log.change(&rules::LIST_REORDERED, "ids", both.0, both.1);
    }
}

/// The ids of a flow that both catalogues have.
pub(super) fn ids<'a>(
    old: (&'a Flow, &[Entry]),
    new: (&'a Flow, &[Entry]),
    list: Span,
    changes: &mut Vec<Change<'a>>,
) {
    let subject = Subject::Flow { id: &new.0.id };
    let show = |id: &FlowId| {
        let FlowId { name, presence } = id;
        format!("{name}, {}", words(*presence))
    };
    for (id, place) in new.0.ids.iter().zip(new.1) {
        let known = old
            .0
            .ids
            .iter()
            .zip(old.1)
            .find(|(was, _)| was.name == id.name);
        let Some((was, was_at)) = known else {
            log::added(&rules::FLOW_ID_ADDED, subject, place, show(id), changes);
            set_field(changes);
            continue;
        };
        if was.presence != id.presence {
            let rule = match id.presence {
                Presence::Always => &rules::PRESENCE_STRONGER,
                Presence::OnSuccess | Presence::Optional => &rules::PRESENCE_WEAKER,
            };
            let mut log = Log::new(subject, was_at, place, changes);
            log.change(rule, "presence", Some(show(was)), Some(show(id)));
        }
    }
    for (id, place) in old.0.ids.iter().zip(old.1) {
        if !new.0.ids.iter().any(|kept| kept.name == id.name) {
            log::removed(
                &rules::FLOW_ID_REMOVED,
                subject,
                place,
                list,
                show(id),
                changes,
            );
            set_field(changes);
        }
    }
}

/// An id is a part of its flow.
fn set_field(changes: &mut [Change<'_>]) {
    if let Some(change) = changes.last_mut() {
        change.field = Some("ids");
    }
}

const fn words(presence: Presence) -> &'static str {
    match presence {
        Presence::Always => "always",
        Presence::OnSuccess => "on success",
        Presence::Optional => "optional",
    }
}

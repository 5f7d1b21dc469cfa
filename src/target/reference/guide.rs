//! How to read an answer in two stages, and the ids worth storing.

use crate::catalogue::vocabulary::{ChannelId, Presence, Stage};
use crate::catalogue::{Catalogue, Channel, Flow};
use crate::fragment::html::Text;

/// A stage with its channels.
pub(super) struct StageView<'a> {
    pub title: &'static str,
    pub says: &'static str,
    pub channels: Vec<ChannelView<'a>>,
}

/// A channel.
pub(super) struct ChannelView<'a> {
    pub id: &'static str,
    pub title: Text<'a>,
    pub description: Text<'a>,
    pub field: Option<&'a str>,
    /// The id and the title of the family of its code.
    pub family: Option<(&'a str, Text<'a>)>,
    /// What is read from it: where, and what that comes to.
    pub outcomes: &'static [(&'static str, &'static str)],
}

/// Flows that leave the same ids behind.
pub(super) struct FlowsView<'a> {
    pub titles: Vec<Text<'a>>,
    /// Each id, and when it is there.
    pub ids: Vec<(&'a str, &'static str)>,
    pub key: String,
}

/// The stages in the order in which a reader needs them, without those that no channel has.
pub(super) fn stages(catalogue: &Catalogue) -> Vec<StageView<'_>> {
    let all = [
        (
            Stage::Acceptance,
            "Stage 1: the first answer",
            "It says whether the request was accepted. Accepted is never paid.",
        ),
        (
            Stage::Final,
            "Stage 2: the result",
            "It says whether the payment or the operation succeeded.",
        ),
        (
            Stage::Recovery,
            "When no result comes",
            "Ask, and do not charge again before you know.",
        ),
        (
            Stage::Interim,
            "On the way",
            "News of an operation that has not ended.",
        ),
        (
            Stage::Reply,
            "What you send",
            "Your own answer to a request.",
        ),
    ];
    let views = all.into_iter().map(|(stage, title, says)| {
        let channels = catalogue.channels.iter();
        let channels = channels.filter(|channel| channel.stage == stage);
        StageView {
            title,
            says,
            channels: channels.map(|channel| view(catalogue, channel)).collect(),
        }
    });
    views.filter(|view| !view.channels.is_empty()).collect()
}

fn view<'a>(catalogue: &'a Catalogue, channel: &'a Channel) -> ChannelView<'a> {
    let family = channel.family.map(|index| &catalogue.families[index]);
    ChannelView {
        id: channel.id.as_str(),
        title: Text(&channel.title),
        description: Text(&channel.description),
        field: channel.field.as_deref(),
        family: family.map(|family| (&*family.id, Text(&family.title))),
        outcomes: outcomes(channel.id),
    }
}

/// How the parsers of every package come to an outcome.
const fn outcomes(channel: ChannelId) -> &'static [(&'static str, &'static str)] {
    match channel {
        ChannelId::ApiResponse | ChannelId::C2bValidationReply => {
            &[("0", "accepted"), ("any other", "rejected")]
        }
        ChannelId::ApiError => &[("4xx", "rejected"), ("any other", "needs_review")],
        ChannelId::StkCallback | ChannelId::DarajaResult => {
            &[("0", "succeeded"), ("any other, known or not", "failed")]
        }
        ChannelId::StkQuery => &[
            ("0", "succeeded"),
            ("known, and no money moved", "failed"),
            ("any other", "needs_review"),
        ],
        ChannelId::Timeout => &[("always", "timed_out")],
        ChannelId::C2bValidation => &[("always", "pending")],
        ChannelId::C2bConfirmation => &[("always", "succeeded")],
    }
}

/// The flows, those together that leave the same ids and have the same key.
pub(super) fn flows(catalogue: &Catalogue) -> Vec<FlowsView<'_>> {
    let mut groups: Vec<Vec<&Flow>> = Vec::new();
    for flow in &catalogue.flows {
        let same = groups.iter_mut().find(|group| {
            let ids = |flow: &Flow| {
                let ids = flow.ids.iter();
                ids.map(|id| (id.name.clone(), id.presence))
                    .collect::<Vec<_>>()
            };
            group.iter().all(|other| {
                ids(other) == ids(flow) && other.idempotency_key == flow.idempotency_key
            })
        });
        match same {
            Some(group) => group.push(flow),
            None => groups.push(vec![flow]),
        }
    }
    let views = groups.into_iter().filter_map(|group| {
        let first = *group.first()?;
        let ids = first.ids.iter();
        Some(FlowsView {
            titles: group.iter().map(|flow| Text(&flow.title)).collect(),
            ids: ids.map(|id| (&*id.name, presence(id.presence))).collect(),
            key: first.idempotency_key.join(" + "),
        })
    });
    views.collect()
}

const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Always => "always",
        Presence::OnSuccess => "on success",
        Presence::Optional => "sometimes",
    }
}

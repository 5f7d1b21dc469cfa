//! Rules on channels and flows: what they say agrees with how the packages read payloads.

use std::collections::HashMap;

use super::super::document::ChannelEntry;
use super::super::vocabulary::{ChannelId, CodeOutcome, Presence, Stage};
use super::forms::is_field;
use super::index::{absent, each};
use super::{Context, Item};
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};

pub(super) static CHANNEL_STAGE: Rule = Rule {
    id: "channel-stage",
    severity: Severity::Error,
    summary: "The stage of a channel is the one at which it speaks: acceptance for api_response and api_error, \
              final for stk_callback, daraja_result and c2b_confirmation, recovery for stk_query, interim for \
              timeout and c2b_validation, reply for c2b_validation_reply.",
    reason: "Whoever takes an acceptance for the end ships before the money is there.",
};

pub(super) static CHANNEL_FAMILY: Rule = Rule {
    id: "channel-family",
    severity: Severity::Error,
    summary: "A channel with a family names the field that holds the code; timeout, c2b_validation and \
              c2b_confirmation carry no code, and that of api_response is of no family.",
    reason: "A code that is read from the wrong place is another code.",
};

pub(super) static CHANNEL_FIELD: Rule = Rule {
    id: "channel-field",
    severity: Severity::Error,
    summary: "The field of a channel is the one in which Daraja sends its code: ResponseCode for api_response, \
              errorCode for api_error, ResultCode for every other.",
    reason: "The packages read that field, whatever the catalogue says; where the two differ, one of them is wrong.",
};

pub(super) static SUCCESS_CODE: Rule = Rule {
    id: "success-code",
    severity: Severity::Error,
    summary: "In a family that stk_callback, stk_query, daraja_result or c2b_validation_reply reads, `0` is a success \
              and nothing else is; in a family that api_error reads, nothing is.",
    reason: "That is how M-Pesa uses those channels: a payment would be failed in one place and paid in another.",
};

pub(super) static REPLY_CHANNEL: Rule = Rule {
    id: "reply-channel",
    severity: Severity::Error,
    summary: "A code with `reply: true` is of a family that the channel c2b_validation_reply reads.",
    reason: "A C2B validation endpoint would send a code that M-Pesa does not know.",
};

pub(super) static IDEMPOTENCY_KEY: Rule = Rule {
    id: "idempotency-key",
    severity: Severity::Error,
    summary: "The idempotency key of a flow is made of ids of the flow that are always there.",
    reason: "A key that is missing from some callbacks lets one payment be counted twice.",
};

/// At which stage a channel speaks.
const fn stage(channel: ChannelId) -> Stage {
    match channel {
        ChannelId::ApiResponse | ChannelId::ApiError => Stage::Acceptance,
        ChannelId::StkCallback | ChannelId::DarajaResult | ChannelId::C2bConfirmation => {
            Stage::Final
        }
        ChannelId::StkQuery => Stage::Recovery,
        ChannelId::Timeout | ChannelId::C2bValidation => Stage::Interim,
        ChannelId::C2bValidationReply => Stage::Reply,
    }
}

/// The field that holds the code of a channel; none where its payload has no code.
const fn field(channel: ChannelId) -> Option<&'static str> {
    match channel {
        ChannelId::ApiResponse => Some("ResponseCode"),
        ChannelId::ApiError => Some("errorCode"),
        ChannelId::StkCallback
        | ChannelId::StkQuery
        | ChannelId::DarajaResult
        | ChannelId::C2bValidationReply => Some("ResultCode"),
        ChannelId::Timeout | ChannelId::C2bValidation | ChannelId::C2bConfirmation => None,
    }
}

pub(super) fn channel_stage(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for channel in each(context.document.channels.as_ref()) {
        let channel = &channel.value;
        let Some((id, given)) = channel.id.as_ref().zip(channel.stage.as_ref()) else {
            continue;
        };
        let expected = stage(id.value);
        if given.value != expected {
            let (word, expected) = (id.value.as_str(), expected.as_str());
            let message = format!(
                "the stage of {word} is {expected}, not {}",
                given.value.as_str()
            );
            let finding = Finding::new(&CHANNEL_STAGE, message, given.span)
                .place(id.span, "the channel")
                .help(format!("write `stage: {expected}`"));
            findings.push(finding);
        }
    }
}

pub(super) fn channel_family(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for channel in each(context.document.channels.as_ref()) {
        let channel = &channel.value;
        let (family, field) = (channel.family.as_ref(), channel.field.as_ref());
        let Some(id) = &channel.id else {
            continue;
        };
        let word = id.value.as_str();
        if self::field(id.value).is_none() {
            let given = [
                ("field", field.map(|field| field.span)),
                ("family", family.map(|family| family.span)),
            ];
            for (key, span) in given {
                if let Some(span) = span {
                    let message = format!("{word} carries no code, but has a `{key}`");
                    let finding = Finding::new(&CHANNEL_FAMILY, message, span)
                        .help(format!("take `{key}` out"));
                    findings.push(finding);
                }
            }
        } else if id.value == ChannelId::ApiResponse
            && let Some(family) = family
        {
            let message = format!("the code of {word} is of no family");
            let finding = Finding::new(&CHANNEL_FAMILY, message, family.span)
                .label("its `0` would mean what it means there: that somebody has paid")
                .help("take `family` out: the channel only says whether a request was accepted");
            findings.push(finding);
        } else if let Some(family) = family
            && absent(field, &channel.unread, "field")
        {
            let message = format!("{word} has a family, but no `field` to read its code from");
            let finding = Finding::new(&CHANNEL_FAMILY, message, family.span)
                .help("add a line `field: ...`, as in ResultCode");
            findings.push(finding);
        }
    }
}

pub(super) fn channel_field(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for channel in each(context.document.channels.as_ref()) {
        let channel = &channel.value;
        let Some((id, given)) = channel.id.as_ref().zip(channel.field.as_ref()) else {
            continue;
        };
        if let Some(expected) = field(id.value)
            && &*given.value != expected
            && is_field(&given.value)
        {
            let word = id.value.as_str();
            let text = quoted(&given.value);
            let message = format!("the code of {word} stands in {expected}, not in {text}");
            let finding = Finding::new(&CHANNEL_FIELD, message, given.span)
                .place(id.span, "the channel")
                .help(format!("write `field: {expected}`"));
            findings.push(finding);
        }
    }
}

pub(super) fn success_code(context: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    const RESULTS: [ChannelId; 4] = [
        ChannelId::StkCallback,
        ChannelId::StkQuery,
        ChannelId::DarajaResult,
        ChannelId::C2bValidationReply,
    ];
    let Some(((family, code), outcome)) =
        item.family.zip(item.code).zip(item.entry.outcome.as_ref())
    else {
        return;
    };
    let is_success = outcome.value == CodeOutcome::Success;
    let mut report = |channel: &ChannelEntry, message: String, help: &str| {
        let mut finding = Finding::new(&SUCCESS_CODE, message, outcome.span)
            .place(item.span(), "the code")
            .help(help);
        if let Some(id) = &channel.id {
            finding = finding.place(id.span, "the channel that reads its family");
        }
        findings.push(finding);
    };
    if is_success != (code == "0")
        && let Some(channel) = context.index.reader(family, &RESULTS)
    {
        let text = quoted(code);
        if is_success {
            let message = format!("{text} is a success, but only `0` is one in {family}");
            report(channel, message, "write `outcome: failure`");
        } else {
            report(
                channel,
                format!("`0` is a failure in {family}"),
                "write `outcome: success`",
            );
        }
    }
    if is_success && let Some(channel) = context.index.reader(family, &[ChannelId::ApiError]) {
        let message = format!("{} is a success among the API errors", item.label());
        report(channel, message, "write `outcome: failure`");
    }
}

pub(super) fn reply_channel(context: &Context<'_>, item: &Item<'_>, findings: &mut Vec<Finding>) {
    let Some((reply, family)) = item.entry.reply.as_ref().zip(item.family) else {
        return;
    };
    let index = &context.index;
    let is_read = index
        .reader(family, &[ChannelId::C2bValidationReply])
        .is_some();
    if reply.value && !is_read && !index.readers_incomplete {
        let message = format!(
            "{} is for replies, but no c2b_validation_reply channel has its family",
            item.label()
        );
        let finding = Finding::new(&REPLY_CHANNEL, message, reply.span).help(format!(
            "take `reply` out, or set `family: {family}` on the channel c2b_validation_reply"
        ));
        findings.push(finding);
    }
}

pub(super) fn idempotency_key(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in each(context.document.flows.as_ref()) {
        let flow = &flow.value;
        let ids = each(flow.ids.as_ref());
        let ids: Option<HashMap<&str, _>> = ids
            .map(|id| Some((&*id.value.name.as_ref()?.value, &id.value)))
            .collect();
        // Where an id could not be read, it may be the one that is missing.
        let Some(ids) = ids.filter(|_| flow.ids.is_some() && !flow.unread.has("ids")) else {
            continue;
        };
        for part in each(flow.idempotency_key.as_ref()) {
            let name: &str = &part.value;
            if name.trim().is_empty() {
                continue;
            }
            let Some(known) = ids.get(name) else {
                let message = format!("{} is not one of the flow's ids", quoted(name));
                let names = each(flow.ids.as_ref()).filter_map(|id| id.value.name.as_ref());
                let near = context.index.nearest(name, names.map(|name| &*name.value));
                let help = near.map_or_else(
                    || "name ids that are listed under `ids`".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                findings.push(Finding::new(&IDEMPOTENCY_KEY, message, part.span).help(help));
                continue;
            };
            if let Some(presence) = &known.presence
                && presence.value != Presence::Always
            {
                let message = format!(
                    "{} is not always there, so it cannot tell payments apart",
                    quoted(name)
                );
                let finding = Finding::new(&IDEMPOTENCY_KEY, message, part.span)
                    .place(presence.span, "not always")
                    .help("use ids whose presence is `always`");
                findings.push(finding);
            }
        }
    }
}

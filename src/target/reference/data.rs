//! What the script needs to know of the catalogue. Long texts are on the cards, and not repeated.

use serde::Serialize;

use crate::catalogue::vocabulary::{Backoff, ChannelId, Fault, RetryWhen};
use crate::catalogue::{Catalogue, Delay};

/// The catalogue, with the names that the TypeScript package has for what it holds.
#[derive(Serialize)]
pub(super) struct Data<'a> {
    families: Vec<Family<'a>>,
    channels: Vec<Channel<'a>>,
    codes: Vec<Code<'a>>,
}

#[derive(Serialize)]
struct Family<'a> {
    id: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct Channel<'a> {
    id: ChannelId,
    title: &'a str,
    /// The index of its family.
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<usize>,
}

#[derive(Serialize)]
struct Code<'a> {
    /// The index of its family.
    family: usize,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
    retry: Retry,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Retry {
    when: RetryWhen,
    #[serde(skip_serializing_if = "Option::is_none")]
    delay_seconds: Option<Delay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    backoff: Option<Backoff>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_attempts: Option<u32>,
    confirm_first: bool,
}

impl<'a> Data<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let families = catalogue.families.iter().map(|family| Family {
            id: &family.id,
            title: &family.title,
        });
        let channels = catalogue.channels.iter().map(|channel| Channel {
            id: channel.id,
            title: &channel.title,
            family: channel.family,
        });
        let codes = catalogue.codes.iter().map(|code| Code {
            family: code.family,
            code: &code.code,
            fault: code.fault,
            retry: Retry::new(&code.retry),
        });
        Self {
            families: families.collect(),
            channels: channels.collect(),
            codes: codes.collect(),
        }
    }

    pub fn to_json(&self) -> String {
        let json = serde_json::to_string(self);
        // Texts, numbers and truth values always serialize.
        debug_assert!(json.is_ok());
        json.unwrap_or_default()
    }
}

impl Retry {
    const fn new(retry: &crate::catalogue::Retry) -> Self {
        Self {
            when: retry.when,
            delay_seconds: retry.delay_seconds,
            backoff: retry.backoff,
            max_attempts: retry.max_attempts,
            confirm_first: retry.confirm_first,
        }
    }
}

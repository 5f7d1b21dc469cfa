//! What the templates print of a channel: its payload, its webhook and their examples.

use super::code::CodeView;
use super::prose;
use super::view::{Document, FamilyView};
use crate::catalogue::vocabulary::ChannelId;
use crate::catalogue::{Channel, Replies};
use crate::fragment::commonmark::Inline;
use crate::fragment::yaml::{Prose, Scalar};
use crate::name::Case;

/// A channel, which has a schema of its payload.
pub(super) struct ChannelView<'a> {
    pub document: &'a Document<'a>,
    pub channel: &'a Channel,
}

impl<'a> ChannelView<'a> {
    pub fn id(&self) -> &'static str {
        self.channel.id.as_str()
    }

    /// The name of the schema of its payload.
    pub fn schema(&self) -> String {
        Case::UpperCamel.apply(self.id()) + "Payload"
    }

    pub fn title(&self) -> Prose<'a> {
        Prose::value("title", 8, &*self.channel.title)
    }

    pub fn stage(&self) -> &'static str {
        self.channel.stage.as_str()
    }

    pub fn field(&self) -> Option<Scalar<'a>> {
        self.channel.field.as_deref().map(Scalar)
    }

    pub fn family(&self) -> Option<&'a FamilyView<'a>> {
        Some(&self.document.families[self.channel.family?])
    }

    pub fn description(&self) -> Prose<'a> {
        let texts = [&*self.channel.title, &*self.channel.description];
        Prose::value("description", 6, prose::sentences(&texts))
    }

    /// The codes that may be sent.
    pub fn replies(&self) -> impl Iterator<Item = CodeView<'a>> {
        let catalogue = self.document.catalogue;
        let codes = catalogue.replies().map(|replies| replies.codes);
        let codes = codes.into_iter().flatten();
        codes.map(|code| CodeView::new(catalogue, code))
    }

    fn codes(&self) -> impl Iterator<Item = CodeView<'a>> + use<'a> {
        self.family().into_iter().flat_map(FamilyView::codes)
    }

    /// The name of its webhook for generators, which make a function of it.
    pub fn operation(&self) -> String {
        "receive".to_owned() + &Case::UpperCamel.apply(self.id())
    }

    /// What its webhook is, in a line.
    pub fn summary(&self) -> Prose<'a> {
        Prose::value("summary", 6, prose::sentences(&[&self.channel.title]))
    }

    /// The examples of its webhook's requests, each named after the outcome; none where it has no webhook.
    pub const fn request_examples(&self) -> &'static [&'static str] {
        match self.channel.id {
            ChannelId::StkCallback | ChannelId::DarajaResult => &["succeeded", "failed"],
            ChannelId::Timeout => &["timed_out", "timed_out.empty"],
            ChannelId::C2bValidation => &["pending", "pending.till"],
            ChannelId::C2bConfirmation => &["succeeded", "succeeded.till"],
            ChannelId::ApiResponse
            | ChannelId::ApiError
            | ChannelId::StkQuery
            | ChannelId::C2bValidationReply => &[],
        }
    }

    /// What its webhook answers with, where that decides something.
    pub fn reply(&self) -> Option<Self> {
        let mut channels = self.document.channels();
        (self.channel.id == ChannelId::C2bValidation)
            .then(|| channels.find(|channel| channel.channel.id == ChannelId::C2bValidationReply))?
    }

    /// The name of the schema of what its webhook answers with.
    pub fn answer(&self) -> String {
        let reply = self.reply().map(|reply| reply.schema());
        reply.unwrap_or_else(|| "WebhookAcknowledgement".to_owned())
    }

    /// A code of a payment or an operation that failed.
    pub fn failure(&self) -> Option<CodeView<'a>> {
        self.codes().find(|code| code.value().0 != "0")
    }

    /// A code of each outcome that an answer to a query can have, beside the success.
    pub fn query_examples(&self) -> impl Iterator<Item = (&'static str, CodeView<'a>)> {
        let outcomes = [("failed", false), ("needs_review", true)];
        outcomes.into_iter().filter_map(|(outcome, confirm_first)| {
            let mut codes = self.codes();
            let code = codes
                .find(|code| code.value().0 != "0" && code.retry().confirm_first == confirm_first);
            Some((outcome, code?))
        })
    }

    /// A code of each outcome that an error answer can have.
    pub fn error_examples(&self) -> impl Iterator<Item = (&'static str, CodeView<'a>)> {
        let outcomes = [("rejected", true), ("needs_review", false)];
        outcomes
            .into_iter()
            .filter_map(|(outcome, is_client_error)| {
                let mut codes = self.codes();
                let code =
                    codes.find(|code| is_client_error_code(code.value().0) == is_client_error);
                Some((outcome, code?))
            })
    }

    /// A code of each outcome that a reply can have.
    pub fn reply_examples(&self) -> impl Iterator<Item = (&'static str, CodeView<'a>)> {
        let catalogue = self.document.catalogue;
        let replies = catalogue.replies();
        let accepted = replies.as_ref().and_then(Replies::accept);
        let rejected = replies.as_ref().and_then(Replies::reject);
        [("accepted", accepted), ("rejected", rejected)]
            .into_iter()
            .filter_map(|(outcome, code)| Some((outcome, CodeView::new(catalogue, code?))))
    }

    pub fn markdown_title(&self) -> Inline<'a> {
        Inline(&self.channel.title)
    }
}

/// Whether a code of an API error begins with an HTTP status that is the client's fault.
fn is_client_error_code(code: &str) -> bool {
    let digits = code.bytes().take(3).filter(u8::is_ascii_digit).count();
    digits == 3 && code.starts_with('4')
}

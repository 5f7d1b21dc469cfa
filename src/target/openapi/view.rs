//! What the templates of the `openapi` target print: the document, its families and channels.

use std::collections::HashSet;

use super::code::CodeView;
use super::prose;
use crate::catalogue::vocabulary::{ChannelId, Stage};
use crate::catalogue::{Catalogue, Channel, Family, Flow, Replies, SourceDocument};
use crate::fragment::commonmark::{self, Inline};
use crate::fragment::yaml::{Prose, Quoted, Scalar};
use crate::name::Case;

/// The whole document.
pub(super) struct Document<'a> {
    catalogue: &'a Catalogue,
    pub families: Vec<FamilyView<'a>>,
}

/// A family: a schema that any code is valid for, and one of the known codes.
pub(super) struct FamilyView<'a> {
    catalogue: &'a Catalogue,
    index: usize,
    family: &'a Family,
    /// The name of the open schema.
    pub schema: String,
    /// The name of the schema of the known codes.
    pub known: String,
}

/// A channel, which has a schema of its payload.
pub(super) struct ChannelView<'a> {
    document: &'a Document<'a>,
    channel: &'a Channel,
}

/// A source.
pub(super) struct SourceView<'a>(&'a SourceDocument);

/// A flow.
pub(super) struct FlowView<'a>(&'a Flow);

impl<'a> Document<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let schemas = catalogue.families.iter();
        let schemas: Vec<_> = schemas
            .map(|family| Case::UpperCamel.apply(&family.id))
            .collect();
        let mut taken: HashSet<_> = schemas.iter().cloned().collect();
        let families = catalogue.families.iter().zip(schemas).enumerate();
        let view = |(index, (family, schema))| {
            let mut known = format!("Known{schema}");
            // Where there are the families `x` and `known_x`.
            while !taken.insert(known.clone()) {
                known.insert_str(0, "Known");
            }
            FamilyView {
                catalogue,
                index,
                family,
                schema,
                known,
            }
        };
        Self {
            catalogue,
            families: families.map(view).collect(),
        }
    }

    pub fn title(&self) -> Prose<'_> {
        Prose::value("title", 2, &*self.catalogue.package.title)
    }

    pub fn description(&self) -> Prose<'_> {
        let text = commonmark::escape(&self.catalogue.package.description);
        Prose::value("description", 2, text)
    }

    pub fn version(&self) -> Quoted<'_> {
        Quoted(&self.catalogue.package.version)
    }

    pub fn license(&self) -> Scalar<'_> {
        Scalar(&self.catalogue.package.license)
    }

    pub fn repository(&self) -> Scalar<'_> {
        Scalar(&self.catalogue.package.repository)
    }

    pub fn digest(&self) -> Quoted<'_> {
        Quoted(self.catalogue.digest())
    }

    pub fn sources(&self) -> impl ExactSizeIterator<Item = SourceView<'_>> {
        self.catalogue.sources.iter().map(SourceView)
    }

    pub fn flows(&self) -> impl ExactSizeIterator<Item = FlowView<'_>> {
        self.catalogue.flows.iter().map(FlowView)
    }

    /// Every channel, save a reply for which the catalogue has no code.
    pub fn channels(&self) -> impl Iterator<Item = ChannelView<'_>> {
        let channels = self.catalogue.channels.iter();
        let views = channels.map(|channel| ChannelView {
            document: self,
            channel,
        });
        views.filter(|view| {
            view.id() != "c2b_validation_reply" || self.catalogue.replies().is_some()
        })
    }

    /// True where a payload is a C2B payment.
    pub fn has_c2b_payment(&self) -> bool {
        let channel = |id| self.catalogue.channel(id).is_some();
        channel(ChannelId::C2bValidation) || channel(ChannelId::C2bConfirmation)
    }

    pub fn has_channels(&self) -> bool {
        self.channels().next().is_some()
    }

    pub fn has_api_error(&self) -> bool {
        self.catalogue.channel(ChannelId::ApiError).is_some()
    }

    /// The channels at whose other end is a URL of the merchant.
    pub fn webhooks(&self) -> impl Iterator<Item = ChannelView<'_>> {
        let channels = self.channels();
        channels.filter(|channel| !channel.request_examples().is_empty())
    }

    pub fn has_webhooks(&self) -> bool {
        self.webhooks().next().is_some()
    }

    /// True where the answer to a callback says no more than that it was taken.
    pub fn has_acknowledgement(&self) -> bool {
        self.webhooks().any(|webhook| webhook.reply().is_none())
    }

    /// The schema that the README refers to.
    pub fn example_schema(&self) -> String {
        let is_result = |view: &ChannelView<'_>| {
            view.channel.stage == Stage::Final && view.channel.family.is_some()
        };
        let payload = self.channels().find(is_result);
        let payload = payload.or_else(|| self.channels().next());
        payload.map_or_else(|| "CodeInfo".to_owned(), |channel| channel.schema())
    }

    pub fn markdown_license(&self) -> Inline<'_> {
        Inline(&self.catalogue.package.license)
    }

    pub fn markdown_title(&self) -> Inline<'_> {
        Inline(&self.catalogue.package.title)
    }

    pub fn markdown_description(&self) -> Inline<'_> {
        Inline(&self.catalogue.package.description)
    }
}

impl<'a> FamilyView<'a> {
    pub fn id(&self) -> Scalar<'a> {
        Scalar(&self.family.id)
    }

    /// The name of the open schema as a key: the families `on` and `y` would be booleans.
    pub fn key(&self) -> Scalar<'_> {
        Scalar(&self.schema)
    }

    pub fn title(&self) -> Prose<'a> {
        Prose::value("title", 8, &*self.family.title)
    }

    pub fn pattern(&self) -> Prose<'a> {
        Prose::value("pattern", 8, &*self.family.pattern)
    }

    pub fn http_status_prefix(&self) -> bool {
        self.family.http_status_prefix
    }

    pub fn flows(&self) -> impl ExactSizeIterator<Item = Scalar<'a>> {
        self.family.flows.iter().map(|flow| Scalar(flow))
    }

    pub fn open_description(&self) -> Prose<'a> {
        let mut text = prose::sentences(&[&self.family.title, &self.family.description]);
        text.push_str(" Any text is valid; one that is not a known code is never a success.");
        Prose::value("description", 6, text)
    }

    pub fn known_description(&self) -> Prose<'a> {
        let mut text = prose::sentences(&[&self.family.title]);
        text.push_str(" The known codes; others can come at any time.");
        Prose::value("description", 6, text)
    }

    /// The documentation of its value in the list of families.
    pub fn doc(&self) -> Prose<'a> {
        let texts = [&*self.family.title, &*self.family.description];
        Prose::item(8, prose::sentences(&texts))
    }

    pub fn codes(&self) -> impl Iterator<Item = CodeView<'a>> + use<'a> {
        let catalogue = self.catalogue;
        let codes = catalogue.codes_of(self.index);
        codes.map(|code| CodeView::new(catalogue, code))
    }

    pub fn markdown_title(&self) -> Inline<'a> {
        Inline(&self.family.title)
    }
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

impl<'a> SourceView<'a> {
    pub fn id(&self) -> Scalar<'a> {
        Scalar(&self.0.id)
    }

    pub fn title(&self) -> Prose<'a> {
        Prose::value("title", 4, &*self.0.title)
    }

    pub fn url(&self) -> Option<Scalar<'a>> {
        self.0.url.as_deref().map(Scalar)
    }
}

impl<'a> FlowView<'a> {
    pub fn id(&self) -> Scalar<'a> {
        Scalar(&self.0.id)
    }

    pub fn title(&self) -> Prose<'a> {
        Prose::value("title", 4, &*self.0.title)
    }

    /// The name and the presence of each id.
    pub fn ids(&self) -> impl Iterator<Item = (Scalar<'a>, &'static str)> {
        let ids = self.0.ids.iter();
        ids.map(|id| (Scalar(&id.name), id.presence.as_str()))
    }

    pub fn idempotency_key(&self) -> impl Iterator<Item = Scalar<'a>> {
        self.0.idempotency_key.iter().map(|name| Scalar(name))
    }

    pub fn channels(&self) -> impl Iterator<Item = &'static str> {
        self.0.channels.iter().map(|id| id.as_str())
    }
}

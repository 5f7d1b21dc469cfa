//! What the templates of the `openapi` target print: the document, its families, sources and flows.

use std::collections::HashSet;

use super::channel::ChannelView;
use super::code::CodeView;
use super::prose;
use crate::catalogue::vocabulary::{ChannelId, Stage};
use crate::catalogue::{Catalogue, Family, Flow, SourceDocument};
use crate::fragment::commonmark::{self, Inline};
use crate::fragment::yaml::{Prose, Quoted, Scalar};
use crate::name::Case;

/// The whole document.
pub(super) struct Document<'a> {
    pub catalogue: &'a Catalogue,
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

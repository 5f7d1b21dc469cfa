//! The page as a whole.

use super::card::{Card, Link, party};
use super::data::Data;
use super::guide::{self, FlowsView, StageView};
use crate::catalogue::choice::Choice as _;
use crate::catalogue::vocabulary::{CodeOutcome, Fault, RetryWhen};
use crate::catalogue::{Catalogue, Code, Family, Retired, SourceDocument};
use crate::fragment::html::{self, Text};

/// From this many codes on, browsers leave the drawing of cards until they are looked at: it makes the first paint of
/// a large catalogue quick, and the scroll bar of a small one jump.
const MANY: usize = 200;

/// The page.
pub(super) struct Page<'a> {
    catalogue: &'a Catalogue,
    pub families: Vec<FamilyView<'a>>,
    pub stages: Vec<StageView<'a>>,
    pub flows: Vec<FlowsView<'a>>,
    data: String,
}

/// A family with its codes.
pub(super) struct FamilyView<'a> {
    catalogue: &'a Catalogue,
    index: usize,
    family: &'a Family,
}

/// A document that facts come from.
pub(super) struct SourceView<'a>(&'a SourceDocument);

impl<'a> Page<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let families = catalogue.families.iter().enumerate();
        let families = families.map(|(index, family)| FamilyView {
            catalogue,
            index,
            family,
        });
        Self {
            catalogue,
            families: families.collect(),
            stages: guide::stages(catalogue),
            flows: guide::flows(catalogue),
            data: Data::new(catalogue).to_json(),
        }
    }

    pub fn title(&self) -> Text<'a> {
        Text(&self.catalogue.package.title)
    }

    pub fn description(&self) -> Text<'a> {
        Text(&self.catalogue.package.description)
    }

    pub fn package(&self) -> &'a str {
        &self.catalogue.package.name
    }

    pub fn version(&self) -> &'a str {
        &self.catalogue.package.version
    }

    pub fn license(&self) -> &'a str {
        &self.catalogue.package.license
    }

    pub fn repository(&self) -> Text<'a> {
        Text(&self.catalogue.package.repository)
    }

    pub fn digest(&self) -> &'a str {
        self.catalogue.digest()
    }

    /// "27 codes".
    pub fn count(&self) -> String {
        counted(self.catalogue.codes.len())
    }

    pub fn has_many(&self) -> bool {
        self.catalogue.codes.len() >= MANY
    }

    /// Who has to act, where a code says so: the word and its name.
    pub fn parties(&self) -> impl Iterator<Item = (&'static str, String)> {
        let is_there = |fault: &Fault| self.failures().any(|code| code.fault == Some(*fault));
        let faults = Fault::ALL.iter().filter(move |(_, fault)| is_there(fault));
        faults.map(|(word, fault)| (*word, party(*fault)))
    }

    /// The advice on trying again that some code gives.
    pub fn retries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let is_there = |when: &RetryWhen| self.failures().any(|code| code.retry.when == *when);
        let all = RetryWhen::ALL.iter();
        let all = all.filter(move |(_, when)| is_there(when));
        all.map(|(word, when)| (*word, retry(*when)))
    }

    pub fn has_confirm_first(&self) -> bool {
        self.failures().any(|code| code.retry.confirm_first)
    }

    fn failures(&self) -> impl Iterator<Item = &'a Code> {
        let codes = self.catalogue.codes.iter();
        codes.filter(|code| code.outcome == CodeOutcome::Failure)
    }

    /// The codes that were removed: neither they nor their names come back.
    pub fn retired(&self) -> &'a [Retired] {
        &self.catalogue.retired
    }

    pub fn has_channels(&self) -> bool {
        !self.catalogue.channels.is_empty()
    }

    /// The id and the title of every channel.
    pub fn channels(&self) -> impl Iterator<Item = (&'static str, Text<'a>)> {
        let channels = self.catalogue.channels.iter();
        channels.map(|channel| (channel.id.as_str(), Text(&channel.title)))
    }

    pub fn sources(&self) -> impl ExactSizeIterator<Item = SourceView<'a>> {
        self.catalogue.sources.iter().map(SourceView)
    }

    /// What the script reads.
    pub fn data(&self) -> html::Data<'_> {
        html::Data(&self.data)
    }
}

impl<'a> FamilyView<'a> {
    pub fn id(&self) -> &'a str {
        &self.family.id
    }

    pub fn title(&self) -> Text<'a> {
        Text(&self.family.title)
    }

    pub fn description(&self) -> Text<'a> {
        Text(&self.family.description)
    }

    pub fn counted(&self) -> String {
        counted(self.catalogue.codes_of(self.index).len())
    }

    pub fn cards(&self) -> impl Iterator<Item = Card<'a>> + use<'a> {
        let catalogue = self.catalogue;
        let codes = catalogue.codes_of(self.index);
        codes.map(|code| Card::new(catalogue, code))
    }

    pub fn links(&self) -> impl Iterator<Item = Link<'a>> + use<'a> {
        self.cards().map(|card| card.link())
    }
}

impl<'a> SourceView<'a> {
    pub fn id(&self) -> &'a str {
        &self.0.id
    }

    pub fn title(&self) -> Text<'a> {
        Text(&self.0.title)
    }

    pub fn url(&self) -> Option<Text<'a>> {
        self.0.url.as_deref().map(Text)
    }
}

const fn retry(when: RetryWhen) -> &'static str {
    match when {
        RetryWhen::Never => "Never",
        RetryWhen::AfterDelay => "After a pause",
        RetryWhen::AfterCustomerActs => "After the customer acts",
        RetryWhen::AfterFix => "After the cause is fixed",
    }
}

fn counted(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} code{plural}")
}

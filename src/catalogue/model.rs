//! The valid catalogue: what the targets render.

use std::sync::OnceLock;

use serde::Serialize;

use super::digest::digest;
use super::vocabulary::{
    Backoff, ChannelId, CodeOutcome, Evidence, Fault, Presence, RetryWhen, Stage,
};

/// A catalogue that kept every rule. Only [`validate`](super::validate) makes one.
#[derive(Debug)]
pub struct Catalogue {
    /// The metadata of the packages.
    pub package: Package,
    /// Where the facts come from, in file order.
    pub sources: Vec<SourceDocument>,
    /// The families, in file order.
    pub families: Vec<Family>,
    /// The channels, in file order.
    pub channels: Vec<Channel>,
    /// The flows, in file order.
    pub flows: Vec<Flow>,
    /// The codes, in file order.
    pub codes: Vec<Code>,
    /// The codes that were removed.
    pub retired: Vec<Retired>,
    pub(super) by_family: Vec<Vec<usize>>,
    pub(super) digest: OnceLock<String>,
}

impl Catalogue {
    /// The family of a code.
    #[must_use]
    pub fn family_of(&self, code: &Code) -> &Family {
        &self.families[code.family]
    }

    /// The codes of the family with this index, in file order.
    pub fn codes_of(&self, family: usize) -> impl ExactSizeIterator<Item = &Code> {
        self.by_family[family]
            .iter()
            .map(|index| &self.codes[*index])
    }

    /// The digest of the meaning, as `sha256:` and 64 hexadecimal digits: the same for two catalogues
    /// that say the same, whatever their comments, layout, order and package metadata.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.digest.get_or_init(|| digest(self))
    }

    /// The channel with this id, where the catalogue has it.
    #[must_use]
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }
}

/// The metadata that every package carries.
#[derive(Debug, Serialize)]
pub struct Package {
    /// The name in every registry, in kebab case.
    pub name: String,
    /// The version (Semantic Versioning).
    pub version: String,
    /// The name for people.
    pub title: String,
    /// What the packages are for.
    pub description: String,
    /// An SPDX expression.
    pub license: String,
    /// Where the source lives.
    pub repository: String,
}

/// A document that facts come from.
#[derive(Debug, Serialize)]
pub struct SourceDocument {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A kind of code.
#[derive(Debug, Serialize)]
pub struct Family {
    /// Its id, in snake case.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// What its codes speak of.
    pub description: String,
    /// A regular expression that every code matches as a whole.
    pub pattern: String,
    /// True where a code begins with the HTTP status it comes with.
    pub http_status_prefix: bool,
    /// The ids of the flows in which it is seen.
    pub flows: Vec<String>,
}

/// A place where a code, or the news of a payment, is seen.
#[derive(Debug, Serialize)]
pub struct Channel {
    /// Which of the known channels it is.
    pub id: ChannelId,
    /// Its name for people.
    pub title: String,
    /// How to read it.
    pub description: String,
    /// The field that holds the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// How far along the operation is.
    pub stage: Stage,
    /// The index of the family that its code belongs to.
    #[serde(skip)]
    pub family: Option<usize>,
}

/// A kind of operation.
#[derive(Debug, Serialize)]
pub struct Flow {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// The ids worth storing.
    pub ids: Vec<FlowId>,
    /// The ids that together tell one operation from another.
    pub idempotency_key: Vec<String>,
    /// The channels that bring its news.
    pub channels: Vec<ChannelId>,
}

/// An id that a flow leaves behind.
#[derive(Debug, Serialize)]
pub struct FlowId {
    /// Its name on the wire.
    pub name: String,
    /// When it is there.
    pub presence: Presence,
}

/// A code.
#[derive(Debug, Serialize)]
pub struct Code {
    /// The index of its family.
    #[serde(skip)]
    pub family: usize,
    /// The exact text on the wire.
    pub code: String,
    /// Its public name, in snake case.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// What it says of the operation.
    pub outcome: CodeOutcome,
    /// What happened.
    pub description: String,
    /// What to do about it.
    pub action: String,
    /// Who can remove the cause; none on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// When to try again; never on success.
    pub retry: Retry,
    /// The HTTP status it comes with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// True where a C2B validation endpoint may send it.
    pub reply: bool,
    /// What to tell the payer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_message: Option<CustomerMessage>,
    /// The indices of codes that are easily confused with it.
    #[serde(skip)]
    pub see_also: Vec<usize>,
    /// The package version that added it.
    pub since: String,
    /// Why it should not be used any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The ids of the sources that document it.
    pub sources: Vec<String>,
    /// How well its meaning is known.
    pub evidence: Evidence,
}

/// Advice on trying again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Retry {
    /// When a new attempt makes sense.
    pub when: RetryWhen,
    /// How long to wait first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay_seconds: Option<Delay>,
    /// How pauses grow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backoff: Option<Backoff>,
    /// The most attempts in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<u32>,
    /// True where the code does not prove that no money moved.
    pub confirm_first: bool,
}

impl Retry {
    /// The advice of a success: there is nothing to try again.
    pub const NONE: Self = Self {
        when: RetryWhen::Never,
        delay_seconds: None,
        backoff: None,
        max_attempts: None,
        confirm_first: false,
    };
}

/// A pause, in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Delay {
    /// The shortest.
    pub min: u32,
    /// The longest.
    pub max: u32,
}

/// A message for the payer, in both languages.
#[derive(Debug, Serialize)]
pub struct CustomerMessage {
    /// English.
    pub en: String,
    /// Kiswahili.
    pub sw: String,
}

/// Why a code should not be used any more.
#[derive(Debug, Serialize)]
pub struct Deprecation {
    /// The package version that deprecated it.
    pub since: String,
    /// Why.
    pub note: String,
    /// The index of the code to use instead, which is of the same family.
    #[serde(skip)]
    pub replacement: Option<usize>,
}

/// A code that was removed.
#[derive(Debug, Serialize)]
pub struct Retired {
    /// The id of the family it belonged to.
    pub family: String,
    /// Its text on the wire.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The package version that removed it.
    pub since: String,
}

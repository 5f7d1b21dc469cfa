//! The part that reads answers and callbacks: a module for each channel that the catalogue has, and those
//! that they share. A catalogue without channels has no such part.

mod modules;
mod readme;

pub use modules::render;

use self::modules::MODULES;
use super::family::Family;
use super::layout::union;
use super::package::Names;
use super::replies::Replies;
use crate::catalogue::Catalogue;
use crate::lattice;
use crate::name::Case;

/// The channels of a catalogue, under the names that they have in the package.
pub struct Events<'a> {
    /// The channels, in catalogue order.
    pub channels: Vec<Channel<'a>>,
    /// The codes that may be sent, where there are any.
    pub replies: Option<Replies<'a>>,
}

/// A channel, under the names that it has in the package.
pub struct Channel<'a> {
    /// The id.
    pub id: &'static str,
    /// Its member of the enum of channels.
    constant: String,
    title: &'a str,
    description: &'a str,
    /// The family of its codes.
    pub family: Option<Family<'a>>,
}

/// The channels that the shape of a body can tell, with their events, in the order in which they are tried.
const TOLD_BY_SHAPE: &[&str] = &[
    "stk_callback",
    "daraja_result",
    "api_error",
    "stk_query",
    "api_response",
    "c2b_validation_reply",
];

/// Those of them that have all their fields at the top.
const FLAT: &[&str] = &[
    "api_error",
    "api_response",
    "stk_query",
    "c2b_validation_reply",
];

/// The channels of a first answer, which one parser reads.
const FIRST_ANSWERS: &[&str] = &["api_response", "api_error"];

/// The channels of a C2B payment, between which only the URL can choose.
const C2B: &[&str] = &["c2b_validation", "c2b_confirmation"];

impl Channel<'_> {
    /// Its parser; one reads both kinds of first answers.
    fn parser(&self) -> String {
        let is_first_answer = FIRST_ANSWERS.contains(&self.id);
        let name = if is_first_answer {
            "api_response"
        } else {
            self.id
        };
        format!("parse_{name}")
    }

    /// The class of its events, and what reads them.
    fn summary(&self) -> String {
        format!(
            "\"\"\"{}, read by `{}`.",
            event_class(self.id),
            self.parser()
        )
    }
}

impl<'a> Events<'a> {
    /// The events of this catalogue, where it has channels.
    pub fn new(catalogue: &'a Catalogue) -> Option<Self> {
        let channels: Vec<_> = catalogue
            .channels
            .iter()
            .map(|channel| Channel {
                id: channel.id.as_str(),
                constant: Case::ShoutySnake.apply(channel.id.as_str()),
                title: &channel.title,
                description: &channel.description,
                family: channel.family.map(|index| Family::new(catalogue, index)),
            })
            .collect();
        let replies = Replies::new(catalogue);
        (!channels.is_empty()).then_some(Self { channels, replies })
    }

    fn of(&self, id: &str) -> Option<&Channel<'a>> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// Whether the catalogue has this channel.
    pub fn has(&self, id: &str) -> bool {
        self.of(id).is_some()
    }

    fn has_any(&self, ids: &[&str]) -> bool {
        ids.is_empty() || ids.iter().any(|id| self.has(id))
    }

    /// The family of this channel's codes.
    pub fn family(&self, id: &str) -> Option<&Family<'a>> {
        self.of(id)?.family.as_ref()
    }

    /// The type of this channel's codes.
    fn code_type(&self, id: &str) -> String {
        let family = self.family(id);
        family.map_or_else(
            || "str".to_owned(),
            |family| format!("{} | UnknownCode", family.class),
        )
    }

    /// The modules that are there and what they export.
    fn exports(&self) -> Vec<(String, Vec<&'static str>)> {
        let mut exports: Vec<_> = MODULES
            .iter()
            .filter(|module| self.has_any(module.channels) && !module.exports.is_empty())
            .map(|module| (module.import_path(), module.exports.to_vec()))
            .collect();
        if let Some(replies) = &self.replies {
            exports.push(("_events.replies".to_owned(), replies.exports()));
            exports.sort();
        }
        exports
    }

    /// All that they export.
    pub fn names(&self) -> Vec<String> {
        let names = self.exports().into_iter().flat_map(|(_, names)| names);
        let mut names: Vec<_> = names.map(str::to_owned).collect();
        super::layout::sort_names(&mut names);
        names
    }

    /// The import of all that they export, as type checkers see it.
    pub fn import(&self, names: &Names<'_>) -> String {
        let exports = self.names();
        let exports: Vec<_> = exports.iter().map(String::as_str).collect();
        names.module.import(4, "_events", &exports)
    }

    /// The union of the events that the shape can tell.
    fn any_alias(&self) -> String {
        let there = TOLD_BY_SHAPE.iter().filter(|id| self.has(id));
        let classes: Vec<_> = there.map(|id| event_class(id)).collect();
        union("AnyEvent: TypeAlias = ", &classes)
    }

    /// Whether the fields of a flat body tell a channel.
    fn tells_by_fields(&self) -> bool {
        self.has_any(FLAT) || self.has_any(C2B)
    }

    /// What a first answer can be.
    fn first_answers(&self) -> String {
        let there = FIRST_ANSWERS.iter().filter(|id| self.has(id));
        let classes: Vec<_> = there.map(|id| event_class(id)).collect();
        classes.join(" | ")
    }

    /// The function that reads a first answer.
    fn read_first_answer(&self) -> &'static str {
        match (self.has("api_response"), self.has("api_error")) {
            (true, true) => "_read",
            (true, false) => "read_api_response",
            _ => "read_api_error",
        }
    }

    /// The parsers between which only the URL can choose.
    fn c2b_parsers(&self) -> Option<String> {
        let parsers = C2B.iter().filter(|id| self.has(id));
        let parsers: Vec<_> = parsers.map(|id| format!("parse_{id}")).collect();
        (!parsers.is_empty()).then(|| parsers.join(" or "))
    }

    fn outcomes(&self) -> impl Iterator<Item = Word> {
        lattice::OUTCOMES
            .iter()
            .map(|(id, meaning)| Word::new(id, meaning))
    }

    fn statuses(&self) -> impl Iterator<Item = Status> {
        lattice::STATUSES
            .iter()
            .zip(lattice::table())
            .enumerate()
            .map(|(index, ((id, meaning, _), row))| Status {
                word: Word::new(id, meaning),
                is_final: lattice::is_final(index),
                merged: row
                    .into_iter()
                    .zip(lattice::OUTCOMES)
                    .map(|(merged, (outcome, _))| {
                        let (status, _, _) = lattice::STATUSES[merged];
                        (
                            Case::ShoutySnake.apply(outcome),
                            Case::ShoutySnake.apply(status),
                        )
                    })
                    .collect(),
            })
    }
}

/// A word that the package has as a member of an enum.
struct Word {
    constant: String,
    id: &'static str,
    meaning: &'static str,
}

impl Word {
    fn new(id: &'static str, meaning: &'static str) -> Self {
        let constant = Case::ShoutySnake.apply(id);
        Self {
            constant,
            id,
            meaning,
        }
    }
}

/// The status of a payment.
struct Status {
    word: Word,
    is_final: bool,
    /// Each outcome, with the status that it makes of this one.
    merged: Vec<(String, String)>,
}

/// The class of a channel's events.
fn event_class(channel: &str) -> String {
    format!("{}Event", Case::UpperCamel.apply(channel))
}

//! What the catalogue says of the codes of each channel.
//!
//! The package's own code reads a body: its shape, its fields, its errors. What a code means comes from the catalogue
//! that was asked for, so that another `--catalogue` is not answered with the built-in one.

use std::collections::HashMap;

use daraja_codegen::catalogue::{Catalogue, Code, Retry};
use daraja_codes::events::{Channel, Details, Outcome};
use serde_json::json;

use super::record::Said;

/// One code, as it is written into records.
pub struct Card {
    /// Its place in its family.
    pub index: usize,
    pub code: String,
    pub name: String,
    pub title: String,
    pub action: String,
    pub retry: String,
    pub confirm_first: bool,
    /// Title, meaning and action as members of an object.
    pub members: String,
}

/// The codes of a family.
struct Family {
    cards: Vec<Card>,
    by_code: HashMap<String, usize>,
}

impl Family {
    fn get(&self, code: &str) -> Option<&Card> {
        self.cards.get(*self.by_code.get(code)?)
    }
}

/// What the codes of one channel mean.
#[derive(Default)]
struct Meaning {
    is_there: bool,
    family: Option<(String, usize)>,
}

/// What every code means, by channel.
pub struct Meanings {
    channels: Vec<Meaning>,
    families: Vec<Family>,
    done: String,
    unknown: String,
}

/// What is to be said of an event.
pub struct View<'m> {
    pub family: Option<&'m str>,
    pub card: Option<&'m Card>,
    pub outcome: Outcome,
    /// The advice as JSON.
    pub retry: &'m str,
}

impl View<'_> {
    /// Whether the code proves that no money moved.
    pub fn can_charge_again_now(&self) -> bool {
        self.outcome == Outcome::Failed && self.card.is_some_and(|card| !card.confirm_first)
    }
}

impl Meanings {
    pub fn new(catalogue: &Catalogue) -> Self {
        let channel = |channel: &Channel| {
            let mut all = catalogue.channels.iter();
            let found = all.find(|one| json!(one.id) == channel.id());
            found.map_or_else(Meaning::default, |one| Meaning {
                is_there: true,
                family: one
                    .family
                    .map(|index| (catalogue.families[index].id.clone(), index)),
            })
        };
        let codes = |index| {
            let codes = catalogue.codes_of(index).enumerate();
            let cards: Vec<Card> = codes.map(|(index, code)| card(index, code)).collect();
            let by_code = cards.iter().map(|card| (card.code.clone(), card.index));
            Family {
                by_code: by_code.collect(),
                cards,
            }
        };
        let unknown = Retry {
            confirm_first: true,
            ..Retry::NONE
        };
        Self {
            channels: Channel::ALL.iter().map(channel).collect(),
            families: (0..catalogue.families.len()).map(codes).collect(),
            done: json(&Retry::NONE),
            unknown: json(&unknown),
        }
    }

    /// Whether the catalogue speaks of this channel.
    pub fn has(&self, channel: Channel) -> bool {
        self.channels[channel as usize].is_there
    }

    /// What this catalogue says of an event.
    pub fn of(&self, event: &Said<'_>) -> View<'_> {
        let channel = event.channel();
        let code = event.code();
        let family = self.channels[channel as usize].family.as_ref();
        let family = family.filter(|_| code.is_some());
        let card = code
            .zip(family)
            .and_then(|(code, (_, index))| self.families[*index].get(code));
        // The one channel whose outcome depends on what the catalogue knows.
        let outcome = match &event.details {
            Details::StkQuery(query) => {
                query.outcome_by(card.is_some_and(|card| !card.confirm_first))
            }
            _ => event.outcome(),
        };
        let retry = match (card, outcome) {
            (Some(card), _) => &card.retry,
            (None, Outcome::Succeeded | Outcome::Accepted) => &self.done,
            _ => &self.unknown,
        };
        View {
            family: family.map(|(id, _)| id.as_str()),
            card,
            outcome,
            retry,
        }
    }

    /// A code of a channel, by its place in the family.
    pub fn card(&self, channel: Channel, index: usize) -> Option<&Card> {
        let (_, family) = self.channels[channel as usize].family.as_ref()?;
        self.families[*family].cards.get(index)
    }

    /// The family of the codes of a channel.
    pub fn family(&self, channel: Channel) -> Option<&str> {
        let (id, _) = self.channels[channel as usize].family.as_ref()?;
        Some(id)
    }
}

fn card(index: usize, code: &Code) -> Card {
    let members = [
        ("title", &code.title),
        ("meaning", &code.description),
        ("action", &code.action),
    ];
    let members = members.map(|(key, value)| format!(",\"{key}\":{}", json(value)));
    Card {
        index,
        code: code.code.clone(),
        name: code.name.clone(),
        title: code.title.clone(),
        action: code.action.clone(),
        retry: json(&code.retry),
        confirm_first: code.retry.confirm_first,
        members: members.concat(),
    }
}

/// Texts and advice can always be written.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

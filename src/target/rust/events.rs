//! The events part of the package: the channels that the catalogue declares.

mod bodies;
mod imports;
pub(super) mod modules;
mod parsers;
mod payment;
mod reply;
mod states;

use self::bodies::{Body, PAID_PUSH, PAYMENT};
use self::parsers::{Example, ParserView};
use self::reply::ReplyView;
use super::family::FamilyView;
use crate::catalogue::vocabulary::ChannelId;
use crate::catalogue::{self, Catalogue};
use crate::fragment::rust::Doc;
use crate::name::Case;

/// The channels, wherever they are named.
pub(super) struct EventsView<'a> {
    pub channels: Vec<ChannelView<'a>>,
    /// The parsers, in the order of the documentation.
    pub parsers: Vec<ParserView>,
    /// What examples show.
    pub example: Example,
    /// What may be sent in answer to a C2B validation.
    pub reply: Option<ReplyView<'a>>,
}

/// A channel.
pub(super) struct ChannelView<'a> {
    channel: &'a catalogue::Channel,
    /// The id.
    pub id: &'static str,
    /// The variant of the enums.
    pub variant: String,
    /// The type of the details of its events.
    pub details: String,
    /// The type of the family of its code.
    family: Option<String>,
}

impl ChannelView<'_> {
    /// Its number in the enum.
    pub fn number(&self) -> usize {
        self.channel.id as usize
    }

    pub fn title_doc(&self) -> Doc<'_> {
        Doc::new(4, "", &self.channel.title)
    }

    pub fn description_doc(&self) -> Doc<'_> {
        Doc::new(4, "", &self.channel.description)
    }
}

impl<'a> EventsView<'a> {
    /// The view; `None` where the catalogue has no channels.
    pub fn new(catalogue: &'a Catalogue, families: &[FamilyView<'_>]) -> Option<Self> {
        let view = |channel: &'a catalogue::Channel| {
            let id = channel.id.as_str();
            let variant = Case::UpperCamel.apply(id);
            // A family is likely to have the name of the channel.
            let details = match channel.id {
                ChannelId::ApiError => "ApiErrorResponse".to_owned(),
                _ => variant.clone(),
            };
            ChannelView {
                channel,
                id,
                variant,
                details,
                family: channel
                    .family
                    .map(|index| families[index].type_name.clone()),
            }
        };
        let channels: Vec<_> = catalogue.channels.iter().map(view).collect();
        let parsers = parsers::declared(&channels);
        let example = parsers.iter().find_map(|parser| {
            Some(Example {
                parser: parser.name,
                details: parser.details?,
                body: parser.body?,
            })
        });
        Some(Self {
            channels,
            parsers,
            // There is a parser of its own for every channel.
            example: example?,
            reply: ReplyView::new(catalogue),
        })
    }

    fn channel(&self, id: &str) -> Option<&ChannelView<'a>> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// Whether the catalogue declares the channel.
    pub fn has(&self, id: &str) -> bool {
        self.channel(id).is_some()
    }

    /// Whether every channel there is has been declared.
    pub fn is_complete(&self) -> bool {
        PARSED.iter().all(|id| self.has(id))
    }

    /// Whether some channel tells an amount, a receipt, a date and a phone.
    pub fn has_money(&self) -> bool {
        self.has("stk_callback") || self.has("c2b_validation") || self.has("c2b_confirmation")
    }

    /// Whether some channel has parameters.
    pub fn has_parameters(&self) -> bool {
        self.has("stk_callback") || self.has("daraja_result")
    }

    pub fn has_answer(&self) -> bool {
        self.has("api_response") || self.has("api_error")
    }

    /// The family of each channel as a value, in lines as rustfmt has them.
    pub fn families_of_channels(&self) -> Vec<String> {
        let last = self.channels.iter().map(ChannelView::number).max();
        let mut families = vec![None; last.map_or(0, |last| last + 1)];
        for channel in &self.channels {
            families[channel.number()] = channel.family.as_ref();
        }
        let value = |family: &Option<&String>| match family {
            Some(family) => format!("Some(Family::{family}),"),
            None => "None,".to_owned(),
        };
        let is_short = families.iter().all(Option::is_none);
        let lines: Vec<_> = families.iter().map(value).collect();
        if is_short {
            vec![lines.join(" ")]
        } else {
            lines
        }
    }

    /// The type of a channel's code.
    pub fn code_type(&self, id: &str) -> String {
        match self.channel(id).and_then(|channel| channel.family.as_ref()) {
            // By its path: the name can be that of a type of ours.
            Some(family) => format!("Code<crate::{family}, T>"),
            None => "T".to_owned(),
        }
    }

    /// The parser with this name, where a channel has it.
    pub fn parser(&self, name: &str) -> Option<&ParserView> {
        self.parsers.iter().find(|parser| parser.name == name)
    }

    fn money(&self) -> (&'static str, Body) {
        if self.has("stk_callback") {
            ("parse_stk_callback", PAID_PUSH)
        } else if self.has("c2b_confirmation") {
            ("parse_c2b_confirmation", PAYMENT)
        } else {
            ("parse_c2b_validation", PAYMENT)
        }
    }

    /// A parser that reads amounts.
    pub fn money_parser(&self) -> &'static str {
        self.money().0
    }

    /// A body for it.
    pub fn money_body(&self) -> Body {
        self.money().1
    }
}

/// Every channel that there can be.
const PARSED: [&str; 9] = [
    "stk_callback",
    "stk_query",
    "api_response",
    "api_error",
    "daraja_result",
    "timeout",
    "c2b_validation",
    "c2b_confirmation",
    "c2b_validation_reply",
];

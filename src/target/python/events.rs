//! The part that reads answers and callbacks: a module for each channel that the catalogue has, and those
//! that they share. A catalogue without channels has no such part.

use askama::Template;

use super::family::Family;
use super::layout::{File as _, union};
use super::package::Names;
use super::readme::markdown;
use super::replies::{self, Replies};
use crate::catalogue::Catalogue;
use crate::files::FileSet;
use crate::fragment::python::Paragraph;
use crate::lattice;
use crate::name::Case;
use crate::target::RenderError;

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

/// A module and what it exports, where the catalogue has one of its channels.
type Exports = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Every module with exports: its name, its channels (none: any will do), what it exports, in ruff's order.
const EXPORTS: &[Exports] = &[
    ("amount", WITH_MONEY, &["Amount"]),
    (
        "any_channel",
        TOLD_BY_SHAPE,
        &["AnyEvent", "parse_any", "parse_any_value"],
    ),
    ("api_error", &["api_error"], &["ApiErrorEvent"]),
    ("api_response", &["api_response"], &["ApiResponseEvent"]),
    ("body", &[], &["MAX_BYTES", "MAX_DEPTH"]),
    (
        "c2b_confirmation",
        &["c2b_confirmation"],
        &[
            "C2bConfirmationEvent",
            "parse_c2b_confirmation",
            "parse_c2b_confirmation_value",
        ],
    ),
    ("c2b_payment", C2B, &["C2bPaymentEvent"]),
    (
        "c2b_validation",
        &["c2b_validation"],
        &[
            "C2bValidationEvent",
            "parse_c2b_validation",
            "parse_c2b_validation_value",
        ],
    ),
    (
        "c2b_validation_reply",
        &["c2b_validation_reply"],
        &[
            "C2bValidationReplyEvent",
            "parse_c2b_validation_reply",
            "parse_c2b_validation_reply_value",
        ],
    ),
    ("channel", &[], &["Channel"]),
    (
        "daraja_result",
        &["daraja_result"],
        &[
            "DarajaResultEvent",
            "parse_daraja_result",
            "parse_daraja_result_value",
            "result_parameters_map",
        ],
    ),
    ("error", &[], &["ErrorKind", "ParseError"]),
    ("event", &[], &["Event"]),
    (
        "first_answer",
        FIRST_ANSWERS,
        &["parse_api_response", "parse_api_response_value"],
    ),
    ("parameters", WITH_PARAMETERS, &["Parameters"]),
    ("status", &[], &["Outcome", "PaymentStatus", "merge_status"]),
    (
        "stk_callback",
        &["stk_callback"],
        &[
            "StkCallbackEvent",
            "parse_stk_callback",
            "parse_stk_callback_value",
        ],
    ),
    (
        "stk_query",
        &["stk_query"],
        &["StkQueryEvent", "parse_stk_query", "parse_stk_query_value"],
    ),
    (
        "timeout",
        &["timeout"],
        &["TimeoutEvent", "parse_timeout", "parse_timeout_value"],
    ),
];

/// The channels that the shape of a body can tell, with their events, in the order in which they are tried.
const TOLD_BY_SHAPE: &[&str] = &[
    "stk_callback",
    "daraja_result",
    "api_error",
    "stk_query",
    "api_response",
    "c2b_validation_reply",
];
const WITH_KEY: &[&str] = &[
    "stk_callback",
    "c2b_confirmation",
    "daraja_result",
    "stk_query",
];
const FLAT: &[&str] = &[
    "api_error",
    "api_response",
    "stk_query",
    "c2b_validation_reply",
];
const FIRST_ANSWERS: &[&str] = &["api_response", "api_error"];
const WITH_MONEY: &[&str] = &["stk_callback", "c2b_validation", "c2b_confirmation"];
const WITH_PARAMETERS: &[&str] = &["stk_callback", "daraja_result"];
const C2B: &[&str] = &["c2b_validation", "c2b_confirmation"];

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
        let mut exports: Vec<_> = EXPORTS
            .iter()
            .filter(|(_, channels, _)| self.has_any(channels))
            .map(|(module, _, names)| (format!("_events.{module}"), names.to_vec()))
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

    /// The handler that the README shows, where a channel has an idempotency key for sure.
    pub fn handler(&self, names: &Names<'_>) -> Option<Handler> {
        let channel = WITH_KEY.iter().find(|id| self.has(id))?;
        let parser = format!("parse_{channel}");
        let mut imported = ["ParseError", "PaymentStatus", "merge_status", &parser];
        imported.sort_unstable();
        Some(Handler {
            import: names.module.import_root(0, &imported),
            parser,
        })
    }

    /// The parsers in a Markdown table: what they read, and what they give.
    pub fn parser_rows(&self) -> Vec<String> {
        let mut rows = Vec::new();
        for channel in &self.channels {
            let title = markdown(channel.title).replace('|', "\\|");
            let class = event_class(channel.id);
            let parser = match channel.id {
                "api_response" | "api_error" => "api_response",
                id => id,
            };
            rows.push(format!("| `parse_{parser}` | {title} | `{class}` |"));
        }
        if self.has_any(TOLD_BY_SHAPE) {
            let reads = "any of these of which the shape tells the channel, for logs and tools";
            rows.push(format!("| `parse_any` | {reads} | `AnyEvent` |"));
        }
        rows
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

/// The handler that the README shows.
pub struct Handler {
    /// What it imports.
    pub import: String,
    /// The parser that it calls.
    pub parser: String,
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

/// Declares the template of each module, and a function that adds those whose channels the catalogue has.
macro_rules! modules {
    ($($view:ident: $template:literal for $channels:expr,)+) => {
        $(
            #[derive(Template)]
            #[template(path = $template)]
            struct $view<'a> {
                names: &'a Names<'a>,
                #[allow(dead_code, reason = "most modules are the same for every catalogue")]
                events: &'a Events<'a>,
            }
        )+

        /// Adds the modules.
        pub fn render(names: &Names<'_>, files: &mut FileSet) -> Result<(), RenderError> {
            let Some(events) = &names.events else {
                return Ok(());
            };
            $(
                if events.has_any($channels) {
                    let name = $template.trim_start_matches("python/src/");
                    let text = $view { names, events }.render_file()?;
                    files.add(names.module.path(name), text)?;
                }
            )+
            replies::render(names, events, files)
        }
    };
}

modules! {
    Init: "python/src/_events/__init__.py" for &[],
    Amount: "python/src/_events/amount.py" for WITH_MONEY,
    AnyChannel: "python/src/_events/any_channel.py" for TOLD_BY_SHAPE,
    ApiError: "python/src/_events/api_error.py" for &["api_error"],
    ApiResponse: "python/src/_events/api_response.py" for &["api_response"],
    Body: "python/src/_events/body.py" for &[],
    C2bConfirmation: "python/src/_events/c2b_confirmation.py" for &["c2b_confirmation"],
    C2bPayment: "python/src/_events/c2b_payment.py" for C2B,
    C2bValidation: "python/src/_events/c2b_validation.py" for &["c2b_validation"],
    C2bValidationReply: "python/src/_events/c2b_validation_reply.py" for &["c2b_validation_reply"],
    ChannelModule: "python/src/_events/channel.py" for &[],
    DarajaResult: "python/src/_events/daraja_result.py" for &["daraja_result"],
    Date: "python/src/_events/date.py" for WITH_MONEY,
    Error: "python/src/_events/error.py" for &[],
    Event: "python/src/_events/event.py" for &[],
    FirstAnswer: "python/src/_events/first_answer.py" for FIRST_ANSWERS,
    Number: "python/src/_events/number.py" for &[],
    Parameters: "python/src/_events/parameters.py" for WITH_PARAMETERS,
    Scalars: "python/src/_events/scalars.py" for &[],
    StatusModule: "python/src/_events/status.py" for &[],
    StkCallback: "python/src/_events/stk_callback.py" for &["stk_callback"],
    StkQuery: "python/src/_events/stk_query.py" for &["stk_query"],
    Timeout: "python/src/_events/timeout.py" for &["timeout"],
    Value: "python/src/_events/value.py" for &[],
}

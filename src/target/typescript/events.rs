//! The events part of the package: the parsers of the channels that the catalogue declares.

mod channels;
mod examples;
mod replies;
mod shared;
mod status;

use askama::Template;

pub(super) use self::channels::{ChannelView, ParserView};
pub(super) use self::examples::{EventExample, ReplyExample};
use self::replies::ReplyModule;
use self::status::StatusModule;
use super::family::FamilyView;
use super::{add, layout};
use crate::catalogue::Catalogue;
use crate::catalogue::vocabulary::ChannelId;
use crate::files::FileSet;
use crate::fragment::typescript::Prose;
use crate::target::{GENERATED_BY, RenderError};

/// Whether the package has an events part.
pub(super) fn is_there(catalogue: &Catalogue) -> bool {
    !catalogue.channels.is_empty()
}

/// Adds the modules; none where the catalogue has no channels.
pub(super) fn add_modules(
    catalogue: &Catalogue,
    families: &[FamilyView],
    files: &mut FileSet,
) -> Result<(), RenderError> {
    if !is_there(catalogue) {
        return Ok(());
    }
    let channels = ChannelView::all(catalogue, families);
    for channel in &channels {
        files.add(channel.path(), channel.module_text()?)?;
    }
    let generated_by = GENERATED_BY;
    let channels = channels.as_slice();
    let has = |id| catalogue.channel(id).is_some();
    let has_c2b = has(ChannelId::C2bValidation) || has(ChannelId::C2bConfirmation);
    shared::add(files, has_c2b)?;
    let events = EventsModule::new(channels);
    if events.self_describing_type.is_some() {
        let module = AnyModule {
            generated_by,
            channels,
            has_c2b,
            value_imports: value_imports(channels, has_c2b),
        };
        add(files, "src/events/any.ts", &module)?;
    }
    if has(ChannelId::ApiResponse) || has(ChannelId::ApiError) {
        let is_both = has(ChannelId::ApiResponse) && has(ChannelId::ApiError);
        let module = AnswerModule {
            generated_by,
            channels,
            is_both,
        };
        add(files, "src/events/api-answer.ts", &module)?;
    }
    let replies = ReplyModule::new(catalogue);
    if let Some(module) = &replies {
        add(files, "src/events/reply.ts", module)?;
    }
    let index = IndexModule {
        generated_by,
        channels,
        has_self_describing: events.self_describing_type.is_some(),
        has_replies: replies.is_some(),
    };
    add(files, "src/events/index.ts", &index)?;
    add(files, "src/events/events.ts", &events)?;
    add(
        files,
        "src/events/channel.ts",
        &ChannelModule::new(channels),
    )?;
    add(files, "src/events/status.ts", &StatusModule::new())
}

/// What the parser of any event imports to look at a shape.
fn value_imports(channels: &[ChannelView], has_c2b: bool) -> String {
    let is_object = |id| matches!(id, ChannelId::StkCallback | ChannelId::DarajaResult);
    let shapes = channels
        .iter()
        .filter(|channel| channel.is_self_describing());
    let mut names = Vec::new();
    if shapes.clone().any(|channel| is_object(channel.id())) {
        names.push("isObject");
    }
    if has_c2b || shapes.clone().any(|channel| !is_object(channel.id())) {
        names.push("isThere");
    }
    names.extend(["object", "refusal"]);
    names.join(", ")
}

/// Whether the channel with this id is declared.
fn has(channels: &[ChannelView], id: &str) -> bool {
    channels.iter().any(|channel| channel.id().as_str() == id)
}

/// Lets a template ask for a channel.
macro_rules! asks_for_channels {
    ($($module:ty),+) => { $(
        impl $module {
            fn has(&self, id: &str) -> bool {
                has(self.channels, id)
            }
        }
    )+ };
}

asks_for_channels!(AnyModule<'_>, AnswerModule<'_>, IndexModule<'_>);

#[derive(Template)]
#[template(path = "typescript/src/events/any.ts")]
struct AnyModule<'a> {
    generated_by: &'a str,
    channels: &'a [ChannelView<'a>],
    has_c2b: bool,
    value_imports: String,
}

#[derive(Template)]
#[template(path = "typescript/src/events/api-answer.ts")]
struct AnswerModule<'a> {
    generated_by: &'a str,
    channels: &'a [ChannelView<'a>],
    is_both: bool,
}

#[derive(Template)]
#[template(path = "typescript/src/events/index.ts")]
struct IndexModule<'a> {
    generated_by: &'a str,
    channels: &'a [ChannelView<'a>],
    has_self_describing: bool,
    has_replies: bool,
}

#[derive(Template)]
#[template(path = "typescript/src/events/channel.ts")]
struct ChannelModule<'a> {
    generated_by: &'a str,
    titles: Vec<Prose<'a>>,
    channel_type: String,
}

impl<'a> ChannelModule<'a> {
    fn new(channels: &'a [ChannelView<'a>]) -> Self {
        let id = |channel: &ChannelView| format!("\"{}\"", channel.id().as_str());
        let ids: Vec<_> = channels.iter().map(id).collect();
        Self {
            generated_by: GENERATED_BY,
            titles: channels.iter().map(ChannelView::listed).collect(),
            channel_type: layout::union("export type Channel =", &ids),
        }
    }
}

#[derive(Template)]
#[template(path = "typescript/src/events/events.ts")]
struct EventsModule<'a> {
    generated_by: &'a str,
    channels: &'a [ChannelView<'a>],
    event_type: String,
    self_describing_type: Option<String>,
}

impl<'a> EventsModule<'a> {
    fn new(channels: &'a [ChannelView<'a>]) -> Self {
        let name = |channel: &ChannelView| format!("{}Event<Body>", channel.type_name);
        let all: Vec<_> = channels.iter().map(name).collect();
        let is_shape = |channel: &&ChannelView| channel.is_self_describing();
        let shapes: Vec<_> = channels.iter().filter(is_shape).map(name).collect();
        let head = "export type SelfDescribingEvent<Body = unknown> =";
        Self {
            generated_by: GENERATED_BY,
            channels,
            event_type: layout::union("export type DarajaEvent<Body = unknown> =", &all),
            self_describing_type: (!shapes.is_empty()).then(|| layout::union(head, &shapes)),
        }
    }
}

//! The module of a channel: its event, and the parser of its payload.

use askama::Template;

use crate::catalogue::vocabulary::ChannelId;
use crate::catalogue::{Catalogue, Channel};
use crate::fragment::typescript::{Line, Prose};
use crate::name::Case;
use crate::target::typescript::family::FamilyView;
use crate::target::{GENERATED_BY, RenderError};

/// A channel, and the family that its code belongs to.
pub(in super::super) struct ChannelView<'a> {
    channel: &'a Channel,
    pub family: Option<&'a FamilyView<'a>>,
    pub type_name: String,
    pub module: String,
    pub title: Prose<'a>,
    pub description: Prose<'a>,
    /// What stands before the title in a list of channels.
    mark: String,
    /// Whether the parser of both kinds of first answers reads it.
    pub is_answer: bool,
}

impl<'a> ChannelView<'a> {
    /// Every channel, in the order of the catalogue.
    pub fn all(catalogue: &'a Catalogue, families: &'a [FamilyView<'a>]) -> Vec<Self> {
        let view = |channel: &'a Channel| {
            let id = channel.id.as_str();
            Self {
                channel,
                family: channel.family.map(|index| &families[index]),
                type_name: Case::UpperCamel.apply(id),
                module: Case::Kebab.apply(id),
                title: Prose::new(0, &channel.title),
                description: Prose::new(0, &channel.description),
                mark: format!("- `{id}`:"),
                is_answer: matches!(channel.id, ChannelId::ApiResponse | ChannelId::ApiError),
            }
        };
        catalogue.channels.iter().map(view).collect()
    }

    pub fn id(&self) -> ChannelId {
        self.channel.id
    }

    /// Whether its events tell by their shape what they are.
    pub fn is_self_describing(&self) -> bool {
        !matches!(
            self.channel.id,
            ChannelId::Timeout | ChannelId::C2bValidation | ChannelId::C2bConfirmation
        )
    }

    /// Its parser; one reads both kinds of first answers.
    pub fn parser(&self) -> String {
        if self.is_answer {
            return "parseApiResponse".to_owned();
        }
        format!("parse{}", self.type_name)
    }

    /// Its entry in a list of channels.
    pub fn listed(&self) -> Prose<'_> {
        Prose {
            before: &self.mark,
            ..self.title
        }
    }

    /// Where the module goes.
    pub fn path(&self) -> String {
        format!("src/events/{}.ts", self.module)
    }

    /// The type of its code.
    pub fn code_type(&self) -> &'static str {
        if self.family.is_some() {
            "Coded"
        } else {
            "Uncoded"
        }
    }
}

/// A parser, and the titles of the channels that it reads.
pub(in super::super) struct ParserView<'a> {
    pub name: String,
    pub titles: Vec<Line<'a>>,
}

impl<'a> ParserView<'a> {
    /// The parsers of some channels, each once.
    pub fn all(channels: &[ChannelView<'a>]) -> Vec<Self> {
        let mut parsers: Vec<Self> = Vec::new();
        for channel in channels {
            let name = channel.parser();
            let title = Line(&channel.channel.title);
            match parsers.iter_mut().find(|parser| parser.name == name) {
                Some(parser) => parser.titles.push(title),
                None => parsers.push(Self {
                    name,
                    titles: vec![title],
                }),
            }
        }
        parsers
    }
}

/// One template a channel, chosen by its id.
macro_rules! modules {
    ($($id:ident: $path:tt,)+) => {
        $(
            #[derive(Template)]
            #[template(path = $path)]
            struct $id<'a> {
                generated_by: &'a str,
                channel: &'a ChannelView<'a>,
            }
        )+

        impl ChannelView<'_> {
            /// The text of the module.
            pub fn module_text(&self) -> Result<String, RenderError> {
                let generated_by = GENERATED_BY;
                let channel = self;
                let text = match self.channel.id {
                    $(ChannelId::$id => $id { generated_by, channel }.render(),)+
                };
                Ok(text? + "\n")
            }
        }
    };
}

modules! {
    ApiResponse: "typescript/src/events/api-response.ts",
    ApiError: "typescript/src/events/api-error.ts",
    StkCallback: "typescript/src/events/stk-callback.ts",
    StkQuery: "typescript/src/events/stk-query.ts",
    DarajaResult: "typescript/src/events/daraja-result.ts",
    Timeout: "typescript/src/events/timeout.ts",
    C2bValidation: "typescript/src/events/c2b-validation.ts",
    C2bConfirmation: "typescript/src/events/c2b-confirmation.ts",
    C2bValidationReply: "typescript/src/events/c2b-validation-reply.ts",
}

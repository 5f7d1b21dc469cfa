//! The module of replies to a C2B validation: the codes that may be sent.

use askama::Template;

use crate::catalogue::vocabulary::{ChannelId, CodeOutcome};
use crate::catalogue::{Catalogue, Code};
use crate::fragment::typescript::Literal;
use crate::target::GENERATED_BY;
use crate::target::typescript::layout;

#[derive(Template)]
#[template(path = "typescript/src/events/reply.ts")]
pub(super) struct ReplyModule<'a> {
    generated_by: &'static str,
    codes: String,
    accept: Option<Literal<'a>>,
    reject: Option<Literal<'a>>,
}

impl<'a> ReplyModule<'a> {
    /// The module; none where nothing may be sent.
    pub fn new(catalogue: &'a Catalogue) -> Option<Self> {
        let codes = reply_codes(catalogue);
        let literals: Vec<_> = codes
            .iter()
            .map(|code| Literal(&code.code).to_string())
            .collect();
        let of = |outcome| codes.iter().filter(move |code| code.outcome == outcome);
        let literal = |code: &&'a Code| Literal(&code.code);
        (!codes.is_empty()).then(|| Self {
            generated_by: GENERATED_BY,
            codes: layout::constant_list("export const C2B_REPLY_CODES =", &literals),
            accept: of(CodeOutcome::Success).next().map(literal),
            reject: of(CodeOutcome::Failure).next_back().map(literal),
        })
    }
}

/// The codes that a C2B validation endpoint may send, in the order of the catalogue.
pub(in super::super) fn reply_codes(catalogue: &Catalogue) -> Vec<&Code> {
    let channel = catalogue.channel(ChannelId::C2bValidationReply);
    let Some(family) = channel.and_then(|channel| channel.family) else {
        return Vec::new();
    };
    catalogue
        .codes_of(family)
        .filter(|code| code.reply)
        .collect()
}

//! The module of replies to a C2B validation: the codes that may be sent.

use askama::Template;

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
        let replies = catalogue.replies()?;
        let literal = |code: &'a Code| Literal(&code.code);
        let literals: Vec<_> = replies
            .codes
            .iter()
            .map(|code| literal(code).to_string())
            .collect();
        Some(Self {
            generated_by: GENERATED_BY,
            codes: layout::constant_list("export const C2B_REPLY_CODES =", &literals),
            accept: replies.accept().map(literal),
            reject: replies.reject().map(literal),
        })
    }
}

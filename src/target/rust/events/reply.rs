//! What may be sent in answer to a C2B validation.

use crate::catalogue::vocabulary::CodeOutcome;
use crate::catalogue::{Catalogue, Code};
use crate::name::Case;
use crate::target::rust::code::CodeView;

/// The codes that may be sent in answer to a C2B validation.
pub(in crate::target::rust) struct ReplyView<'a> {
    /// The type of their family.
    pub family: String,
    pub codes: Vec<CodeView<'a>>,
    /// The variant that lets a payment go on.
    pub accept: Option<String>,
    /// The variant that stops a payment for any reason.
    pub reject: Option<String>,
}

impl<'a> ReplyView<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Option<Self> {
        let replies = catalogue.replies()?;
        let variant = |code: &'a Code| CodeView::new(catalogue, code).variant;
        let mut codes = replies.codes.clone();
        codes.sort_by_cached_key(|code| code.age());
        let codes = codes.into_iter();
        Some(Self {
            family: Case::UpperCamel.apply(&catalogue.families[replies.family].id),
            accept: replies.accept().map(variant),
            reject: replies.reject().map(variant),
            codes: codes.map(|code| CodeView::new(catalogue, code)).collect(),
        })
    }

    fn is_success(code: &CodeView) -> bool {
        code.outcome == CodeOutcome::Success
    }

    pub fn has_deprecated(&self) -> bool {
        self.codes.iter().any(|code| code.deprecated.is_some())
    }

    pub fn example(&self) -> &CodeView<'a> {
        let mut codes = self.codes.iter().filter(|code| code.deprecated.is_none());
        codes
            .find(|code| !Self::is_success(code))
            .unwrap_or(&self.codes[0])
    }

    pub fn example_desc(&self) -> &'static str {
        if Self::is_success(self.example()) {
            "Accepted"
        } else {
            "Rejected"
        }
    }
}

//! What may be sent in answer to a C2B validation.

use crate::catalogue::Catalogue;
use crate::catalogue::vocabulary::{ChannelId, CodeOutcome};
use crate::name::Case;
use crate::target::rust::code::CodeView;

/// The codes that may be sent in answer to a C2B validation.
pub(in crate::target::rust) struct ReplyView<'a> {
    /// The type of their family.
    pub family: String,
    pub codes: Vec<CodeView<'a>>,
}

impl<'a> ReplyView<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Option<Self> {
        let family = catalogue.channel(ChannelId::C2bValidationReply)?.family?;
        let codes = catalogue.codes_of(family).filter(|code| code.reply);
        let codes: Vec<_> = codes.map(|code| CodeView::new(catalogue, code)).collect();
        let family = Case::UpperCamel.apply(&catalogue.families[family].id);
        (!codes.is_empty()).then_some(Self { family, codes })
    }

    fn is_success(code: &CodeView) -> bool {
        code.outcome == CodeOutcome::Success
    }

    /// The variant that lets a payment go on.
    pub fn accept(&self) -> Option<&str> {
        let code = self.codes.iter().find(|code| Self::is_success(code))?;
        Some(&code.variant)
    }

    /// The variant that stops a payment for any reason.
    pub fn reject(&self) -> Option<&str> {
        let code = self.codes.iter().rfind(|code| !Self::is_success(code))?;
        Some(&code.variant)
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

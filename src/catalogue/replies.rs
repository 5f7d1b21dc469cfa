//! What a C2B validation endpoint may answer: decided once, for every package.

use super::model::{Catalogue, Code};
use super::vocabulary::{ChannelId, CodeOutcome};

/// The codes that may be sent in answer to a C2B validation.
#[derive(Debug)]
pub struct Replies<'a> {
    /// The index of their family.
    pub family: usize,
    /// The codes, at least one, in file order.
    pub codes: Vec<&'a Code>,
}

impl Catalogue {
    /// The codes that may be sent; `None` where there is no channel for them, or no code.
    #[must_use]
    pub fn replies(&self) -> Option<Replies<'_>> {
        let family = self.channel(ChannelId::C2bValidationReply)?.family?;
        let codes: Vec<_> = self.codes_of(family).filter(|code| code.reply).collect();
        (!codes.is_empty()).then_some(Replies { family, codes })
    }
}

impl<'a> Replies<'a> {
    /// The code that lets a payment go on.
    #[must_use]
    pub fn accept(&self) -> Option<&'a Code> {
        let mut codes = self.codes.iter().copied();
        codes.find(|code| code.outcome == CodeOutcome::Success)
    }

    /// The code that stops a payment for any reason: the last failure.
    #[must_use]
    pub fn reject(&self) -> Option<&'a Code> {
        let mut codes = self.codes.iter().copied();
        codes.rfind(|code| code.outcome == CodeOutcome::Failure)
    }
}

//! What a card says of a code.

use crate::catalogue::vocabulary::{CodeOutcome, Evidence, Fault};
use crate::catalogue::{Catalogue, Code, CustomerMessage, Deprecation};
use crate::fragment::html::Text;

/// A code.
pub(super) struct Card<'a> {
    catalogue: &'a Catalogue,
    code: &'a Code,
}

/// A link to the card of a code, whose id is `family/code`: the forms of both leave nothing to escape.
pub(super) struct Link<'a> {
    pub family: &'a str,
    pub code: &'a str,
    pub title: Text<'a>,
}

/// What is seen at a glance: the class of the card and the words of its mark.
pub(super) struct Mark {
    pub class: &'static str,
    pub words: &'static str,
}

/// The messages for the payer.
pub(super) struct Messages<'a> {
    pub en: Text<'a>,
    pub sw: Text<'a>,
}

/// Why a code should not be used.
pub(super) struct Deprecated<'a> {
    pub since: &'a str,
    pub note: Text<'a>,
    pub replacement: Option<Link<'a>>,
}

impl<'a> Link<'a> {
    pub fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        Self {
            family: &catalogue.family_of(code).id,
            code: &code.code,
            title: Text(&code.title),
        }
    }
}

impl<'a> Card<'a> {
    pub const fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        Self { catalogue, code }
    }

    pub fn link(&self) -> Link<'a> {
        Link::new(self.catalogue, self.code)
    }

    pub fn name(&self) -> &'a str {
        &self.code.name
    }

    pub fn family(&self) -> Text<'a> {
        Text(&self.catalogue.family_of(self.code).title)
    }

    pub fn mark(&self) -> Mark {
        let (class, words) = match (self.code.outcome, self.code.retry.confirm_first) {
            (CodeOutcome::Success, _) => ("done", "Success"),
            (CodeOutcome::Failure, true) => ("confirm", "Confirm before charging again"),
            (CodeOutcome::Failure, false) => ("unpaid", "No money moved"),
        };
        Mark { class, words }
    }

    pub fn description(&self) -> Text<'a> {
        Text(&self.code.description)
    }

    pub fn action(&self) -> Text<'a> {
        Text(&self.code.action)
    }

    /// The advice as sentences; they hold words and numbers alone.
    pub fn retry(&self) -> String {
        if self.code.outcome == CodeOutcome::Success {
            return "Nothing to try again.".to_owned();
        }
        capitalised(self.code.retry.in_words())
    }

    /// Who has to act.
    pub fn acts(&self) -> Option<String> {
        self.code.fault.map(party)
    }

    pub fn http_status(&self) -> Option<u16> {
        self.code.http_status
    }

    pub fn is_reply(&self) -> bool {
        self.code.reply
    }

    pub fn messages(&self) -> Option<Messages<'a>> {
        let CustomerMessage { en, sw } = self.code.customer_message.as_ref()?;
        Some(Messages {
            en: Text(en),
            sw: Text(sw),
        })
    }

    pub fn see_also(&self) -> impl ExactSizeIterator<Item = Link<'a>> {
        let codes = self.code.see_also.iter();
        codes.map(|index| self.other(*index))
    }

    pub fn deprecated(&self) -> Option<Deprecated<'a>> {
        let Deprecation {
            since,
            note,
            replacement,
        } = self.code.deprecated.as_ref()?;
        Some(Deprecated {
            since,
            note: Text(note),
            replacement: replacement.map(|index| self.other(index)),
        })
    }

    pub fn evidence(&self) -> &'static str {
        match self.code.evidence {
            Evidence::Official => "Documented by Safaricom",
            Evidence::Observed => "Seen in real answers",
            Evidence::Community => "Reported by other developers",
        }
    }

    pub fn sources(&self) -> &'a [String] {
        &self.code.sources
    }

    pub fn since(&self) -> &'a str {
        &self.code.since
    }

    fn other(&self, index: usize) -> Link<'a> {
        Link::new(self.catalogue, &self.catalogue.codes[index])
    }
}

/// Who has to act, at the head of a line.
pub(super) fn party(fault: Fault) -> String {
    capitalised(fault.in_words().to_owned())
}

fn capitalised(mut words: String) -> String {
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

//! A code, as the module of its family shows it.

use std::ops::Deref;

use crate::catalogue::vocabulary::{Backoff, CodeOutcome, Fault, RetryWhen};
use crate::catalogue::{self, Catalogue};
use crate::fragment::rust::{
    CustomerMessage, Delay, Deprecated, DeprecatedAttribute, Deprecation, Doc, Literal, Number,
    OptionOf,
};
use crate::name::Case;

/// A code.
pub(super) struct CodeView<'a> {
    code: &'a catalogue::Code,
    /// The variant of the enum.
    pub variant: String,
    /// The code to use instead.
    use_instead: Option<&'a catalogue::Code>,
}

impl Deref for CodeView<'_> {
    type Target = catalogue::Code;

    fn deref(&self) -> &catalogue::Code {
        self.code
    }
}

impl<'a> CodeView<'a> {
    pub fn new(catalogue: &'a Catalogue, code: &'a catalogue::Code) -> Self {
        let deprecated = code.deprecated.as_ref();
        let replacement = deprecated.and_then(|deprecated| deprecated.replacement);
        Self {
            code,
            variant: Case::UpperCamel.apply(&code.name),
            use_instead: replacement.map(|index| &catalogue.codes[index]),
        }
    }

    pub fn title_doc(&self) -> Doc<'a> {
        Doc::new(4, format!("`{}`: ", self.code.code), &self.code.title)
    }

    pub fn description_doc(&self) -> Doc<'a> {
        Doc::new(4, "", &self.code.description)
    }

    pub fn action_doc(&self) -> Doc<'a> {
        Doc::new(4, "**Action:** ", &self.code.action)
    }

    pub fn retry_doc(&self) -> Option<Doc<'a>> {
        let is_failure = self.outcome == CodeOutcome::Failure;
        is_failure.then(|| Doc::new(4, "**Retry:** ", self.retry.in_words()))
    }

    pub fn fault_words(&self) -> Option<&'static str> {
        self.code.fault.map(Fault::in_words)
    }

    pub fn deprecated_attribute(&self) -> Option<DeprecatedAttribute<'a>> {
        let deprecated = self.code.deprecated.as_ref()?;
        let variant = self
            .use_instead
            .map(|code| Case::UpperCamel.apply(&code.name));
        let attribute =
            DeprecatedAttribute::new(&deprecated.since, &deprecated.note, variant.as_deref());
        Some(attribute)
    }

    pub fn title(&self) -> Literal<'a> {
        Literal::after(8, "title: ", &self.code.title)
    }

    pub fn description(&self) -> Literal<'a> {
        Literal::after(8, "description: ", &self.code.description)
    }

    pub fn action(&self) -> Literal<'a> {
        Literal::after(8, "action: ", &self.code.action)
    }

    pub fn outcome(&self) -> &'static str {
        match self.code.outcome {
            CodeOutcome::Success => "Success",
            CodeOutcome::Failure => "Failure",
        }
    }

    pub fn fault(&self) -> OptionOf<&'static str> {
        let variant = |fault| match fault {
            Fault::Customer => "Customer",
            Fault::Merchant => "Merchant",
            Fault::Safaricom => "Safaricom",
        };
        OptionOf("Fault::", self.code.fault.map(variant))
    }

    pub fn retry_when(&self) -> &'static str {
        match self.code.retry.when {
            RetryWhen::Never => "Never",
            RetryWhen::AfterDelay => "AfterDelay",
            RetryWhen::AfterCustomerActs => "AfterCustomerActs",
            RetryWhen::AfterFix => "AfterFix",
        }
    }

    pub fn delay_seconds(&self) -> Delay {
        Delay(self.code.retry.delay_seconds)
    }

    pub fn backoff(&self) -> OptionOf<&'static str> {
        let variant = |backoff| match backoff {
            Backoff::Exponential => "Exponential",
        };
        OptionOf("Backoff::", self.code.retry.backoff.map(variant))
    }

    pub fn max_attempts(&self) -> OptionOf<Number> {
        OptionOf("", self.code.retry.max_attempts.map(Number))
    }

    pub fn http_status(&self) -> OptionOf<u16> {
        OptionOf("", self.code.http_status)
    }

    pub fn customer_message(&self) -> CustomerMessage<'a> {
        CustomerMessage(self.code.customer_message.as_ref())
    }

    pub fn deprecated(&self) -> Deprecation<'a> {
        let deprecated = self.code.deprecated.as_ref();
        Deprecation(deprecated.map(|deprecated| Deprecated {
            since: &deprecated.since,
            note: &deprecated.note,
            use_instead: self.use_instead.map(|code| code.code.as_str()),
        }))
    }
}

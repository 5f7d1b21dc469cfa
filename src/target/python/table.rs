//! The table of a family: what the catalogue says about each code, one fact a line.

use askama::Template;

use super::family::Family;
use super::layout::Module;
use crate::catalogue::vocabulary::{CodeOutcome, Fault, RetryWhen};
use crate::catalogue::{Catalogue, Code, Retry};
use crate::fragment::python::Argument;
use crate::target::GENERATED_BY;

/// The module of a family's table.
#[derive(Template)]
#[template(path = "python/src/_table/family.py")]
pub struct TableModule<'a> {
    generated_by: &'a str,
    module: &'a Module,
    family: &'a Family<'a>,
    catalogue: &'a Catalogue,
}

impl<'a> TableModule<'a> {
    /// The module of `family`.
    pub const fn new(family: &'a Family<'a>, catalogue: &'a Catalogue, module: &'a Module) -> Self {
        Self {
            generated_by: GENERATED_BY,
            module,
            family,
            catalogue,
        }
    }

    fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.catalogue
            .codes_of(self.family.index)
            .map(|code| Entry::new(self.catalogue, code))
    }

    fn uses(&self, used: impl Fn(&Code) -> bool) -> bool {
        self.catalogue.codes_of(self.family.index).any(used)
    }

    fn code_import(&self) -> String {
        let mut names = vec!["CodeOutcome", "RetryWhen"];
        if self.uses(|code| code.fault.is_some()) {
            names.insert(1, "Fault");
        }
        if self.uses(|code| code.retry.backoff.is_some()) {
            names.insert(0, "Backoff");
        }
        self.module.import(0, "_code", &names)
    }

    fn info_import(&self) -> String {
        let mut names = vec!["CodeInfo"];
        if self.uses(|code| code.customer_message.is_some()) {
            names.push("CustomerMessage");
        }
        if self.uses(|code| code.retry.delay_seconds.is_some()) {
            names.push("DelaySeconds");
        }
        if self.uses(|code| code.deprecated.is_some()) {
            names.push("Deprecation");
        }
        names.push("Retry");
        self.module.import(0, "_info", &names)
    }
}

/// A code as a row of its family's table.
struct Entry<'a> {
    code: &'a str,
    name: &'a str,
    title: Argument<'a>,
    description: Argument<'a>,
    action: Argument<'a>,
    outcome: &'static str,
    fault: Option<&'static str>,
    when: &'static str,
    retry: &'a Retry,
    http_status: Option<u16>,
    reply: bool,
    customer_message: Option<[Argument<'a>; 2]>,
    deprecated: Option<DeprecationEntry<'a>>,
}

struct DeprecationEntry<'a> {
    since: &'a str,
    note: Argument<'a>,
    replacement: Option<&'a str>,
}

impl<'a> Entry<'a> {
    fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        let message = code.customer_message.as_ref();
        let deprecated = code.deprecated.as_ref();
        Self {
            code: &code.code,
            name: &code.name,
            title: Argument::new(8, "title", &code.title),
            description: Argument::new(8, "description", &code.description),
            action: Argument::new(8, "action", &code.action),
            outcome: match code.outcome {
                CodeOutcome::Success => "SUCCESS",
                CodeOutcome::Failure => "FAILURE",
            },
            fault: code.fault.map(|fault| match fault {
                Fault::Customer => "CUSTOMER",
                Fault::Merchant => "MERCHANT",
                Fault::Safaricom => "SAFARICOM",
            }),
            when: match code.retry.when {
                RetryWhen::Never => "NEVER",
                RetryWhen::AfterDelay => "AFTER_DELAY",
                RetryWhen::AfterCustomerActs => "AFTER_CUSTOMER_ACTS",
                RetryWhen::AfterFix => "AFTER_FIX",
            },
            retry: &code.retry,
            http_status: code.http_status,
            reply: code.reply,
            customer_message: message.map(|message| {
                [
                    Argument::new(12, "en", &message.en),
                    Argument::new(12, "sw", &message.sw),
                ]
            }),
            deprecated: deprecated.map(|deprecated| DeprecationEntry {
                since: &deprecated.since,
                note: Argument::new(12, "note", &deprecated.note),
                replacement: deprecated
                    .replacement
                    .map(|index| catalogue.codes[index].code.as_str()),
            }),
        }
    }
}

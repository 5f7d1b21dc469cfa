//! What the templates of the `openapi` target print of a code.

use std::fmt::{self, Write};

use askama::{FastWritable, Values};

use super::prose;
use crate::catalogue::{Catalogue, Code, CustomerMessage, Deprecation, Retry};
use crate::fragment::yaml::{Prose, Quoted, Scalar};

/// How deep the entries of `x-daraja-codes` stand.
const ENTRY: usize = 10;

/// A code of a family.
pub(super) struct CodeView<'a> {
    catalogue: &'a Catalogue,
    code: &'a Code,
}

/// The messages for the payer.
pub(super) struct MessageView<'a>(&'a CustomerMessage);

/// Why a code should not be used.
pub(super) struct DeprecationView<'a> {
    deprecation: &'a Deprecation,
    /// The code to use instead.
    pub replacement: Option<Reference<'a>>,
}

/// A code as `family/code`: it begins with a letter and has no sign of YAML, so it is a plain scalar.
pub(super) struct Reference<'a> {
    family: &'a str,
    code: &'a str,
}

impl<'a> CodeView<'a> {
    pub const fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        Self { catalogue, code }
    }

    /// The code itself.
    pub fn value(&self) -> Quoted<'a> {
        Quoted(&self.code.code)
    }

    pub fn name(&self) -> Scalar<'a> {
        Scalar(&self.code.name)
    }

    /// Its documentation in `x-enum-descriptions`.
    pub fn doc(&self) -> Prose<'a> {
        Prose::item(8, prose::code(self.catalogue, self.code))
    }

    pub fn family(&self) -> Scalar<'a> {
        Scalar(&self.catalogue.family_of(self.code).id)
    }

    pub fn title(&self) -> Prose<'a> {
        Prose::value("title", ENTRY, &*self.code.title)
    }

    /// The code as most APIs send it: as a number where it is one.
    pub fn number_or_text(&self) -> String {
        let code = &*self.code.code;
        let is_number =
            code.len() <= 15 && code.parse::<u64>().is_ok_and(|n| n.to_string() == code);
        if is_number {
            code.to_owned()
        } else {
            Quoted(code).to_string()
        }
    }

    /// Its title as what Daraja says in words, the value of `key` at column `indent`.
    pub fn title_as(&self, key: &str, indent: usize) -> Prose<'a> {
        Prose::value(key, indent, &*self.code.title)
    }

    pub fn outcome(&self) -> &'static str {
        self.code.outcome.as_str()
    }

    pub fn description(&self) -> Prose<'a> {
        Prose::value("description", ENTRY, &*self.code.description)
    }

    pub fn action(&self) -> Prose<'a> {
        Prose::value("action", ENTRY, &*self.code.action)
    }

    pub fn fault(&self) -> Option<&'static str> {
        self.code.fault.map(|fault| fault.as_str())
    }

    pub fn retry(&self) -> &'a Retry {
        &self.code.retry
    }

    pub fn http_status(&self) -> Option<u16> {
        self.code.http_status
    }

    pub fn reply(&self) -> bool {
        self.code.reply
    }

    pub fn customer_message(&self) -> Option<MessageView<'a>> {
        self.code.customer_message.as_ref().map(MessageView)
    }

    pub fn see_also(&self) -> impl ExactSizeIterator<Item = Reference<'a>> {
        let codes = self.code.see_also.iter();
        codes.map(|index| self.reference(*index))
    }

    pub fn since(&self) -> Quoted<'a> {
        Quoted(&self.code.since)
    }

    pub fn deprecated(&self) -> Option<DeprecationView<'a>> {
        let deprecation = self.code.deprecated.as_ref()?;
        Some(DeprecationView {
            deprecation,
            replacement: deprecation.replacement.map(|index| self.reference(index)),
        })
    }

    pub fn sources(&self) -> impl ExactSizeIterator<Item = Scalar<'a>> {
        self.code.sources.iter().map(|id| Scalar(id))
    }

    pub fn evidence(&self) -> &'static str {
        self.code.evidence.as_str()
    }

    fn reference(&self, index: usize) -> Reference<'a> {
        let code = &self.catalogue.codes[index];
        Reference {
            family: &self.catalogue.family_of(code).id,
            code: &code.code,
        }
    }
}

impl<'a> MessageView<'a> {
    pub fn en(&self) -> Prose<'a> {
        Prose::value("en", ENTRY + 2, &*self.0.en)
    }

    pub fn sw(&self) -> Prose<'a> {
        Prose::value("sw", ENTRY + 2, &*self.0.sw)
    }
}

impl<'a> DeprecationView<'a> {
    pub fn since(&self) -> Quoted<'a> {
        Quoted(&self.deprecation.since)
    }

    pub fn note(&self) -> Prose<'a> {
        Prose::value("note", ENTRY + 2, &*self.deprecation.note)
    }
}

impl Reference<'_> {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_str(self.family)?;
        out.write_char('/')?;
        out.write_str(self.code)
    }
}

impl fmt::Display for Reference<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter)
    }
}

impl FastWritable for Reference<'_> {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write(dest)?)
    }
}

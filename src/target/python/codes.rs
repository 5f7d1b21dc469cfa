//! The enum of a family: each code is a member, with the docs that editors show.

use std::fmt::{self, Write};

use askama::Template;

use super::family::Family;
use super::layout::Module;
use crate::catalogue::vocabulary::RetryWhen;
use crate::catalogue::{Catalogue, Code, Delay, Retry};
use crate::fragment::python::{DocLines, Paragraph, printable};
use crate::name::Case;
use crate::target::GENERATED_BY;

/// The module of a family's enum.
#[derive(Template)]
#[template(path = "python/src/_codes/family.py")]
pub struct EnumModule<'a> {
    generated_by: &'a str,
    module: &'a Module,
    family: &'a Family<'a>,
    catalogue: &'a Catalogue,
}

impl<'a> EnumModule<'a> {
    /// The module of `family`.
    pub const fn new(family: &'a Family<'a>, catalogue: &'a Catalogue, module: &'a Module) -> Self {
        Self {
            generated_by: GENERATED_BY,
            module,
            family,
            catalogue,
        }
    }

    fn members(&self) -> impl Iterator<Item = Member<'_>> {
        let codes = self.catalogue.codes_of(self.family.index);
        codes.map(|code| Member::new(self.catalogue, code))
    }
}

/// A code as a member of its family's enum.
struct Member<'a> {
    name: String,
    code: &'a str,
    title: Title<'a>,
    meaning: Paragraph<'a>,
    action: Paragraph<'a>,
    advice: Advice<'a>,
    deprecated: Option<DeprecatedNote<'a>>,
}

impl<'a> Member<'a> {
    fn new(catalogue: &'a Catalogue, code: &'a Code) -> Self {
        let deprecated = code.deprecated.as_ref().map(|deprecated| DeprecatedNote {
            since: &deprecated.since,
            note: &deprecated.note,
            replacement: deprecated
                .replacement
                .map(|index| Case::ShoutySnake.apply(&catalogue.codes[index].name)),
        });
        Self {
            name: Case::ShoutySnake.apply(&code.name),
            code: &code.code,
            title: Title(code),
            meaning: Paragraph::new(4, "Meaning:", &code.description),
            action: Paragraph::new(4, "Action:", &code.action),
            advice: Advice(&code.retry),
            deprecated,
        }
    }
}

/// The first line of a member's docstring, with the quotes that open it.
struct Title<'a>(&'a Code);

impl Title<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, 4);
        lines.ours(&format!("\"\"\"{}:", self.0.code))?;
        lines.text(&self.0.title)
    }
}

/// The retry advice of a code, in words.
struct Advice<'a>(&'a Retry);

impl Advice<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut words = String::with_capacity(160);
        advice(self.0, &mut words)?;
        DocLines::new(dest, 4).ours(&words)
    }
}

fn advice(retry: &Retry, words: &mut String) -> fmt::Result {
    words.push_str(match retry.when {
        RetryWhen::Never => "Retry: never",
        RetryWhen::AfterDelay if retry.delay_seconds.is_some() => "Retry: after",
        RetryWhen::AfterDelay => "Retry: after a delay",
        RetryWhen::AfterCustomerActs if retry.delay_seconds.is_some() => {
            "Retry: after the customer acts, and after"
        }
        RetryWhen::AfterCustomerActs => "Retry: after the customer acts",
        RetryWhen::AfterFix => "Retry: after the cause is fixed",
    });
    if let Some(Delay { min, max }) = retry.delay_seconds {
        if min < max {
            write!(words, " {min} to")?;
        }
        write!(words, " {max} second{}", plural(max))?;
    }
    if retry.backoff.is_some() {
        words.push_str(", with exponential backoff");
    }
    if let Some(attempts) = retry.max_attempts {
        write!(
            words,
            ", at most {attempts} attempt{} in all",
            plural(attempts)
        )?;
    }
    words.push('.');
    if retry.confirm_first {
        words.push_str(
            " First confirm the payment's state: this code does not prove that no money moved.",
        );
    }
    Ok(())
}

const fn plural(number: u32) -> &'static str {
    if number == 1 { "" } else { "s" }
}

/// Why a code should not be used any more, and what instead.
struct DeprecatedNote<'a> {
    since: &'a str,
    note: &'a str,
    replacement: Option<String>,
}

impl DeprecatedNote<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let mut lines = DocLines::new(dest, 4);
        lines.ours(&match &self.replacement {
            Some(name) => format!("Deprecated since {}, use {name}:", self.since),
            None => format!("Deprecated since {}:", self.since),
        })?;
        lines.text(self.note)
    }
}

printable!(Title<'_>, Advice<'_>, DeprecatedNote<'_>);

#[cfg(test)]
mod tests {
    use super::advice;
    use crate::catalogue::vocabulary::{Backoff, RetryWhen};
    use crate::catalogue::{Delay, Retry};

    #[test]
    fn advice_in_words() {
        let retry = |when| Retry {
            when,
            ..Retry::NONE
        };
        let delay = |min, max| Some(Delay { min, max });
        let cases = [
            (Retry::NONE, "Retry: never."),
            (retry(RetryWhen::AfterDelay), "Retry: after a delay."),
            (
                retry(RetryWhen::AfterFix),
                "Retry: after the cause is fixed.",
            ),
            (
                Retry {
                    delay_seconds: delay(30, 45),
                    backoff: Some(Backoff::Exponential),
                    ..retry(RetryWhen::AfterDelay)
                },
                "Retry: after 30 to 45 seconds, with exponential backoff.",
            ),
            (
                Retry {
                    delay_seconds: delay(1, 1),
                    max_attempts: Some(1),
                    ..retry(RetryWhen::AfterDelay)
                },
                "Retry: after 1 second, at most 1 attempt in all.",
            ),
            (
                Retry {
                    delay_seconds: delay(60, 180),
                    max_attempts: Some(3),
                    confirm_first: true,
                    ..retry(RetryWhen::AfterCustomerActs)
                },
                "Retry: after the customer acts, and after 60 to 180 seconds, at most 3 attempts \
                 in all. First confirm the payment's state: this code does not prove that no \
                 money moved.",
            ),
        ];
        for (retry, expected) in cases {
            let mut words = String::new();
            advice(&retry, &mut words).unwrap();
            assert_eq!(words, expected);
        }
    }
}

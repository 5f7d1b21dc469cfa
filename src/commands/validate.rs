//! `validate`: apply every rule to the catalogue.

use daraja_codegen::catalogue;
use daraja_codegen::finding::{Format, render};

use super::{Failure, Outcome, input};
use crate::cli::Validate;

/// Reads the catalogue and says everything that is wrong with it.
pub fn run(options: &Validate) -> Result<Outcome, Failure> {
    let source = input::source(&options.catalogue)?;
    let validation = catalogue::validate(&source);
    let mut text = render(&validation.findings, &source, options.format, true);
    if let Some(catalogue) = &validation.catalogue
        && options.format == Format::Text
    {
        text.push_str(&format!(
            "{}: {} in {}, nothing to mend\n",
            source.name(),
            count(catalogue.codes.len(), "code", "codes"),
            count(catalogue.families.len(), "family", "families"),
        ));
    }
    Ok(Outcome::new(text, validation.catalogue.is_some()))
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

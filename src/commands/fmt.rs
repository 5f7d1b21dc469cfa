//! `fmt`: write the catalogue anew in its canonical layout.

use daraja_codegen::disk;
use daraja_codegen::finding::{github, render};
use daraja_codegen::layout::{self, Refusal};
use daraja_codegen::source::Source;
use serde::Serialize;

use super::{Failure, Outcome, input, json, unified};
use crate::cli::{Fmt, ReportFormat};

#[derive(Serialize)]
struct Report<'a> {
    path: &'a str,
    canonical: bool,
    written: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    diff: Option<String>,
}

/// Lays the file out, and writes it where that changes it.
pub fn run(options: &Fmt) -> Result<Outcome, Failure> {
    let source = input::named(&options.catalogue)?;
    let text = match layout::format(&source) {
        Ok(text) => text,
        Err(Refusal::Findings(findings)) => {
            let format = input::findings_format(options.format);
            return Ok(Outcome::findings(render(&findings, &source, format, true)));
        }
        Err(error) => return Err(Failure::new(error).help("nothing was written")),
    };
    if options.check {
        return check(&source, &text, options.format);
    }
    if input::is_stdin(&options.catalogue) {
        return match options.format {
            ReportFormat::Text => Ok(Outcome::clean(text).verbatim()),
            _ => Err(
                Failure::new("standard output carries the catalogue, not a report")
                    .help("leave out --format, or add --check"),
            ),
        };
    }
    let canonical = text == source.text();
    if !canonical {
        disk::replace(&options.catalogue, &text).map_err(Failure::new)?;
    }
    let name = source.name();
    Ok(Outcome::clean(match options.format {
        ReportFormat::Json => json(&Report {
            path: name,
            canonical: true,
            written: !canonical,
            diff: None,
        })?,
        _ if canonical => format!("{name} is in the canonical layout already\n"),
        _ => format!("{name} is now in the canonical layout\n"),
    }))
}

/// The difference, line by line as YAML has them, and a word on line ends, which cannot be seen in it.
fn difference(name: &str, found: &str, text: &str) -> String {
    let shown = found.replace('\r', "\n");
    let old = (shown.as_str(), "as it stands");
    let difference = unified::diff(name, old, (text, "in the canonical layout"));
    let ends = match found.matches('\r').count() {
        0 => String::new(),
        1 => "1 line ends in a carriage return alone; fmt ends it in a line feed\n".into(),
        count => {
            format!("{count} lines end in a carriage return alone; fmt ends them in a line feed\n")
        }
    };
    difference + &ends
}

/// Compares only. Windows line endings are no difference, as everywhere.
fn check(source: &Source, text: &str, format: ReportFormat) -> Result<Outcome, Failure> {
    let name = source.name();
    let found = source.text().replace("\r\n", "\n");
    let canonical = found == text;
    let difference = || difference(name, &found, text);
    let way_out = "run \"daraja-codegen fmt\"";
    let report = match format {
        ReportFormat::Json => json(&Report {
            path: name,
            canonical,
            written: false,
            diff: (!canonical).then(difference),
        })?,
        ReportFormat::Text if canonical => format!("{name} is in the canonical layout\n"),
        ReportFormat::Github if canonical => String::new(),
        ReportFormat::Text => format!(
            "{}{name} is not in the canonical layout\nhelp: {way_out}\n",
            difference()
        ),
        ReportFormat::Github => github::annotation(
            "error",
            name,
            Some(unified::first_difference(&found, text)),
            "layout",
            &format!("not in the canonical layout: {way_out}"),
        ),
    };
    Ok(match format {
        ReportFormat::Text => Outcome::new(report, canonical).verbatim(),
        ReportFormat::Json | ReportFormat::Github => Outcome::new(report, canonical),
    })
}

//! `add`: put a stub of a new code into the catalogue.

use daraja_codegen::disk;
use daraja_codegen::finding::render;
use daraja_codegen::layout::{self, Refusal, Rejection, Request};
use serde::Serialize;

use super::{Failure, Outcome, input, json};
use crate::cli::{Add, DataFormat, ReportFormat};

#[derive(Serialize)]
struct Report<'a> {
    path: &'a str,
    line: usize,
    family: &'a str,
    code: &'a str,
    written: bool,
    stub: &'a str,
}

/// Adds the code, or says why not.
pub fn run(options: &Add) -> Result<Outcome, Failure> {
    let source = input::named(&options.catalogue)?;
    let since = options.since.as_ref().map(ToString::to_string);
    let request = Request {
        family: &options.family,
        code: &options.code,
        since: since.as_deref(),
    };
    let addition = match layout::add(&source, &request) {
        Ok(addition) => addition,
        Err(Rejection::File(Refusal::Findings(findings))) => {
            let format = input::findings_format(match options.format {
                DataFormat::Text => ReportFormat::Text,
                DataFormat::Json => ReportFormat::Json,
            });
            return Ok(Outcome::findings(render(&findings, &source, format, true)));
        }
        Err(Rejection::Code { message, help }) => return Err(Failure::new(message).help(help)),
        Err(error) => return Err(Failure::new(error).help("nothing was written")),
    };
    let stdin = input::is_stdin(&options.catalogue);
    let written = !options.print && !stdin;
    if written {
        disk::replace(&options.catalogue, &addition.text).map_err(Failure::new)?;
    }
    let (path, line) = (source.name(), addition.line);
    let data = |text: String| Ok(Outcome::clean(text).verbatim());
    Ok(Outcome::clean(match options.format {
        DataFormat::Json => json(&Report {
            path,
            line,
            family: request.family,
            code: request.code,
            written,
            stub: &addition.stub,
        })?,
        DataFormat::Text if options.print => return data(addition.stub),
        DataFormat::Text if stdin => return data(addition.text),
        DataFormat::Text => format!(
            "{path}:{line}: added {}/{}; fill in every TODO, then run \"daraja-codegen validate\"\n",
            request.family, request.code
        ),
    }))
}

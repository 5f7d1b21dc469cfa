//! `decode`: what callbacks and answers mean, however many there are.
//!
//! The input is cut into batches. On several cores one thread cuts, every core works on batches, and
//! this thread puts them in order again and writes. A fixed number of batches goes round, so that
//! memory is bounded however long the input is.

mod batches;
mod mask;
mod meaning;
mod open;
mod record;
mod select;
mod split;
mod summary;
mod write;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use daraja_codes::events::Channel;

use self::mask::Mask;
use self::meaning::Meanings;
use self::record::Reader;
use self::summary::Summary;
use self::write::Layout;
use super::input::{self, Read};
use super::{Failure, Outcome};
use crate::cli::{Decode, RecordFormat, ReportFormat};

/// Decodes every input.
pub fn run(options: &Decode) -> Result<Outcome, Failure> {
    let from_stdin = |path: &Path| input::is_stdin(path);
    let files = match options.files.as_slice() {
        [] => vec![PathBuf::from("-")],
        files => files.to_vec(),
    };
    let catalogue = options.catalogue.catalogue.as_deref();
    let inputs = files.iter().filter(|path| from_stdin(path)).count();
    if inputs + usize::from(catalogue.is_some_and(from_stdin)) > 1 {
        return Err(Failure::new("standard input can be read only once")
            .help("name a file for the catalogue, or for the records"));
    }
    let source = input::source(&options.catalogue)?;
    let catalogue = match input::catalogue_of(&source, ReportFormat::Text) {
        Read::Valid(catalogue) => catalogue,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let meanings = Meanings::new(catalogue);
    let wanted = |channel: &&Channel| Some(channel.id()) == options.channel.as_deref();
    let channel = Channel::ALL.iter().find(wanted).copied();
    if let Some(channel) = channel.filter(|channel| !meanings.has(*channel)) {
        return Err(Failure::new(format_args!(
            "the catalogue has no channel {channel}"
        )));
    }
    let select = options.select.as_deref().map(str::parse).transpose();
    let select = select.map_err(|error| Failure::new(format_args!("--select: {error}")))?;
    let reader = Reader {
        channel,
        select,
        meanings,
        mask: Mask {
            on: !options.show_personal,
        },
        layout: (!options.summary).then_some(match options.format {
            None | Some(RecordFormat::Json) => Layout::Json,
            Some(RecordFormat::Csv) => Layout::Csv,
            Some(RecordFormat::Table) => Layout::Table,
        }),
    };
    if options.summary && options.format == Some(RecordFormat::Csv) {
        return Err(Failure::new("a summary has no csv").help("use --format json or table"));
    }
    for path in files.iter().filter(|path| !from_stdin(path)) {
        std::fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    }
    let mut stdout = io::stdout().lock();
    let (tally, failure, broken) = batches::decode(&reader, &files, &mut stdout)?;
    drop(stdout);

    let summary = Summary::new(&tally, &reader.meanings, &source);
    let clean = tally.failures == 0;
    if !options.summary {
        // Nobody is left to tell where standard error is closed too.
        let _ = write!(anstream::stderr(), "{}", summary.text(false));
    }
    if let Some(failure) = failure {
        if options.summary {
            let _ = write!(anstream::stderr(), "{}", summary.text(false));
        }
        return Err(failure);
    }
    let text = match (options.summary && !broken, options.format) {
        (false, _) => String::new(),
        (true, Some(RecordFormat::Json)) => super::json(&summary)?,
        (true, _) => summary.text(true),
    };
    Ok(Outcome::new(text, clean))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format_args!("cannot read {}: {error}", path.display()))
}

//! `decode`: what callbacks and answers mean, however many there are.
//!
//! One thread reads and cuts the input into batches, every core works on batches, and this thread
//! puts them in order again and writes. A fixed number of batches goes round, so that memory is
//! bounded however long the input is.

mod mask;
mod meaning;
mod open;
mod record;
mod select;
mod split;
mod summary;
mod write;

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use daraja_codes::events::Channel;

use self::mask::Mask;
use self::meaning::Meanings;
use self::record::Reader;
use self::split::{Batch, Splitter};
use self::summary::{Summary, Tally};
use self::write::Layout;
use super::input::{self, Read};
use super::{Failure, Outcome};
use crate::cli::{Decode, RecordFormat, ReportFormat};

/// More hands than this wait for the one that reads.
const MOST_WORKERS: usize = 16;
/// What a buffer keeps between batches; a huge record does not hold memory for ever.
const KEPT: usize = 1024 * 1024;

/// What goes round: an input batch, and what has been made of it.
#[derive(Default)]
struct Job {
    number: u64,
    file: usize,
    batch: Batch,
    out: Vec<u8>,
    tally: Tally,
}

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
    let (tally, failure, broken) = decode(&reader, &files, &mut stdout)?;
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
    Ok(Outcome { text, clean })
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format_args!("cannot read {}: {error}", path.display()))
}

/// Decodes every input: the counts, why one could not be read to its end, and whether nobody reads
/// what is written any more.
fn decode(
    reader: &Reader,
    files: &[PathBuf],
    stdout: &mut impl Write,
) -> Result<(Tally, Option<Failure>, bool), Failure> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let workers = cores.min(MOST_WORKERS);
    let jobs = workers * 2 + 2;
    let names: Vec<String> = files
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let name = |file: usize| (names.len() > 1).then(|| names[file].as_str());

    let (free, free_jobs) = sync_channel::<Job>(jobs);
    let (work, waiting) = sync_channel::<Job>(jobs);
    let (done, finished) = sync_channel::<Job>(jobs);
    for _ in 0..jobs {
        let _ = free.send(Job::default());
    }
    let waiting = Mutex::new(waiting);
    thread::scope(|scope| {
        let cut = scope.spawn(move || cut(files, &free_jobs, &work));
        for _ in 0..workers {
            let (done, waiting, name) = (done.clone(), &waiting, &name);
            scope.spawn(move || {
                loop {
                    // A worker that panics has not got the lock.
                    let Ok(next) = waiting.lock().map(|jobs| jobs.recv()) else {
                        return;
                    };
                    let Ok(mut job) = next else { return };
                    let Job {
                        file,
                        batch,
                        out,
                        tally,
                        ..
                    } = &mut job;
                    let file = name(*file);
                    batch.each(|piece, bytes| reader.read(piece, bytes, file, out, tally));
                    if done.send(job).is_err() {
                        return;
                    }
                }
            });
        }
        drop(done);
        let written = put_in_order(reader, finished, free, stdout);
        let failure = cut
            .join()
            .unwrap_or_else(|_| Some(Failure::new("internal error: a thread ended")));
        match written {
            Ok(tally) => Ok((tally, failure, false)),
            Err((tally, error)) if error.kind() == ErrorKind::BrokenPipe => Ok((tally, None, true)),
            Err((_, error)) => Err(Failure::new(format_args!(
                "cannot write to standard output: {error}"
            ))),
        }
    })
}

/// Reads the inputs; returns why one could not be read to its end.
fn cut(files: &[PathBuf], free: &Receiver<Job>, work: &SyncSender<Job>) -> Option<Failure> {
    let mut number = 0;
    for (file, path) in files.iter().enumerate() {
        let mut splitter = match open::open(path) {
            Ok(input) => Splitter::new(input),
            Err(error) => return Some(unreadable(path, &error)),
        };
        loop {
            // Nobody gives back or takes any more: the output is closed.
            let mut job = free.recv().ok()?;
            if !splitter.fill(&mut job.batch) {
                // The job is done with; the next input, if there is one, makes do with one less.
                job.batch = Batch::default();
                job.file = usize::MAX;
            }
            let is_last = job.file == usize::MAX;
            (job.number, job.file) = (number, file);
            number += 1;
            work.send(job).ok()?;
            if is_last {
                break;
            }
        }
        if let Some(error) = splitter.failure() {
            let name = path.display();
            return Some(
                Failure::new(format_args!("cannot read {name} to its end: {error}"))
                    .help("what came before that place was decoded"),
            );
        }
    }
    None
}

/// Writes what was made of the batches, in their order.
fn put_in_order(
    reader: &Reader,
    finished: Receiver<Job>,
    free: SyncSender<Job>,
    stdout: &mut impl Write,
) -> Result<Tally, (Tally, io::Error)> {
    let mut total = Tally::default();
    let mut head = Vec::new();
    if let Some(layout) = reader.layout {
        write::head(layout, &mut head);
    }
    if let Err(error) = stdout.write_all(&head) {
        return Err((total, error));
    }
    let mut early = BTreeMap::new();
    let mut next = 0;
    for job in finished {
        early.insert(job.number, job);
        while let Some(mut job) = early.remove(&next) {
            next += 1;
            total.merge(std::mem::take(&mut job.tally));
            if let Err(error) = stdout.write_all(&job.out) {
                return Err((total, error));
            }
            job.out.clear();
            job.out.shrink_to(KEPT);
            job.batch.data.shrink_to(KEPT);
            // It has room for every job there is; the one that reads may have come to its end.
            let _ = free.send(job);
        }
    }
    match stdout.flush() {
        Ok(()) => Ok(total),
        Err(error) => Err((total, error)),
    }
}

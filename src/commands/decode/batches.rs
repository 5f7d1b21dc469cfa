//! The way of the batches: cut from the inputs, worked on, and written in their order.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Builder};

use super::super::Failure;
use super::record::Reader;
use super::split::{Batch, Splitter};
use super::summary::Tally;
use super::{open, unreadable, write};

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

/// Decodes every input: the counts, why one could not be read to its end, and whether nobody reads
/// what is written any more.
pub fn decode(
    reader: &Reader,
    files: &[PathBuf],
    stdout: &mut impl Write,
) -> Result<(Tally, Option<Failure>, bool), Failure> {
    let names = files.iter().map(|path| path.display().to_string());
    let work = Work {
        reader,
        files: if files.len() > 1 {
            names.collect()
        } else {
            Vec::new()
        },
    };
    let mut output = Output {
        stdout,
        total: Tally::default(),
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let written = output.begin(reader).and_then(|()| {
        let mut cutter = Cutter::new(files);
        match cores.min(MOST_WORKERS) {
            1 => alone(&mut cutter, &work, &mut output),
            workers => side_by_side(&mut cutter, &work, &mut output, workers)
                .unwrap_or_else(|| alone(&mut cutter, &work, &mut output)),
        }
    });
    match written {
        Ok(failure) => Ok((output.total, failure, false)),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok((output.total, None, true)),
        Err(error) => Err(Failure::new(format_args!(
            "cannot write to standard output: {error}"
        ))),
    }
}

/// On one core threads would only take the time to hand over.
fn alone(
    cutter: &mut Cutter<'_>,
    work: &Work<'_>,
    output: &mut Output<'_, impl Write>,
) -> io::Result<Option<Failure>> {
    let mut job = Job::default();
    loop {
        match cutter.fill(&mut job) {
            Ok(true) => work.on(&mut job),
            Ok(false) => return output.end().map(|()| None),
            Err(failure) => return output.end().map(|()| Some(failure)),
        }
        output.take(&mut job)?;
    }
}

/// One thread cuts, the workers work, and this one writes. None where threads cannot be had: nothing was
/// read then.
fn side_by_side(
    cutter: &mut Cutter<'_>,
    work: &Work<'_>,
    output: &mut Output<'_, impl Write>,
    workers: usize,
) -> Option<io::Result<Option<Failure>>> {
    let jobs = workers * 2 + 2;
    let (free, free_jobs) = sync_channel::<Job>(jobs);
    let (filled, waiting) = sync_channel::<Job>(jobs);
    let (done, finished) = sync_channel::<Job>(jobs);
    for _ in 0..jobs {
        let _ = free.send(Job::default());
    }
    let waiting = Mutex::new(waiting);
    thread::scope(|scope| {
        let mut started = 0;
        for _ in 0..workers {
            let (done, waiting) = (done.clone(), &waiting);
            let worker = move || {
                loop {
                    // A worker that panics has not got the lock.
                    let Ok(next) = waiting.lock().map(|jobs| jobs.recv()) else {
                        return;
                    };
                    let Ok(mut job) = next else { return };
                    work.on(&mut job);
                    if done.send(job).is_err() {
                        return;
                    }
                }
            };
            started += usize::from(Builder::new().spawn_scoped(scope, worker).is_ok());
        }
        drop(done);
        if started == 0 {
            return None;
        }
        let cut = move || cutter.fill_all(&free_jobs, &filled);
        let cut = Builder::new().spawn_scoped(scope, cut).ok()?;
        let ended = |_| Some(Failure::new("internal error: a thread ended"));
        let written = output.take_in_order(finished, free);
        Some(written.map(|()| cut.join().unwrap_or_else(ended)))
    })
}

/// Fills jobs from the inputs, one input after the other.
struct Cutter<'f> {
    files: &'f [PathBuf],
    /// How many inputs were begun.
    begun: usize,
    splitter: Option<Splitter<Box<dyn Read + Send>>>,
    number: u64,
}

impl<'f> Cutter<'f> {
    fn new(files: &'f [PathBuf]) -> Self {
        Self {
            files,
            begun: 0,
            splitter: None,
            number: 0,
        }
    }

    /// Fills a job with the next records; false at the end of the last input.
    fn fill(&mut self, job: &mut Job) -> Result<bool, Failure> {
        loop {
            if let Some(splitter) = &mut self.splitter {
                if splitter.fill(&mut job.batch) {
                    (job.number, job.file) = (self.number, self.begun - 1);
                    self.number += 1;
                    return Ok(true);
                }
                self.finish()?;
            }
            let Some(path) = self.files.get(self.begun) else {
                return Ok(false);
            };
            self.begun += 1;
            let input = open::open(path).map_err(|error| unreadable(path, &error))?;
            self.splitter = Some(Splitter::new(input));
        }
    }

    /// Ends an input; why it could not be read to its end.
    fn finish(&mut self) -> Result<(), Failure> {
        let Some(error) = self.splitter.take().and_then(Splitter::failure) else {
            return Ok(());
        };
        let name = self.files[self.begun - 1].display();
        Err(
            Failure::new(format_args!("cannot read {name} to its end: {error}"))
                .help("what came before that place was decoded"),
        )
    }

    /// Fills every job that is free, until the inputs end or nobody takes any more: the output is
    /// closed then.
    fn fill_all(&mut self, free: &Receiver<Job>, filled: &SyncSender<Job>) -> Option<Failure> {
        loop {
            let mut job = free.recv().ok()?;
            match self.fill(&mut job) {
                Ok(true) => filled.send(job).ok()?,
                Ok(false) => return None,
                Err(failure) => return Some(failure),
            }
        }
    }
}

/// What is made of a batch.
struct Work<'r> {
    reader: &'r Reader,
    /// The names of the inputs, where there are several.
    files: Vec<String>,
}

impl Work<'_> {
    fn on(&self, job: &mut Job) {
        let Job {
            file,
            batch,
            out,
            tally,
            ..
        } = job;
        let file = self.files.get(*file).map(String::as_str);
        batch.each(|piece, bytes| self.reader.read(piece, bytes, file, out, tally));
    }
}

/// Where everything goes that was made of the batches.
struct Output<'o, W> {
    stdout: &'o mut W,
    total: Tally,
}

impl<W: Write> Output<'_, W> {
    fn begin(&mut self, reader: &Reader) -> io::Result<()> {
        let mut head = Vec::new();
        if let Some(layout) = reader.layout {
            write::head(layout, &mut head);
        }
        self.stdout.write_all(&head)
    }

    /// Takes out what was made of a batch.
    fn take(&mut self, job: &mut Job) -> io::Result<()> {
        self.total.merge(std::mem::take(&mut job.tally));
        self.stdout.write_all(&job.out)?;
        job.out.clear();
        job.out.shrink_to(KEPT);
        job.batch.data.shrink_to(KEPT);
        Ok(())
    }

    /// Takes what was made of all batches, in the order of the inputs.
    fn take_in_order(&mut self, finished: Receiver<Job>, free: SyncSender<Job>) -> io::Result<()> {
        let mut early = BTreeMap::new();
        let mut next = 0;
        for job in finished {
            early.insert(job.number, job);
            while let Some(mut job) = early.remove(&next) {
                next += 1;
                self.take(&mut job)?;
                // It has room for every job there is; the one that cuts may have come to its end.
                let _ = free.send(job);
            }
        }
        self.end()
    }

    fn end(&mut self) -> io::Result<()> {
        self.stdout.flush()
    }
}

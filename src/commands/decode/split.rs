//! Input in pieces: lines, documents, the entries of a list, whatever the input is made of.
//!
//! Memory is bounded: a batch ends soon after [`BATCH`] bytes, and a record that is larger than
//! [`LARGEST`] is passed over and reported.

mod documents;
#[cfg(test)]
mod tests;

use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};
use serde::de::IgnoredAny;

use self::documents::Documents;

/// How much is read before a batch is worked on. With less, handing batches over takes longer; with more, they
/// leave the cache of a core.
pub const BATCH: usize = 256 * 1024;
/// The largest record that is looked at: a body has a limit of its own, and can be wrapped in a log record.
pub const LARGEST: usize = 4 * 1024 * 1024;

/// What is wrong with a piece before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// The list around it is not put together as a list of JSON is.
    List,
}

/// One record of a batch.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands in the bytes of the batch.
    pub range: Range<usize>,
    /// The line of its first byte, counted from 1.
    pub line: u64,
    /// Its place in the list that holds it, counted from 0.
    pub index: Option<u64>,
    /// Why it is no record.
    pub flaw: Option<Flaw>,
}

/// Bytes with whole records in them.
#[derive(Debug, Default)]
pub struct Batch {
    /// The bytes; those behind `end` belong to the next batch.
    pub data: Vec<u8>,
    end: usize,
    first_line: u64,
    /// The records, where the bytes are not simply lines.
    pieces: Option<Vec<Piece>>,
}

impl Batch {
    /// Each record, in order; blank lines are none.
    pub fn each(&self, mut visit: impl FnMut(&Piece, &[u8])) {
        if let Some(pieces) = &self.pieces {
            for piece in pieces {
                visit(
                    piece,
                    self.data.get(piece.range.clone()).unwrap_or_default(),
                );
            }
            return;
        }
        let mut line = self.first_line;
        let mut start = 0;
        while start < self.end {
            let rest = &self.data[start..self.end];
            let length = memchr(b'\n', rest).unwrap_or(rest.len());
            let text = rest[..length].trim_ascii();
            if !text.is_empty() {
                let piece = Piece {
                    range: start..start + length,
                    line,
                    index: None,
                    flaw: None,
                };
                visit(&piece, text);
            }
            line += 1;
            start += length + 1;
        }
    }
}

/// What the input is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Unknown,
    /// One record a line.
    Lines,
    /// Documents over several lines, or lists of records. Where `resync`, a `{` that begins a line
    /// begins a record, so that a broken one cannot swallow those behind it.
    Documents {
        resync: bool,
    },
}

/// Cuts an input into batches.
pub struct Splitter<R> {
    input: R,
    form: Form,
    /// What was read behind the last batch.
    rest: Vec<u8>,
    line: u64,
    is_first: bool,
    ended: bool,
    /// The rest of a line that is too large is to be passed over.
    skipping: bool,
    documents: Documents,
    failure: Option<io::Error>,
}

impl<R: Read> Splitter<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            form: Form::Unknown,
            rest: Vec::new(),
            line: 1,
            is_first: true,
            ended: false,
            skipping: false,
            documents: Documents::default(),
            failure: None,
        }
    }

    /// Why the input could not be read to its end.
    pub fn failure(self) -> Option<io::Error> {
        self.failure
    }

    /// Fills `batch` with the next records; false at the end of the input.
    pub fn fill(&mut self, batch: &mut Batch) -> bool {
        batch.data.clear();
        batch.data.append(&mut self.rest);
        batch.end = 0;
        batch.pieces = None;
        if self.form == Form::Unknown {
            self.begin(&mut batch.data);
        }
        match self.form {
            Form::Documents { resync } => self.fill_documents(batch, resync),
            _ => self.fill_lines(batch),
        }
    }

    fn read_to(&mut self, data: &mut Vec<u8>, size: usize) {
        if self.ended || data.len() >= size {
            return;
        }
        let wanted = size - data.len();
        data.reserve(wanted);
        let before = data.len();
        // `read_to_end` keeps what came before an error.
        match self.input.by_ref().take(wanted as u64).read_to_end(data) {
            Ok(_) => self.ended = data.len() - before < wanted,
            Err(error) => {
                self.failure = Some(error);
                self.ended = true;
            }
        }
    }

    /// Looks at the beginning, and decides what the input is made of.
    fn begin(&mut self, data: &mut Vec<u8>) {
        self.read_to(data, BATCH);
        if self.is_first && data.starts_with(b"\xEF\xBB\xBF") {
            data.drain(..3);
        }
        self.is_first = false;
        self.form = Form::Lines;
        let text = data.trim_ascii_start();
        let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        match text {
            [b'[', inner @ ..]
                if matches!(inner.trim_ascii_start().first(), Some(b'{' | b']') | None) =>
            {
                let resync = !(self.ended && is_json(text));
                self.form = Form::Documents { resync };
            }
            [b'{', ..] if !is_json(first) => {
                if first.len() == text.len() && self.ended {
                    return;
                }
                if !self.ended && data.len() < LARGEST && memchr(b'\n', data).is_none() {
                    // One very long line: the reader of lines goes on.
                    return;
                }
                let text = data.trim_ascii_start();
                if self.ended && is_json(text) {
                    self.form = Form::Documents { resync: false };
                    return;
                }
                let mut lines = text.split(|byte| *byte == b'\n').skip(1);
                let second = lines.find(|line| !line.trim_ascii().is_empty());
                let goes_on = second.is_some_and(|line| line.first() != Some(&b'{'));
                if goes_on && is_incomplete(text.split(|byte| *byte == b'\n').next()) {
                    self.form = Form::Documents { resync: true };
                }
            }
            _ => {}
        }
    }

    fn fill_lines(&mut self, batch: &mut Batch) -> bool {
        let mut size = BATCH;
        loop {
            self.read_to(&mut batch.data, size);
            if self.skipping {
                match memchr(b'\n', &batch.data) {
                    Some(end) => {
                        batch.data.drain(..=end);
                        self.line += 1;
                        self.skipping = false;
                        continue;
                    }
                    None if self.ended => return false,
                    None => {
                        batch.data.clear();
                        continue;
                    }
                }
            }
            if let Some(end) = memrchr(b'\n', &batch.data).filter(|_| !self.ended) {
                batch.end = end + 1;
                break;
            }
            if self.ended {
                batch.end = batch.data.len();
                break;
            }
            if batch.data.len() > LARGEST {
                self.skipping = true;
                batch.data.clear();
                batch.pieces = Some(vec![Piece {
                    range: 0..0,
                    line: self.line,
                    index: None,
                    flaw: Some(Flaw::TooLarge),
                }]);
                return true;
            }
            size = (size * 2).min(LARGEST + 1);
        }
        batch.first_line = self.line;
        self.line += memchr_iter(b'\n', &batch.data[..batch.end]).count() as u64;
        self.rest.extend_from_slice(&batch.data[batch.end..]);
        batch.end > 0
    }

    fn fill_documents(&mut self, batch: &mut Batch, resync: bool) -> bool {
        let mut pieces = Vec::new();
        let mut size = BATCH;
        self.documents.line = self.line;
        loop {
            self.read_to(&mut batch.data, size);
            self.documents.scan(&batch.data, resync, &mut pieces);
            if self.ended {
                self.documents.finish(batch.data.len(), &mut pieces);
                break;
            }
            let kept = self.documents.kept(batch.data.len());
            if self.documents.is_larger_than(LARGEST) {
                self.documents.pass_over();
            }
            if kept > 0 || !pieces.is_empty() || self.documents.is_passing_over() {
                break;
            }
            size = (size * 2).max(batch.data.len() + BATCH);
        }
        let kept = if self.ended {
            batch.data.len()
        } else {
            self.documents.kept(batch.data.len())
        };
        self.rest.extend_from_slice(&batch.data[kept..]);
        self.documents.drop_front(kept);
        self.line = self.documents.line;
        let more = !self.ended || !pieces.is_empty();
        batch.pieces = Some(pieces);
        more
    }
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

fn is_incomplete(line: Option<&[u8]>) -> bool {
    let error = line.and_then(|line| serde_json::from_slice::<IgnoredAny>(line).err());
    error.is_some_and(|error| error.is_eof())
}

//! Input in pieces: lines, documents, the entries of a list, whatever the input is made of.
//!
//! Memory is bounded: a batch ends soon after [`BATCH`] bytes, and a record that is larger than
//! [`LARGEST`] is passed over and reported.

use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};
use serde::de::IgnoredAny;

/// How much is read before a batch is worked on.
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

/// Finds values, and the entries of lists of them, in bytes that come bit by bit.
#[derive(Debug, Default)]
struct Documents {
    /// The next byte to look at, and its line.
    at: usize,
    line: u64,
    /// The value that has begun: its first byte, its line.
    open: Option<(usize, u64)>,
    depth: u64,
    in_string: bool,
    escaped: bool,
    is_line_start: bool,
    /// The place of the next entry, in a list.
    list: Option<u64>,
    /// What stands before this place in the list is an entry, not a comma.
    after_entry: bool,
    after_comma: bool,
    passing_over: bool,
}

impl Documents {
    fn scan(&mut self, data: &[u8], resync: bool, pieces: &mut Vec<Piece>) {
        while let Some(&byte) = data.get(self.at) {
            let is_line_start = std::mem::replace(&mut self.is_line_start, byte == b'\n');
            if byte == b'{' && is_line_start && resync && self.open.is_some() && self.depth > 0 {
                self.end(self.at, pieces);
                continue;
            }
            if self.open.is_none() {
                self.between(byte, pieces);
            } else if self.in_string {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => {
                        self.in_string = false;
                        if self.depth == 0 {
                            self.at += 1;
                            self.end(self.at, pieces);
                            continue;
                        }
                    }
                    _ => {}
                }
            } else {
                match byte {
                    b'"' => self.in_string = true,
                    b'{' | b'[' => self.depth += 1,
                    b'}' | b']' if self.depth > 0 => {
                        self.depth -= 1;
                        if self.depth == 0 {
                            self.at += 1;
                            self.end(self.at, pieces);
                            continue;
                        }
                    }
                    b',' | b']' | b' ' | b'\t' | b'\r' | b'\n' if self.depth == 0 => {
                        self.end(self.at, pieces);
                        continue;
                    }
                    _ => {}
                }
            }
            self.line += u64::from(byte == b'\n');
            self.at += 1;
        }
    }

    /// A byte that belongs to no value.
    fn between(&mut self, byte: u8, pieces: &mut Vec<Piece>) {
        match (byte, self.list) {
            (b' ' | b'\t' | b'\r' | b'\n', _) => {}
            (b'[', None) => {
                self.list = Some(0);
                (self.after_entry, self.after_comma) = (false, false);
            }
            (b',', Some(_)) => {
                if !self.after_entry {
                    pieces.push(self.flaw(Flaw::List));
                }
                (self.after_entry, self.after_comma) = (false, true);
            }
            (b']', Some(_)) => {
                if self.after_comma {
                    pieces.push(self.flaw(Flaw::List));
                }
                self.list = None;
            }
            _ => {
                if self.list.is_some() && self.after_entry {
                    pieces.push(self.flaw(Flaw::List));
                }
                self.open = Some((self.at, self.line));
                self.depth = u64::from(matches!(byte, b'{' | b'['));
                self.in_string = byte == b'"';
            }
        }
    }

    const fn flaw(&self, flaw: Flaw) -> Piece {
        Piece {
            range: 0..0,
            line: self.line,
            index: self.list,
            flaw: Some(flaw),
        }
    }

    /// The open value ends before `end`.
    fn end(&mut self, end: usize, pieces: &mut Vec<Piece>) {
        let Some((start, line)) = self.open.take() else {
            return;
        };
        let passed_over = std::mem::take(&mut self.passing_over);
        let flaw = (passed_over || end - start > LARGEST).then_some(Flaw::TooLarge);
        pieces.push(Piece {
            range: if flaw.is_some() { 0..0 } else { start..end },
            line,
            index: self.list,
            flaw,
        });
        self.list = self.list.map(|index| index + 1);
        (self.depth, self.in_string, self.escaped) = (0, false, false);
        (self.after_entry, self.after_comma) = (true, false);
    }

    fn finish(&mut self, end: usize, pieces: &mut Vec<Piece>) {
        self.end(end, pieces);
        if self.list.take().is_some() {
            pieces.push(self.flaw(Flaw::List));
        }
    }

    /// How many bytes are done with.
    fn kept(&self, length: usize) -> usize {
        match self.open {
            Some((start, _)) if !self.passing_over => start,
            _ => length,
        }
    }

    fn is_larger_than(&self, limit: usize) -> bool {
        self.open.is_some_and(|(start, _)| self.at - start > limit)
    }

    const fn pass_over(&mut self) {
        self.passing_over = true;
    }

    const fn is_passing_over(&self) -> bool {
        self.passing_over
    }

    fn drop_front(&mut self, count: usize) {
        self.at = self.at.saturating_sub(count);
        if let Some((start, _)) = &mut self.open {
            *start = start.saturating_sub(count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The records of a text: line, place in the list, text, flaw; whatever the size of the reads.
    fn records(text: &str) -> Vec<(u64, Option<u64>, String, Option<Flaw>)> {
        let mut splitter = Splitter::new(text.as_bytes());
        let mut batch = Batch::default();
        let mut found = Vec::new();
        while splitter.fill(&mut batch) {
            batch.each(|piece, text| {
                let text = String::from_utf8_lossy(text).into_owned();
                found.push((piece.line, piece.index, text, piece.flaw));
            });
        }
        assert!(splitter.failure().is_none());
        found
    }

    fn texts(text: &str) -> Vec<String> {
        records(text).into_iter().map(|record| record.2).collect()
    }

    #[test]
    fn lines_keep_their_numbers_and_blank_ones_are_none() {
        let found = records("\u{FEFF}{\"a\":1}\r\n\n  \n{\"b\":2}\nbroken\n{\"c\":3}");
        let lines: Vec<_> = found.iter().map(|one| (one.0, one.2.as_str())).collect();
        let expected = [
            (1, "{\"a\":1}"),
            (4, "{\"b\":2}"),
            (5, "broken"),
            (6, "{\"c\":3}"),
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_broken_first_line_is_one_line() {
        assert_eq!(texts("{\"a\":\n{\"b\":2}\n"), ["{\"a\":", "{\"b\":2}"]);
        assert_eq!(texts("[2026-11-22] started\n{\"b\":2}\n").len(), 2);
    }

    #[test]
    fn documents_over_several_lines() {
        assert_eq!(texts("{\n  \"a\": 1\n}\n{\n  \"b\": \"}\"\n}\n").len(), 2);
        assert_eq!(texts("{\"a\":\n{\"b\":\n{}}}").len(), 1);
        let broken = "{\n  \"a\": \"1\n}\n{\n  \"b\": 2\n}\n";
        assert_eq!(texts(broken), ["{\n  \"a\": \"1\n}\n", "{\n  \"b\": 2\n}"]);
    }

    #[test]
    fn lists_give_their_entries() {
        let found = records(" [ {\"a\":[1,2]},\n\n{\"b\":\"]\"}, 7, \"x\" ]\n");
        let seen: Vec<_> = found
            .iter()
            .map(|one| (one.0, one.1, one.2.as_str(), one.3))
            .collect();
        let expected = [
            (1, Some(0), "{\"a\":[1,2]}", None),
            (3, Some(1), "{\"b\":\"]\"}", None),
            (3, Some(2), "7", None),
            (3, Some(3), "\"x\"", None),
        ];
        assert_eq!(seen, expected);
        assert!(records("[]").is_empty());
        for broken in ["[{} {}]", "[{},]", "[{},,{}]", "[{}", "[{},"] {
            let flaws = records(broken).into_iter().filter(|one| one.3.is_some());
            assert_eq!(flaws.count(), 1, "{broken}");
        }
    }

    #[test]
    fn batches_do_not_change_what_is_found() {
        let record = format!("{{\"a\":\"{}\"}}", "x".repeat(1000));
        let lines = vec![record.as_str(); 2000].join("\n");
        assert_eq!(texts(&lines), vec![record.as_str(); 2000]);
        let list = format!("[{}]", vec![record.as_str(); 2000].join(",\n"));
        let found = records(&list);
        assert_eq!(found.len(), 2000);
        for (at, one) in (0..).zip(&found) {
            assert_eq!(
                (one.0, one.1, one.2.as_str()),
                (at + 1, Some(at), record.as_str())
            );
        }
    }

    #[test]
    fn a_record_over_the_limit_is_passed_over() {
        let large = format!("{{\"a\":\"{}\"}}", "x".repeat(LARGEST));
        let found = records(&format!("{{}}\n{large}\n{{\"b\":2}}\n"));
        let flaws: Vec<_> = found.iter().map(|one| (one.0, one.3)).collect();
        assert_eq!(flaws, [(1, None), (2, Some(Flaw::TooLarge)), (3, None)]);
        let found = records(&format!("[{{}},\n{large},\n{{\"b\":2}}]"));
        let flaws: Vec<_> = found.iter().map(|one| (one.0, one.3)).collect();
        assert_eq!(flaws, [(1, None), (2, Some(Flaw::TooLarge)), (3, None)]);
    }
}

//! Records that are no lines: documents over several lines, and the entries of lists.

use super::{Flaw, LARGEST, Piece};

/// Finds values, and the entries of lists of them, in bytes that come bit by bit.
#[derive(Debug, Default)]
pub(super) struct Documents {
    /// The next byte to look at, and its line.
    at: usize,
    pub(super) line: u64,
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
    pub(super) fn scan(&mut self, data: &[u8], resync: bool, pieces: &mut Vec<Piece>) {
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

    pub(super) fn finish(&mut self, end: usize, pieces: &mut Vec<Piece>) {
        self.end(end, pieces);
        if self.list.take().is_some() {
            pieces.push(self.flaw(Flaw::List));
        }
    }

    /// How many bytes are done with.
    pub(super) fn kept(&self, length: usize) -> usize {
        match self.open {
            Some((start, _)) if !self.passing_over => start,
            _ => length,
        }
    }

    pub(super) fn is_larger_than(&self, limit: usize) -> bool {
        self.open.is_some_and(|(start, _)| self.at - start > limit)
    }

    pub(super) const fn pass_over(&mut self) {
        self.passing_over = true;
    }

    pub(super) const fn is_passing_over(&self) -> bool {
        self.passing_over
    }

    pub(super) fn drop_front(&mut self, count: usize) {
        self.at = self.at.saturating_sub(count);
        if let Some((start, _)) = &mut self.open {
            *start = start.saturating_sub(count);
        }
    }
}

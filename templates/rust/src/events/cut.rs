// {{ package.generated_by }}
//! A JSON text cut into the values that it is made of, in one pass.
//!
//! It takes what RFC 8259 calls JSON and nothing else. What a string with a backslash says, and
//! whether it says anything, `serde_json` decides.

// Every second value is a string, and so is every key: a call for each would take its time.
#![allow(clippy::inline_always)]

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use serde::de::IgnoredAny;

/// The most bytes that a text can have.
pub(super) const LARGEST: usize = u32::MAX as usize;

/// A value, or the key of one: in an object, keys and values take turns.
///
/// It is kept small: there are dozens in a body.
pub(super) struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Whether it is a string with a backslash.
    pub is_escaped: bool,
    /// The first byte of the value in the text, quotes and brackets included.
    start: u32,
    /// The byte after it.
    end: u32,
    /// The piece after this one, with everything in it.
    next: u32,
}

/// The type of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Object,
}

impl Piece {
    /// The bytes of the value in the text.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// What stands between the quotes of a string.
    pub fn inside(&self) -> Range<usize> {
        self.start as usize + 1..self.end as usize - 1
    }

    /// The piece after this one, with everything in it.
    pub fn next(&self) -> usize {
        self.next as usize
    }
}

/// The pieces of a text, and how many lists and objects are in one another; `None` where it is not
/// one JSON document.
pub(super) fn cut(text: &str) -> Option<(Vec<Piece>, usize)> {
    let bytes = text.as_bytes();
    // An average piece of what Daraja sends takes about ten bytes.
    let mut pieces = Vec::with_capacity(bytes.len() / 9 + 1);
    let mut open = Open::default();
    let mut at = 0;
    loop {
        // A value begins here.
        at = skip_space(bytes, at);
        at = match bytes.get(at)? {
            b'"' => string(text, at, &mut pieces)?,
            b'-' | b'0'..=b'9' => add(&mut pieces, Kind::Number, at, end_of_number(bytes, at)?),
            b'{' => {
                open.begin(&mut pieces, Kind::Object, at);
                let first = skip_space(bytes, at + 1);
                if bytes.get(first) != Some(&b'}') {
                    at = key(text, first, &mut pieces)?;
                    continue;
                }
                first
            }
            b'[' => {
                open.begin(&mut pieces, Kind::List, at);
                let first = skip_space(bytes, at + 1);
                if bytes.get(first) != Some(&b']') {
                    at = first;
                    continue;
                }
                first
            }
            b'n' => add(&mut pieces, Kind::Null, at, word(bytes, at, b"null")?),
            b't' => add(&mut pieces, Kind::True, at, word(bytes, at, b"true")?),
            b'f' => add(&mut pieces, Kind::False, at, word(bytes, at, b"false")?),
            _ => return None,
        };
        // It has ended, and so may those around it.
        loop {
            at = skip_space(bytes, at);
            match (bytes.get(at), open.kind) {
                (Some(b','), Some(Kind::Object)) => {
                    at = key(text, skip_space(bytes, at + 1), &mut pieces)?;
                    break;
                }
                (Some(b','), Some(_)) => {
                    at += 1;
                    break;
                }
                (Some(b'}'), Some(Kind::Object)) | (Some(b']'), Some(Kind::List)) => {
                    at += 1;
                    open.end(&mut pieces, at)?;
                }
                (None, None) => return Some((pieces, open.deepest)),
                _ => return None,
            }
        }
    }
}

/// The lists and objects whose end has not come yet.
#[derive(Default)]
struct Open {
    /// What the innermost is.
    kind: Option<Kind>,
    /// The piece of the innermost. Until its end has come, its own `next` is the one around it.
    innermost: u32,
    depth: usize,
    deepest: usize,
}

impl Open {
    fn begin(&mut self, pieces: &mut Vec<Piece>, kind: Kind, start: usize) {
        let around = self.innermost;
        self.innermost = small(pieces.len());
        self.kind = Some(kind);
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        pieces.push(Piece {
            kind,
            is_escaped: false,
            start: small(start),
            end: 0,
            next: around,
        });
    }

    fn end(&mut self, pieces: &mut [Piece], end: usize) -> Option<()> {
        let next = small(pieces.len());
        let piece = pieces.get_mut(self.innermost as usize)?;
        self.innermost = piece.next;
        (piece.end, piece.next) = (small(end), next);
        self.depth -= 1;
        self.kind = match self.depth {
            0 => None,
            _ => Some(pieces.get(self.innermost as usize)?.kind),
        };
        Some(())
    }
}

/// Adds a value with nothing in it; gives its end back.
#[inline]
fn add(pieces: &mut Vec<Piece>, kind: Kind, start: usize, end: usize) -> usize {
    pieces.push(Piece {
        kind,
        is_escaped: false,
        start: small(start),
        end: small(end),
        next: small(pieces.len() + 1),
    });
    end
}

/// A place in a text, which has at most [`LARGEST`] bytes.
#[inline]
fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The next byte that is no white space.
#[inline]
fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Adds a key; gives the place behind its colon.
#[inline(always)]
fn key(text: &str, at: usize, pieces: &mut Vec<Piece>) -> Option<usize> {
    if text.as_bytes().get(at) != Some(&b'"') {
        return None;
    }
    let end = string(text, at, pieces)?;
    let colon = skip_space(text.as_bytes(), end);
    (text.as_bytes().get(colon) == Some(&b':')).then_some(colon + 1)
}

/// Adds a string; gives its end back.
#[inline(always)]
fn string(text: &str, start: usize, pieces: &mut Vec<Piece>) -> Option<usize> {
    let bytes = text.as_bytes();
    let at = end_of_plain(bytes, start + 1);
    match bytes.get(at)? {
        b'"' => Some(add(pieces, Kind::Text, start, at + 1)),
        b'\\' => escaped(text, start, at, pieces),
        // A control character.
        _ => None,
    }
}

/// Adds a string that has a backslash at that place.
#[cold]
fn escaped(text: &str, start: usize, mut at: usize, pieces: &mut Vec<Piece>) -> Option<usize> {
    let bytes = text.as_bytes();
    while bytes.get(at)? == &b'\\' {
        at = end_of_plain(bytes, at + 2);
    }
    // What else ends it is a control character, which has no place in it.
    if !is_text(text.get(start..=at)?) {
        return None;
    }
    let end = add(pieces, Kind::Text, start, at + 1);
    pieces.last_mut()?.is_escaped = true;
    Some(end)
}

/// Whether that is a string and means a text. One with the escape of half a character (`\ud800`)
/// means none, which `serde_json` notices only where it decodes it.
fn is_text(string: &str) -> bool {
    if string.contains("\\u") {
        serde_json::from_str::<String>(string).is_ok()
    } else {
        serde_json::from_str::<IgnoredAny>(string).is_ok()
    }
}

/// Where the next quote, backslash or control character stands.
#[inline]
fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    /// The same byte eight times.
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    // Eight at a time: the top bit of the first byte that is one of them gets set. A borrow can
    // set those of bytes behind it, which does not matter.
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*eight);
        let (quote, backslash) = (word ^ all(b'"'), word ^ all(b'\\'));
        let is_quote = quote.wrapping_sub(all(1)) & !quote;
        let is_backslash = backslash.wrapping_sub(all(1)) & !backslash;
        let is_control = word.wrapping_sub(all(b' ')) & !word;
        let found = (is_quote | is_backslash | is_control) & all(0x80);
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let is_plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..=0x1F);
    while bytes.get(at).is_some_and(is_plain) {
        at += 1;
    }
    at
}

/// Where the number ends that begins here.
#[inline]
fn end_of_number(bytes: &[u8], mut at: usize) -> Option<usize> {
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    at = match bytes.get(at) {
        Some(b'0') => at + 1,
        _ => end_of_digits(bytes, at)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = end_of_digits(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1;
        if let Some(b'+' | b'-') = bytes.get(at) {
            at += 1;
        }
        at = end_of_digits(bytes, at)?;
    }
    Some(at)
}

/// Where the digits end that begin here; there has to be one.
#[inline]
fn end_of_digits(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    (at > start).then_some(at)
}

/// Where that word ends, if it stands here.
fn word(bytes: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    let is_there = bytes.get(at..)?.starts_with(word);
    is_there.then_some(at + word.len())
}

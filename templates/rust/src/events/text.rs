// {{ package.generated_by }}
//! JSON values in a text, read without a loss: each number keeps its digits.
//!
//! `serde_json` decides what is JSON and what a string says; this only finds the pieces.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use serde_json::value::RawValue;

use super::node::{Node, Shape};

/// A JSON document, cut into the pieces that its values are.
pub(super) struct Document<'a> {
    text: &'a str,
    pieces: Vec<Piece>,
    /// How many lists and objects are in one another.
    depth: usize,
}

/// A value, or the key of one: in an object, keys and values take turns.
struct Piece {
    /// The first byte of the value in the text, quotes and brackets included.
    start: usize,
    /// The byte after it.
    end: usize,
    /// The piece after this one, with everything in it.
    next: usize,
    /// Whether it is a string with a backslash.
    is_escaped: bool,
}

impl<'a> Document<'a> {
    /// Cuts a text up; `None` where it is not one JSON document.
    pub fn read(text: &'a str) -> Option<Self> {
        let text = serde_json::from_str::<&RawValue>(text).ok()?.get();
        let bytes = text.as_bytes();
        // An average piece of what Daraja sends takes about ten bytes.
        let mut pieces: Vec<Piece> = Vec::with_capacity(bytes.len() / 8);
        // The lists and objects whose end has not come yet.
        let mut open: Vec<usize> = Vec::new();
        let mut depth = 0;
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let start = at;
            let mut is_escaped = false;
            at += 1;
            match byte {
                b'{' | b'[' => {
                    open.push(pieces.len());
                    depth = depth.max(open.len());
                }
                b'}' | b']' => {
                    let next = pieces.len();
                    let piece = pieces.get_mut(open.pop()?)?;
                    (piece.end, piece.next) = (at, next);
                    continue;
                }
                b'"' => {
                    (at, is_escaped) = end_of_string(bytes, at);
                    if is_escaped && !is_text(text.get(start..at)?) {
                        return None;
                    }
                }
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' => continue,
                _ => at = end_of_scalar(bytes, at),
            }
            let next = pieces.len() + 1;
            pieces.push(Piece {
                start,
                end: at,
                next,
                is_escaped,
            });
        }
        Some(Self {
            text,
            pieces,
            depth,
        })
    }

    /// Whether lists and objects are nested deeper than `limit`.
    pub fn is_deeper_than(&self, limit: usize) -> bool {
        self.depth > limit
    }

    /// The value of the whole document.
    pub fn root(&self) -> TextNode<'_> {
        TextNode {
            document: self,
            place: 0,
        }
    }
}

/// Where a string ends whose content starts here, and whether it has a backslash.
fn end_of_string(bytes: &[u8], content: usize) -> (usize, bool) {
    let mut is_escaped = false;
    let mut at = content;
    loop {
        match bytes.get(at) {
            Some(b'\\') => {
                is_escaped = true;
                at += 2;
            }
            Some(b'"') => return (at + 1, is_escaped),
            Some(_) => at += 1,
            None => return (bytes.len(), is_escaped),
        }
    }
}

/// Where a number or a word ends that is under way here.
fn end_of_scalar(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'0'..=b'9' | b'a'..=b'z' | b'.' | b'+' | b'-' | b'E') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Whether a string means a text: one with the escape of half a character (`\ud800`) means none,
/// and `serde_json` notices only where it decodes it.
fn is_text(string: &str) -> bool {
    !string.contains("\\u") || serde_json::from_str::<String>(string).is_ok()
}

/// A value of a document.
#[derive(Clone, Copy)]
pub(super) struct TextNode<'a> {
    document: &'a Document<'a>,
    /// The index of its piece.
    place: usize,
}

impl<'a> TextNode<'a> {
    fn piece(self) -> Option<&'a Piece> {
        self.document.pieces.get(self.place)
    }

    /// The first byte of the value, which tells its type.
    fn first(self) -> Option<u8> {
        let start = self.piece()?.start;
        self.document.text.as_bytes().get(start).copied()
    }

    fn bytes_of(self, range: Range<usize>) -> &'a [u8] {
        let bytes = self.document.text.as_bytes().get(range);
        bytes.unwrap_or_default()
    }

    /// The text of the value, quotes and brackets included.
    fn source(self) -> &'a str {
        let piece = self.piece().map(|piece| piece.start..piece.end);
        let text = piece.and_then(|piece| self.document.text.get(piece));
        text.unwrap_or_default()
    }

    /// What a string says.
    fn text(self) -> Cow<'a, str> {
        let source = self.source();
        if self.piece().is_some_and(|piece| piece.is_escaped) {
            if let Ok(text) = serde_json::from_str(source) {
                return Cow::Owned(text);
            }
        }
        Cow::Borrowed(source.get(1..source.len() - 1).unwrap_or_default())
    }

    /// Whether this is the key with that name.
    fn is_key(self, name: &str) -> bool {
        match self.piece() {
            Some(piece) if piece.is_escaped => self.text() == name,
            Some(piece) => self.bytes_of(piece.start + 1..piece.end - 1) == name.as_bytes(),
            None => false,
        }
    }

    /// What is directly in a list or an object.
    fn inside(self) -> impl Iterator<Item = Self> {
        let end = self.piece().map_or(0, |piece| piece.next);
        let mut place = self.place + 1;
        core::iter::from_fn(move || {
            if place >= end {
                return None;
            }
            let node = Self { place, ..self };
            place = node.piece()?.next;
            Some(node)
        })
    }
}

impl<'a> Node<'a> for TextNode<'a> {
    fn shape(self) -> Shape<'a> {
        match self.first() {
            Some(b'{') => Shape::Object,
            Some(b'[') => Shape::List,
            Some(b'"') => Shape::Text(self.text()),
            Some(b'n') | None => Shape::Null,
            Some(b't') => Shape::Boolean(true),
            Some(b'f') => Shape::Boolean(false),
            Some(_) => Shape::Number(Cow::Borrowed(self.source())),
        }
    }

    fn is_null(self) -> bool {
        self.first() == Some(b'n')
    }

    fn field(self, name: &str) -> Option<Self> {
        if self.first() != Some(b'{') {
            return None;
        }
        let mut inside = self.inside();
        let mut found = None;
        while let (Some(key), Some(value)) = (inside.next(), inside.next()) {
            if key.is_key(name) {
                found = Some(value);
            }
        }
        found
    }

    fn items(self) -> impl Iterator<Item = Self> {
        self.inside()
    }
}

/// Whether brackets are nested deeper than `limit`, in any text: strings are left out, and a closing
/// bracket that closes nothing counts for nothing.
pub(super) fn is_deeper_than(text: &str, limit: usize) -> bool {
    let mut depth = 0_usize;
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => {
                // To the end of the string; a backslash takes the next byte with it.
                while let Some(byte) = rest.next().filter(|byte| *byte != b'"') {
                    if byte == b'\\' {
                        rest.next();
                    }
                }
            }
            b'[' | b'{' if depth == limit => return true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

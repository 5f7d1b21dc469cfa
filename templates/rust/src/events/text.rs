// {{ package.generated_by }}
//! JSON values in a text, read without a loss: each number keeps its digits.
//!
//! `serde_json` decides what a string with a backslash says.

// What is asked of every value becomes part of what asks: the calls would take longer than the work.
#![allow(clippy::inline_always)]

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::cut::{cut, Kind, Piece};
use super::node::{find, Node, Shape};

/// A JSON document, cut into the pieces that its values are.
pub(super) struct Document<'a> {
    text: &'a str,
    pieces: Vec<Piece>,
    /// How many lists and objects are in one another.
    depth: usize,
}

impl<'a> Document<'a> {
    /// Cuts a text up; `None` where it is not one JSON document.
    pub fn read(text: &'a str) -> Option<Self> {
        let (pieces, depth) = cut(text)?;
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

    /// Which of the names a key is; mostly the one that is `likely`.
    #[inline(always)]
    fn which(&self, key: &Piece, names: &[&str], likely: usize) -> Option<usize> {
        if key.is_escaped {
            let said = self.unescaped(key);
            return names.iter().position(|name| *name == said);
        }
        let said = self.text.as_bytes().get(key.inside())?;
        find(names, said, likely)
    }

    /// What a string with a backslash says.
    #[cold]
    fn unescaped(&self, string: &Piece) -> String {
        let source = self.text.get(string.range()).unwrap_or_default();
        serde_json::from_str(source).unwrap_or_default()
    }

    /// The value of the whole document.
    pub fn root(&self) -> TextNode<'_, 'a> {
        TextNode {
            document: self,
            place: 0,
        }
    }
}

/// A value of a document.
#[derive(Clone, Copy)]
pub(super) struct TextNode<'d, 'a> {
    document: &'d Document<'a>,
    /// The index of its piece.
    place: usize,
}

impl<'d> TextNode<'d, '_> {
    fn piece(self) -> Option<&'d Piece> {
        self.document.pieces.get(self.place)
    }

    fn is(self, kind: Kind) -> bool {
        self.piece().is_some_and(|piece| piece.kind == kind)
    }

    /// What is directly in a list or an object.
    fn inside(self) -> impl Iterator<Item = Self> {
        let end = self.piece().map_or(0, Piece::next);
        let mut place = self.place + 1;
        core::iter::from_fn(move || {
            if place >= end {
                return None;
            }
            let node = Self { place, ..self };
            place = node.piece()?.next();
            Some(node)
        })
    }
}

impl<'a> Node<'a> for TextNode<'_, 'a> {
    #[inline(always)]
    fn shape(self) -> Shape<'a> {
        let Some(piece) = self.piece() else {
            return Shape::Null;
        };
        let text = |range| self.document.text.get(range).unwrap_or_default();
        match piece.kind {
            Kind::Text if piece.is_escaped => {
                Shape::Text(Cow::Owned(self.document.unescaped(piece)))
            }
            Kind::Text => Shape::Text(Cow::Borrowed(text(piece.inside()))),
            Kind::Number => Shape::Number(Cow::Borrowed(text(piece.range()))),
            Kind::Object => Shape::Object,
            Kind::List => Shape::List,
            Kind::Null => Shape::Null,
            Kind::True => Shape::Boolean(true),
            Kind::False => Shape::Boolean(false),
        }
    }

    fn is_null(self) -> bool {
        self.is(Kind::Null)
    }

    fn is_object(self) -> bool {
        self.is(Kind::Object)
    }

    #[inline(always)]
    fn fields<const N: usize>(self, names: [&'static str; N]) -> [Option<Self>; N] {
        let mut found = [None; N];
        let Some(object) = self.piece().filter(|piece| piece.kind == Kind::Object) else {
            return found;
        };
        let mut place = self.place + 1;
        // Keys mostly come in the order of the names.
        let mut likely = 0;
        while let Some([key, value]) = self.document.pieces.get(place..place + 2) {
            if place >= object.next() {
                break;
            }
            if let Some(at) = self.document.which(key, &names, likely) {
                likely = (at + 1) % N;
                found[at] = Some(Self {
                    place: place + 1,
                    ..self
                });
            }
            place = value.next();
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

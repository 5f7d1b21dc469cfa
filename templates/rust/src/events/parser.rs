// {{ package.generated_by }}
//! The parsers, and their limits.

use alloc::borrow::ToOwned;
use alloc::format;
use core::str;

use serde_json::Value;

use super::cut;
use super::details::Sealed;
use super::error::Fault;
use super::place::Place;
use super::read::Read;
use super::text::{self, Document};
use super::value;
use super::{BorrowedDetails, Event, EventDetails, ParseError, ParseErrorKind, Raw};

/// As many bytes as a body may have, whatever you say.
const BYTES_CEILING: usize = cut::LARGEST;

/// As deep as a body may be nested, whatever you say.
const DEPTH_CEILING: usize = 512;

/// The parsers with limits of your own. With the usual ones, there is a function for each.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{ParseErrorKind, Parser, {{ events.example.details }}};
///
/// let parser = Parser::new().max_bytes(1024).max_depth(8);
///
/// let error = parser.parse::<{{ events.example.details }}>(&[b' '; 1025]).unwrap_err();
/// assert_eq!(error.kind(), ParseErrorKind::TooLarge);
/// assert_eq!(error.to_string(), "expected at most 1024 bytes at $, found more");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Parser {
    max_bytes: usize,
    max_depth: usize,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// As many bytes as a body may have, unless you say otherwise: 1 MiB.
    pub const MAX_BYTES: usize = 1024 * 1024;

    /// How many lists and objects may be in one another, unless you say otherwise.
    pub const MAX_DEPTH: usize = 64;

    /// With the usual limits.
    pub const fn new() -> Self {
        Self {
            max_bytes: Self::MAX_BYTES,
            max_depth: Self::MAX_DEPTH,
        }
    }

    /// As many bytes as a body may have, at most 4 GiB. A value that was decoded before has none.
    pub const fn max_bytes(self, max_bytes: usize) -> Self {
        let max_bytes = if max_bytes < BYTES_CEILING {
            max_bytes
        } else {
            BYTES_CEILING
        };
        Self { max_bytes, ..self }
    }

    /// How many lists and objects may be in one another, at most 512.
    pub const fn max_depth(self, max_depth: usize) -> Self {
        let max_depth = if max_depth < DEPTH_CEILING {
            max_depth
        } else {
            DEPTH_CEILING
        };
        Self { max_depth, ..self }
    }

    /// Reads a body. The details that you ask for tell the parser: those of a channel, or
    /// [`Details`](super::Details) for a body whose channel its shape tells.
    ///
    /// # Errors
    /// Where the body breaks a limit, is not JSON, or is not what that channel sends.
    pub fn parse<D: EventDetails>(
        self,
        body: &(impl AsRef<[u8]> + ?Sized),
    ) -> Result<Event<D>, ParseError> {
        self.read(body.as_ref())
    }

    /// Reads a body as [`parse`](Self::parse) does, and copies nothing of it: the event borrows its
    /// texts from the body, and keeps no copy of that. For whoever has many bodies in memory, such
    /// as a log.
    ///
    /// # Errors
    /// The same as for [`parse`](Self::parse).
    ///
    /// # Examples
    ///
    /// ```
    /// use {{ package.crate_name }}::events::{Details, Parser};
    ///
    /// let log = "{\"ResponseCode\": \"0\"}\n[]\n";
    /// let parser = Parser::new();
    /// let readable = log.lines().filter(|line| parser.parse_borrowed::<Details<_>>(line).is_ok());
    /// println!("{} lines can be read", readable.count());
    /// ```
    pub fn parse_borrowed<'a, D: BorrowedDetails<'a>>(
        self,
        body: &'a (impl AsRef<[u8]> + ?Sized),
    ) -> Result<Event<D>, ParseError> {
        self.read(body.as_ref())
    }

    /// Reads a value that was decoded before. Prefer [`parse`](Self::parse) where you have the
    /// body: decoding can lose digits.
    ///
    /// # Errors
    /// Where the value is nested too deep, or is not what that channel sends.
    pub fn parse_value<D: EventDetails>(self, value: &Value) -> Result<Event<D>, ParseError> {
        if value::is_deeper_than(value, self.max_depth) {
            return Err(ParseError::new(self.too_deep(), None));
        }
        match D::read(&Place::root(value)) {
            Ok(details) => Ok(Event::new(details, Raw::Value(value.clone()))),
            Err(fault) => Err(ParseError::new(fault, Some(Raw::Value(value.clone())))),
        }
    }

    fn read<'a, D>(self, body: &'a [u8]) -> Result<Event<D>, ParseError>
    where
        D: Read<'a> + Sealed,
        D::Text: From<&'a str>,
    {
        if body.len() > self.max_bytes {
            let expected = format!("at most {} bytes", self.max_bytes);
            let fault = Fault::of_body(ParseErrorKind::TooLarge, expected, "more");
            return Err(ParseError::new(fault, None));
        }
        let Ok(text) = str::from_utf8(body) else {
            let fault = Fault::of_body(ParseErrorKind::NotUtf8, "UTF-8 text", "other bytes");
            return Err(ParseError::new(fault, Some(Raw::Bytes(body.to_owned()))));
        };
        match self.read_text(text) {
            Ok(details) => Ok(Event::new(details, Raw::Text(text.into()))),
            Err(fault) => Err(ParseError::new(fault, Some(Raw::Text(text.to_owned())))),
        }
    }

    fn read_text<'a, D: Read<'a>>(self, text: &'a str) -> Result<D, Fault> {
        match Document::read(text) {
            Some(document) if document.is_deeper_than(self.max_depth) => Err(self.too_deep()),
            Some(document) => D::read(&Place::root(document.root())),
            // Of what is no JSON, too deep a nesting is said first.
            None if text::is_deeper_than(text, self.max_depth) => Err(self.too_deep()),
            None => Err(Fault::of_body(
                ParseErrorKind::NotJson,
                "a JSON document",
                "something else",
            )),
        }
    }

    fn too_deep(self) -> Fault {
        let expected = format!("nesting of at most {}", self.max_depth);
        Fault::of_body(ParseErrorKind::TooDeep, expected, "deeper")
    }
}

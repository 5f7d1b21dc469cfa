//! One record: a body read, and written as the format asks.

use std::borrow::Cow;

use daraja_codes::events::{
    ApiAnswer, C2bConfirmation, C2bValidation, C2bValidationReply, Channel, DarajaResult, Details,
    Event, Outcome, Parameters, ParseError, Parser, PaymentStatus, StkCallback, StkQuery, Timeout,
    merge_status,
};

use super::mask::Mask;
use super::meaning::{Meanings, View};
use super::select::{Nothing, Pointer};
use super::split::{Flaw, LARGEST, Piece};
use super::summary::Tally;
use super::write::{self, Layout};

/// How to read and write records.
pub struct Reader {
    pub channel: Option<Channel>,
    pub select: Option<Pointer>,
    pub meanings: Meanings,
    pub mask: Mask,
    pub layout: Option<Layout>,
}

/// Why a record says nothing. It never quotes the record.
pub struct Unreadable {
    pub kind: &'static str,
    pub path: String,
    pub message: String,
}

impl Unreadable {
    fn new(kind: &'static str, path: String, expected: &str, found: &str) -> Self {
        let message = format!("expected {expected} at {path}, found {found}");
        Self {
            kind,
            path,
            message,
        }
    }
}

/// An event with what the catalogue says of it.
pub struct Record<'r> {
    pub event: &'r Event,
    pub view: View<'r>,
}

/// Where a record came from.
#[derive(Clone, Copy)]
pub struct Origin<'o> {
    /// The file, where there are several.
    pub file: Option<&'o str>,
    pub line: u64,
    pub index: Option<u64>,
}

impl Reader {
    /// Reads one record, counts it, and writes it behind `out`.
    pub fn read(
        &self,
        piece: &Piece,
        bytes: &[u8],
        file: Option<&str>,
        out: &mut Vec<u8>,
        tally: &mut Tally,
    ) {
        let origin = Origin {
            file,
            line: piece.line,
            index: piece.index,
        };
        let result = match piece.flaw {
            Some(flaw) => Err(flawed(flaw)),
            None => self.event(bytes),
        };
        match result {
            Ok(event) => {
                let view = self.meanings.of(&event);
                let record = Record {
                    event: &event,
                    view,
                };
                tally.count(origin, &record, self.mask);
                if let Some(layout) = self.layout {
                    write::record(layout, origin, &record, self.mask, out);
                }
            }
            Err(error) => {
                tally.unreadable(origin, error.kind);
                if let Some(layout) = self.layout {
                    write::error(layout, origin, &error, out);
                }
            }
        }
    }

    fn event(&self, bytes: &[u8]) -> Result<Event, Unreadable> {
        let event = match &self.select {
            None => self.parse(bytes)?,
            Some(pointer) => {
                let text = std::str::from_utf8(bytes).map_err(|_| {
                    Unreadable::new("not_utf8", "$".into(), "UTF-8 text", "other bytes")
                })?;
                let body = pointer.find(text).map_err(|nothing| match nothing {
                    Nothing::NotJson => {
                        Unreadable::new("not_json", "$".into(), "a JSON document", "something else")
                    }
                    Nothing::Missing => {
                        Unreadable::new("missing", pointer.path(), "a body", "nothing")
                    }
                })?;
                self.parse(body.as_bytes())?
            }
        };
        if self.meanings.has(event.channel()) {
            return Ok(event);
        }
        let expected = format!(
            "a channel of the catalogue, which has no {}",
            event.channel()
        );
        Err(Unreadable::new(
            "unknown_shape",
            "$".into(),
            &expected,
            "that",
        ))
    }

    /// By the parser of the channel, as the Rust package has it.
    fn parse(&self, body: &[u8]) -> Result<Event, Unreadable> {
        match self.channel {
            None => read::<Details>(body),
            Some(Channel::ApiResponse | Channel::ApiError) => read::<ApiAnswer>(body),
            Some(Channel::StkCallback) => read::<StkCallback>(body),
            Some(Channel::StkQuery) => read::<StkQuery>(body),
            Some(Channel::DarajaResult) => read::<DarajaResult>(body),
            Some(Channel::Timeout) => read::<Timeout>(body),
            Some(Channel::C2bValidation) => read::<C2bValidation>(body),
            Some(Channel::C2bConfirmation) => read::<C2bConfirmation>(body),
            Some(Channel::C2bValidationReply) => read::<C2bValidationReply>(body),
            // A channel that the package has gained, and that has no parser here yet.
            Some(_) => read::<Details>(body),
        }
    }
}

fn read<D>(body: &[u8]) -> Result<Event, Unreadable>
where
    D: daraja_codes::events::EventDetails + Into<Details>,
{
    let event = Parser::new().parse::<D>(body);
    event
        .map(Event::into_any)
        .map_err(|error| unreadable(&error))
}

fn unreadable(error: &ParseError) -> Unreadable {
    // The package names the function to call; here it is an option.
    let expected = match error.kind().as_str() {
        "ambiguous_channel" => {
            "--channel c2b_validation or c2b_confirmation, by the URL it came to"
        }
        _ => error.expected(),
    };
    Unreadable::new(
        error.kind().as_str(),
        error.path().to_owned(),
        expected,
        error.found(),
    )
}

fn flawed(flaw: Flaw) -> Unreadable {
    match flaw {
        Flaw::TooLarge => {
            let expected = format!("at most {LARGEST} bytes");
            Unreadable::new("too_large", "$".into(), &expected, "more")
        }
        Flaw::List => Unreadable::new(
            "not_json",
            "$".into(),
            "a list whose entries are parted by commas and that has an end",
            "something else",
        ),
    }
}

impl<'r> Record<'r> {
    pub fn status(&self) -> PaymentStatus {
        merge_status(PaymentStatus::Pending, self.view.outcome)
    }

    pub fn outcome(&self) -> Outcome {
        self.view.outcome
    }

    pub fn known(&self) -> Option<bool> {
        self.view.family.map(|_| self.view.card.is_some())
    }

    /// The idempotency key, covered where it holds a phone number.
    pub fn key(&self, mask: Mask) -> Option<String> {
        let key = self.event.idempotency_key()?;
        Some(mask.text(&key).into_owned())
    }

    /// Names and values, covered by their names.
    pub fn covered<'p>(
        parameters: &'p Parameters,
        mask: Mask,
    ) -> impl Iterator<Item = (Cow<'p, str>, Option<Cow<'p, str>>)> {
        parameters.iter().map(move |(name, value)| {
            let value = value.map(|value| mask.parameter(name, value));
            (mask.text(name), value)
        })
    }
}

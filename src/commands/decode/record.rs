//! One record: a body read, and written as the format asks.

use std::borrow::Cow;

use daraja_codes::events::{
    ApiAnswer, BorrowedDetails, C2bConfirmation, C2bValidation, C2bValidationReply, Channel,
    DarajaResult, Details, Event, Outcome, Parameters, ParseError, Parser, PaymentStatus,
    StkCallback, StkQuery, Timeout, merge_status,
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

/// What a body says; its texts are those of the body.
pub type Said<'b> = Event<Details<Cow<'b, str>>>;

/// Why a record says nothing. It never quotes the record.
#[derive(Clone)]
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
    pub event: &'r Said<'r>,
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
        let body = match piece.flaw {
            Some(flaw) => Err(flawed(flaw)),
            None => self.body(bytes),
        };
        let event = match &body {
            Ok(body) => self.event(body).map_err(Cow::Owned),
            Err(error) => Err(Cow::Borrowed(error)),
        };
        match event {
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

    /// The body in a record: all of it, or what is selected.
    fn body<'b>(&self, bytes: &'b [u8]) -> Result<Cow<'b, [u8]>, Unreadable> {
        let Some(pointer) = &self.select else {
            return Ok(Cow::Borrowed(bytes));
        };
        let text = std::str::from_utf8(bytes)
            .map_err(|_| Unreadable::new("not_utf8", "$".into(), "UTF-8 text", "other bytes"))?;
        match pointer.find(text) {
            Ok(Cow::Borrowed(text)) => Ok(Cow::Borrowed(text.as_bytes())),
            Ok(Cow::Owned(text)) => Ok(Cow::Owned(text.into_bytes())),
            Err(Nothing::NotJson) => Err(Unreadable::new(
                "not_json",
                "$".into(),
                "a JSON document",
                "something else",
            )),
            Err(Nothing::Missing) => Err(Unreadable::new(
                "missing",
                pointer.path(),
                "a body",
                "nothing",
            )),
        }
    }

    fn event<'b>(&self, body: &'b [u8]) -> Result<Said<'b>, Unreadable> {
        let event = self.parse(body)?;
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
    fn parse<'b>(&self, body: &'b [u8]) -> Result<Said<'b>, Unreadable> {
        match self.channel {
            None => read::<Details<_>>(body),
            Some(Channel::ApiResponse | Channel::ApiError) => read::<ApiAnswer<_>>(body),
            Some(Channel::StkCallback) => read::<StkCallback<_>>(body),
            Some(Channel::StkQuery) => read::<StkQuery<_>>(body),
            Some(Channel::DarajaResult) => read::<DarajaResult<_>>(body),
            Some(Channel::Timeout) => read::<Timeout<_>>(body),
            Some(Channel::C2bValidation) => read::<C2bValidation<_>>(body),
            Some(Channel::C2bConfirmation) => read::<C2bConfirmation<_>>(body),
            Some(Channel::C2bValidationReply) => read::<C2bValidationReply<_>>(body),
            // A channel that the package has gained, and that has no parser here yet.
            Some(_) => read::<Details<_>>(body),
        }
    }
}

fn read<'b, D>(body: &'b [u8]) -> Result<Said<'b>, Unreadable>
where
    D: BorrowedDetails<'b> + Into<Details<Cow<'b, str>>>,
{
    let event = Parser::new().parse_borrowed::<D>(body);
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

    /// The code; covered where it is none of the catalogue's, and looks like a phone number.
    pub fn code(&self, mask: Mask) -> Option<Cow<'_, str>> {
        let code = self.event.code()?;
        Some(match self.view.card {
            Some(_) => Cow::Borrowed(code),
            None => mask.text(code),
        })
    }

    /// The idempotency key, covered where it holds a phone number.
    pub fn key(&self, mask: Mask) -> Option<String> {
        let key = self.event.idempotency_key()?;
        Some(mask.text(&key).into_owned())
    }

    /// Names and values, covered by their names.
    pub fn covered<'p>(
        parameters: &'p Parameters<Cow<'_, str>>,
        mask: Mask,
    ) -> impl Iterator<Item = (Cow<'p, str>, Option<Cow<'p, str>>)> {
        parameters.iter().map(move |(name, value)| {
            let value = value.map(|value| mask.parameter(name, value));
            (mask.text(name), value)
        })
    }
}

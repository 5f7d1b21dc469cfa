// {{ package.generated_by }}
//! What holds for the events of every channel, and for every status.

#![cfg(feature = "events")]

{{ events.test_imports(package.crate_name.as_str()) }}

use serde_json::{json, Value};

/// Bodies of every channel.
const BODIES: &[&str] = &[
    "",
{%- for parser in events.parsers %}
{%- if let Some(body) = parser.body %}
    r#"
{%- for line in body %}
        {{ line }}
{%- endfor %}
    "#,
{%- endif %}
{%- endfor %}
];

/// What can stand in them, or should not.
const PIECES: &[u8] = b"{ } [ ] {} [] : , \" \\ \\u \\u00 \\ud800 null true 0 - -0 00 1e9 .5 1e400 \"\" \0 \n \
    \"Key\" \"Item\" \"Value\" \"ResultCode\" \"errorCode\" \"TransID\" \xff \xe2\x80\xa8 \xef\xbb\xbf";

/// Reads a body by every parser there is; none may panic.
fn read_by_all(body: &[u8], each: impl Fn(Result<Value, ParseError>)) {
    fn read<D: EventDetails>(body: &[u8]) -> Result<Value, ParseError> {
        let event = Parser::new().parse::<D>(body)?;
        assert_eq!(&*event.raw().as_bytes(), body);
        Ok(serde_json::to_value(&event).unwrap())
    }

    each(read::<Details>(body));
{%- for parser in events.parsers %}
{%- if let Some(details) = parser.details %}
    each(read::<{{ details }}>(body));
{%- endif %}
{%- endfor %}
}

#[test]
fn order_and_repetition_change_no_status() {
    for status in PaymentStatus::ALL.iter().copied() {
        for a in Outcome::ALL.iter().copied() {
            let once = merge_status(status, a);
            assert_eq!(merge_status(once, a), once, "idempotent");
            for b in Outcome::ALL.iter().copied() {
                let other_way_round = merge_status(merge_status(status, b), a);
                assert_eq!(merge_status(once, b), other_way_round, "commutative");
            }
        }
    }
}

#[test]
fn what_is_merged_before_does_not_matter() {
    let pending = PaymentStatus::Pending;
    let outcomes = || Outcome::ALL.iter().copied();
    // A status as the outcomes that lead to it: two that contradict each other to `disputed`.
    let join = |status, other| {
        let one = outcomes().find(|outcome| merge_status(pending, *outcome) == other);
        match one {
            Some(outcome) => merge_status(status, outcome),
            None => PaymentStatus::Disputed,
        }
    };
    for a in PaymentStatus::ALL.iter().copied() {
        for b in PaymentStatus::ALL.iter().copied() {
            assert_eq!(join(a, b), join(b, a), "commutative");
            for c in PaymentStatus::ALL.iter().copied() {
                assert_eq!(join(join(a, b), c), join(a, join(b, c)), "associative");
            }
        }
    }
}

#[test]
fn an_end_is_never_lost() {
    for status in PaymentStatus::ALL.iter().copied() {
        for outcome in Outcome::ALL.iter().copied() {
            let alone = merge_status(PaymentStatus::Pending, outcome);
            let merged = merge_status(status, outcome);
            if status.is_final() {
                let expected = if alone.is_final() && alone != status {
                    PaymentStatus::Disputed
                } else {
                    status
                };
                assert_eq!(merged, expected);
            } else if alone.is_final() {
                assert_eq!(merged, alone);
            }
        }
    }
    let accepted = merge_status(PaymentStatus::Pending, Outcome::Accepted);
    assert_eq!(accepted, PaymentStatus::Pending);
}

#[test]
fn statuses_are_stored_by_their_names() {
    for status in PaymentStatus::ALL.iter().copied() {
        assert_eq!(status.as_str().parse(), Ok(status));
        assert_eq!(serde_json::to_value(status).unwrap(), status.as_str());
        let read: PaymentStatus = serde_json::from_value(json!(status)).unwrap();
        assert_eq!(read, status);
    }
    assert!("Pending".parse::<PaymentStatus>().is_err());
    assert!("".parse::<PaymentStatus>().is_err());
}

#[test]
fn limits_are_kept_to_the_byte_and_the_bracket() {
    let body = |length: usize| String::from("{}") + &" ".repeat(length - 2);
    read_by_all(body(Parser::MAX_BYTES).as_bytes(), |event| {
        assert_ne!(kind(&event), Some(ParseErrorKind::TooLarge));
    });
    read_by_all(body(Parser::MAX_BYTES + 1).as_bytes(), |event| {
        let error = event.unwrap_err();
        assert_eq!(error.kind(), ParseErrorKind::TooLarge);
        assert_eq!(error.raw(), None);
    });
    for (depth, is_deep) in [(64, false), (65, true), (100_000, true)] {
        for text in ["[".repeat(depth), "[".repeat(depth) + &"]".repeat(depth)] {
            read_by_all(text.as_bytes(), |event| {
                assert_eq!(kind(&event) == Some(ParseErrorKind::TooDeep), is_deep);
            });
        }
    }
}

#[test]
fn a_decoded_value_can_be_too_deep() {
    let nested = |depth| (1..depth).fold(json!([]), |value, _| json!([value]));
    for limit in [0, 1, 64, 600] {
        let allowed = limit.min(512);
        let parser = Parser::new().max_depth(limit);
        for depth in [allowed.max(1), allowed + 1] {
            let event = parser.parse_value::<Details>(&nested(depth));
            let is_deep = event.unwrap_err().kind() == ParseErrorKind::TooDeep;
            assert_eq!(is_deep, depth > allowed);
        }
    }
}

#[test]
fn no_bytes_are_a_reason_to_panic() {
    // A generator of numbers that is always the same.
    let mut state = 20_261_122_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_000).unwrap() % below
    };
    let pieces: Vec<_> = PIECES.split(|byte| *byte == b' ').collect();
    for _ in 0..4_000 {
        let mut body = BODIES[next(BODIES.len())].as_bytes().to_vec();
        for _ in 0..next(6) {
            let start = next(body.len() + 1);
            let end = (start + next(12)).min(body.len());
            let piece = pieces[next(pieces.len())];
            body.splice(start..end, piece.iter().copied());
        }
        read_by_all(&body, |event| {
            if let Err(error) = event {
                assert_eq!(&*error.raw().unwrap().as_bytes(), body);
                assert!(error.to_string().contains(error.path()));
            }
        });
    }
}

#[test]
fn an_error_quotes_nothing() {
    let secret = "254708374149";
    for body in [json!({ secret: [secret] }).to_string(), secret.to_owned()] {
        read_by_all(body.as_bytes(), |event| {
            if let Err(error) = event {
                assert!(!format!("{error} {error:?} {:?}", error.raw()).contains(secret));
            }
        });
    }
}

fn kind(event: &Result<Value, ParseError>) -> Option<ParseErrorKind> {
    event.as_ref().err().map(ParseError::kind)
}

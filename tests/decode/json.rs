//! What the Rust package takes for JSON is what serde_json takes for JSON.

use daraja_codes::events::{Details, Parser, Timeout};
use proptest::prelude::*;
use serde::de::IgnoredAny;

use super::PAID;

/// Documents to spoil.
const BASES: [&str; 6] = [
    PAID,
    "[]",
    " { } ",
    r#"[1, -0.5e+10, 0, 1E-2, true, false, null, "a\n\"\\\/b", {"a": {"b": [[], {}]}}]"#,
    r#""a text""#,
    "-12.50",
];

/// What is put in, or over something. No \u: of a half character serde_json says nothing unless it decodes it, and
/// the vectors have those.
const PIECES: [&str; 36] = [
    "", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "\\n", "\\x", "0", "00", "1", "-", "+",
    ".", "e", "E", "1e9", ".5", "5.", "null", "nul", "true", "t", " ", "\t", "\n", "\r", "\u{b}",
    "\u{1}", "\u{7f}", "\u{e9}", "\u{2028}",
];

fn spoilt() -> impl Strategy<Value = String> {
    let edit = (
        any::<prop::sample::Index>(),
        0..3_usize,
        prop::sample::select(&PIECES[..]),
    );
    let edits = prop::collection::vec(edit, 0..4);
    (prop::sample::select(&BASES[..]), edits).prop_map(|(base, edits)| {
        let mut characters: Vec<char> = base.chars().collect();
        for (place, removed, piece) in edits {
            let start = place.index(characters.len() + 1);
            let end = (start + removed).min(characters.len());
            characters.splice(start..end, piece.chars());
        }
        characters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_texts_are_json(text in spoilt()) {
        let is_json = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        // Any JSON will do for a timeout.
        let event = Parser::new().parse::<Timeout>(&text);
        prop_assert_eq!(event.is_ok(), is_json, "{:?}", text);
    }

    #[test]
    fn what_is_borrowed_says_the_same(text in spoilt()) {
        let own = Parser::new().parse::<Details>(&text);
        let borrowed = Parser::new().parse_borrowed::<Details<_>>(&text);
        match (own, borrowed) {
            (Ok(own), Ok(borrowed)) => {
                prop_assert_eq!(borrowed.raw().as_bytes(), text.as_bytes());
                let json = |event: Result<String, serde_json::Error>| event.map_err(|error| error.to_string());
                prop_assert_eq!(json(serde_json::to_string(&own)), json(serde_json::to_string(&borrowed)));
            }
            (Err(own), Err(borrowed)) => prop_assert_eq!(own, borrowed),
            (own, borrowed) => prop_assert!(false, "{:?}: {:?}, {:?}", text, own.is_ok(), borrowed.is_ok()),
        }
    }
}

//! What text without quotes is in YAML's core schema.

use std::borrow::Cow;

use super::node::Value;

/// The value of a plain scalar.
pub(super) fn plain(text: Cow<'_, str>) -> Value<'_> {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        number if is_number(number) => number.parse().map_or(Value::Number, Value::Integer),
        _ => Value::Text(text),
    }
}

/// True for decimal, octal and hexadecimal numbers, and for those that are infinite or none at all.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned.as_bytes() {
        [b'0', b'x', digits @ ..] => digits.iter().all(u8::is_ascii_hexdigit),
        [b'0', b'o', digits @ ..] => digits.iter().all(|digit| (b'0'..=b'7').contains(digit)),
        // Rust's floats are written as YAML's are, but for the words that begin with a letter.
        [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..] => unsigned.parse::<f64>().is_ok(),
        _ => matches!(
            unsigned,
            ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_schema_tells_numbers_from_text() {
        for text in ["0", "-7", "+7", "007", "9223372036854775807"] {
            assert!(matches!(plain(text.into()), Value::Integer(_)), "{text}");
        }
        for text in [
            "1.5",
            ".5",
            "1.",
            "1e3",
            "-1E-3",
            "0x1F",
            "0o17",
            ".inf",
            "-.INF",
            ".nan",
            "9223372036854775808",
        ] {
            assert!(matches!(plain(text.into()), Value::Number), "{text}");
        }
        for text in [
            "0.1.0",
            "1_000",
            "inf",
            "nan",
            "NaN",
            "infinity",
            ".",
            "-",
            "e3",
            "1e",
            "0xZ",
            "0o8",
            "12:30",
            "-.5.5",
            "2026-01-01",
            "yes",
            "no",
            "on",
            "NO",
        ] {
            assert!(matches!(plain(text.into()), Value::Text(_)), "{text}");
        }
        for text in ["", "~", "null"] {
            assert!(matches!(plain(text.into()), Value::Null), "{text}");
        }
    }
}

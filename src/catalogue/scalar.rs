//! What a scalar is in YAML's core schema.

use std::borrow::Cow;

use serde_saphyr::granit_parser::{ScalarStyle, Tag};

use super::node::Value;

/// The value of a scalar; or what is wrong with its tag.
pub(super) fn value<'s>(
    text: Cow<'s, str>,
    style: ScalarStyle,
    tag: Option<&Tag>,
) -> Result<Value<'s>, String> {
    match tag {
        Some(tag) => tagged(text, tag),
        None if style == ScalarStyle::Plain => Ok(plain(text)),
        None => Ok(Value::Text(text)),
    }
}

/// True for the tag `!`: not what it looks like, but text.
pub(super) fn is_bare(tag: &Tag) -> bool {
    tag.original() == "!"
}

/// What to say of a tag that is not read.
pub(super) fn unsupported(tag: &Tag) -> String {
    format!("unsupported tag `{}`", tag.original())
}

fn tagged<'s>(text: Cow<'s, str>, tag: &Tag) -> Result<Value<'s>, String> {
    if is_bare(tag) {
        return Ok(Value::Text(text));
    }
    let value = match tag.core_suffix() {
        Some("str") => return Ok(Value::Text(text)),
        Some("seq" | "map") | None => return Err(unsupported(tag)),
        Some(_) => plain(Cow::Borrowed(&*text)),
    };
    Ok(match (tag.core_suffix(), value) {
        (Some("null"), Value::Null) => Value::Null,
        (Some("bool"), Value::Bool(value)) => Value::Bool(value),
        (Some("int"), Value::Integer(value)) => Value::Integer(value),
        (Some("float"), Value::Integer(_) | Value::Number) => Value::Number,
        _ => {
            return Err(format!(
                "the value is not what its tag `{}` says",
                tag.original()
            ));
        }
    })
}

/// The value of text without quotes.
fn plain(text: Cow<'_, str>) -> Value<'_> {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        word => number(word).unwrap_or(Value::Text(text)),
    }
}

/// A number: decimal, or of the base that `0x`, `0o` or `0b` says; with a point or an exponent; infinite,
/// or none at all.
fn number(text: &str) -> Option<Value<'static>> {
    // Most texts are words, and show it at once.
    let sign = text
        .bytes()
        .next()
        .filter(|first| b"+-.0123456789".contains(first))?;
    let unsigned = match sign {
        b'+' | b'-' => &text[1..],
        _ => text,
    };
    let integer = whole(unsigned).and_then(|magnitude| match sign {
        b'-' => 0_i64.checked_sub_unsigned(magnitude).map(Value::Integer),
        _ => Some(i64::try_from(magnitude).map_or(Value::Number, Value::Integer)),
    });
    if integer.is_some() {
        return integer;
    }
    let is_float = match unsigned.as_bytes() {
        // Rust's floats are written as YAML's are, but for the words that begin with a letter.
        [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..] => unsigned.parse::<f64>().is_ok(),
        _ => matches!(
            unsigned,
            ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN"
        ),
    };
    is_float.then_some(Value::Number)
}

/// A whole number of at most 64 bits. Underscores may stand between its digits; a decimal one begins with no zero.
fn whole(text: &str) -> Option<u64> {
    let (base, digits) = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, &text[2..]),
        [b'0', b'o' | b'O', ..] => (8, &text[2..]),
        [b'0', b'b' | b'B', ..] => (2, &text[2..]),
        [b'0', _, ..] => return None,
        _ => (10, text),
    };
    // Rust would read another sign.
    if !digits
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    {
        return None;
    }
    if !digits.contains('_') {
        return u64::from_str_radix(digits, base).ok();
    }
    let groups: Vec<&str> = digits.split('_').collect();
    if groups.iter().any(|group| group.is_empty()) {
        return None;
    }
    u64::from_str_radix(&groups.concat(), base).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_holds_or_is_refused() {
        let read = |tag: &str, text: &'static str| {
            let tag = Tag::new("tag:yaml.org,2002:", tag);
            value(text.into(), ScalarStyle::DoubleQuoted, Some(&tag))
        };
        assert!(matches!(read("str", "17"), Ok(Value::Text(_))));
        assert!(matches!(read("int", "17"), Ok(Value::Integer(17))));
        assert!(matches!(read("float", "17"), Ok(Value::Number)));
        assert!(matches!(read("bool", "true"), Ok(Value::Bool(true))));
        assert!(matches!(read("null", ""), Ok(Value::Null)));
        for (tag, text) in [
            ("int", "1.5"),
            ("bool", "yes"),
            ("null", "x"),
            ("seq", "x"),
            ("binary", "eA=="),
        ] {
            assert!(read(tag, text).is_err(), "{tag} {text}");
        }
    }

    #[test]
    fn the_core_schema_tells_numbers_from_text() {
        for (text, number) in [
            ("0", 0),
            ("-0", 0),
            ("-7", -7),
            ("+7", 7),
            ("1_000", 1000),
            ("0x1F", 31),
            ("-0x1f", -31),
            ("0o17", 15),
            ("0b101", 5),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
        ] {
            let value = plain(text.into());
            assert!(
                matches!(value, Value::Integer(found) if found == number),
                "{text}"
            );
        }
        for text in [
            "007",
            "1.5",
            ".5",
            "1.",
            "1e3",
            "-1E-3",
            "1e999",
            ".inf",
            "-.INF",
            ".nan",
            "9223372036854775808",
            "99999999999999999999",
        ] {
            assert!(matches!(plain(text.into()), Value::Number), "{text}");
        }
        for text in [
            "0.1.0",
            "1__0",
            "_1",
            "1_",
            "inf",
            "nan",
            "NaN",
            "infinity",
            ".",
            "-",
            "+",
            "--1",
            "+-1",
            "e3",
            "1e",
            "0x",
            "0xZ",
            "0x+1",
            "0o8",
            "12:30",
            "-.5.5",
            "2026-01-01",
            "yes",
            "no",
            "on",
            "NO",
            "TrUe",
        ] {
            assert!(matches!(plain(text.into()), Value::Text(_)), "{text}");
        }
        for text in ["", "~", "null"] {
            assert!(matches!(plain(text.into()), Value::Null), "{text}");
        }
    }
}

//! Every vector is read as in every language.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};

use super::{decode, lines};

/// A vector's payload.
fn body(vector: &Value) -> Vec<u8> {
    if let Some(value) = vector.get("json") {
        return value.to_string().into_bytes();
    }
    if let Some(text) = vector["body"].as_str() {
        return text.as_bytes().to_vec();
    }
    if let Some(parts) = vector["parts"].as_array() {
        let part = |part: &Value| match part.as_str() {
            Some(text) => text.to_owned(),
            None => {
                let times = usize::try_from(part["times"].as_u64().unwrap()).unwrap();
                part["repeat"].as_str().unwrap().repeat(times)
            }
        };
        return parts.iter().map(part).collect::<String>().into_bytes();
    }
    base64(vector["base64"].as_str().unwrap())
}

fn base64(text: &str) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        let digit = DIGITS.iter().position(|digit| *digit == byte).unwrap();
        bits = (bits << 6 | u32::try_from(digit).unwrap()) & 0xFFFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).unwrap());
        }
    }
    bytes
}

/// What `decode` writes of an event, in the canonical form. The known differences: a record has its
/// line, and what the catalogue says of the code, and why it is unreadable in words; it has no
/// `map`, which repeats `parameters`.
fn canonical(mut record: Value) -> Value {
    let object = record.as_object_mut().unwrap();
    assert!(object.remove("line").is_some_and(|line| line.is_u64()));
    let is_known = object.contains_key("name");
    for key in ["title", "meaning", "action"] {
        assert_eq!(object.remove(key).is_some(), is_known, "{key}");
    }
    if let Some(error) = object.get_mut("error") {
        let error = error.as_object_mut().unwrap();
        let message = error.remove("message").unwrap();
        let (_, found) = message.as_str().unwrap().rsplit_once(", found ").unwrap();
        error.insert("found".to_owned(), found.into());
    }
    record
}

#[test]
fn every_vector_is_read_as_in_every_language() {
    let mut compared = 0;
    for entry in fs::read_dir("tests/vectors").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        if file.get("vectors").is_none() {
            continue;
        }
        let mut groups: std::collections::BTreeMap<&str, Vec<&Value>> = Default::default();
        for vector in file["vectors"].as_array().unwrap() {
            let parser = vector.get("parser").or(file.get("parser"));
            // Merges and replies are no bodies; limits are no options of `decode`.
            let Some(parser) = parser.and_then(Value::as_str) else {
                continue;
            };
            if vector.get("limits").is_none() {
                groups.entry(parser).or_default().push(vector);
            }
        }
        for (parser, vectors) in groups {
            let channel = parser.strip_prefix("parse_").unwrap();
            let channel: &[&str] = match channel {
                "any" => &[],
                channel => &["--channel", channel],
            };
            let mut input = String::new();
            let mut expected = Vec::new();
            for vector in vectors {
                let mut expect = vector["expect"].clone();
                expect.as_object_mut().unwrap().remove("map");
                let body = body(vector);
                compared += 1;
                if let Ok(text) = std::str::from_utf8(&body) {
                    // As a text in a log record: line breaks, lists and byte order marks are kept.
                    writeln!(input, "{}", json!({ "message": text })).unwrap();
                    expected.push((&vector["name"], expect));
                } else {
                    let args = [channel, &["--show-personal"]].concat();
                    let read = lines(&decode(&args, &body), 1);
                    assert_eq!(canonical(read[0].clone()), expect, "{}", vector["name"]);
                }
            }
            let args = [channel, &["--show-personal", "--select", "/message"]].concat();
            let output = decode(&args, input.as_bytes());
            let read = lines(&output, output.status.code().unwrap());
            assert_eq!(read.len(), expected.len(), "{}", path.display());
            for (record, (name, expect)) in read.into_iter().zip(expected) {
                assert_eq!(canonical(record), expect, "{} {name}", path.display());
            }
        }
    }
    assert!(compared > 500, "{compared} vectors");
}

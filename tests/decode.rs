//! `decode` as a person or a pipeline runs it: every vector, every form of input, every format.

#![cfg(feature = "decode")]

use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
const PAID: &str = r#"{"Body":{"stkCallback":{"MerchantRequestID":"29115-34620561-1","CheckoutRequestID":"ws_CO_07092023130411502768168060","ResultCode":0,"ResultDesc":"ok","CallbackMetadata":{"Item":[{"Name":"Amount","Value":1250.50},{"Name":"PhoneNumber","Value":254708374149}]}}}}"#;
const NEWS: &str = r#"{"Body":{"stkCallback":{"MerchantRequestID":"1","CheckoutRequestID":"ws_1","ResultCode":1033,"ResultDesc":"News of 254708374149"}}}"#;

fn decode(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(TOOL)
        .arg("decode")
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A tool that does not read to the end closes the pipe.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

#[track_caller]
fn lines(output: &Output, code: i32) -> Vec<Value> {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{stderr}");
    let text = std::str::from_utf8(&output.stdout).unwrap();
    let read = |line| serde_json::from_str(line).unwrap();
    text.lines().map(read).collect()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

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
        error.as_object_mut().unwrap().remove("message").unwrap();
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

#[test]
fn a_broken_line_is_reported_in_its_place_and_the_rest_goes_on() {
    let input = format!("{PAID}\n\u{0}\n\n{{\"a\":\n{NEWS}\n{{\"TransID\":\"X\"}}\n");
    let output = decode(&[], input.as_bytes());
    let read = lines(&output, 1);
    let places: Vec<_> = read
        .iter()
        .map(|one| (one["line"].as_u64().unwrap(), one["error"]["kind"].as_str()))
        .collect();
    let expected = [
        (1, None),
        (2, Some("not_json")),
        (4, Some("not_json")),
        (5, None),
        (6, Some("ambiguous_channel")),
    ];
    assert_eq!(places, expected);
    let message = read[4]["error"]["message"].as_str().unwrap();
    assert!(
        message.contains("--channel c2b_validation or c2b_confirmation"),
        "{message}"
    );
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        stderr.contains("5 records") && stderr.contains("unreadable: 2 not_json, first on line 2")
    );
}

#[test]
fn every_form_of_input_says_the_same() {
    let paid: Value = serde_json::from_str(PAID).unwrap();
    let pretty = serde_json::to_string_pretty(&paid).unwrap();
    let want = |line: u64, index: Option<u64>| {
        let mut record = lines(&decode(&[], PAID.as_bytes()), 0).remove(0);
        record["line"] = line.into();
        if let Some(index) = index {
            record["index"] = index.into();
        }
        record
    };
    let check = |input: &[u8], expected: &[Value]| {
        let shown = String::from_utf8_lossy(input).into_owned();
        assert_eq!(lines(&decode(&[], input), 0), expected, "{shown}");
    };
    check(PAID.as_bytes(), &[want(1, None)]);
    check(
        pretty.replace("1250.5", "1250.50").as_bytes(),
        &[want(1, None)],
    );
    check(
        format!("{pretty}\r\n\n{pretty}").as_bytes(),
        &[want(1, None), want(2 + pretty.lines().count() as u64, None)],
    );
    check(
        format!("[{PAID},\n{PAID}]").as_bytes(),
        &[want(1, Some(0)), want(2, Some(1))],
    );
    check(
        format!("\u{FEFF}{PAID}\r\n{PAID}").as_bytes(),
        &[want(1, None), want(2, None)],
    );
    check(b"", &[]);
    check(b" \n\n", &[]);
    check(b"[]", &[]);

    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(format!("{PAID}\n").as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    check(&packed, &[want(1, None)]);
    // Two members, as `cat a.gz b.gz` makes them.
    check(
        &[packed.clone(), packed].concat(),
        &[want(1, None), want(2, None)],
    );
    let packed = ruzstd::encoding::compress_to_vec(
        format!("{PAID}\n").as_bytes(),
        ruzstd::encoding::CompressionLevel::Fastest,
    );
    check(&packed, &[want(1, None)]);
    check(
        &[packed.clone(), packed].concat(),
        &[want(1, None), want(2, None)],
    );
}

#[test]
fn what_is_cut_off_is_no_success() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::none());
    packed
        .write_all(format!("{PAID}\n{PAID}\n").as_bytes())
        .unwrap();
    let packed = packed.finish().unwrap();
    for end in [packed.len() - 1, packed.len() - 20, 12] {
        let output = decode(&[], &packed[..end]);
        assert_eq!(output.status.code(), Some(2), "{end}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("to its end"));
    }
    let output = decode(&["no-such-file.json"], b"");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let output = decode(&["-", "-"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(decode(&["--catalogue", "-"], b"").status.code(), Some(2));
    assert_eq!(decode(&["--select", "message"], b"").status.code(), Some(2));
    assert_eq!(decode(&["--channel", "telex"], b"").status.code(), Some(2));
}

#[test]
fn the_order_is_kept_and_hostile_records_do_not_stop_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.ndjson");
    let mut input = String::new();
    for number in 0..3_000 {
        match number % 1000 {
            500 => input.push_str(&"[".repeat(100_000)),
            700 => input.push_str(&format!("{{\"a\":\"{}\"}}", "x".repeat(1_100_000))),
            _ => input.push_str(&PAID.replace("34620561", &number.to_string())),
        }
        input.push('\n');
    }
    input.push_str(&format!("{{\"a\":\"{}\"}}\n{PAID}", "x".repeat(5_000_000)));
    fs::write(&file, input).unwrap();
    let read = lines(&decode(&[file.to_str().unwrap()], b""), 1);
    assert_eq!(read.len(), 3_002);
    for (number, record) in read[..3_000].iter().enumerate() {
        assert_eq!(record["line"], number + 1);
        match number % 1000 {
            500 => assert_eq!(record["error"]["kind"], "too_deep"),
            700 => assert_eq!(record["error"]["kind"], "too_large"),
            _ => assert_eq!(
                record["ids"]["MerchantRequestID"],
                format!("29115-{number}-1")
            ),
        }
    }
    assert_eq!(read[3_000]["error"]["kind"], "too_large");
    assert_eq!(read[3_001]["line"], 3_002);
}

#[test]
fn nobody_is_shown_without_show_personal() {
    let named = r#"{"Result":{"ResultCode":0,"ResultDesc":"to 254708374149 - done","ConversationID":"AG_1","OriginatorConversationID":"254708374149","ResultParameters":{"ResultParameter":[{"Key":"ReceiverPartyPublicName","Value":"254708374149 - John Doe"},{"Key":"DebitPartyName","Value":"Jane"}]}}}"#;
    let bill = r#"{"TransID":"RKT1","BillRefNumber":"0708374149","TransAmount":"10","MSISDN":"254708374149"}"#;
    let secrets = ["708374149", "768168060", "John", "Jane", "Doe"];
    for format in [
        &["--format", "json"][..],
        &["--format", "csv"],
        &["--format", "table"],
        &["--summary"],
        &["--summary", "--format", "json"],
    ] {
        for (channel, input) in [
            (&[][..], format!("{PAID}\n{NEWS}\n{named}\n")),
            (&["--channel", "c2b_confirmation"], bill.to_owned()),
        ] {
            let output = decode(&[channel, format].concat(), input.as_bytes());
            assert_eq!(output.status.code(), Some(0));
            let all = text(&output) + &String::from_utf8_lossy(&output.stderr);
            for secret in secrets {
                assert!(!all.contains(secret), "{secret} with {format:?}: {all}");
            }
        }
    }
    let shown = text(&decode(
        &["--show-personal"],
        format!("{PAID}\n{named}").as_bytes(),
    ));
    for secret in secrets.into_iter().filter(|secret| *secret != "Jane") {
        assert!(shown.contains(secret), "{secret}: {shown}");
    }
}

#[test]
fn the_summary_says_what_the_catalogue_lacks() {
    let input = format!("{PAID}\n{NEWS}\n{PAID}\nbroken\n{NEWS}\n");
    let output = decode(&["--summary"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let shown = text(&output);
    for part in [
        "5 records\n",
        "  2  stk_callback          0               succeeded     Payment successful",
        "unknown stk_result/1033: 2 times, first on line 2, last on line 5: News of 254******149",
        "unreadable: 1 not_json, first on line 4",
        "  - family: stk_result\n    code: \"1033\"\n    name: TODO",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    let output = decode(&["--summary", "--format", "json"], input.as_bytes());
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(summary["unknown"][0]["code"], "1033");
    assert_eq!(summary["unknown"][0]["last"]["line"], 5);
    assert_eq!(summary["unreadable"]["not_json"]["count"], 1);
    let hostile: String = (0..1_500)
        .map(|code| NEWS.replace("1033", &format!("\"X{code}\"")) + "\n")
        .collect();
    let output = decode(&["--summary", "--format", "json"], hostile.as_bytes());
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let counts = summary["counts"].as_array().unwrap();
    let total: u64 = counts
        .iter()
        .map(|row| row["count"].as_u64().unwrap())
        .sum();
    assert_eq!((counts.len(), total), (1_001, 1_500));
}

#[test]
fn a_spreadsheet_and_a_terminal_obey_nothing() {
    let bill = r#"{"ResultCode":"=1+1","ResultDesc":"a \"b\", \u001b[31m\n-2"}"#;
    let output = decode(&["--format", "csv"], bill.as_bytes());
    let shown = text(&output);
    assert!(
        shown.contains(",'=1+1,") && shown.contains("\"a \"\"b\"\", \u{1b}[31m\n-2\""),
        "{shown}"
    );
    let cells = shown.lines().next().unwrap().split(',').count();
    assert_eq!(cells, 20);
    let shown = text(&decode(&["--format", "table"], bill.as_bytes()));
    assert!(
        shown.contains("<U+001B>[31m<U+000A>") && !shown.contains('\u{1b}'),
        "{shown}"
    );
}

#[test]
fn another_catalogue_gives_another_meaning() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.yaml");
    let catalogue = fs::read_to_string("codes.yaml").unwrap();
    let other = catalogue.replacen(
        "title: Request cancelled by the customer",
        "title: Never mind",
        1,
    );
    assert_ne!(catalogue, other);
    fs::write(&file, other).unwrap();
    let query = r#"{"ResponseCode":"0","ResultCode":"1032","CheckoutRequestID":"ws_1"}"#;
    let read = lines(
        &decode(&["--catalogue", file.to_str().unwrap()], query.as_bytes()),
        0,
    );
    assert_eq!(
        (&read[0]["title"], &read[0]["outcome"]),
        (&json!("Never mind"), &json!("failed"))
    );
    let without = catalogue
        .replacen("code: \"1032\"", "code: \"1031\"", 1)
        .replace("stk_result/1032", "stk_result/1031");
    fs::write(&file, without).unwrap();
    let read = lines(
        &decode(&["--catalogue", file.to_str().unwrap()], query.as_bytes()),
        0,
    );
    assert_eq!(
        (&read[0]["known"], &read[0]["outcome"]),
        (&json!(false), &json!("needs_review"))
    );
}

#[test]
fn several_files_are_named_and_a_closed_pipe_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["a.json", "b.json"].map(|name| folder.path().join(name));
    let many = format!("{PAID}\n").repeat(2_000);
    for name in &names {
        fs::write(name, &many).unwrap();
    }
    let of = |path: &Path| path.to_str().unwrap().to_owned();
    let output = decode(&[&of(&names[0]), &of(&names[1])], b"");
    let read = lines(&output, 0);
    assert_eq!(
        (&read[0]["file"], &read[2_000]["file"]),
        (&json!(of(&names[0])), &json!(of(&names[1])))
    );
    assert_eq!(read[2_000]["line"], 1);

    let mut child = Command::new(TOOL)
        .args(["decode", &of(&names[0])])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut first).unwrap();
    drop(stdout);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

//! Lines, documents, lists, packed files: in order, and to the end.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use super::{NEWS, PAID, TOOL, decode, lines};

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

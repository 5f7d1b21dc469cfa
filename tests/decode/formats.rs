//! What is written of a record, and whom it shows.

use std::fs;

use serde_json::json;

use super::{NEWS, PAID, decode, lines, text};

#[test]
fn nobody_is_shown_without_show_personal() {
    let named = r#"{"Result":{"ResultCode":0,"ResultDesc":"to 254708374149 - done","ConversationID":"AG_1","OriginatorConversationID":"254708374149","ResultParameters":{"ResultParameter":[{"Key":"ReceiverPartyPublicName","Value":"254708374149 - John Doe"},{"Key":"DebitPartyName","Value":"Jane"}]}}}"#;
    let free = r#"{"ResultCode":"708374149","ResultDesc":"Sent to +254 708 374 149, 0708-374149, and 254708374149 - John Doe"}"#;
    let named_bill = r#"{"TransID":"RKT1","BillRefNumber":"Jane Doe","TransAmount":"10"}"#;
    let error =
        r#"{"requestId":"254708374149","errorCode":"400.002.02","errorMessage":"of 0708374149"}"#;
    let bill = r#"{"TransID":"RKT1","BillRefNumber":"0708374149","TransAmount":"10","MSISDN":"254708374149"}"#;
    let broken = "{\"phone\": 254708374149, John Doe";
    let secrets = [
        "708374149",
        "708 374",
        "708-374",
        "768168060",
        "John",
        "Jane",
        "Doe",
    ];
    for format in [
        &["--format", "json"][..],
        &["--format", "csv"],
        &["--format", "table"],
        &["--summary"],
        &["--summary", "--format", "json"],
    ] {
        for (channel, input) in [
            (
                &[][..],
                format!("{PAID}\n{NEWS}\n{named}\n{free}\n{error}\n{broken}\n"),
            ),
            (
                &["--channel", "c2b_confirmation"],
                format!("{bill}\n{named_bill}\n{broken}\n"),
            ),
        ] {
            let output = decode(&[channel, format].concat(), input.as_bytes());
            // The broken one.
            assert_eq!(output.status.code(), Some(1));
            let all = text(&output) + &String::from_utf8_lossy(&output.stderr);
            for secret in secrets {
                assert!(!all.contains(secret), "{secret} with {format:?}: {all}");
            }
        }
    }
    let shown = text(&decode(
        &["--show-personal"],
        format!("{PAID}\n{named}\n{free}").as_bytes(),
    ));
    for secret in secrets.into_iter().filter(|secret| *secret != "Jane") {
        assert!(shown.contains(secret), "{secret}: {shown}");
    }
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

//! A payments service: codes in what it is sent, and in what it keeps.

use std::error::Error;

use daraja_codes::{Code, StkResult, text_or_number};
use serde::{Deserialize, Serialize};

/// Texts that are no code, though a reader that guesses types would make a code, or nothing, of them.
const UNKNOWN: [&str; 10] = [
    "00",
    "000",
    "+0",
    "-0",
    "0017",
    "0.0",
    "0e0",
    "true",
    "1032.0",
    "SFC_IC0003",
];

/// A row of the service's own table.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    checkout: String,
    code: Code<StkResult, String>,
    before: Option<StkResult>,
}

/// What another service forwards of a callback, its code as Daraja sent it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Forwarded {
    #[serde(with = "text_or_number")]
    code: Code<StkResult, String>,
    #[serde(with = "text_or_number", default)]
    before: Option<StkResult>,
}

pub fn check() -> Result<(), Box<dyn Error>> {
    for text in UNKNOWN.into_iter().chain(["0", "1032"]) {
        let row = Row {
            checkout: "ws_CO_1".to_owned(),
            code: StkResult::decode(text).map_unknown(str::to_owned),
            before: StkResult::from_code(text),
        };
        assert_eq!(row.code.is_known(), row.before.is_some());
        assert_eq!(row.code.is_known(), !UNKNOWN.contains(&text));
        assert_eq!(through_csv(&row)?, row);
        let json = serde_json::to_string(&row)?;
        assert_eq!(serde_json::from_str::<Row>(&json)?, row);
        let forwarded: Forwarded = serde_json::from_str(&json)?;
        assert_eq!((forwarded.code, forwarded.before), (row.code, row.before));
    }
    numbers()
}

/// The row, written to a table and read again.
fn through_csv(row: &Row) -> Result<Row, Box<dyn Error>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.serialize(row)?;
    let table = table.into_inner()?;
    let mut rows = csv::Reader::from_reader(&*table).into_deserialize();
    Ok(rows.next().ok_or("no row")??)
}

/// A number is a code where a field says so, and nowhere else.
fn numbers() -> Result<(), Box<dyn Error>> {
    let json = r#"{"checkout":"ws_CO_1","code":1032,"before":null}"#;
    assert!(serde_json::from_str::<Row>(json).is_err());
    let forwarded: Forwarded = serde_json::from_str(json)?;
    assert_eq!(forwarded.code, StkResult::CancelledByUser);
    assert_eq!(forwarded.before, None);
    let text = serde_json::to_string(&forwarded)?;
    assert_eq!(text, r#"{"code":"1032","before":null}"#);
    assert_eq!(serde_json::from_str::<Forwarded>(&text)?, forwarded);

    let again: Forwarded = serde_json::from_str(r#"{"code":77,"before":17}"#)?;
    assert_eq!(again.code, Code::Unknown("77".to_owned()));
    assert_eq!(again.before, Some(StkResult::UnableToProcessByPartyB));
    for code in ["0.0", "1e3", "true", "null", r#""""#] {
        let json = format!(r#"{{"code":{code}}}"#);
        assert!(serde_json::from_str::<Forwarded>(&json).is_err(), "{code}");
    }
    Ok(())
}

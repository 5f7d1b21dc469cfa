//! Records as comma-separated values (RFC 4180).

use std::io::Write as _;

use super::super::mask::Mask;
use super::super::record::{Origin, Record, Unreadable};
use super::truth;

const COLUMNS: [&str; 20] = [
    "file",
    "line",
    "index",
    "channel",
    "family",
    "code",
    "known",
    "name",
    "outcome",
    "title",
    "action",
    "confirm_first",
    "description",
    "key",
    "amount",
    "receipt",
    "date",
    "phone",
    "error_path",
    "error",
];

/// Writes the names of the columns.
pub fn head(out: &mut Vec<u8>) {
    row(COLUMNS.map(Some), out);
}

/// Writes a record.
pub fn record(origin: Origin<'_>, record: &Record<'_>, mask: Mask, out: &mut Vec<u8>) {
    let (event, view) = (record.event, &record.view);
    let description = event.description().map(|text| mask.text(text));
    let phone = event.phone().map(|text| mask.phone(text));
    let line = origin.line.to_string();
    let index = origin.index.map(|index| index.to_string());
    let key = record.key(mask);
    let code = record.code(mask);
    let receipt = event.receipt().map(|text| mask.text(text));
    let amount = event.amount().map(|amount| amount.to_string());
    let date = event.date().map(|date| date.to_string());
    let confirm = view.retry.contains("\"confirm_first\":true");
    row(
        [
            origin.file,
            Some(&line),
            index.as_deref(),
            Some(event.channel().id()),
            view.family,
            code.as_deref(),
            record.known().map(truth),
            view.card.map(|card| card.name.as_str()),
            Some(record.outcome().as_str()),
            view.card.map(|card| card.title.as_str()),
            view.card.map(|card| card.action.as_str()),
            Some(truth(confirm)),
            description.as_deref(),
            key.as_deref(),
            amount.as_deref(),
            receipt.as_deref(),
            date.as_deref(),
            phone.as_deref(),
            None,
            None,
        ],
        out,
    );
}

/// Writes what is wrong with a record.
pub fn error(origin: Origin<'_>, error: &Unreadable, out: &mut Vec<u8>) {
    let line = origin.line.to_string();
    let index = origin.index.map(|index| index.to_string());
    let mut cells = [None; COLUMNS.len()];
    cells[..3].copy_from_slice(&[origin.file, Some(&line), index.as_deref()]);
    cells[COLUMNS.len() - 2..].copy_from_slice(&[Some(&error.path), Some(&error.message)]);
    row(cells, out);
}

/// A line of CSV. A text that a spreadsheet would take for a formula gets an apostrophe: customers
/// type some of these texts.
fn row<const N: usize>(cells: [Option<&str>; N], out: &mut Vec<u8>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        let text = cell.unwrap_or_default();
        let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r'])
            && !(text.len() > 1 && text[1..].bytes().all(|byte| byte.is_ascii_digit()));
        let text = if is_formula {
            format!("'{text}")
        } else {
            text.to_owned()
        };
        if text.contains([',', '"', '\n', '\r']) {
            let _ = write!(out, "\"{}\"", text.replace('"', "\"\""));
        } else {
            out.extend_from_slice(text.as_bytes());
        }
    }
    out.extend_from_slice(b"\r\n");
}

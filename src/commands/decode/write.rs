//! Records as JSON, CSV, or lines of a table.

use std::io::Write as _;

use daraja_codegen::finding::visible::visible;
use serde::Serialize;

use super::mask::Mask;
use super::record::{Origin, Record, Unreadable};

/// How records are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One object a line.
    Json,
    /// Comma-separated values (RFC 4180).
    Csv,
    /// Columns.
    Table,
}

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

/// What stands above the records.
pub fn head(layout: Layout, out: &mut Vec<u8>) {
    match layout {
        Layout::Json => {}
        Layout::Csv => row(COLUMNS.map(Some), out),
        Layout::Table => columns(["line", "channel", "code", "outcome", "key", "title"], out),
    }
}

/// Writes one record.
pub fn record(
    layout: Layout,
    origin: Origin<'_>,
    record: &Record<'_>,
    mask: Mask,
    out: &mut Vec<u8>,
) {
    let (event, view) = (record.event, &record.view);
    match layout {
        Layout::Json => json(origin, record, mask, out),
        Layout::Csv => {
            let description = event.description().map(|text| mask.text(text));
            let phone = event.phone().map(|text| mask.phone(text));
            let line = origin.line.to_string();
            let index = origin.index.map(|index| index.to_string());
            let key = record.key(mask);
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
                    event.code(),
                    record.known().map(truth),
                    view.card.map(|card| card.name.as_str()),
                    Some(record.outcome().as_str()),
                    view.card.map(|card| card.title.as_str()),
                    view.card.map(|card| card.action.as_str()),
                    Some(truth(confirm)),
                    description.as_deref(),
                    key.as_deref(),
                    amount.as_deref(),
                    event.receipt(),
                    date.as_deref(),
                    phone.as_deref(),
                    None,
                    None,
                ],
                out,
            );
        }
        Layout::Table => {
            let said = event.description().map(|text| mask.text(text));
            let title = match (view.card, record.known(), said) {
                (Some(card), ..) => card.title.clone(),
                (None, Some(false), said) => {
                    format!("not in the catalogue: {}", said.unwrap_or_default())
                }
                (None, _, said) => said.unwrap_or_default().into_owned(),
            };
            columns(
                [
                    &place(origin),
                    event.channel().id(),
                    event.code().unwrap_or("-"),
                    record.outcome().as_str(),
                    &record.key(mask).unwrap_or_else(|| "-".into()),
                    &title,
                ],
                out,
            );
        }
    }
}

/// Writes what is wrong with a record.
pub fn error(layout: Layout, origin: Origin<'_>, error: &Unreadable, out: &mut Vec<u8>) {
    match layout {
        Layout::Json => {
            let mut object = Object::new(origin, out);
            object.raw("error", "{");
            let mut inner = Object {
                out: &mut *object.out,
                is_first: true,
            };
            inner.text("kind", error.kind);
            inner.text("path", &error.path);
            inner.text("message", &error.message);
            object.out.extend_from_slice(b"}}\n");
        }
        Layout::Csv => {
            let line = origin.line.to_string();
            let index = origin.index.map(|index| index.to_string());
            let mut cells = [None; COLUMNS.len()];
            cells[..3].copy_from_slice(&[origin.file, Some(&line), index.as_deref()]);
            cells[COLUMNS.len() - 2..].copy_from_slice(&[Some(&error.path), Some(&error.message)]);
            row(cells, out);
        }
        Layout::Table => {
            columns(
                [&place(origin), "-", "-", "unreadable", "-", &error.message],
                out,
            );
        }
    }
}

fn place(origin: Origin<'_>) -> String {
    let index = origin
        .index
        .map(|index| format!("[{index}]"))
        .unwrap_or_default();
    match origin.file {
        Some(file) => format!("{file}:{}{index}", origin.line),
        None => format!("{}{index}", origin.line),
    }
}

const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

fn json(origin: Origin<'_>, record: &Record<'_>, mask: Mask, out: &mut Vec<u8>) {
    let (event, view) = (record.event, &record.view);
    let mut object = Object::new(origin, out);
    object.text("channel", event.channel().id());
    object.maybe("family", view.family);
    object.maybe("code", event.code());
    if let Some(known) = record.known() {
        object.raw("known", truth(known));
    }
    if let Some(card) = view.card {
        object.text("name", &card.name);
    }
    object.text("outcome", record.outcome().as_str());
    if let Some(card) = view.card {
        object.out.extend_from_slice(card.members.as_bytes());
    }
    object.maybe(
        "description",
        event.description().map(|text| mask.text(text)),
    );
    object.raw("retry", view.retry);
    let ids = event.ids();
    if !ids.is_empty() {
        object.raw("ids", "{");
        let mut inner = Object {
            out: &mut *object.out,
            is_first: true,
        };
        for (name, id) in ids {
            inner.text(name, &mask.text(id));
        }
        object.out.push(b'}');
    }
    for (name, parameters) in [
        ("parameters", event.parameters()),
        ("reference", event.reference()),
    ] {
        if let Some(parameters) = parameters {
            object.raw(name, "[");
            for (at, (name, value)) in Record::covered(parameters, mask).enumerate() {
                if at > 0 {
                    object.out.push(b',');
                }
                object.value(&(name, value));
            }
            object.out.push(b']');
        }
    }
    object.maybe("key", record.key(mask));
    if let Some(amount) = event.amount() {
        object.raw("amount", "{\"text\":");
        object.value(&amount.to_string());
        object.out.extend_from_slice(b",\"minor\":");
        object.value(&amount.minor());
        object.out.push(b'}');
    }
    object.maybe("receipt", event.receipt());
    if let Some(date) = event.date() {
        object.text("date", &date.to_string());
        object.key("unix");
        object.value(&date.unix());
    }
    object.maybe("phone", event.phone().map(|phone| mask.phone(phone)));
    object.maybe("request_id", event.request_id());
    object.maybe(
        "customer_message",
        event.customer_message().map(|text| mask.text(text)),
    );
    object.raw("can_charge_again_now", truth(view.can_charge_again_now()));
    object.text("status", record.status().as_str());
    object.out.extend_from_slice(b"}\n");
}

/// The members of an object.
struct Object<'o> {
    out: &'o mut Vec<u8>,
    is_first: bool,
}

impl<'o> Object<'o> {
    fn new(origin: Origin<'_>, out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        let mut object = Self {
            out,
            is_first: true,
        };
        object.maybe("file", origin.file);
        object.key("line");
        object.value(&origin.line);
        if let Some(index) = origin.index {
            object.key("index");
            object.value(&index);
        }
        object
    }

    fn key(&mut self, key: &str) {
        if !std::mem::take(&mut self.is_first) {
            self.out.push(b',');
        }
        self.value(key);
        self.out.push(b':');
    }

    fn value(&mut self, value: &(impl Serialize + ?Sized)) {
        // Memory takes everything, and texts and numbers can always be written.
        let _ = serde_json::to_writer(&mut *self.out, value);
    }

    fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.value(text);
    }

    fn maybe(&mut self, key: &str, text: Option<impl AsRef<str>>) {
        if let Some(text) = text {
            self.text(key, text.as_ref());
        }
    }

    fn raw(&mut self, key: &str, json: &str) {
        self.key(key);
        self.out.extend_from_slice(json.as_bytes());
    }
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

fn columns(cells: [&str; 6], out: &mut Vec<u8>) {
    const WIDTHS: [usize; 5] = [6, 16, 12, 12, 36];
    for (cell, width) in cells.iter().zip(WIDTHS) {
        let _ = write!(out, "{:width$}  ", visible((*cell).into()));
    }
    let _ = writeln!(out, "{}", visible(cells[5].into()));
}

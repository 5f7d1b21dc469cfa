//! Records as lines of columns.

use std::io::Write as _;

use daraja_codegen::finding::visible::visible;

use super::super::mask::Mask;
use super::super::record::{Origin, Record, Unreadable};

/// Writes the names of the columns.
pub fn head(out: &mut Vec<u8>) {
    columns(["line", "channel", "code", "outcome", "key", "title"], out);
}

/// Writes a record.
pub fn record(origin: Origin<'_>, record: &Record<'_>, mask: Mask, out: &mut Vec<u8>) {
    let (event, view) = (record.event, &record.view);
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
            record.code(mask).as_deref().unwrap_or("-"),
            record.outcome().as_str(),
            &record.key(mask).unwrap_or_else(|| "-".into()),
            &title,
        ],
        out,
    );
}

/// Writes what is wrong with a record.
pub fn error(origin: Origin<'_>, error: &Unreadable, out: &mut Vec<u8>) {
    columns(
        [&place(origin), "-", "-", "unreadable", "-", &error.message],
        out,
    );
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

fn columns(cells: [&str; 6], out: &mut Vec<u8>) {
    const WIDTHS: [usize; 5] = [6, 16, 12, 12, 36];
    for (cell, width) in cells.iter().zip(WIDTHS) {
        let _ = write!(out, "{:width$}  ", visible((*cell).into()));
    }
    let _ = writeln!(out, "{}", visible(cells[5].into()));
}

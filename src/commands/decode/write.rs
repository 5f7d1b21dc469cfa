//! Records in the format that is asked for.

mod csv;
mod json;
mod table;

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

/// What stands above the records.
pub fn head(layout: Layout, out: &mut Vec<u8>) {
    match layout {
        Layout::Json => {}
        Layout::Csv => csv::head(out),
        Layout::Table => table::head(out),
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
    match layout {
        Layout::Json => json::record(origin, record, mask, out),
        Layout::Csv => csv::record(origin, record, mask, out),
        Layout::Table => table::record(origin, record, mask, out),
    }
}

/// Writes what is wrong with a record.
pub fn error(layout: Layout, origin: Origin<'_>, error: &Unreadable, out: &mut Vec<u8>) {
    match layout {
        Layout::Json => json::error(origin, error, out),
        Layout::Csv => csv::error(origin, error, out),
        Layout::Table => table::error(origin, error, out),
    }
}

const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

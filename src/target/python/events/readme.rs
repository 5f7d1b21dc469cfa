//! What the README says of events.

use super::{Events, TOLD_BY_SHAPE, event_class};
use crate::target::python::package::Names;
use crate::target::python::readme::markdown;

/// The channels whose events have an idempotency key for sure, the most common first.
const WITH_KEY: &[&str] = &[
    "stk_callback",
    "c2b_confirmation",
    "daraja_result",
    "stk_query",
];

/// The handler that the README shows.
pub struct Handler {
    /// What it imports.
    pub import: String,
    /// The parser that it calls.
    pub parser: String,
}

impl Events<'_> {
    /// The handler that the README shows, where a channel has an idempotency key for sure.
    pub fn handler(&self, names: &Names<'_>) -> Option<Handler> {
        let channel = WITH_KEY.iter().find(|id| self.has(id))?;
        let parser = format!("parse_{channel}");
        let mut imported = ["ParseError", "PaymentStatus", "merge_status", &parser];
        imported.sort_unstable();
        Some(Handler {
            import: names.module.import_root(0, &imported),
            parser,
        })
    }

    /// The parsers in a Markdown table: what they read, and what they give.
    pub fn parser_rows(&self) -> Vec<String> {
        // Two channels can have one parser.
        let mut parsers: Vec<(String, Vec<String>, Vec<String>)> = Vec::new();
        for channel in &self.channels {
            let parser = channel.parser();
            let title = markdown(channel.title).replace('|', "\\|");
            let class = format!("`{}`", event_class(channel.id));
            match parsers.iter_mut().find(|(name, ..)| *name == parser) {
                Some((_, titles, classes)) => {
                    titles.push(title);
                    classes.push(class);
                }
                None => parsers.push((parser, vec![title], vec![class])),
            }
        }
        let row = |(parser, titles, classes): (String, Vec<String>, Vec<String>)| {
            let (titles, classes) = (titles.join("; "), classes.join(" or "));
            format!("| `{parser}` | {titles} | {classes} |")
        };
        let mut rows: Vec<_> = parsers.into_iter().map(row).collect();
        if self.has_any(TOLD_BY_SHAPE) {
            let reads = "any of these of which the shape tells the channel, for logs and tools";
            rows.push(format!("| `parse_any` | {reads} | `AnyEvent` |"));
        }
        rows
    }
}

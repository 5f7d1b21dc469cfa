//! Where everything stands in a file: taken from the document before the valid catalogue is made of it.

use crate::catalogue::document::{CodeEntry, Document, List};
use crate::source::{Located, Span};

/// The places of a valid catalogue, each list in file order, as those of the catalogue.
#[derive(Debug, Default)]
pub struct Places {
    pub(super) package: Entry,
    pub(super) sources: Vec<Entry>,
    pub(super) families: Vec<Entry>,
    pub(super) channels: Vec<Entry>,
    pub(super) flows: Vec<Entry>,
    /// The ids of each flow.
    pub(super) flow_ids: Vec<Vec<Entry>>,
    pub(super) codes: Vec<Entry>,
    pub(super) retired: Vec<Entry>,
    /// Where each top-level list begins, by its key.
    lists: Vec<(&'static str, Span)>,
}

/// The places of an entry and of its fields.
#[derive(Debug, Default)]
pub struct Entry {
    span: Span,
    fields: Vec<(&'static str, Span)>,
}

impl Entry {
    /// The place of the entry itself: what names it, or its first line.
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// The place of a field; of the nearest record around it, or the entry, where there is none.
    pub(super) fn field(&self, name: &str) -> Span {
        let find = |name: &str| {
            let found = self.fields.iter().find(|(known, _)| *known == name);
            found.map(|(_, span)| *span)
        };
        let outer = || find(name.split_once('.')?.0);
        find(name).or_else(outer).unwrap_or(self.span)
    }
}

macro_rules! entry {
    ($located:expr, named by $($name:ident)?; $($field:ident),+) => {{
        let located = $located;
        let record = &located.value;
        let fields = [$( record.$field.as_ref().map(|field| (stringify!($field), field.span)) ),+];
        let name: Option<Span> = None $( .or(record.$name.as_ref().map(|name| name.span)) )?;
        Entry {
            span: name.unwrap_or(located.span),
            fields: fields.into_iter().flatten().collect(),
        }
    }};
}

/// Adds the fields of a record within a record, under dotted names.
macro_rules! nested {
    ($entry:expr, $record:expr; $($field:ident = $name:literal),+) => {
        if let Some(record) = &$record {
            $( if let Some(field) = &record.value.$field {
                $entry.fields.push(($name, field.span));
            } )+
        }
    };
}

fn each<T>(list: &Option<Located<List<T>>>, make: impl Fn(&Located<T>) -> Entry) -> Vec<Entry> {
    let entries = list.iter().flat_map(|list| &list.value);
    entries.map(make).collect()
}

impl Places {
    /// The places of `document`.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let lists = [
            ("sources", document.sources.as_ref().map(|list| list.span)),
            ("families", document.families.as_ref().map(|list| list.span)),
            ("channels", document.channels.as_ref().map(|list| list.span)),
            ("flows", document.flows.as_ref().map(|list| list.span)),
            ("codes", document.codes.as_ref().map(|list| list.span)),
            ("retired", document.retired.as_ref().map(|list| list.span)),
        ];
        let package = document.package.as_ref().map(|package| {
            entry!(package, named by; name, version, title, description, license, repository)
        });
        let flows = document.flows.iter().flat_map(|list| &list.value);
        Self {
            package: package.unwrap_or_default(),
            sources: each(
                &document.sources,
                |source| entry!(source, named by id; title, url),
            ),
            families: each(
                &document.families,
                |family| entry!(family, named by id; title, description, pattern, http_status_prefix, flows),
            ),
            channels: each(
                &document.channels,
                |channel| entry!(channel, named by id; title, description, field, stage, family),
            ),
            flows: each(
                &document.flows,
                |flow| entry!(flow, named by id; title, ids, idempotency_key, channels),
            ),
            flow_ids: flows
                .map(|flow| each(&flow.value.ids, |id| entry!(id, named by name; presence)))
                .collect(),
            codes: each(&document.codes, code),
            retired: each(
                &document.retired,
                |retired| entry!(retired, named by code; family, name, since),
            ),
            lists: lists
                .into_iter()
                .filter_map(|(key, span)| Some((key, span?)))
                .collect(),
        }
    }

    /// Where a top-level list begins; the package where the file has no such list.
    pub(super) fn list(&self, key: &str) -> Span {
        let found = self.lists.iter().find(|(known, _)| *known == key);
        found.map_or(self.package.span, |(_, span)| *span)
    }
}

fn code(code: &Located<CodeEntry>) -> Entry {
    let mut entry = entry!(
        code, named by code;
        family, name, title, outcome, description, action, fault, retry, http_status, reply,
        customer_message, see_also, since, deprecated, sources, evidence
    );
    let record = &code.value;
    nested!(entry, record.retry; when = "retry.when", delay_seconds = "retry.delay_seconds",
        backoff = "retry.backoff", max_attempts = "retry.max_attempts",
        confirm_first = "retry.confirm_first");
    nested!(entry, record.customer_message; en = "customer_message.en", sw = "customer_message.sw");
    nested!(entry, record.deprecated; since = "deprecated.since", note = "deprecated.note",
        r#use = "deprecated.use");
    entry
}

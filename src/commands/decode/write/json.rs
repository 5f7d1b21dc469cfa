//! Records as JSON: one object a line.

use serde::Serialize;

use super::super::mask::Mask;
use super::super::record::{Origin, Record, Unreadable};
use super::truth;

/// Writes a record.
pub fn record(origin: Origin<'_>, record: &Record<'_>, mask: Mask, out: &mut Vec<u8>) {
    let (event, view) = (record.event, &record.view);
    let mut object = Object::new(origin, out);
    object.text("channel", event.channel().id());
    object.maybe("family", view.family);
    object.maybe("code", record.code(mask));
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
            inner.text(name, &mask.parameter(name, id));
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
    object.maybe("receipt", event.receipt().map(|text| mask.text(text)));
    if let Some(date) = event.date() {
        object.text("date", &date.to_string());
        object.key("unix");
        object.value(&date.unix());
    }
    object.maybe("phone", event.phone().map(|phone| mask.phone(phone)));
    object.maybe("request_id", event.request_id().map(|text| mask.text(text)));
    object.maybe(
        "customer_message",
        event.customer_message().map(|text| mask.text(text)),
    );
    object.raw("can_charge_again_now", truth(view.can_charge_again_now()));
    object.text("status", record.status().as_str());
    object.out.extend_from_slice(b"}\n");
}

/// Writes what is wrong with a record.
pub fn error(origin: Origin<'_>, error: &Unreadable, out: &mut Vec<u8>) {
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

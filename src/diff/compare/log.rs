//! Writing changes down, each with its place.

use crate::diff::change::{Change, ChangeRule, In, Subject};
use crate::diff::places::Entry;
use crate::source::Span;

/// Takes down the changes of one entry that both catalogues have.
pub(super) struct Log<'a, 'l> {
    subject: Subject<'a>,
    old: &'l Entry,
    new: &'l Entry,
    changes: &'l mut Vec<Change<'a>>,
}

impl<'a, 'l> Log<'a, 'l> {
    pub(super) fn new(
        subject: Subject<'a>,
        old: &'l Entry,
        new: &'l Entry,
        changes: &'l mut Vec<Change<'a>>,
    ) -> Self {
        Self {
            subject,
            old,
            new,
            changes,
        }
    }

    /// A change of `field`, at its place in the new file, or in the old one where it is gone.
    pub(super) fn change(
        &mut self,
        rule: &'static ChangeRule,
        field: &'static str,
        before: Option<String>,
        after: Option<String>,
    ) {
        let anchor = self.new.field(field);
        let (file, span) = match after {
            Some(_) => (In::New, anchor),
            None => (In::Old, self.old.field(field)),
        };
        self.changes.push(Change {
            rule,
            subject: self.subject,
            field: Some(field),
            before,
            after,
            file,
            span,
            anchor,
            note: None,
        });
    }

    /// A change of a text that is always there.
    pub(super) fn text(
        &mut self,
        rule: &'static ChangeRule,
        field: &'static str,
        before: &str,
        after: &str,
    ) {
        if before != after {
            self.change(rule, field, Some(before.to_owned()), Some(after.to_owned()));
        }
    }

    /// A change of a value that may be absent.
    pub(super) fn optional<T: PartialEq>(
        &mut self,
        rule: &'static ChangeRule,
        field: &'static str,
        values: (Option<&T>, Option<&T>),
        show: impl Fn(&T) -> String,
    ) {
        if values.0 != values.1 {
            self.change(rule, field, values.0.map(&show), values.1.map(&show));
        }
    }

    /// What came to a list and what left it; where neither did, whether its order changed.
    pub(super) fn list<T: AsRef<str>>(
        &mut self,
        rules: ListRules,
        field: &'static str,
        before: &[T],
        after: &[T],
    ) {
        let texts = |list: &'_ [T]| -> Vec<String> {
            list.iter().map(|text| text.as_ref().to_owned()).collect()
        };
        let (before, after) = (texts(before), texts(after));
        if before == after {
            return;
        }
        let gone: Vec<&str> = missing(&before, &after);
        let come: Vec<&str> = missing(&after, &before);
        let whole = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
        let (rule, note) = match (come.is_empty(), gone.is_empty()) {
            (true, true) => (rules.reordered, None),
            (_, false) => (rules.removed, Some(format!("Gone: {}.", gone.join(", ")))),
            (false, true) => (rules.added, None),
        };
        self.change(rule, field, whole(&before), whole(&after));
        if let Some(change) = self.changes.last_mut() {
            change.note = note;
        }
    }

    /// Adds a sentence to the change that was written down last.
    pub(super) fn note(&mut self, note: String) {
        if let Some(change) = self.changes.last_mut() {
            change.note = Some(note);
        }
    }
}

/// What a change of a list is called.
#[derive(Clone, Copy)]
pub(super) struct ListRules {
    pub added: &'static ChangeRule,
    pub removed: &'static ChangeRule,
    pub reordered: &'static ChangeRule,
}

fn missing<'t>(these: &'t [String], those: &[String]) -> Vec<&'t str> {
    let these = these.iter().filter(|text| !those.contains(text));
    these.map(String::as_str).collect()
}

/// A whole entry that is new.
pub(super) fn added<'a>(
    rule: &'static ChangeRule,
    subject: Subject<'a>,
    place: &Entry,
    after: String,
    changes: &mut Vec<Change<'a>>,
) {
    changes.push(Change {
        rule,
        subject,
        field: None,
        before: None,
        after: Some(after),
        file: In::New,
        span: place.span(),
        anchor: place.span(),
        note: None,
    });
}

/// A whole entry that is gone; `anchor` is where it would stand in the new file.
pub(super) fn removed<'a>(
    rule: &'static ChangeRule,
    subject: Subject<'a>,
    place: &Entry,
    anchor: Span,
    before: String,
    changes: &mut Vec<Change<'a>>,
) {
    changes.push(Change {
        rule,
        subject,
        field: None,
        before: Some(before),
        after: None,
        file: In::Old,
        span: place.span(),
        anchor,
        note: None,
    });
}

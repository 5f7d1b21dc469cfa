//! A diff as release notes, in the sections of Keep a Changelog.

use std::fmt::Write as _;

use super::went;
use crate::diff::Side;
use crate::diff::change::{Change, In, Level, Subject};
use crate::finding::visible::visible;
use crate::fragment::commonmark::Inline;
use crate::fragment::sentence::full_stop;

/// The sections, in the order of Keep a Changelog.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Added,
    Changed,
    Deprecated,
    Removed,
}

impl Section {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Added, "Added"),
        (Self::Changed, "Changed"),
        (Self::Deprecated, "Deprecated"),
        (Self::Removed, "Removed"),
    ];

    fn of(change: &Change<'_>) -> Self {
        match (change.field, &change.before, &change.after) {
            (Some("deprecated"), None, Some(_)) => Self::Deprecated,
            (None, None, _) => Self::Added,
            (None, _, None) => Self::Removed,
            _ => Self::Changed,
        }
    }
}

/// The release notes for the version of `new`. Without a date the heading has none: two runs write the same.
#[must_use]
pub fn changelog(new: &Side, changes: &[Change<'_>], date: Option<&str>) -> String {
    let version = &new.catalogue().package.version;
    let mut out = format!("## [{version}]");
    if let Some(date) = date {
        let _ = write!(out, " - {date}");
    }
    out.push('\n');
    if changes.is_empty() {
        out.push_str("\nNothing has changed in what the catalogue says.\n");
    }
    for (section, title) in Section::ALL {
        let of_section: Vec<&Change<'_>> = Level::ALL
            .into_iter()
            .flat_map(|level| {
                changes
                    .iter()
                    .filter(move |change| change.rule.level == level)
            })
            .filter(|change| Section::of(change) == section)
            .collect();
        if of_section.is_empty() {
            continue;
        }
        let _ = write!(out, "\n### {title}\n\n");
        for change in of_section {
            entry(change, &mut out);
        }
    }
    out
}

fn entry(change: &Change<'_>, out: &mut String) {
    out.push_str(match change.rule.level {
        Level::Money => "- **Money, breaking:** ",
        Level::Major => "- **Breaking:** ",
        Level::Minor | Level::Patch => "- ",
    });
    let label = span(&change.subject.label());
    let _ = write!(out, "{label}");
    match change.subject {
        Subject::Code { name, .. } if change.field.is_some() => {
            let _ = write!(out, " ({})", span(name));
        }
        _ => {}
    }
    if let Some(field) = change.field {
        let _ = write!(out, ", {}", span(field));
    }
    out.push_str(": ");
    let went = match (&change.before, &change.after) {
        (Some(before), Some(after)) if !change.is_prose() => {
            format!("{} → {}", span(before), span(after))
        }
        _ => Inline(&visible(went(change).into())).to_string(),
    };
    out.push_str(&went);
    out.push_str(full_stop(&went));
    if change.rule.level > Level::Patch || change.file == In::Old {
        let _ = write!(out, " {}", Inline(&change.effect()));
    }
    out.push('\n');
}

/// A code span that holds `text`, whatever backticks it has.
fn span(text: &str) -> String {
    let text = visible(text.into());
    let longest = text.split(|character| character != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    if text.starts_with('`') || text.ends_with('`') {
        return format!("{fence} {text} {fence}");
    }
    format!("{fence}{text}{fence}")
}

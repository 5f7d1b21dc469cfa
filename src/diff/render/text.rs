//! A diff for people.

use std::borrow::Cow;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use similar::ChangeTag;

use super::words::words;
use super::{Report, went};
use crate::diff::change::{Change, In, Level};
use crate::finding::visible::visible;
use crate::finding::{Format, render as render_findings};

/// How many changes of a level are shown with their texts; each of the rest has its line.
const SHOWN_IN_FULL: usize = 500;

struct Styles {
    bold: Style,
    dim: Style,
    gone: Style,
    come: Style,
    colour: bool,
}

impl Styles {
    fn new(colour: bool) -> Self {
        let style = |style: Style| if colour { style } else { Style::new() };
        Self {
            bold: style(Style::new().bold()),
            dim: style(Style::new().dimmed()),
            gone: style(AnsiColor::Red.on_default()),
            come: style(AnsiColor::Green.on_default()),
            colour,
        }
    }

    fn level(&self, level: Level) -> Style {
        if !self.colour {
            return Style::new();
        }
        match level {
            Level::Money => AnsiColor::White.on(AnsiColor::Red).bold(),
            Level::Major => AnsiColor::Red.on_default().bold(),
            Level::Minor => AnsiColor::Yellow.on_default().bold(),
            Level::Patch => AnsiColor::Green.on_default().bold(),
        }
    }
}

pub(super) fn render(report: &Report<'_>, colour: bool) -> String {
    let styles = Styles::new(colour);
    let mut out = String::new();
    for level in Level::ALL {
        let count = report.of(level).count();
        if count == 0 {
            continue;
        }
        let style = styles.level(level);
        let plural = if count == 1 { "" } else { "s" };
        let _ = writeln!(
            out,
            "{style}{}{style:#}: {count} change{plural}",
            level.as_str()
        );
        for (index, change) in report.of(level).enumerate() {
            entry(report, change, index < SHOWN_IN_FULL, &styles, &mut out);
        }
        out.push('\n');
    }
    let findings = &report.verdict.findings;
    out.push_str(&render_findings(
        findings,
        report.new.source(),
        Format::Text,
        colour,
    ));
    if !findings.is_empty() {
        out.push('\n');
    }
    out.push_str(&summary(report));
    out
}

fn entry(
    report: &Report<'_>,
    change: &Change<'_>,
    in_full: bool,
    styles: &Styles,
    out: &mut String,
) {
    let Styles { bold, dim, .. } = styles;
    let source = match change.file {
        In::Old => report.old.source(),
        In::New => report.new.source(),
    };
    let at = source.position(change.span.start);
    let label = shown(&change.subject.label());
    let field = change
        .field
        .map(|field| format!(" {field}"))
        .unwrap_or_default();
    let (id, name) = (change.rule.id, shown(source.name()));
    let (line, column) = (at.line, at.column);
    if !in_full {
        let _ = writeln!(
            out,
            "  {bold}{label}{bold:#}{field}: {id} ({name}:{line}:{column})"
        );
        return;
    }
    let went = shown(&went(change));
    let _ = writeln!(out, "  {bold}{label}{bold:#}{field}: {went}");
    if change.is_prose() {
        out.push_str("    ");
        reworded(change, styles, out);
        out.push('\n');
    }
    let _ = writeln!(out, "    {}", shown(&change.effect()));
    let _ = writeln!(out, "    {dim}[{id}] {name}:{line}:{column}{dim:#}");
}

/// Marks that are to be seen without colour too, as `git diff --word-diff` has them.
fn reworded(change: &Change<'_>, styles: &Styles, out: &mut String) {
    let (Some(before), Some(after)) = (&change.before, &change.after) else {
        return;
    };
    let Styles { gone, come, .. } = styles;
    for piece in words(before, after) {
        let text = shown(&piece.text);
        let _ = match piece.tag {
            ChangeTag::Equal => write!(out, "{text}"),
            ChangeTag::Delete => write!(out, "{gone}[-{text}-]{gone:#}"),
            ChangeTag::Insert => write!(out, "{come}{{+{text}+}}{come:#}"),
        };
    }
}

fn summary(report: &Report<'_>) -> String {
    let (old, new) = (
        shown(report.old.source().name()),
        shown(report.new.source().name()),
    );
    let (before, after) = report.versions();
    let least = &report.verdict.least;
    match report.verdict.level {
        None => format!("{new} says the same as {old}\n"),
        Some(_) => format!(
            "{new} against {old}: {}; the version went from {before} to {after}, at least {least} is due\n",
            report.counts()
        ),
    }
}

fn shown(text: &str) -> String {
    visible(Cow::Borrowed(text))
}

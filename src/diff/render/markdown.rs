//! A diff as a comment on a pull request.

use std::fmt::Write as _;

use similar::ChangeTag;

use super::Report;
use super::markup::{code, escaped};
use super::words::words;
use crate::diff::change::{Change, Level};
use crate::source::Source;

/// The most bytes: GitHub takes comments of up to 65,536 characters, GitLab of a million.
const MOST: usize = 60_000;
/// Where a line of a reworded text breaks.
const COLUMNS: usize = 100;

pub(super) fn render(report: &Report<'_>) -> String {
    let (before, after) = report.versions();
    let file = code(report.new.source().name());
    let Some(level) = report.verdict.level else {
        let old = code(report.old.source().name());
        let mut out = format!("### {file} says the same as {old}\n");
        findings(report, &mut out);
        return out;
    };
    let mut out = format!("### {file}: {}\n\n", report.counts());
    let demand = match level {
        Level::Money => "**money** (a major change that a reviewer has to name)".to_owned(),
        level => format!("**{}**", level.as_str()),
    };
    let _ = writeln!(
        out,
        "The heaviest change is {demand}. The version went from {} to {}; at least {} is due.",
        code(before),
        code(after),
        code(&report.verdict.least)
    );
    findings(report, &mut out);
    for level in Level::ALL {
        table(report, level, &mut out);
    }
    out
}

/// The findings of a catalogue that is not valid, as `validate` shows them.
pub(super) fn invalid(source: &Source, findings: &str) -> String {
    let mut out = format!("### {} is not valid\n\n<pre>", code(source.name()));
    for line in findings.lines() {
        if out.len() > MOST {
            out.push_str("...\n");
            break;
        }
        out.push_str(&escaped(line));
        out.push('\n');
    }
    out.push_str("</pre>\n");
    out
}

fn findings(report: &Report<'_>, out: &mut String) {
    for (index, finding) in report.verdict.findings.iter().enumerate() {
        if index == 0 {
            out.push('\n');
        }
        let line = report.new.source().line_at(finding.span().start);
        let _ = write!(
            out,
            "- :x: {} (line {line}): {}",
            code(finding.rule.id),
            escaped(&finding.message)
        );
        if let Some(help) = &finding.help {
            let _ = write!(out, ". Help: {}.", escaped(help));
        }
        out.push('\n');
        if out.len() > MOST / 2 {
            let left = report.verdict.findings.len() - index - 1;
            let _ = writeln!(out, "- and {left} more");
            return;
        }
    }
}

fn table(report: &Report<'_>, level: Level, out: &mut String) {
    let count = report.of(level).count();
    if count == 0 {
        return;
    }
    let _ = write!(
        out,
        "\n#### {} ({count})\n\n| what | line | before | after | what it does |\n| --- | --- | --- | --- | --- |\n",
        level.as_str()
    );
    let mut texts = String::new();
    for (index, change) in report.of(level).enumerate() {
        if out.len() + texts.len() > MOST {
            let _ = writeln!(out, "\nand {} more: see the text format", count - index);
            break;
        }
        row(report, change, out);
        if change.is_prose() {
            reworded(change, &mut texts);
        }
    }
    out.push_str(&texts);
}

fn row(report: &Report<'_>, change: &Change<'_>, out: &mut String) {
    let what = match change.field {
        Some(field) => format!("{} {}", code(&change.subject.label()), code(field)),
        None => code(&change.subject.label()),
    };
    let cell = |text: &Option<String>| match text {
        Some(_) if change.is_prose() => "reworded".to_owned(),
        Some(text) => code(text),
        None => String::new(),
    };
    let line = report.new.source().line_at(change.anchor.start);
    let (before, after) = (cell(&change.before), cell(&change.after));
    let effect = escaped(&change.effect());
    let _ = writeln!(out, "| {what} | {line} | {before} | {after} | {effect} |");
}

/// A folded block with both texts, word by word.
fn reworded(change: &Change<'_>, out: &mut String) {
    let (Some(before), Some(after)) = (&change.before, &change.after) else {
        return;
    };
    let label = code(&change.subject.label());
    let field = code(change.field.unwrap_or_default());
    let _ = write!(
        out,
        "\n<details><summary>{label} {field}</summary>\n\n<pre>"
    );
    let mut column = 0;
    for piece in words(before, after) {
        let (open, close) = match piece.tag {
            ChangeTag::Equal => ("", ""),
            ChangeTag::Delete => ("<del>", "</del>"),
            ChangeTag::Insert => ("<ins>", "</ins>"),
        };
        out.push_str(open);
        for word in piece.text.split_inclusive(' ') {
            if column > COLUMNS {
                out.push('\n');
                column = 0;
            }
            column += word.chars().count();
            out.push_str(&escaped(word));
        }
        out.push_str(close);
    }
    out.push_str("</pre>\n\n</details>\n");
}

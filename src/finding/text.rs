//! Findings for people: the message, the lines it speaks of, and the way out.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer};

use super::excerpt::{Excerpt, excerpts};
use super::visible::visible;
use super::{Finding, Severity};
use crate::source::Source;

/// Stands for the path while a snippet is drawn; the real place is put there afterwards, because an
/// excerpt that was cut or escaped has other columns than the file. No text that is shown holds it.
const PATH: &str = "\u{E0001}";

/// How many findings are shown with their excerpts; nobody reads more, and each of the rest has its line.
const SHOWN_IN_FULL: usize = 1000;

/// Every finding, most with their excerpts, and a last line that counts them.
pub(super) fn render(findings: &[Finding], source: &Source, colour: bool) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let name = visible(source.name().into());
    let mut out = String::new();
    let (in_full, rest) = findings.split_at(findings.len().min(SHOWN_IN_FULL));
    for finding in in_full {
        draw(finding, source, &name, &renderer, &mut out);
        out.push_str("\n\n");
    }
    for finding in rest {
        let at = source.position(finding.span().start);
        let (line, column) = (at.line, at.column);
        let (id, message) = (finding.rule.id, &finding.message);
        let level = if finding.is_error() {
            "error"
        } else {
            "warning"
        };
        let _ = writeln!(out, "{level}[{id}]: {message} ({name}:{line}:{column})");
    }
    if !rest.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "{} in {name}", count(findings));
    out
}

/// "2 errors and 1 warning"
fn count(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let warnings = findings.len() - errors;
    let counted = |count: usize, what: &str| {
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {what}{plural}"))
    };
    let parts = [counted(errors, "error"), counted(warnings, "warning")];
    parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" and ")
}

fn draw(finding: &Finding, source: &Source, name: &str, renderer: &Renderer, out: &mut String) {
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let excerpts = excerpts(&finding.places, source);
    let title = level.primary_title(&finding.message).id(finding.rule.id);
    let snippets = excerpts.iter().map(|excerpt| {
        let snippet = annotate_snippets::Snippet::source(excerpt.text.as_str())
            .path(PATH)
            .line_start(excerpt.first_line);
        let marks = excerpt.marks.iter().map(|mark| {
            let kind = if mark.is_first {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            let label = (!mark.label.is_empty()).then_some(mark.label);
            kind.span(mark.range.clone()).label(label)
        });
        snippet.annotations(marks)
    });
    let mut group = Group::with_title(title).elements(snippets);
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help));
    }
    put_places(&renderer.render(&[group]), &excerpts, name, out);
}

/// Writes `drawn`, each stand-in for a path replaced by the place of its excerpt.
fn put_places(drawn: &str, excerpts: &[Excerpt<'_>], name: &str, out: &mut String) {
    let mut pieces = drawn.split(PATH);
    out.push_str(pieces.next().unwrap_or_default());
    for (piece, excerpt) in pieces.zip(excerpts) {
        let at = excerpt.position;
        let _ = write!(out, "{name}:{}:{}", at.line, at.column);
        // What follows is the line and column in the excerpt.
        out.push_str(piece.trim_start_matches(|next: char| next == ':' || next.is_ascii_digit()));
    }
}

//! `explain`: what a code means, and what to do about it.

use std::fmt::Write as _;
use std::io::IsTerminal as _;

use anstream::{AutoStream, ColorChoice};
use daraja_codegen::catalogue::vocabulary::CodeOutcome;
use daraja_codegen::catalogue::{Catalogue, Code};
use serde::Serialize;

use super::input::{self, Read};
use super::list::family_index;
use super::{Failure, Outcome, json};
use crate::cli::{DataFormat, Explain, ReportFormat};

/// The columns that the text wraps at where there is no terminal, and those that read well on one.
const WIDTH: usize = 80;
const READABLE: std::ops::RangeInclusive<usize> = 40..=100;
/// Where values stand.
const INDENT: usize = 12;

#[derive(Serialize)]
struct Match<'a> {
    family: &'a str,
    #[serde(flatten)]
    code: &'a Code,
    see_also: Vec<String>,
}

/// Explains every match of a code.
pub fn run(options: &Explain) -> Result<Outcome, Failure> {
    let format = match options.format {
        DataFormat::Text => ReportFormat::Text,
        DataFormat::Json => ReportFormat::Json,
    };
    let catalogue = match input::catalogue(&options.catalogue, format)? {
        Read::Valid(catalogue) => catalogue,
        Read::Invalid(outcome) => return Ok(outcome),
    };
    let family = family_index(catalogue, options.family.as_deref())?;
    let in_family = |code: &&Code| family.is_none_or(|family| code.family == family);
    let candidates: Vec<&Code> = catalogue.codes.iter().filter(in_family).collect();
    let matches = || candidates.iter().filter(|code| code.code == options.code);
    let clean = matches().next().is_some();
    let text = match options.format {
        DataFormat::Json => {
            let matches = matches().map(|code| Match {
                family: &catalogue.family_of(code).id,
                code,
                see_also: see_also(catalogue, code),
            });
            json(&matches.collect::<Vec<_>>())?
        }
        DataFormat::Text if clean => {
            let cards: Vec<String> = matches().map(|code| card(catalogue, code)).collect();
            cards.join("\n")
        }
        DataFormat::Text => unknown(&options.code, &candidates),
    };
    Ok(Outcome::new(text, clean))
}

fn see_also(catalogue: &Catalogue, code: &Code) -> Vec<String> {
    let identity = |index: &usize| {
        let other = &catalogue.codes[*index];
        format!("{}/{}", catalogue.family_of(other).id, other.code)
    };
    code.see_also.iter().map(identity).collect()
}

fn card(catalogue: &Catalogue, code: &Code) -> String {
    let family = catalogue.family_of(code);
    let width = width();
    let dim = anstyle::Style::new().dimmed();
    let color = match (code.outcome, code.retry.confirm_first) {
        (CodeOutcome::Success, _) => anstyle::AnsiColor::Green,
        (CodeOutcome::Failure, false) => anstyle::AnsiColor::Red,
        (CodeOutcome::Failure, true) => anstyle::AnsiColor::Yellow,
    };
    let mut text = format!(
        "{bold}{} {}{bold:#}  {}\n",
        family.id,
        code.code,
        code.title,
        bold = color.on_default().bold()
    );
    let is_linked = takes_links();
    let mut field = |label: &str, value: &str, url: Option<&str>| {
        let lines = wrap(value, width - INDENT);
        for (at, line) in lines.iter().enumerate() {
            let label = if at == 0 { label } else { "" };
            let _ = write!(text, "  {dim}{label:column$}{dim:#}", column = INDENT - 2);
            let _ = match url.filter(|_| is_linked) {
                Some(url) => writeln!(text, "{}", link(url, line)),
                None => writeln!(text, "{line}"),
            };
        }
    };
    field("family", &family.title, None);
    field("name", &code.name, None);
    let outcome = match (code.outcome, code.fault) {
        (CodeOutcome::Success, _) => "success".to_owned(),
        (CodeOutcome::Failure, Some(fault)) => format!("failure, for {} to mend", fault.in_words()),
        (CodeOutcome::Failure, None) => "failure".to_owned(),
    };
    field("outcome", &outcome, None);
    field("meaning", &code.description, None);
    field("action", &code.action, None);
    field("retry", &code.retry.in_words(), None);
    if let Some(status) = code.http_status {
        field("HTTP", &status.to_string(), None);
    }
    if let Some(message) = &code.customer_message {
        field("English", &message.en, None);
        field("Kiswahili", &message.sw, None);
    }
    if let Some(deprecated) = &code.deprecated {
        field(
            "deprecated",
            &format!("since {}: {}", deprecated.since, deprecated.note),
            None,
        );
    }
    let others = see_also(catalogue, code);
    if !others.is_empty() {
        field("see also", &others.join(", "), None);
    }
    let sources = catalogue.sources.iter();
    let sources = sources.filter(|source| code.sources.contains(&source.id));
    for (at, source) in sources.enumerate() {
        let label = if at == 0 { "sources" } else { "" };
        let url = source.url.as_deref().filter(|url| is_address(url));
        field(label, &source.title, url);
        // Where nobody can follow a link, the address is for reading.
        if let Some(url) = url.filter(|_| !is_linked) {
            field("", url, None);
        }
    }
    text
}

fn unknown(code: &str, candidates: &[&Code]) -> String {
    let mut near: Vec<(usize, &str)> = candidates
        .iter()
        .map(|candidate| {
            (
                strsim::osa_distance(code, &candidate.code),
                candidate.code.as_str(),
            )
        })
        .filter(|(distance, _)| *distance <= (code.len() / 4).max(1))
        .collect();
    near.sort();
    near.dedup();
    let near: Vec<&str> = near.into_iter().map(|(_, code)| code).take(4).collect();
    let shown: String = code.escape_debug().collect();
    let mut text = format!("{shown}: not in the catalogue");
    if !near.is_empty() {
        let _ = write!(text, "; near: {}", near.join(", "));
    }
    text.push_str(
        ". An unknown code is never a success: look the payment up before charging again.\n",
    );
    text
}

/// A text that terminals show as a link (OSC 8); the others show the text.
fn link(url: &str, text: &str) -> String {
    format!("\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\")
}

/// Whether standard output is a terminal that is given more than plain text.
fn takes_links() -> bool {
    let stdout = std::io::stdout();
    stdout.is_terminal() && AutoStream::choice(&stdout) != ColorChoice::Never
}

/// Whether a text can stand in a link: what a terminal obeys is no part of an address.
fn is_address(url: &str) -> bool {
    url.starts_with("http") && url.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The columns of the terminal, as far as they read well.
fn width() -> usize {
    match terminal_size::terminal_size() {
        Some((terminal_size::Width(width), _)) if std::io::stdout().is_terminal() => {
            usize::from(width).clamp(*READABLE.start(), *READABLE.end())
        }
        _ => WIDTH,
    }
}

/// Breaks a text at spaces into lines of at most `width` columns.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut columns = 0;
    for word in text.split(' ') {
        let wide = unicode_width::UnicodeWidthStr::width(word);
        match lines.last_mut() {
            Some(line) if columns + 1 + wide <= width => {
                line.push(' ');
                line.push_str(word);
                columns += 1 + wide;
            }
            _ => {
                lines.push(word.to_owned());
                columns = wide;
            }
        }
    }
    lines
}

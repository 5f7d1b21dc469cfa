//! The real catalogue, damaged in one place after the other: every damage is found.

use std::collections::BTreeMap;

use daraja_codegen::catalogue::validate;
use daraja_codegen::finding::{Finding, Format, render};
use daraja_codegen::source::Source;

const CATALOGUE: &str = include_str!("../codes.yaml");

/// A line that holds a key.
struct Line<'a> {
    at: usize,
    indent: usize,
    key: &'a str,
    value: &'a str,
    /// How many lines the entry takes, this one among them.
    height: usize,
}

fn keys(lines: &[&'static str]) -> Vec<Line<'static>> {
    let mut keys = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let text = line.trim_start().trim_start_matches("- ");
        let Some((key, value)) = text.split_once(':') else {
            continue;
        };
        let is_key = !key.is_empty()
            && key
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let indent = line.find(key).unwrap_or_default();
        // A colon in the middle of a paragraph is no key.
        let in_block = lines[..at].iter().rev().find(|before| {
            !before.trim().is_empty() && before.len() - before.trim_start().len() < indent
        });
        if !is_key || in_block.is_some_and(|header| header.ends_with(">-")) {
            continue;
        }
        let deeper = |next: &&&str| {
            let depth = next.len() - next.trim_start().len();
            next.trim().is_empty() || depth > indent
        };
        let height = 1 + lines[at + 1..].iter().take_while(deeper).count();
        let value = value.trim();
        keys.push(Line {
            at,
            indent,
            key,
            value,
            height,
        });
    }
    keys
}

/// The first and the last line of each kind: the same key at the same depth.
fn samples(lines: &[&'static str]) -> Vec<Line<'static>> {
    let mut kinds: BTreeMap<(usize, &str), Vec<Line<'static>>> = BTreeMap::new();
    for line in keys(lines) {
        kinds.entry((line.indent, line.key)).or_default().push(line);
    }
    let ends = kinds.into_values().flat_map(|mut same| {
        let last = same.pop();
        let first = (!same.is_empty()).then(|| same.remove(0));
        first.into_iter().chain(last)
    });
    ends.collect()
}

/// The findings of the catalogue with the lines of one entry replaced.
fn damaged(
    lines: &[&str],
    line: &Line<'_>,
    height: usize,
    replacement: &[String],
) -> (Source, Vec<Finding>) {
    let before = lines[..line.at].iter().map(|line| (*line).to_owned());
    let after = lines[line.at + height..]
        .iter()
        .map(|line| (*line).to_owned());
    let text: Vec<String> = before
        .chain(replacement.iter().cloned())
        .chain(after)
        .collect();
    let source = Source::new("codes.yaml", text.join("\n") + "\n");
    let findings = validate(&source).findings;
    (source, findings)
}

fn each(what: &str, damage: impl Fn(&[&str], &Line<'_>) -> Option<(Source, Vec<Finding>)>) {
    let lines: Vec<&'static str> = CATALOGUE.lines().collect();
    let samples = samples(&lines);
    assert!(
        samples.len() > 70,
        "only {} kinds of line were found",
        samples.len()
    );
    let mut done = 0;
    for line in samples {
        if let Some((source, findings)) = damage(&lines, &line) {
            let at = line.at + 1;
            assert!(
                !findings.is_empty(),
                "{what}: line {at} (`{}`) is not missed",
                line.key
            );
            // Whatever else it leads to, something is said of the place itself or of what refers to it.
            let shown = render(&findings, &source, Format::Text, false);
            assert!(shown.contains("error["), "{what}: line {at}:\n{shown}");
            done += 1;
        }
    }
    assert!(done > 35, "{what}: only {done} lines were damaged");
}

#[test]
fn a_misspelt_key_is_found() {
    each("a misspelt key", |lines, line| {
        let written = lines[line.at].replacen(line.key, &format!("{}x", line.key), 1);
        Some(damaged(lines, line, 1, &[written]))
    });
}

#[test]
fn a_key_given_twice_is_found() {
    each("a key given twice", |lines, line| {
        let entry: Vec<String> = lines[line.at..line.at + line.height]
            .iter()
            .map(|line| (*line).to_owned())
            .collect();
        let again = entry.iter().enumerate().map(|(index, text)| match index {
            0 => text.replacen("- ", "  ", 1),
            _ => text.clone(),
        });
        let twice: Vec<String> = entry.iter().cloned().chain(again).collect();
        Some(damaged(lines, line, line.height, &twice))
    });
}

#[test]
fn an_emptied_value_is_found() {
    each("an emptied value", |lines, line| {
        let head = &lines[line.at][..line.indent];
        Some(damaged(
            lines,
            line,
            line.height,
            &[format!("{head}{}: \"\"", line.key)],
        ))
    });
}

#[test]
fn a_value_of_another_type_is_found() {
    each("a value of another type", |lines, line| {
        let head = &lines[line.at][..line.indent];
        Some(damaged(
            lines,
            line,
            line.height,
            &[format!("{head}{}: [[1.5]]", line.key)],
        ))
    });
}

#[test]
fn a_line_that_is_missing_is_found() {
    /// Keys that may be left out, or of which one entry may be.
    const OPTIONAL: &[&str] = &[
        "url",
        "flows",
        "http_status_prefix",
        "field",
        "delay_seconds",
        "backoff",
        "max_attempts",
        "reply",
        "customer_message",
        "see_also",
        "sources",
        "channels",
        "retired",
    ];
    each("a missing line", |lines, line| {
        // The first key of a list's entry takes the hyphen with it; the family of a channel is optional.
        let first = lines[line.at].trim_start().starts_with('-');
        let optional = OPTIONAL.contains(&line.key) && line.indent > 0 || line.key == "retired";
        if first || optional || (line.key == "family" && !line.value.is_empty() && line.indent == 4)
        {
            return None;
        }
        Some(damaged(lines, line, line.height, &[]))
    });
}

#[test]
fn text_with_something_hidden_in_it_is_found() {
    each("hidden text", |lines, line| {
        let is_text = line
            .value
            .starts_with(|first: char| first.is_ascii_alphabetic());
        let written = lines[line.at].replacen(line.value, &format!("\"{}\\u202E\"", line.value), 1);
        is_text.then(|| damaged(lines, line, 1, &[written]))
    });
}

#[test]
fn a_code_that_becomes_another_is_found() {
    let lines: Vec<&'static str> = CATALOGUE.lines().collect();
    let keys = keys(&lines);
    let codes: Vec<&Line<'_>> = keys.iter().filter(|line| line.key == "code").collect();
    let source = Source::new("codes.yaml", CATALOGUE);
    let catalogue = validate(&source).catalogue.unwrap();
    assert_eq!(codes.len(), catalogue.codes.len() + catalogue.retired.len());
    for pair in codes.windows(2) {
        let (left, right) = (pair[0], pair[1]);
        let written = lines[right.at].replacen(right.value, left.value, 1);
        let (source, findings) = damaged(&lines, right, 1, &[written]);
        let shown = render(&findings, &source, Format::Text, false);
        // The first code of the next family may well be that of another: then its form is wrong.
        assert!(
            findings.iter().any(Finding::is_error),
            "{} for {}:\n{shown}",
            left.value,
            right.value
        );
    }
}

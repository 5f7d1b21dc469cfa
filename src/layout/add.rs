//! A new code in a catalogue file: a stub at the place where a maintainer would put it.

use std::fmt;

use semver::Version;

use super::stub::{Known, lines};
use super::tree::Tree;
use super::{Refusal, attach, build, scan};
use crate::catalogue::node::{self, Node};
use crate::catalogue::rules::{is_code, whole_pattern};
use crate::catalogue::text::{Code, TextKind as _};
use crate::finding::nearest;
use crate::finding::visible::quoted;
use crate::source::Source;

/// What is to be added.
pub struct Request<'a> {
    /// The id of a family of the catalogue.
    pub family: &'a str,
    /// The code, exactly as it stands on the wire.
    pub code: &'a str,
    /// The package version that is to add it, where that is known already.
    pub since: Option<&'a str>,
}

/// A stub, and the file with it.
#[derive(Debug)]
pub struct Addition {
    /// The stub alone.
    pub stub: String,
    /// The whole new text.
    pub text: String,
    /// The line, counted from 1, on which the stub begins.
    pub line: usize,
}

/// Why a code was not added.
#[derive(Debug, thiserror::Error)]
pub enum Rejection {
    /// The file cannot be read, or the new one would not say what it should.
    #[error(transparent)]
    File(#[from] Refusal),
    /// The code cannot be added; `help` says what to do instead.
    #[error("{message}")]
    Code {
        /// What is wrong.
        message: String,
        /// The way out.
        help: String,
    },
}

/// Says no.
pub fn reject<T>(message: impl fmt::Display, help: impl fmt::Display) -> Result<T, Rejection> {
    Err(Rejection::Code {
        message: message.to_string(),
        help: help.to_string(),
    })
}

/// Adds a stub of the code to the text of `source`, of which no other byte changes.
///
/// # Errors
/// Where the code is there already, is retired, or is none of its family's; where the family is unknown;
/// where the file is no YAML, or has no list of codes to add to.
pub fn add(source: &Source, request: &Request<'_>) -> Result<Addition, Rejection> {
    let root = parse(source)?;
    let scan = scan::scan(source.text())?;
    let mut tree = build::build(source, &root, &scan.dashes)?;
    attach::attach(&mut tree, &scan.comments);
    let file = File { source, tree };
    let family = file.family(request.family)?;
    file.check(family, request)?;
    let place = file.place(request.family)?;
    let since = match request.since {
        Some(since) => since.to_owned(),
        None => file.since()?,
    };
    let prefixed = file.tree.flag(family, "http_status_prefix");
    let lines = lines(&Known {
        family: request.family,
        code: request.code,
        since: &since,
        http_status: prefixed.then(|| request.code.get(..3).unwrap_or(super::stub::TODO)),
        message: file.has_messages(request.family),
        sources: !file.tree.section("sources").is_empty(),
    });
    let addition = file.insert(&place, &lines);
    prove(source, &root, &addition, place.index, request)?;
    Ok(addition)
}

fn parse(source: &Source) -> Result<Node<'_>, Refusal> {
    node::parse(source).map_err(|error| Refusal::Findings(vec![error.finding()]))
}

/// A file that is added to.
pub struct File<'a> {
    /// Its text.
    pub source: &'a Source,
    /// What stands in it.
    pub tree: Tree<'a>,
}

impl File<'_> {
    pub fn line(&self, unit: usize) -> usize {
        let start = u32::try_from(self.tree.units[unit].start).unwrap_or(u32::MAX);
        self.source.position(start).line
    }

    /// Where a unit stands, for people.
    pub fn spot(&self, unit: usize) -> String {
        format!("{}:{}", self.source.name(), self.line(unit))
    }

    fn family(&self, id: &str) -> Result<usize, Rejection> {
        let families = self.tree.section("families");
        let ids = || {
            families
                .iter()
                .filter_map(|family| self.tree.text(*family, "id"))
        };
        let found = families
            .iter()
            .find(|family| self.tree.text(**family, "id") == Some(id));
        if let Some(family) = found {
            return Ok(*family);
        }
        let known = ids().collect::<Vec<_>>().join(", ");
        let help = nearest(id, ids()).map_or_else(
            || format!("the families are: {known}"),
            |near| format!("did you mean {near}? The families are: {known}"),
        );
        reject(
            format_args!("the catalogue has no family {}", quoted(id)),
            help,
        )
    }

    /// Refuses a code that validation would refuse, with the reason.
    fn check(&self, family: usize, request: &Request<'_>) -> Result<(), Rejection> {
        let Request {
            family: id, code, ..
        } = *request;
        if !is_code(code) || code.len() > Code::FACETS.max {
            return reject(
                format_args!("{} does not have the form of a code", quoted(code)),
                format_args!(
                    "at most {} letters, digits, full stops, hyphens and underscores",
                    Code::FACETS.max
                ),
            );
        }
        if let Some(unit) = self.entry("codes", id, code) {
            let name = self.tree.text(unit, "name").unwrap_or_default();
            return reject(
                format_args!(
                    "{}: {id}/{code} is there already, as {}",
                    self.spot(unit),
                    quoted(name)
                ),
                "edit that entry",
            );
        }
        if let Some(unit) = self.entry("retired", id, code) {
            return reject(
                format_args!("{}: {id}/{code} is retired", self.spot(unit)),
                "a code never comes back with another meaning; if it has the old one, take it out of `retired` first",
            );
        }
        let Some(pattern) = self.tree.text(family, "pattern") else {
            return Ok(());
        };
        match whole_pattern(pattern) {
            Ok(whole) if whole.is_match(code) => Ok(()),
            Ok(_) => reject(
                format_args!(
                    "{code} does not match the pattern of {id}, {}",
                    quoted(pattern)
                ),
                format_args!(
                    "{} has the family; widen its pattern, or take another family",
                    self.spot(family)
                ),
            ),
            Err(error) => reject(
                format_args!(
                    "{}: the pattern of {id} cannot be used: {error}",
                    self.spot(family)
                ),
                "mend the pattern first",
            ),
        }
    }

    fn entry(&self, section: &str, family: &str, code: &str) -> Option<usize> {
        let is_it = |unit: &&usize| {
            self.tree.text(**unit, "family") == Some(family)
                && self.tree.text(**unit, "code") == Some(code)
        };
        self.tree.section(section).iter().find(is_it).copied()
    }

    fn has_messages(&self, family: &str) -> bool {
        self.tree.section("codes").iter().any(|code| {
            self.tree.text(*code, "family") == Some(family)
                && self.tree.field(*code, "customer_message").is_some()
        })
    }

    /// The version that is to add a code: the package's own where it has risen already to one that may add
    /// codes, but no code has it yet; else the next minor one, which validation asks the package to rise to.
    fn since(&self) -> Result<String, Rejection> {
        let version = |text: &str| Version::parse(text).ok();
        let package = self.tree.field(0, "package");
        let written = package.and_then(|package| self.tree.text(package, "version"));
        let Some(current) = written.and_then(version) else {
            return reject(
                "the catalogue has no package.version to reckon the next one from",
                "say it: --since 1.2.0",
            );
        };
        let codes = self.tree.section("codes").iter();
        let newest = codes
            .filter_map(|code| version(self.tree.text(*code, "since")?))
            .max();
        let risen = current.patch == 0 && newest.is_some_and(|newest| newest < current);
        if risen {
            return Ok(current.to_string());
        }
        Ok(Version::new(current.major, current.minor + 1, 0).to_string())
    }
}

/// Reads the new text, and compares it with the old one: there is one more code, and nothing else.
fn prove(
    old_source: &Source,
    old: &Node,
    addition: &Addition,
    index: usize,
    request: &Request<'_>,
) -> Result<(), Refusal> {
    let source = Source::new("codes.yaml", addition.text.as_str());
    let mut new = node::parse(&source).map_err(|error| Refusal::internal(error.message))?;
    let added = take(&mut new, index).ok_or_else(|| Refusal::internal("no code would be added"))?;
    let says = |key: &str, text: &str| {
        match &added.value {
        node::Value::Map(entries) => entries.iter().any(|(name, value)| {
            let is_text = |node: &Node, text: &str| matches!(&node.value, node::Value::Text(found) if found == text);
            is_text(name, key) && is_text(value, text)
        }),
        _ => false,
    }
    };
    if !says("family", request.family) || !says("code", request.code) {
        return Err(Refusal::internal("another code would be added"));
    }
    super::verify::same((old_source, old), (&source, &new), None)
}

/// Takes one of the codes out of a file.
fn take<'s>(root: &mut Node<'s>, index: usize) -> Option<Node<'s>> {
    let node::Value::Map(entries) = &mut root.value else {
        return None;
    };
    let is_codes = |entry: &&mut (Node, Node)| matches!(&entry.0.value, node::Value::Text(key) if key == "codes");
    let (_, codes) = entries.iter_mut().find(is_codes)?;
    let node::Value::List(list) = &mut codes.value else {
        return None;
    };
    let taken = (index < list.len()).then(|| list.remove(index));
    if list.is_empty() {
        codes.value = node::Value::Null;
    }
    taken
}

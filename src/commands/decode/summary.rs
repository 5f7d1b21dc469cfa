//! Counts by channel, code and outcome, and what the catalogue does not know.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::fmt::Write as _;

use daraja_codegen::finding::visible::visible;
use daraja_codegen::layout::{self, Rejection, Request};
use daraja_codegen::source::Source;
use daraja_codes::events::{Channel, Outcome};
use serde::Serialize;

use super::mask::Mask;
use super::meaning::Meanings;
use super::record::{Origin, Record};

/// The most codes of one channel and outcome that are counted apart: a hostile input has a new one in every record.
const MOST_CODES: usize = 1_000;
/// The most stubs that are written.
const MOST_STUBS: usize = 20;
/// The longest code that is kept.
const LONGEST_CODE: usize = 64;

/// Counts of some records, in their order.
#[derive(Debug, Default)]
pub struct Tally {
    counts: BTreeMap<(u8, u8), Codes>,
    unreadable: BTreeMap<&'static str, Unread>,
    /// How many records there were.
    pub records: u64,
    /// How many of them could not be read.
    pub failures: u64,
}

#[derive(Debug, Default)]
struct Codes {
    without: u64,
    by_code: HashMap<String, Count>,
    others: u64,
}

#[derive(Debug, Default)]
struct Count {
    count: u64,
    /// Of a code that the catalogue does not know.
    news: Option<Box<News>>,
}

#[derive(Debug)]
struct News {
    description: Option<String>,
    first: Spot,
    last: Spot,
}

#[derive(Debug, Clone, Serialize)]
struct Spot {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    line: u64,
}

#[derive(Debug)]
struct Unread {
    count: u64,
    first: Spot,
}

impl From<Origin<'_>> for Spot {
    fn from(origin: Origin<'_>) -> Self {
        Self {
            file: origin.file.map(ToOwned::to_owned),
            line: origin.line,
        }
    }
}

impl std::fmt::Display for Spot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.file {
            Some(file) => write!(formatter, "{file}:{}", self.line),
            None => write!(formatter, "{}", self.line),
        }
    }
}

impl Tally {
    /// Counts a record that was read.
    pub fn count(&mut self, origin: Origin<'_>, record: &Record<'_>, mask: Mask) {
        self.records += 1;
        let key = (record.event.channel() as u8, record.outcome() as u8);
        let codes = self.counts.entry(key).or_default();
        let Some(code) = record.event.code() else {
            codes.without += 1;
            return;
        };
        if let Some(count) = codes.by_code.get_mut(code) {
            count.count += 1;
            if let Some(news) = &mut count.news {
                news.last = origin.into();
                if news.description.is_none() {
                    news.description = said(record, mask);
                }
            }
            return;
        }
        if codes.by_code.len() >= MOST_CODES || code.len() > LONGEST_CODE {
            codes.others += 1;
            return;
        }
        let news = (record.known() == Some(false)).then(|| {
            Box::new(News {
                description: said(record, mask),
                first: origin.into(),
                last: origin.into(),
            })
        });
        codes
            .by_code
            .insert(code.to_owned(), Count { count: 1, news });
    }

    /// Counts a record that could not be read.
    pub fn unreadable(&mut self, origin: Origin<'_>, kind: &'static str) {
        self.records += 1;
        self.failures += 1;
        let first = || Unread {
            count: 0,
            first: origin.into(),
        };
        self.unreadable.entry(kind).or_insert_with(first).count += 1;
    }

    /// Adds the counts of the records behind these.
    pub fn merge(&mut self, next: Self) {
        self.records += next.records;
        self.failures += next.failures;
        for (key, codes) in next.counts {
            let own = self.counts.entry(key).or_default();
            own.without += codes.without;
            own.others += codes.others;
            let mut by_code: Vec<_> = codes.by_code.into_iter().collect();
            // Which codes have room does not depend on the order of a hash.
            by_code.sort_by(|left, right| left.0.cmp(&right.0));
            for (code, count) in by_code {
                if let Some(own) = own.by_code.get_mut(&code) {
                    own.count += count.count;
                    if let (Some(own), Some(news)) = (&mut own.news, count.news) {
                        own.last = news.last;
                        own.description = own.description.take().or(news.description);
                    }
                } else if own.by_code.len() >= MOST_CODES {
                    own.others += count.count;
                } else {
                    own.by_code.insert(code, count);
                }
            }
        }
        for (kind, unread) in next.unreadable {
            let first = unread.first;
            let own = self.unreadable.entry(kind);
            own.or_insert(Unread { count: 0, first }).count += unread.count;
        }
    }
}

fn said(record: &Record<'_>, mask: Mask) -> Option<String> {
    let text = record.event.description()?;
    let text: String = text.chars().take(200).collect();
    Some(mask.text(&text).into_owned())
}

#[derive(Serialize)]
struct Row<'t> {
    channel: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'t str>,
    outcome: &'static str,
    count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'t str>,
    /// Codes beyond those that are counted apart.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    others: bool,
}

#[derive(Serialize)]
struct Unknown<'t> {
    family: &'t str,
    code: &'t str,
    count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'t str>,
    first: &'t Spot,
    last: &'t Spot,
    #[serde(skip_serializing_if = "Option::is_none")]
    stub: Option<String>,
    /// Why there is no stub.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

/// The counts, ready to be shown.
#[derive(Serialize)]
pub struct Summary<'t> {
    records: u64,
    counts: Vec<Row<'t>>,
    unknown: Vec<Unknown<'t>>,
    unreadable: BTreeMap<&'static str, Unreadables<'t>>,
}

#[derive(Serialize)]
struct Unreadables<'t> {
    count: u64,
    first: &'t Spot,
}

impl<'t> Summary<'t> {
    pub fn new(tally: &'t Tally, meanings: &'t Meanings, source: &Source) -> Self {
        let mut counts = Vec::new();
        let mut unknown: Vec<Unknown<'t>> = Vec::new();
        for ((channel, outcome), codes) in &tally.counts {
            let channel = Channel::ALL[usize::from(*channel)];
            let found = Outcome::ALL.iter().find(|one| **one as u8 == *outcome);
            let outcome = found.map_or("", |outcome| outcome.as_str());
            let row = |code, count, others| Row {
                channel: channel.id(),
                code,
                outcome,
                count,
                known: None,
                title: None,
                others,
            };
            if codes.without > 0 {
                counts.push(row(None, codes.without, false));
            }
            let mut by_code: Vec<_> = codes.by_code.iter().collect();
            by_code.sort_by(|left, right| (right.1.count, left.0).cmp(&(left.1.count, right.0)));
            for (code, count) in by_code {
                let title = meanings.title(channel, code);
                let family = meanings.family(channel);
                counts.push(Row {
                    known: family.map(|_| title.is_some()),
                    title,
                    ..row(Some(code), count.count, false)
                });
                if let (Some(news), Some(family)) = (&count.news, family) {
                    unknown.push(Unknown {
                        family,
                        code,
                        count: count.count,
                        description: news.description.as_deref(),
                        first: &news.first,
                        last: &news.last,
                        stub: None,
                        refused: None,
                    });
                }
            }
            if codes.others > 0 {
                counts.push(row(None, codes.others, true));
            }
        }
        unknown.sort_by_key(|one| std::cmp::Reverse(one.count));
        for one in unknown.iter_mut().take(MOST_STUBS) {
            match stub(source, one) {
                Ok(stub) => one.stub = Some(stub),
                Err(refused) => one.refused = Some(refused),
            }
        }
        let unreadable = tally.unreadable.iter().map(|(kind, unread)| {
            let (count, first) = (unread.count, &unread.first);
            (*kind, Unreadables { count, first })
        });
        Self {
            records: tally.records,
            counts,
            unknown,
            unreadable: unreadable.collect(),
        }
    }

    /// The summary in words and columns; `stubs` says whether to add what `codes.yaml` would need.
    pub fn text(&self, stubs: bool) -> String {
        let mut text = format!("{} record{}\n", self.records, plural(self.records));
        let width = self.counts.iter().map(|row| row.count.to_string().len());
        let width = width.max().unwrap_or_default();
        for row in &self.counts {
            let code = if row.others {
                "others"
            } else {
                row.code.unwrap_or("-")
            };
            let title = match row.known {
                Some(false) => "not in the catalogue",
                _ => row.title.unwrap_or_default(),
            };
            let line = format!(
                "  {:>width$}  {:20}  {:14}  {:12}  {title}",
                row.count,
                row.channel,
                visible(code.into()),
                row.outcome
            );
            let _ = writeln!(text, "{}", line.trim_end());
        }
        for one in &self.unknown {
            let _ = write!(
                text,
                "unknown {}/{}: {} time{}, first on line {}, last on line {}",
                one.family,
                visible(one.code.into()),
                one.count,
                plural(one.count),
                one.first,
                one.last
            );
            match one.description {
                Some(said) => drop(writeln!(text, ": {}", visible(said.into()))),
                None => text.push('\n'),
            }
        }
        for (kind, unread) in &self.unreadable {
            let _ = writeln!(
                text,
                "unreadable: {} {kind}, first on line {}: keep these bodies, and have a person look",
                unread.count, unread.first
            );
        }
        if stubs && self.unknown.iter().any(|one| one.stub.is_some()) {
            text.push_str("\nFor codes.yaml, once a person knows what they mean (\"daraja-codegen add\" puts them in place):\n\n");
            for one in &self.unknown {
                text.push_str(one.stub.as_deref().unwrap_or_default());
                if let Some(refused) = &one.refused {
                    let _ = writeln!(text, "  # {}", visible(refused.as_str().into()));
                }
            }
        }
        text
    }
}

/// What `add` would put into the catalogue, with what Daraja said of the code above it.
fn stub(source: &Source, unknown: &Unknown<'_>) -> Result<String, String> {
    let request = Request {
        family: unknown.family,
        code: unknown.code,
        since: None,
    };
    match layout::add(source, &request) {
        Ok(addition) => {
            let said = unknown.description.unwrap_or("nothing");
            let said = visible(said.into());
            Ok(format!("  # Daraja said: {said}\n{}", addition.stub))
        }
        Err(Rejection::Code { message, .. }) => Err(message),
        Err(error) => Err(error.to_string()),
    }
}

const fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

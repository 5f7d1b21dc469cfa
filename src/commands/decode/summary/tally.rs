//! Counts of records, as they are read.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::super::mask::Mask;
use super::super::record::{Origin, Record};

/// The most codes of one channel and outcome that are counted apart: a hostile input has a new one in every record.
const MOST_CODES: usize = 1_000;
/// The longest code that is kept.
const LONGEST_CODE: usize = 64;

/// Counts of some records, in their order.
#[derive(Debug, Default)]
pub struct Tally {
    pub(super) counts: BTreeMap<(u8, u8), Codes>,
    pub(super) unreadable: BTreeMap<&'static str, Unread>,
    /// How many records there were.
    pub records: u64,
    /// How many of them could not be read.
    pub failures: u64,
}

/// Counts of one channel and outcome.
#[derive(Debug, Default)]
pub(super) struct Codes {
    pub without: u64,
    /// Of the catalogue, by their place in their family.
    pub known: Vec<u64>,
    /// All others.
    pub by_code: HashMap<String, Count>,
    pub others: u64,
}

/// How often a code came.
#[derive(Debug, Default)]
pub(super) struct Count {
    pub count: u64,
    /// Of a code that the catalogue does not know.
    pub news: Option<Box<News>>,
}

/// Where an unknown code stood, and what Daraja said of it.
#[derive(Debug)]
pub(super) struct News {
    pub description: Option<String>,
    pub first: Spot,
    pub last: Spot,
}

/// A place in the input.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Spot {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    line: u64,
}

/// Records that could not be read.
#[derive(Debug)]
pub(super) struct Unread {
    pub count: u64,
    pub first: Spot,
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
        if let Some(card) = record.view.card {
            if codes.known.len() <= card.index {
                codes.known.resize(card.index + 1, 0);
            }
            codes.known[card.index] += 1;
            return;
        }
        let Some(code) = record.code(mask) else {
            codes.without += 1;
            return;
        };
        if let Some(count) = codes.by_code.get_mut(&*code) {
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
            .insert(code.into_owned(), Count { count: 1, news });
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
            if own.known.len() < codes.known.len() {
                own.known.resize(codes.known.len(), 0);
            }
            for (own, next) in own.known.iter_mut().zip(codes.known) {
                *own += next;
            }
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

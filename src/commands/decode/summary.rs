//! Counts by channel, code and outcome, and what the catalogue does not know.

mod tally;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use daraja_codegen::finding::visible::visible;
use daraja_codegen::layout::{self, Rejection, Request};
use daraja_codegen::source::Source;
use daraja_codes::events::{Channel, Outcome};
use serde::Serialize;

use self::tally::Spot;
pub use self::tally::Tally;
use super::meaning::Meanings;

/// The most stubs that are written.
const MOST_STUBS: usize = 20;
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
            let known = codes.known.iter().enumerate().filter_map(|(index, count)| {
                let card = meanings.card(channel, index).filter(|_| *count > 0)?;
                Some((card.code.as_str(), *count, Some(card), None))
            });
            let others = codes.by_code.iter();
            let others =
                others.map(|(code, count)| (code.as_str(), count.count, None, count.news.as_ref()));
            let mut by_code: Vec<_> = known.chain(others).collect();
            by_code.sort_by(|left, right| (right.1, left.0).cmp(&(left.1, right.0)));
            let family = meanings.family(channel);
            for (code, count, card, news) in by_code {
                counts.push(Row {
                    known: family.map(|_| card.is_some()),
                    title: card.map(|card| card.title.as_str()),
                    ..row(Some(code), count, false)
                });
                if let (Some(news), Some(family)) = (news, family) {
                    unknown.push(Unknown {
                        family,
                        code,
                        count,
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

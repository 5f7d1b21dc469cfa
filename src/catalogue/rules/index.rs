//! What is where in a document, looked up once for all rules.

use std::cell::{Cell, OnceCell};
use std::collections::{HashMap, HashSet};

use regex_lite::Regex;

use super::super::document::{ChannelEntry, CodeEntry, Document, FamilyEntry, List};
use super::super::record::Unread;
use super::super::text::Text;
use super::super::vocabulary::ChannelId;
use super::pattern::whole;
use crate::finding::nearest;
use crate::source::{Located, Span};

/// How many candidates a run may compare with misspelt words: enough for thousands of slips, and a
/// bound on the work that a hostile file can ask for.
const COMPARISONS: usize = 2_000_000;

/// Ids, families and codes of a document. The maps hold the first of duplicates.
pub(super) struct Index<'a> {
    pub codes: Vec<Item<'a>>,
    pub families: Ids<'a>,
    pub flows: Ids<'a>,
    pub sources: Ids<'a>,
    /// True where a channel, or its family, could not be read.
    pub readers_incomplete: bool,
    readers: HashMap<(&'a str, ChannelId), &'a ChannelEntry>,
    by_identity: HashMap<(&'a str, &'a str), usize>,
    holes: Holes<'a>,
    /// The pattern of each family, where it has one that could be read.
    pub patterns: Vec<Option<Result<Regex, String>>>,
    suggestions: OnceCell<Suggestions<'a>>,
    comparisons: Cell<usize>,
}

/// What is only needed to say what was meant.
pub(super) struct Suggestions<'a> {
    /// The codes of each family.
    pub of_family: HashMap<&'a str, Vec<&'a str>>,
    /// The first family that has a code.
    pub home: HashMap<&'a str, &'a str>,
    /// What was retired.
    pub retired: HashSet<(&'a str, &'a str)>,
}

/// A code with what the rules ask for most.
pub(super) struct Item<'a> {
    pub entry: &'a CodeEntry,
    pub family: Option<&'a str>,
    pub code: Option<&'a str>,
    /// The entry of its family.
    pub facts: Option<&'a FamilyEntry>,
    family_index: Option<usize>,
    span: Span,
}

impl Item<'_> {
    /// Where a person looks for this code.
    pub fn span(&self) -> Span {
        let code = self.entry.code.as_ref().map(|code| code.span);
        let name = self.entry.name.as_ref().map(|name| name.span);
        code.or(name).unwrap_or(self.span)
    }

    /// How a message calls it: `stk_result/1032`.
    pub fn label(&self) -> String {
        let part = |text: Option<&str>| text.unwrap_or("?").to_owned();
        part(self.family) + "/" + &part(self.code)
    }
}

/// What could not be read of the codes: a reference to it is not known to be wrong.
#[derive(Default)]
struct Holes<'a> {
    /// Families that have an entry without a readable code.
    families: HashSet<&'a str>,
    /// Codes of entries whose family cannot be read, or is not there: which one was meant, nobody knows.
    codes: HashSet<&'a str>,
    /// Something of which nothing is known.
    anything: bool,
}

impl<'a> Index<'a> {
    pub fn new(document: &'a Document) -> Self {
        let families = Ids::new(
            document.families.as_ref(),
            |family| family.id.as_ref(),
            document.families.is_none() || document.unread.has("families"),
        );
        let entries = document.families.as_ref().map(|list| &list.value);
        let facts = |index: usize| Some(&entries?.get(index)?.value);
        let codes: Vec<Item<'a>> = each(document.codes.as_ref())
            .map(|code| {
                let family = code.value.family.as_ref().map(|family| &*family.value);
                let text = code.value.code.as_ref().map(|code| &*code.value);
                let family_index = family.and_then(|family| families.by_id.get(family).copied());
                Item {
                    entry: &code.value,
                    family,
                    code: text,
                    facts: family_index.and_then(facts),
                    family_index,
                    span: code.span,
                }
            })
            .collect();
        let mut by_identity = HashMap::with_capacity(codes.len());
        let mut holes = Holes {
            anything: document.codes.is_none() || document.unread.has("codes"),
            ..Holes::default()
        };
        for (index, item) in codes.iter().enumerate() {
            match (item.family, item.code) {
                (Some(family), Some(code)) => {
                    by_identity.entry((family, code)).or_insert(index);
                    if families.lack(family) {
                        holes.codes.insert(code);
                    }
                }
                (Some(family), None) => drop(holes.families.insert(family)),
                (None, Some(code)) => drop(holes.codes.insert(code)),
                (None, None) => holes.anything = true,
            }
        }
        let mut readers = HashMap::new();
        let mut readers_incomplete = document.unread.has("channels");
        for channel in each(document.channels.as_ref()) {
            let channel = &channel.value;
            match (&channel.family, &channel.id) {
                (Some(family), Some(id)) => {
                    readers.entry((&*family.value, id.value)).or_insert(channel);
                }
                (None, Some(_)) if !channel.unread.has("family") => {}
                _ => readers_incomplete = true,
            }
        }
        Self {
            readers_incomplete,
            readers,
            flows: Ids::new(
                document.flows.as_ref(),
                |flow| flow.id.as_ref(),
                document.unread.has("flows"),
            ),
            sources: Ids::new(
                document.sources.as_ref(),
                |source| source.id.as_ref(),
                document.unread.has("sources"),
            ),
            codes,
            families,
            by_identity,
            holes,
            patterns: each(document.families.as_ref())
                .map(|family| {
                    let pattern = &family.value.pattern.as_ref()?.value;
                    // Another rule says that it is too long.
                    pattern.fits().then(|| whole(pattern))
                })
                .collect(),
            suggestions: OnceCell::new(),
            comparisons: Cell::new(COMPARISONS),
        }
    }

    /// The first code with this identity.
    pub fn code(&self, family: &str, code: &str) -> Option<&Item<'a>> {
        let index = self.by_identity.get(&(family, code))?;
        self.codes.get(*index)
    }

    /// The first of `channels` that reads the codes of a family.
    pub fn reader(&self, family: &str, channels: &[ChannelId]) -> Option<&'a ChannelEntry> {
        let mut entries = channels
            .iter()
            .map(|channel| self.readers.get(&(family, *channel)));
        entries.find_map(|entry| entry.copied())
    }

    /// The pattern of a code's family, where it can be used.
    pub fn pattern(&self, item: &Item<'_>) -> Option<&Regex> {
        self.patterns
            .get(item.family_index?)?
            .as_ref()?
            .as_ref()
            .ok()
    }

    /// What may have been meant.
    pub fn suggestions(&self, document: &'a Document) -> &Suggestions<'a> {
        self.suggestions.get_or_init(|| {
            let mut of_family: HashMap<_, Vec<_>> = HashMap::new();
            let mut home = HashMap::new();
            let identities = self.codes.iter();
            for (family, code) in identities.filter_map(|item| item.family.zip(item.code)) {
                of_family.entry(family).or_default().push(code);
                if !self.families.lack(family) {
                    home.entry(code).or_insert(family);
                }
            }
            let retired = each(document.retired.as_ref()).filter_map(|entry| {
                let family = entry.value.family.as_ref()?;
                let code = entry.value.code.as_ref()?;
                Some((&*family.value, &*code.value))
            });
            Suggestions {
                of_family,
                home,
                retired: retired.collect(),
            }
        })
    }

    /// True where a code that could not be read may have this identity.
    pub fn may_have(&self, family: &str, code: &str) -> bool {
        let holes = &self.holes;
        holes.anything || holes.families.contains(family) || holes.codes.contains(code)
    }

    /// The candidate that `word` was most likely meant to be.
    pub fn nearest<'w>(
        &self,
        word: &str,
        candidates: impl Iterator<Item = &'w str>,
    ) -> Option<&'w str> {
        nearest(
            word,
            candidates.take_while(|_| {
                let left = self.comparisons.get();
                self.comparisons.set(left.saturating_sub(1));
                left > 0
            }),
        )
    }
}

/// The ids of one section.
pub(super) struct Ids<'a> {
    by_id: HashMap<&'a str, usize>,
    /// In the order of the file.
    pub all: Vec<&'a str>,
    incomplete: bool,
}

impl<'a> Ids<'a> {
    fn new<T, K: 'a>(
        section: Option<&'a Located<List<T>>>,
        id: impl Fn(&'a T) -> Option<&'a Located<Text<K>>>,
        unread: bool,
    ) -> Self {
        let mut ids = Self {
            by_id: HashMap::new(),
            all: Vec::new(),
            incomplete: unread,
        };
        for (index, entry) in each(section).enumerate() {
            match id(&entry.value) {
                Some(id) => {
                    ids.by_id.entry(&*id.value).or_insert(index);
                    ids.all.push(&*id.value);
                }
                None => ids.incomplete = true,
            }
        }
        ids
    }

    /// True where there surely is no such id.
    pub fn lack(&self, id: &str) -> bool {
        !self.incomplete && !self.by_id.contains_key(id)
    }
}

/// The entries of a list that may not be there.
pub(super) fn each<T>(list: Option<&Located<List<T>>>) -> std::slice::Iter<'_, Located<T>> {
    list.map(|list| list.value.as_slice())
        .unwrap_or_default()
        .iter()
}

/// True where `key` is not given at all; a value that could not be read is given.
pub(super) fn absent<T>(field: Option<&T>, unread: &Unread, key: &str) -> bool {
    field.is_none() && !unread.has(key)
}

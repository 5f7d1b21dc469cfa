//! The words of [`invitation`](super::invitation), in English and Kiswahili. Lower case.

use std::collections::HashMap;
use std::sync::LazyLock;

type Phrase = &'static [&'static str];

/// How many words may stand between an act and "again".
pub(super) const WINDOW: usize = 4;

/// Words that ask for another attempt by themselves.
const ALONE: Phrase = &[
    "retry",
    "retries",
    "retrying",
    "reattempt",
    "reattempting",
    "resend",
    "resending",
    "resubmit",
    "resubmitting",
    "reinitiate",
    "reinitiating",
    "redo",
    "reenter",
    "redial",
    // Repeat.
    "rudia",
    "rudieni",
    "urudie",
    "mrudie",
    "kurudia",
    "turudie",
];

/// What a customer does to pay: an invitation where "again" or the like comes soon after.
pub(super) const ACTS: Phrase = &[
    "try",
    "trying",
    "pay",
    "paying",
    "send",
    "sending",
    "start",
    "starting",
    "initiate",
    "initiating",
    "attempting",
    "requesting",
    "approve",
    "approving",
    "authorise",
    "authorising",
    "authorize",
    "authorizing",
    "enter",
    "entering",
    "begin",
    "submit",
    "submitting",
    "transfer",
    "transferring",
    "deposit",
    "make",
    "making",
    "repeat",
    "complete",
    "dial",
    // Try, pay, send, start, do, put, enter, request, approve, complete.
    "jaribu",
    "jaribuni",
    "ujaribu",
    "mjaribu",
    "kujaribu",
    "tujaribu",
    "lipa",
    "lipeni",
    "ulipe",
    "mlipe",
    "kulipa",
    "tulipe",
    "lipia",
    "ulipie",
    "kulipia",
    "tuma",
    "utume",
    "kutuma",
    "anza",
    "uanze",
    "kuanza",
    "anzisha",
    "uanzishe",
    "kuanzisha",
    "fanya",
    "ufanye",
    "kufanya",
    "weka",
    "uweke",
    "kuweka",
    "ingiza",
    "uingize",
    "kuingiza",
    "omba",
    "uombe",
    "kuomba",
    "idhinisha",
    "uidhinishe",
    "kuidhinisha",
    "kamilisha",
    "ukamilishe",
    "kukamilisha",
];

/// What makes an act another one.
pub(super) const AGAIN: &[Phrase] = &[
    &["again"],
    &["anew"],
    &["afresh"],
    &["once", "more"],
    &["one", "more", "time"],
    &["another", "time"],
    &["a", "second", "time"],
    &["another", "payment"],
    &["another", "request"],
    &["another", "transaction"],
    &["new", "payment"],
    &["new", "request"],
    &["new", "transaction"],
    // Again, anew, another time, a second time, another payment, a new payment or request.
    &["tena"],
    &["upya"],
    &["mara", "nyingine"],
    &["mara", "ya", "pili"],
    &["malipo", "mengine"],
    &["malipo", "mapya"],
    &["ombi", "jipya"],
    &["ombi", "lingine"],
    &["ombi", "jingine"],
    &["muamala", "mpya"],
    &["muamala", "mwingine"],
    &["njia", "nyingine"],
    &["njia", "mbadala"],
];

/// Phrases that ask for another attempt, for the money by another way, or simply for money.
const PHRASES: &[Phrase] = &[
    &["re", "try"],
    &["re", "attempt"],
    &["re", "send"],
    &["re", "submit"],
    &["re", "initiate"],
    &["re", "enter"],
    &["attempt", "again"],
    &["request", "again"],
    &["do", "it", "again"],
    &["do", "this", "again"],
    &["do", "so", "again"],
    &["go", "again"],
    &["start", "over"],
    &["begin", "over"],
    &["do", "over"],
    &["try", "later"],
    &["try", "back"],
    &["try", "in"],
    &["try", "after"],
    &["try", "another"],
    &["try", "now"],
    &["another", "try"],
    &["another", "attempt"],
    &["another", "go"],
    &["new", "attempt"],
    &["second", "attempt"],
    &["another", "way", "to", "pay"],
    &["different", "way", "to", "pay"],
    &["other", "way", "to", "pay"],
    &["another", "payment", "method"],
    &["different", "payment", "method"],
    &["other", "payment", "method"],
    &["alternative", "payment", "method"],
    &["another", "method"],
    &["different", "method"],
    &["pay", "another", "way"],
    &["pay", "differently"],
    &["pay", "now"],
    &["pay", "instead"],
    &["pay", "cash"],
    &["pay", "in", "cash"],
    &["pay", "by", "cash"],
    &["pay", "by", "card"],
    &["pay", "by", "another"],
    &["pay", "with", "cash"],
    &["pay", "with", "another"],
    &["pay", "with", "a", "different"],
    &["pay", "using", "another"],
    &["pay", "using", "a", "different"],
    &["please", "pay"],
    &["kindly", "pay"],
    // Try later, try after, another attempt, please pay, pay now.
    &["jaribu", "baadaye"],
    &["ujaribu", "baadaye"],
    &["kujaribu", "baadaye"],
    &["jaribu", "baada"],
    &["ujaribu", "baada"],
    &["jaribu", "sasa"],
    &["jaribio", "jingine"],
    &["jaribio", "lingine"],
    &["jaribio", "jipya"],
    &["tafadhali", "lipa"],
    &["tafadhali", "ulipe"],
    &["tafadhali", "mlipe"],
    &["lipa", "sasa"],
];

pub(super) const NEGATIONS: Phrase = &[
    "not",
    "never",
    "no",
    "nor",
    "without",
    "avoid",
    "instead",
    "cannot",
    "don't",
    "dont",
    "can't",
    "needn't",
    "mustn't",
    "shouldn't",
    // You need not, you should not, there is no, it is not, without, avoid.
    "huhitaji",
    "hamhitaji",
    "hupaswi",
    "hampaswi",
    "hakuna",
    "si",
    "sio",
    "bila",
    "epuka",
];

/// What puts an act off: it forbids where the same message speaks of a confirmation first.
pub(super) const AHEAD: Phrase = &["before", "until", "kabla", "hadi", "mpaka"];

/// How words begin that speak of a confirmation.
pub(super) const CONFIRMING: Phrase = &[
    "confirm",
    "thibitish",
    "uthibitish",
    "tuthibitish",
    "kuthibitish",
];

/// Words that may stand between a negation and what it forbids, besides other acts.
pub(super) const FILLERS: Phrase = &[
    "to", "of", "need", "have", "should", "must", "please", "yet", "ever", "just", "now", "a",
    "the", "any", "and", "or", "you", "attempt", "retry",
    // Need, of, necessity, nor, or.
    "haja", "ya", "lazima", "wala", "au",
];

/// What a word can be part of.
#[derive(Default)]
pub(super) struct Role {
    /// An invitation by itself.
    pub alone: bool,
    /// An act that "again" makes an invitation.
    pub act: bool,
    /// The phrases that begin with it.
    pub phrases: Vec<Phrase>,
}

static ROLES: LazyLock<HashMap<&str, Role>> = LazyLock::new(|| {
    let mut roles: HashMap<&str, Role> = HashMap::new();
    for word in ALONE {
        roles.entry(word).or_default().alone = true;
    }
    for word in ACTS {
        roles.entry(word).or_default().act = true;
    }
    for phrase in PHRASES {
        roles.entry(phrase[0]).or_default().phrases.push(phrase);
    }
    roles
});

/// What `word` can be part of; nothing, for most words.
pub(super) fn role(word: &str) -> Option<&'static Role> {
    ROLES.get(word)
}

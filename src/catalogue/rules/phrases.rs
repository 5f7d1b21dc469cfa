//! The words of [`invitation`](super::invitation), in English and Kiswahili, and what each can be part of.

mod english;
mod kiswahili;

use std::collections::HashMap;
use std::sync::LazyLock;

/// Words that stand one after the other.
pub(super) type Phrase = Vec<&'static str>;

/// In a phrase, a few words that say more of what comes next, or none: "another ~ payment" is "another M-Pesa payment".
pub(super) const GAP: &str = "~";

/// What words mean for an invitation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Asks for another attempt by itself.
    Alone,
    /// Asks for money where it is asked of the customer.
    Pays,
    /// What follows is a wish, and never forbidden.
    Polite,
    /// May stand between a verb and what shows that it is asked.
    Adverb,
    /// May stand between a verb and its object, where nothing else may.
    Between,
    /// May stand in the gap of a phrase.
    Modifier,
    /// Says before a verb that somebody else does it.
    Others,
    /// Forbids what follows.
    Negation,
    /// Says to keep from something, as a verb.
    Abstains,
    /// May stand between a negation and what it forbids.
    Filler,
    /// Carries a negation on from one verb to the next: "do not retry or pay again".
    Link,
    /// Makes a negation a condition: "if you do not", "why not".
    Undoing,
    /// May stand between that and the negation.
    Subject,
    /// Puts off what follows.
    Ahead,
    /// Begins another thought without punctuation.
    Turn,
    /// Something is waited for.
    Waiting,
    /// What can be waited for.
    News,
    /// That it comes from us, before it: "our".
    Our,
    /// That it comes from us, after it: "wetu".
    Wetu,
    /// The shop itself.
    We,
    /// What the shop does when it knows more.
    Tells,
    /// The same in the past: worth something only where it is waited for.
    Told,
    /// Begins a case.
    If,
    /// What may come of it.
    Modal,
    /// Takes a warning back.
    Reassures,
}

/// What phrases mean for an invitation.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Use {
    /// Asks for another attempt, for the money by another way, or simply for money.
    Invites,
    /// Asks for another attempt after a verb, even after a pause.
    Again,
    /// Stands before a verb that is asked of the customer.
    Lead,
    /// Begins with a verb of payment, and asks for nothing.
    Harmless,
    /// Says to keep from what follows.
    Abstains,
    /// News that comes from us.
    FromUs,
    /// What a warning says of a second payment.
    Twice,
}

/// Where a verb of a group invites.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Everywhere.
    Always,
    /// Not where others do it: "we will complete your payment".
    Customer,
    /// Only where it is clear that the customer is asked: the verb is also a noun, or a way to speak of the past.
    Asked,
}

/// Verbs that invite where one of some phrases comes soon after.
pub(super) struct Group {
    verbs: &'static str,
    when: When,
    /// Any few words may stand between; otherwise no more than "the" or the like.
    far: bool,
    then: &'static str,
}

/// The words of a language: parted by white space, phrases by commas. In phrases, `|` parts words that may stand for
/// one another, and [`GAP`] is a gap.
struct Language {
    words: &'static [(Kind, &'static str)],
    phrases: &'static [(Use, &'static str)],
    groups: &'static [Group],
}

static LANGUAGES: [&Language; 2] = [&english::WORDS, &kiswahili::WORDS];

/// The form of a Kiswahili verb.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// Another word, or an English one.
    #[default]
    Other,
    /// Lipa, lipeni: never forbidden.
    Imperative,
    /// Ulipe, mlipe, tulipe.
    Wish,
    /// Kulipa.
    Infinitive,
    /// Usilipe, msilipe.
    Forbidding,
}

/// A group, ready for use.
pub(super) struct Sequel {
    pub when: When,
    pub far: bool,
    pub then: Vec<Phrase>,
}

/// What a word can be part of.
#[derive(Default)]
pub(super) struct Role {
    kinds: Vec<Kind>,
    pub form: Form,
    /// The inviting phrases that begin with it.
    pub phrases: Vec<Phrase>,
    /// What makes it an invitation.
    pub sequels: Vec<&'static Sequel>,
}

impl Role {
    pub fn is(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// True for a verb that may stand between a negation and another verb.
    pub fn is_act(&self) -> bool {
        !self.sequels.is_empty() || self.is(Kind::Alone) || self.is(Kind::Pays)
    }
}

static SEQUELS: LazyLock<Vec<Sequel>> = LazyLock::new(|| {
    let groups = LANGUAGES.iter().flat_map(|language| language.groups);
    let sequel = |group: &Group| Sequel {
        when: group.when,
        far: group.far,
        then: parse(group.then).collect(),
    };
    groups.map(sequel).collect()
});

static ROLES: LazyLock<HashMap<String, Role>> = LazyLock::new(|| {
    let mut roles: HashMap<String, Role> = HashMap::new();
    for verb in VERBS.keys() {
        for (form, text) in forms(verb) {
            roles.entry(text).or_default().form = form;
        }
    }
    for language in LANGUAGES {
        for (kind, words) in language.words {
            for word in words.split_ascii_whitespace() {
                for (_, text) in asking_forms(word) {
                    roles.entry(text).or_default().kinds.push(*kind);
                }
            }
        }
    }
    for phrase in phrases(Use::Invites) {
        let role = roles.entry(phrase[0].to_owned()).or_default();
        role.phrases.push(phrase.clone());
    }
    let groups = LANGUAGES.iter().flat_map(|language| language.groups);
    for (group, sequel) in groups.zip(SEQUELS.iter()) {
        for verb in group.verbs.split_ascii_whitespace() {
            for (_, text) in asking_forms(verb) {
                roles.entry(text).or_default().sequels.push(sequel);
            }
        }
    }
    roles
});

static PHRASES: LazyLock<HashMap<Use, Vec<Phrase>>> = LazyLock::new(|| {
    let mut uses: HashMap<Use, Vec<Phrase>> = HashMap::new();
    for (of, phrases) in LANGUAGES.iter().flat_map(|language| language.phrases) {
        uses.entry(*of).or_default().extend(parse(phrases));
    }
    uses
});

/// What most words can be part of.
pub(super) static NOTHING: Role = Role {
    kinds: Vec::new(),
    form: Form::Other,
    phrases: Vec::new(),
    sequels: Vec::new(),
};

/// What `word` can be part of.
pub(super) fn role(word: &str) -> &'static Role {
    ROLES.get(word).unwrap_or(&NOTHING)
}

/// The phrases of one use.
pub(super) fn phrases(of: Use) -> &'static [Phrase] {
    PHRASES.get(&of).map_or(&[], Vec::as_slice)
}

/// True for what we do when we know more, in Kiswahili: tuthibitishe, tutakujulisha.
pub(super) fn is_telling_of_us(word: &str) -> bool {
    let is_ours = word.starts_with("tu");
    is_ours && kiswahili::TELLING.iter().any(|stem| word.contains(stem))
}

fn parse(phrases: &'static str) -> impl Iterator<Item = Phrase> {
    let phrases = phrases.split(',');
    phrases
        .flat_map(spelled_out)
        .filter(|phrase| !phrase.is_empty())
}

/// A phrase with each of the words that may stand for one another.
fn spelled_out(phrase: &'static str) -> Vec<Phrase> {
    let mut phrases = vec![Phrase::new()];
    for words in phrase.split_ascii_whitespace() {
        let with = |word| {
            phrases
                .iter()
                .map(move |phrase| [&phrase[..], &[word]].concat())
        };
        phrases = words.split('|').flat_map(with).collect();
    }
    phrases
}

static VERBS: LazyLock<HashMap<&str, [&str; 3]>> = LazyLock::new(|| {
    let words: Vec<&str> = kiswahili::VERBS.split_ascii_whitespace().collect();
    let verbs = words.as_chunks().0.iter();
    verbs.map(|verb| (verb[0], *verb)).collect()
});

/// The forms of a Kiswahili verb; of another word, itself.
fn forms(word: &str) -> Vec<(Form, String)> {
    let Some([one, several, stem]) = VERBS.get(word) else {
        return vec![(Form::Other, word.to_owned())];
    };
    let many = if stem.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "mw"
    } else {
        "m"
    };
    vec![
        (Form::Imperative, (*one).to_owned()),
        (Form::Imperative, (*several).to_owned()),
        (Form::Wish, format!("u{stem}")),
        (Form::Wish, format!("{many}{stem}")),
        (Form::Wish, format!("tu{stem}")),
        (Form::Infinitive, format!("ku{one}")),
        (Form::Forbidding, format!("usi{stem}")),
        (Form::Forbidding, format!("msi{stem}")),
    ]
}

/// The forms that can invite.
fn asking_forms(word: &str) -> impl Iterator<Item = (Form, String)> {
    let forms = forms(word).into_iter();
    forms.filter(|(form, _)| *form != Form::Forbidding)
}

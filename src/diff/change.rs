//! One change: what it is called, how much it weighs, and where it stands.

use serde::Serialize;

use crate::source::Span;

/// How much a change weighs, the lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Texts and sources: no program behaves otherwise.
    Patch,
    /// Something is new, or safer; nothing that was right becomes wrong.
    Minor,
    /// Programs stop compiling, or mean something else.
    Major,
    /// Money can be taken twice, or goods given away: major, and a reviewer has to name it.
    Money,
}

impl Level {
    /// Every level, the heaviest first.
    pub const ALL: [Self; 4] = [Self::Money, Self::Major, Self::Minor, Self::Patch];

    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Money => "money",
        }
    }
}

/// A kind of change.
#[derive(Debug)]
pub struct ChangeRule {
    /// The stable id, which is also the name of its fixture folder.
    pub id: &'static str,
    /// How much its changes weigh.
    pub level: Level,
    /// What was changed, in one sentence.
    pub summary: &'static str,
    /// What it does to those who use the packages, in one sentence.
    pub effect: &'static str,
    /// Why it weighs that much, in a sentence or two.
    pub reason: &'static str,
}

/// What a change speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Subject<'a> {
    /// The package's own metadata.
    Package,
    /// A document that facts come from.
    Source {
        /// Its id.
        id: &'a str,
    },
    /// A family.
    Family {
        /// Its id.
        id: &'a str,
    },
    /// A channel.
    Channel {
        /// Its id.
        id: &'a str,
    },
    /// A flow.
    Flow {
        /// Its id.
        id: &'a str,
    },
    /// A code.
    Code {
        /// The id of its family.
        family: &'a str,
        /// Its text on the wire.
        code: &'a str,
        /// Its name.
        name: &'a str,
    },
    /// An entry of the retired list.
    Retired {
        /// The id of its family.
        family: &'a str,
        /// Its text on the wire.
        code: &'a str,
        /// Its name.
        name: &'a str,
    },
}

impl Subject<'_> {
    /// The subject in words: `stk_result/1032`, `family stk_result`.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Package => "package".to_owned(),
            Self::Source { id } => format!("source {id}"),
            Self::Family { id } => format!("family {id}"),
            Self::Channel { id } => format!("channel {id}"),
            Self::Flow { id } => format!("flow {id}"),
            Self::Code { family, code, .. } => format!("{family}/{code}"),
            Self::Retired { family, code, .. } => format!("retired {family}/{code}"),
        }
    }

    /// The family and the text, where it is a code.
    #[must_use]
    pub const fn code(&self) -> Option<(&str, &str)> {
        match self {
            Self::Code { family, code, .. } => Some((family, code)),
            _ => None,
        }
    }
}

/// Which of the two files a place is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum In {
    /// The old one: what was removed has no place in the new one.
    Old,
    /// The new one.
    New,
}

/// One change.
#[derive(Debug)]
pub struct Change<'a> {
    /// Its kind.
    pub rule: &'static ChangeRule,
    /// What it speaks of.
    pub subject: Subject<'a>,
    /// The field that changed; none where the whole entry came or went.
    pub field: Option<&'static str>,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
    /// Which file `span` is in.
    pub file: In,
    /// Where it stands.
    pub span: Span,
    /// The place in the new file at which a reviewer can be told: `span`, or what is left around it.
    pub anchor: Span,
    /// What is to be said of this change beyond its rule's effect; a sentence.
    pub note: Option<String>,
}

impl Change<'_> {
    /// What it does to those who use the packages: the effect of its rule, and what is to be added here.
    #[must_use]
    pub fn effect(&self) -> String {
        match &self.note {
            Some(note) => format!("{} {note}", self.rule.effect),
            None => self.rule.effect.to_owned(),
        }
    }

    /// True where both sides are prose, to be compared word by word.
    #[must_use]
    pub fn is_prose(&self) -> bool {
        const LONG: usize = 40;
        let is_long = |text: &Option<String>| text.as_ref().is_some_and(|text| text.len() > LONG);
        self.before.is_some()
            && self.after.is_some()
            && (is_long(&self.before) || is_long(&self.after))
    }
}

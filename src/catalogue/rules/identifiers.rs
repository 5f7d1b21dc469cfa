//! Rules on what names become in each target: identifiers that clash with one another, with a keyword,
//! or with something that the package needs for itself.

use std::collections::HashMap;

use super::Context;
use super::forms::{is_kebab, is_snake};
use super::index::each;
use crate::finding::visible::quoted;
use crate::finding::{Finding, Rule, Severity};
use crate::name::Case;
use crate::source::Span;
use crate::target::{Identifier, NameOf, Target};

pub(super) static NAME_COLLISION: Rule = Rule {
    id: "name-collision",
    severity: Severity::Error,
    summary: "Two names do not become the same identifier in any target.",
    reason: "`error_1` and `error1` are two names here, and one `Error1` in most languages.",
};

pub(super) static KEYWORD: Rule = Rule {
    id: "keyword",
    severity: Severity::Error,
    summary: "No name becomes a keyword of a target.",
    reason: "The package would not compile, and an escaped keyword would be another name in each language.",
};

pub(super) static RESERVED_NAME: Rule = Rule {
    id: "reserved-name",
    severity: Severity::Error,
    summary: "No name becomes an identifier that a package needs for itself.",
    reason: "The package would not compile, would hide its own functions, or could not be unpacked on Windows.",
};

/// A name that becomes identifiers.
struct Name<'a> {
    text: &'a str,
    span: Span,
    /// The family, for the name of a code: names are unique in it.
    scope: &'a str,
}

impl Name<'_> {
    /// A number that is the same for all names of a family that have the same [`core`]: names with
    /// different numbers cannot meet.
    fn core(&self) -> u64 {
        core(self.text, hash(START, self.scope.bytes()))
    }
}

/// How messages call a name of this kind.
const fn what(of: NameOf) -> &'static str {
    match of {
        NameOf::Family => "family id",
        NameOf::Code => "name",
        NameOf::Package => "package name",
    }
}

/// Every name of one kind that keeps its grammar, in the order of the file.
fn names<'a>(context: &Context<'a>, of: NameOf) -> Vec<Name<'a>> {
    let document = context.document;
    match of {
        NameOf::Family => each(document.families.as_ref())
            .filter_map(|family| family.value.id.as_ref())
            .map(|id| Name {
                text: &id.value,
                span: id.span,
                scope: "",
            })
            .filter(|name| is_snake(name.text))
            .collect(),
        NameOf::Code => context
            .index
            .codes
            .iter()
            .filter_map(|item| Some((item.family.unwrap_or_default(), item.entry.name.as_ref()?)))
            .map(|(scope, name)| Name {
                text: &name.value,
                span: name.span,
                scope,
            })
            .filter(|name| is_snake(name.text))
            .collect(),
        NameOf::Package => document
            .package
            .iter()
            .filter_map(|package| package.value.name.as_ref())
            .map(|name| Name {
                text: &name.value,
                span: name.span,
                scope: "",
            })
            .filter(|name| is_kebab(name.text))
            .collect(),
    }
}

const KINDS: [NameOf; 3] = [NameOf::Package, NameOf::Family, NameOf::Code];

/// Where a hash begins; FNV-1a, as its authors gave it.
const START: u64 = 0xcbf2_9ce4_8422_2325;

fn hash(start: u64, bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(start, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The hash of what is left of a name when case and joints are taken away: the same for a name and for
/// everything that it can become.
fn core(text: &str, start: u64) -> u64 {
    let bytes = text.bytes().filter(|byte| !matches!(byte, b'_' | b'-'));
    hash(start, bytes.map(|byte| byte.to_ascii_lowercase()))
}

/// The identifiers of one kind, with their targets.
fn identifiers(
    targets: &[&'static dyn Target],
    of: NameOf,
) -> impl Iterator<Item = (&'static str, &'static Identifier)> {
    let targets = targets.iter();
    targets.flat_map(move |target| {
        let fits = target
            .identifiers()
            .iter()
            .filter(move |identifier| identifier.of == of);
        fits.map(|identifier| (target.id(), identifier))
    })
}

/// The ways in which a name of one kind is cased, each once.
pub(super) fn cases(targets: &[&'static dyn Target], of: NameOf) -> Vec<Case> {
    let mut cases = Vec::new();
    for (_, identifier) in identifiers(targets, of) {
        if !cases.contains(&identifier.case) {
            cases.push(identifier.case);
        }
    }
    cases
}

/// Where a name becomes an identifier that `wanted` is true for: "`Self` (rust: an enum variant)".
pub(super) fn uses(
    targets: &[&'static dyn Target],
    of: NameOf,
    name: &str,
    wanted: impl Fn(&str) -> bool,
) -> String {
    let mut uses = Uses::default();
    for (target, identifier) in identifiers(targets, of) {
        let text = identifier.case.apply(name);
        if wanted(&text) {
            uses.add(text, target, identifier.what);
        }
    }
    uses.sentence()
}

/// Identifiers, each with the places that have it.
#[derive(Default)]
struct Uses(Vec<(String, Vec<String>)>);

impl Uses {
    fn add(&mut self, identifier: String, target: &str, what: &str) {
        // "a Rust type" names its language already.
        let place = if what.to_lowercase().contains(target) {
            what.to_owned()
        } else {
            format!("{target}: {what}")
        };
        match self.0.iter_mut().find(|(known, _)| *known == identifier) {
            Some((_, places)) if places.contains(&place) => {}
            Some((_, places)) => places.push(place),
            None => self.0.push((identifier, vec![place])),
        }
    }

    fn sentence(&self) -> String {
        let parts = self.0.iter();
        let parts =
            parts.map(|(identifier, places)| format!("`{identifier}` ({})", places.join("; ")));
        parts.collect::<Vec<_>>().join(", ")
    }
}

pub(super) fn name_collision(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for of in KINDS {
        let names = names(context, of);
        // Two names can only meet in one identifier where their cores are the same.
        let mut cores: HashMap<u64, usize> = HashMap::with_capacity(names.len());
        for name in &names {
            *cores.entry(name.core()).or_default() += 1;
        }
        let alike = |name: &&Name<'_>| cores.get(&name.core()) > Some(&1);
        let mut taken: HashMap<(&str, Case, String), &Name<'_>> = HashMap::new();
        for name in names.iter().filter(alike) {
            let mut clashes: Vec<(&Name<'_>, Uses)> = Vec::new();
            for (target, identifier) in identifiers(context.targets, of) {
                let text = identifier.case.apply(name.text);
                let key = (name.scope, identifier.case, text.clone());
                let earlier = *taken.entry(key).or_insert(name);
                if earlier.text == name.text {
                    continue;
                }
                let known = clashes
                    .iter_mut()
                    .find(|(known, _)| known.text == earlier.text);
                match known {
                    Some((_, uses)) => uses.add(text, target, identifier.what),
                    None => {
                        let mut uses = Uses::default();
                        uses.add(text, target, identifier.what);
                        clashes.push((earlier, uses));
                    }
                }
            }
            for (earlier, uses) in clashes {
                let (left, right) = (quoted(earlier.text), quoted(name.text));
                let message = format!(
                    "{left} and {right} become one identifier: {}",
                    uses.sentence()
                );
                let finding = Finding::new(&NAME_COLLISION, message, name.span)
                    .place(earlier.span, "clashes with this")
                    .help(format!(
                        "choose another {} for the newer of the two",
                        what(of)
                    ));
                findings.push(finding);
            }
        }
    }
}

/// A word that an identifier must not be.
struct Word {
    core: u64,
    text: &'static str,
    case: Case,
    target: &'static str,
    what: &'static str,
}

/// The words that an identifier of one kind must not be, by their core.
fn words(
    targets: &[&'static dyn Target],
    of: NameOf,
    list: fn(&Identifier) -> &'static [&'static str],
) -> Vec<Word> {
    let mut words = Vec::new();
    for (target, identifier) in identifiers(targets, of) {
        words.extend(list(identifier).iter().map(|text| Word {
            core: core(text, START),
            text,
            case: identifier.case,
            target,
            what: identifier.what,
        }));
    }
    // What a message lists stays in the order of the targets.
    words.sort_by_key(|word| word.core);
    words
}

fn clashes(
    context: &Context<'_>,
    rule: &'static Rule,
    list: fn(&Identifier) -> &'static [&'static str],
    sentence: &str,
    findings: &mut Vec<Finding>,
) {
    for of in KINDS {
        let words = words(context.targets, of, list);
        if words.is_empty() {
            continue;
        }
        for name in names(context, of) {
            let core = core(name.text, START);
            let first = words.partition_point(|word| word.core < core);
            let candidates = words[first..].iter().take_while(|word| word.core == core);
            let mut uses = Uses::default();
            for word in candidates {
                let identifier = word.case.apply(name.text);
                if identifier == word.text {
                    uses.add(identifier, word.target, word.what);
                }
            }
            if uses.0.is_empty() {
                continue;
            }
            let what = what(of);
            let text = quoted(name.text);
            let message = format!("the {what} {text} becomes {sentence}: {}", uses.sentence());
            let help = format!("choose another {what}, one that says more than {text} does");
            findings.push(Finding::new(rule, message, name.span).help(help));
        }
    }
}

pub(super) fn keyword(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let list = |identifier: &Identifier| identifier.keywords;
    clashes(context, &KEYWORD, list, "a keyword", findings);
}

pub(super) fn reserved_name(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let list = |identifier: &Identifier| identifier.reserved;
    let sentence = "an identifier that the package needs for itself";
    clashes(context, &RESERVED_NAME, list, sentence, findings);
}

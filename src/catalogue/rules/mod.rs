//! The rules: what a catalogue has to keep, one record each.

mod channels;
mod characters;
mod codes;
mod forms;
mod grammar;
mod http;
mod identifiers;
mod index;
mod invitation;
mod letters;
mod lists;
mod messages;
mod names;
mod package;
mod pattern;
mod phrases;
pub mod reading;
mod references;
mod replacements;
mod retired;
mod retry;
mod texts;

use super::MAX_FINDINGS;
use super::document::Document;
use super::record::Texts as _;
use super::text::Facets;
use crate::finding::visible::is_hidden;
use crate::finding::{Finding, Rule};
use crate::source::{Source, Span};
use crate::target::Target;
use index::{Index, Item};

pub(crate) use forms::is_code;
pub(super) use package::SCHEMA;
pub(crate) use pattern::whole as whole_pattern;
pub(super) use retry::{LONGEST_DELAY, MOST_ATTEMPTS};

/// A rule, and what looks for its findings.
pub struct Check {
    /// The rule.
    pub rule: &'static Rule,
    /// What looks.
    run: Run,
}

/// What a rule looks at. Codes and texts are visited once, by every rule that cares for them.
enum Run {
    /// The reader applies it.
    Reading,
    /// The whole document.
    Document(fn(&Context<'_>, &mut Vec<Finding>)),
    /// One code after the other.
    Code(fn(&Context<'_>, &Item<'_>, &mut Vec<Finding>)),
    /// One text after the other, wherever it stands.
    Text(fn(&Passage<'_>, &mut Vec<Finding>)),
}

/// What a rule may look at.
struct Context<'a> {
    /// The document as it was read.
    document: &'a Document,
    /// Its text.
    source: &'a Source,
    /// The languages that its names become identifiers of.
    targets: &'a [&'static dyn Target],
    /// What is where.
    index: Index<'a>,
    /// The characters of the file that are obeyed instead of shown, and where they stand.
    suspects: Vec<(Span, char)>,
}

/// A text of the file.
struct Passage<'a> {
    text: &'a str,
    /// As it stands in the file, quotes and escapes included.
    written: &'a str,
    /// Without white space around it; nothing where nothing of it can be seen.
    trimmed: &'a str,
    /// True where every character is printable ASCII, as of most texts: nothing can be hidden there.
    is_plain: bool,
    span: Span,
    facets: &'static Facets,
}

impl<'a> Passage<'a> {
    fn new(text: &'a str, source: &'a Source, span: Span, facets: &'static Facets) -> Self {
        // Without an early end, so that many bytes are compared at once.
        let is_plain = |plain: bool, byte: &u8| plain & matches!(*byte, b' '..=b'~');
        let is_plain = text.as_bytes().iter().fold(true, is_plain);
        let trimmed = text.trim();
        let unseen = |character: char| character.is_whitespace() || is_hidden(character);
        let shows_nothing = !is_plain && trimmed.chars().all(unseen);
        Self {
            text,
            written: source.slice(span),
            trimmed: if shows_nothing { "" } else { trimmed },
            is_plain,
            span,
            facets,
        }
    }
}

/// As many bytes of YAML keep the rules busy for longer than another core takes to wake.
pub const WORTH_SHARING: usize = 128 * 1024;

/// Applies every rule that the reader has not applied. Those on texts know nothing of the rest, and
/// go beside it.
pub(super) fn apply(
    document: &Document,
    source: &Source,
    targets: &[&'static dyn Target],
    findings: &mut Vec<Finding>,
) {
    let of_document = || apply_to_document(document, source, targets);
    let of_texts = || apply_to_texts(document, source);
    let (of_document, of_texts) = if source.text().len() >= WORTH_SHARING {
        rayon::join(of_document, of_texts)
    } else {
        (of_document(), of_texts())
    };
    findings.extend(of_document);
    findings.extend(of_texts);
}

fn apply_to_document(
    document: &Document,
    source: &Source,
    targets: &[&'static dyn Target],
) -> Vec<Finding> {
    let context = Context {
        document,
        source,
        targets,
        index: Index::new(document),
        suspects: characters::suspects(source.text()),
    };
    let mut findings = Vec::new();
    let mut code_checks = Vec::new();
    for check in ALL {
        match check.run {
            Run::Reading | Run::Text(_) => {}
            Run::Document(_) if findings.len() > MAX_FINDINGS => {}
            Run::Document(run) => run(&context, &mut findings),
            Run::Code(run) => code_checks.push(run),
        }
    }
    for item in &context.index.codes {
        if findings.len() > MAX_FINDINGS {
            break;
        }
        for run in &code_checks {
            run(&context, item, &mut findings);
        }
    }
    findings
}

fn apply_to_texts(document: &Document, source: &Source) -> Vec<Finding> {
    let text_check = |check: &Check| match check.run {
        Run::Text(run) => Some(run),
        _ => None,
    };
    let checks: Vec<_> = ALL.iter().filter_map(text_check).collect();
    let mut findings = Vec::new();
    document.texts(&mut |text, span, facets| {
        if findings.len() > MAX_FINDINGS {
            return;
        }
        let passage = Passage::new(text, source, span, facets);
        for run in &checks {
            run(&passage, &mut findings);
        }
    });
    findings
}

const fn reading(rule: &'static Rule) -> Check {
    let run = Run::Reading;
    Check { rule, run }
}

const fn document(rule: &'static Rule, run: fn(&Context<'_>, &mut Vec<Finding>)) -> Check {
    let run = Run::Document(run);
    Check { rule, run }
}

const fn code(rule: &'static Rule, run: fn(&Context<'_>, &Item<'_>, &mut Vec<Finding>)) -> Check {
    let run = Run::Code(run);
    Check { rule, run }
}

const fn text(rule: &'static Rule, run: fn(&Passage<'_>, &mut Vec<Finding>)) -> Check {
    let run = Run::Text(run);
    Check { rule, run }
}

/// Every rule, in the order of the documentation.
pub static ALL: &[Check] = &[
    reading(&reading::SYNTAX),
    reading(&reading::LIMIT),
    reading(&reading::UNKNOWN_KEY),
    reading(&reading::MISSING_KEY),
    reading(&reading::DUPLICATE_KEY),
    reading(&reading::WRONG_TYPE),
    reading(&reading::UNKNOWN_VALUE),
    document(&package::SCHEMA_VERSION, package::schema_version),
    text(&grammar::PACKAGE_NAME, grammar::package_name),
    document(&package::PACKAGE_VERSION, package::package_version),
    text(&grammar::LICENSE_GRAMMAR, grammar::license_grammar),
    text(&grammar::URL_GRAMMAR, grammar::url_grammar),
    document(&lists::EMPTY_LIST, lists::empty_list),
    document(&lists::EMPTY_FAMILY, lists::empty_family),
    document(&lists::DUPLICATE_ENTRY, lists::duplicate_entry),
    text(&codes::UNQUOTED_CODE, codes::unquoted_code),
    text(&codes::ESCAPED_CODE, codes::escaped_code),
    text(&grammar::CODE_GRAMMAR, grammar::code_grammar),
    code(&grammar::CODE_GRAMMAR, grammar::family_grammar),
    document(&codes::FAMILY_PATTERN, codes::family_pattern),
    document(&codes::DUPLICATE_CODE, codes::duplicate_code),
    document(&retired::RETIRED_CODE, retired::retired_code),
    code(&http::HTTP_STATUS, http::http_status),
    text(&grammar::NAME_GRAMMAR, grammar::name_grammar),
    document(&names::LEADING_DIGIT, names::leading_digit),
    document(&names::DUPLICATE_ID, names::duplicate_id),
    document(&names::DUPLICATE_NAME, names::duplicate_name),
    document(&retired::RETIRED_NAME, retired::retired_name),
    document(&retired::RETIRED_FAMILY, retired::retired_family),
    document(&identifiers::NAME_COLLISION, identifiers::name_collision),
    document(&identifiers::KEYWORD, identifiers::keyword),
    document(&identifiers::RESERVED_NAME, identifiers::reserved_name),
    text(&grammar::REFERENCE_GRAMMAR, grammar::reference_grammar),
    document(&references::UNKNOWN_FAMILY, references::unknown_family),
    document(&reading::UNKNOWN_CHANNEL, references::unknown_channel),
    document(&references::UNKNOWN_FLOW, references::unknown_flow),
    code(&references::UNKNOWN_SOURCE, references::unknown_source),
    code(&references::UNKNOWN_SEE_ALSO, references::unknown_see_also),
    code(&references::SELF_REFERENCE, references::self_reference),
    code(
        &replacements::UNKNOWN_REPLACEMENT,
        replacements::unknown_replacement,
    ),
    code(&package::SINCE_VERSION, package::since_version),
    document(&package::SINCE_VERSION, package::retired_since),
    text(&texts::EMPTY_TEXT, texts::empty_text),
    text(&texts::TODO_TEXT, texts::todo_text),
    text(&texts::UNTRIMMED_TEXT, texts::untrimmed_text),
    text(&texts::MULTILINE_TEXT, texts::multiline_text),
    text(&texts::LONG_TEXT, texts::long_text),
    document(&characters::CONTROL_CHARACTER, characters::controls),
    text(&characters::CONTROL_CHARACTER, characters::escaped_control),
    document(&characters::BIDI_CHARACTER, characters::bidi_controls),
    text(
        &characters::BIDI_CHARACTER,
        characters::escaped_bidi_control,
    ),
    code(&retry::RETRY_OUTCOME, retry::retry_outcome),
    code(&retry::RETRY_RANGE, retry::retry_range),
    code(&retry::RETRY_DELAY, retry::retry_delay),
    code(&retry::CONFIRM_FIRST_5XX, retry::confirm_first_5xx),
    code(&letters::MESSAGE_LETTERS, letters::message_letters),
    code(&messages::UNSAFE_INVITATION, messages::unsafe_invitation),
    text(&grammar::FIELD_GRAMMAR, grammar::field_grammar),
    document(&channels::CHANNEL_STAGE, channels::channel_stage),
    document(&channels::CHANNEL_FAMILY, channels::channel_family),
    document(&channels::CHANNEL_FIELD, channels::channel_field),
    code(&channels::SUCCESS_CODE, channels::success_code),
    code(&channels::REPLY_CHANNEL, channels::reply_channel),
    document(&channels::IDEMPOTENCY_KEY, channels::idempotency_key),
];

/// Every rule once, in the same order: some look twice.
#[must_use]
pub fn distinct() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::new();
    for check in ALL {
        if !rules.iter().any(|known| known.id == check.rule.id) {
            rules.push(check.rule);
        }
    }
    rules
}

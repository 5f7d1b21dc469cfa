//! The README, whose snippets are run as they stand: each `// =>` is a line that they print.

use std::collections::HashMap;

use askama::Template;

use super::add as add_file;
use super::events::{ChannelView, EventExample, ParserView, ReplyExample};
use super::family::FamilyView;
use super::layout;
use crate::catalogue::vocabulary::ChannelId::{
    C2bConfirmation, C2bValidation, DarajaResult, StkCallback,
};
use crate::catalogue::vocabulary::CodeOutcome;
use crate::catalogue::{Catalogue, Code};
use crate::files::FileSet;
use crate::fragment::typescript::Line;
use crate::name::Case;
use crate::target::{GENERATED_BY, RenderError};

#[derive(Template)]
#[template(path = "typescript/README.md")]
struct Readme<'a> {
    generated_by: &'a str,
    name: &'a str,
    description: Line<'a>,
    license: &'a str,
    import_info: String,
    import_guard: String,
    import_lookup: String,
    family: &'a FamilyView<'a>,
    key: String,
    code: &'a Code,
    advice: String,
    shared: Vec<Meaning<'a>>,
    families: &'a [FamilyView<'a>],
    example: Option<EventExample>,
    parsers: Vec<ParserView<'a>>,
    has_any: bool,
    has_details: bool,
    has_parameters: bool,
    reply: Option<ReplyExample>,
}

/// A code of a family, where a README names both.
struct Meaning<'a> {
    family: &'a str,
    code: &'a Code,
}

/// The most meanings of one code that the README lists.
const MOST_MEANINGS: usize = 4;

/// Adds the README. Its examples are codes of this catalogue.
pub(super) fn add(
    catalogue: &Catalogue,
    families: &[FamilyView],
    files: &mut FileSet,
) -> Result<(), RenderError> {
    let Some((family, code)) = families.first().zip(example(catalogue)) else {
        // A catalogue without families has nothing to show, and breaks a rule.
        return Ok(());
    };
    let name = &catalogue.package.name;
    let channels = ChannelView::all(catalogue, families);
    let has = |id| catalogue.channel(id).is_some();
    let get = format!("get{}Info", family.type_name);
    let guard = format!("is{}", family.type_name);
    let readme = Readme {
        generated_by: GENERATED_BY,
        name,
        description: Line(&catalogue.package.description),
        license: &catalogue.package.license,
        import_info: layout::import(&["UNKNOWN_RETRY", &get], name),
        import_guard: layout::import(&[&family.type_name, &guard], name),
        import_lookup: layout::import(&["lookup", "lookupAll"], name),
        family,
        key: Case::UpperCamel.apply(&code.name),
        code,
        advice: match code.outcome {
            CodeOutcome::Success => "done".to_owned(),
            CodeOutcome::Failure if code.retry.confirm_first => {
                "confirm the payment's state first".to_owned()
            }
            CodeOutcome::Failure => format!("retry: {}", code.retry.when.as_str()),
        },
        shared: shared(catalogue, code),
        families,
        example: EventExample::new(catalogue),
        has_any: channels.iter().any(ChannelView::is_self_describing),
        has_details: [StkCallback, C2bValidation, C2bConfirmation]
            .into_iter()
            .any(has),
        has_parameters: [StkCallback, DarajaResult].into_iter().any(has),
        parsers: ParserView::all(&channels),
        reply: ReplyExample::new(catalogue),
    };
    add_file(files, "README.md", &readme)
}

/// A code of the first family that says most: a failure that is safe to retry, where there is one.
fn example(catalogue: &Catalogue) -> Option<&Code> {
    let score = |code: &Code| {
        let failed = code.outcome == CodeOutcome::Failure;
        usize::from(failed) + usize::from(failed && !code.retry.confirm_first)
    };
    // Of equals, `max_by_key` takes the last: so look from the end.
    let codes: Vec<&Code> = catalogue.codes_of(0).collect();
    codes.into_iter().rev().max_by_key(|code| score(code))
}

/// A code that means different things in different families, in the order of the families: a failure
/// if there is one, and otherwise `example`.
fn shared<'a>(catalogue: &'a Catalogue, example: &'a Code) -> Vec<Meaning<'a>> {
    let mut meanings: HashMap<&str, usize> = HashMap::with_capacity(catalogue.codes.len());
    for code in &catalogue.codes {
        *meanings.entry(&code.code).or_default() += 1;
    }
    let is_shared = |code: &&Code| (2..=MOST_MEANINGS).contains(&meanings[code.code.as_str()]);
    let shared = || catalogue.codes.iter().filter(is_shared);
    let failed = shared().find(|code| code.outcome == CodeOutcome::Failure);
    let Some(chosen) = failed.or_else(|| shared().next()) else {
        let family = &catalogue.family_of(example).id;
        return vec![Meaning {
            family,
            code: example,
        }];
    };
    let mut found: Vec<&Code> = catalogue
        .codes
        .iter()
        .filter(|code| code.code == chosen.code)
        .collect();
    found.sort_by_key(|code| code.family);
    found
        .into_iter()
        .map(|code| Meaning {
            family: &catalogue.family_of(code).id,
            code,
        })
        .collect()
}

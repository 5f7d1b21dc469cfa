//! The codes that the documentation shows, chosen so that its examples hold for any catalogue.

use crate::catalogue::vocabulary::CodeOutcome;
use crate::catalogue::{Catalogue, Code};
use crate::name::Case;

/// How many codes of each family are looked at for a text that two families share.
const LOOKED_AT: usize = 64;

/// What the examples are made of.
pub(super) struct Example<'a> {
    /// The type of the family.
    pub family: String,
    /// Its id.
    pub family_id: &'a str,
    /// A code of it: a failure, best one that asks to confirm the payment's state.
    pub code: &'a str,
    /// The name of the code.
    pub name: &'a str,
    /// Its variant.
    pub variant: String,
    /// The variant of a success of the family.
    pub success: Option<String>,
    /// Whether the code is a success.
    pub is_success: bool,
    /// Whether its advice is to confirm first.
    pub confirm_first: bool,
    /// The text of a code that several families have, where there is one.
    pub shared_code: &'a str,
    /// A text that no family knows.
    pub unknown: String,
}

impl<'a> Example<'a> {
    /// The examples for the family with this index.
    pub fn of(catalogue: &'a Catalogue, family: usize, unknown: String) -> Option<Self> {
        let is_success = |code: &&Code| code.outcome == CodeOutcome::Success;
        let codes = || catalogue.codes_of(family);
        let current = || codes().filter(|code| code.deprecated.is_none());
        let failures = || current().filter(|code| !is_success(code));
        let code = failures()
            .find(|code| code.retry.confirm_first)
            .or_else(|| failures().next())
            .or_else(|| current().next())
            .or_else(|| codes().next())?;
        let success = current().find(is_success);
        Some(Self {
            family: Case::UpperCamel.apply(&catalogue.families[family].id),
            family_id: &catalogue.families[family].id,
            code: &code.code,
            name: &code.name,
            variant: Case::UpperCamel.apply(&code.name),
            success: success.map(|code| Case::UpperCamel.apply(&code.name)),
            is_success: is_success(&code),
            confirm_first: code.retry.confirm_first,
            shared_code: shared_code(catalogue).unwrap_or(&code.code),
            unknown,
        })
    }
}

/// A text that no family knows.
pub(super) fn unknown_code(catalogue: &Catalogue) -> String {
    let is_known = |text: &String| catalogue.codes.iter().any(|code| code.code == *text);
    let mut text = String::from("X999");
    while is_known(&text) {
        text.push('9');
    }
    text
}

/// A text that means something in two families at least.
fn shared_code(catalogue: &Catalogue) -> Option<&str> {
    let first_codes = |family| catalogue.codes_of(family).take(LOOKED_AT);
    let families = 0..catalogue.families.len().min(LOOKED_AT);
    let mut seen = std::collections::BTreeSet::new();
    // The last one found is the least likely to be `0`, whose meanings are much alike.
    let mut codes = families.flat_map(first_codes);
    let mut shared = None;
    for code in &mut codes {
        if !seen.insert(code.code.as_str()) {
            shared = Some(code.code.as_str());
        }
    }
    shared
}

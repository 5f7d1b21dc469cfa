//! Kinds of text: what a text field may hold, stated once for the rules and for the JSON Schema.

use std::marker::PhantomData;
use std::ops::Deref;

/// The limits of one kind of text.
#[derive(Debug)]
pub struct Facets {
    /// What it is, for messages: "a title".
    pub what: &'static str,
    /// The most characters.
    pub max: usize,
    /// A regular expression that the whole text matches, where the kind has a grammar.
    pub pattern: Option<&'static str>,
    /// The rule that speaks for the grammar, by id.
    pub grammar_rule: &'static str,
    /// How the canonical layout writes it.
    pub notation: Notation,
}

/// A way of writing a text in YAML. One that cannot hold a text gives way to one that can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// Without quotes, wherever YAML still reads it as this text; folded where it is too long for its line.
    Plain,
    /// In double quotes, so that it is never taken for a number.
    DoubleQuoted,
    /// In single quotes, in which a backslash is a backslash.
    SingleQuoted,
    /// As a folded block, wrapped.
    Folded,
}

/// A kind of text.
pub trait TextKind: 'static {
    /// Its limits.
    const FACETS: Facets;
}

/// A text of the kind `K`, as it stands in the file: the reader checks no limits, the rules do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<K> {
    value: String,
    kind: PhantomData<K>,
}

impl<K> Text<K> {
    /// Takes `value` as a text of this kind.
    #[must_use]
    pub const fn new(value: String) -> Self {
        Self {
            value,
            kind: PhantomData,
        }
    }

    /// True where it is no longer than its kind may be.
    #[must_use]
    pub fn fits(&self) -> bool
    where
        K: TextKind,
    {
        let most = K::FACETS.max;
        self.value.len() <= most || self.value.chars().count() <= most
    }

    /// The text alone.
    #[must_use]
    pub fn into_string(self) -> String {
        self.value
    }
}

impl<K> Deref for Text<K> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.value
    }
}

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:ident: $what:literal, $max:literal $(, $pattern:literal by $rule:literal)? $(=> $notation:ident)?; )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name;

        impl TextKind for $name {
            const FACETS: Facets = Facets {
                what: $what,
                max: $max,
                pattern: kinds!(@option $($pattern)?),
                grammar_rule: kinds!(@or_empty $($rule)?),
                notation: kinds!(@or_plain $($notation)?),
            };
        }
    )+ };
    (@option) => { None };
    (@option $pattern:literal) => { Some($pattern) };
    (@or_empty) => { "" };
    (@or_empty $rule:literal) => { $rule };
    (@or_plain) => { Notation::Plain };
    (@or_plain $notation:ident) => { Notation::$notation };
}

kinds! {
    /// The id of a family.
    FamilyId: "a family id", 40, r"[a-z][a-z0-9]*(_[a-z0-9]+)*" by "name-grammar";
    /// The id of a flow or source.
    Id: "an id", 40, r"[a-z][a-z0-9]*(_[a-z0-9]+)*" by "name-grammar";
    /// A mention of an id: whether it is one, the rules on references say.
    IdReference: "an id", 40, r"[a-z][a-z0-9]*(_[a-z0-9]+)*" by "";
    /// The public name of a code.
    Name: "a name", 40, r"[a-z][a-z0-9]*(_[a-z0-9]+)*" by "name-grammar";
    /// The name of the packages.
    PackageName: "a package name", 64, r"[a-z][a-z0-9]*(-[a-z0-9]+)*" by "package-name";
    /// A code, exactly as it stands on the wire.
    Code: "a code", 32, r"[A-Za-z0-9][A-Za-z0-9._-]*" by "code-grammar" => DoubleQuoted;
    /// A code of a family: `stk_result/1032`.
    Reference: "a reference", 73, r"[a-z][a-z0-9_]*/[A-Za-z0-9][A-Za-z0-9._-]*" by "reference-grammar";
    /// A version of the packages.
    Version: "a version", 64;
    /// A line for people.
    Title: "a title", 120;
    /// A paragraph for people.
    Paragraph: "a paragraph", 600 => Folded;
    /// A short message for the payer.
    Message: "a message", 160;
    /// A regular expression for whole codes.
    Pattern: "a pattern", 200 => SingleQuoted;
    /// The name of a field on the wire.
    Field: "a field name", 64, r"[A-Za-z][A-Za-z0-9]*" by "field-grammar";
    /// An SPDX licence expression.
    License: "a licence", 120, r"[A-Za-z0-9][A-Za-z0-9.+-]*( WITH [A-Za-z0-9][A-Za-z0-9.+-]*)?( (AND|OR) [A-Za-z0-9][A-Za-z0-9.+-]*( WITH [A-Za-z0-9][A-Za-z0-9.+-]*)?)*" by "license-grammar";
    /// A web address.
    Url: "a web address", 300, r"https?://[!-~]+" by "url-grammar";
}

//! The catalogue as it is written: every field of `codes.yaml`, with its place.

use super::record::records;
use super::text::{
    Code, FamilyId, Field, Id, IdReference, License, Message, Name, PackageName, Paragraph,
    Pattern, Reference, Text, Title, Url, Version,
};
use super::vocabulary::{
    Backoff, ChannelId, CodeOutcome, Evidence, Fault, Presence, RetryWhen, Stage,
};
use crate::source::Located;

/// A list in the file.
pub type List<T> = Vec<Located<T>>;

records! {
    /// The whole file.
    Document: "the catalogue" {
        /// The version of this layout: 1.
        required schema: u32,
        /// What the packages are called, and their version.
        required package: PackageEntry,
        /// Where the facts come from.
        optional sources: List<SourceEntry>,
        /// The kinds of code. A code's identity is its family and its text.
        required families: List<FamilyEntry>,
        /// Where codes and news of payments are seen.
        optional channels: List<ChannelEntry>,
        /// The kinds of operation, and the ids that each leaves behind.
        optional flows: List<FlowEntry>,
        /// The codes.
        required codes: List<CodeEntry>,
        /// Codes that were removed: neither the code nor the name can come back.
        optional retired: List<RetiredEntry>,
    }

    /// The metadata that every package carries.
    PackageEntry: "the package" {
        /// The name in every registry, in kebab case.
        required name: Text<PackageName>,
        /// The version of the packages (Semantic Versioning).
        required version: Text<Version>,
        /// The name for people.
        required title: Text<Title>,
        /// What the packages are for.
        required description: Text<Paragraph>,
        /// The licence, as an SPDX expression.
        required license: Text<License>,
        /// Where the source lives.
        required repository: Text<Url>,
    }

    /// A document that facts come from.
    SourceEntry: "a source" {
        /// Its id.
        required id: Text<Id>,
        /// Its name.
        required title: Text<Title>,
        /// Its address.
        optional url: Text<Url>,
    }

    /// A kind of code.
    FamilyEntry: "a family" {
        /// Its id, which becomes a type in every language.
        required id: Text<FamilyId>,
        /// Its name for people.
        required title: Text<Title>,
        /// What its codes speak of.
        required description: Text<Paragraph>,
        /// A regular expression that every code of the family matches as a whole.
        required pattern: Text<Pattern>,
        /// True where a code begins with the HTTP status it comes with.
        optional http_status_prefix: bool,
        /// The flows in which the family is seen.
        optional flows: List<Text<IdReference>>,
    }

    /// A place where a code is seen.
    ChannelEntry: "a channel" {
        /// Which of the known channels it is.
        required id: ChannelId,
        /// Its name for people.
        required title: Text<Title>,
        /// How to read it.
        required description: Text<Paragraph>,
        /// The field that holds the code.
        optional field: Text<Field>,
        /// How far along the operation is.
        required stage: Stage,
        /// The family that its code belongs to.
        optional family: Text<IdReference>,
    }

    /// A kind of operation.
    FlowEntry: "a flow" {
        /// Its id.
        required id: Text<Id>,
        /// Its name for people.
        required title: Text<Title>,
        /// The ids worth storing.
        required ids: List<FlowIdEntry>,
        /// The ids that together tell one operation from another.
        required idempotency_key: List<Text<Field>>,
        /// The channels that bring its news.
        required channels: List<ChannelId>,
    }

    /// An id that a flow leaves behind.
    FlowIdEntry: "an id of a flow" {
        /// Its name on the wire.
        required name: Text<Field>,
        /// When it is there.
        required presence: Presence,
    }

    /// A code.
    CodeEntry: "a code" {
        /// The family it belongs to.
        required family: Text<IdReference>,
        /// The exact text on the wire, in quotes.
        required code: Text<Code>,
        /// Its public name in snake case, unique in its family; it never changes.
        required name: Text<Name>,
        /// Its name for people.
        required title: Text<Title>,
        /// What it says of the operation.
        required outcome: CodeOutcome,
        /// What happened.
        required description: Text<Paragraph>,
        /// What to do about it.
        required action: Text<Paragraph>,
        /// Who can remove the cause; failures only.
        optional fault: Fault,
        /// When to try again; failures only.
        optional retry: RetryEntry,
        /// The HTTP status it comes with; only in a family with http_status_prefix.
        optional http_status: u32,
        /// True where a C2B validation endpoint may send it.
        optional reply: bool,
        /// What to tell the payer.
        optional customer_message: MessageEntry,
        /// Codes that are easily confused with it, as family/code.
        optional see_also: List<Text<Reference>>,
        /// The package version that added it.
        required since: Text<Version>,
        /// Set where it should not be used any more.
        optional deprecated: DeprecatedEntry,
        /// The ids of the sources that document it.
        optional sources: List<Text<IdReference>>,
        /// How well its meaning is known.
        required evidence: Evidence,
    }

    /// Advice on trying again: this part keeps money safe.
    RetryEntry: "the retry advice" {
        /// When a new attempt makes sense.
        required when: RetryWhen,
        /// How long to wait first, in seconds.
        optional delay_seconds: DelayEntry,
        /// How pauses grow between attempts.
        optional backoff: Backoff,
        /// The most attempts in all.
        optional max_attempts: u32,
        /// True where the code does not prove that no money moved: confirm the payment's state before charging again.
        required confirm_first: bool,
    }

    /// A pause, in whole seconds.
    DelayEntry: "a delay" {
        /// The shortest.
        required min: u32,
        /// The longest.
        required max: u32,
    }

    /// A message for the payer, in both languages.
    MessageEntry: "a customer message" {
        /// English.
        required en: Text<Message>,
        /// Kiswahili.
        required sw: Text<Message>,
    }

    /// Why a code should not be used any more.
    DeprecatedEntry: "a deprecation" {
        /// The package version that deprecated it.
        required since: Text<Version>,
        /// Why.
        required note: Text<Paragraph>,
        /// The code to use instead, as family/code.
        optional r#use: Text<Reference>,
    }

    /// A code that was removed.
    RetiredEntry: "a retired code" {
        /// The family it belonged to.
        required family: Text<IdReference>,
        /// Its text on the wire, in quotes.
        required code: Text<Code>,
        /// Its name.
        required name: Text<Name>,
        /// The package version that removed it.
        required since: Text<Version>,
    }
}

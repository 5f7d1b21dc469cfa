// {{ package.generated_by }}
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Docs and texts of families and codes are prose of the catalogue, kept as it is written there.
#![allow(clippy::doc_markdown, clippy::unicode_not_nfc)]
{%- let feature = package.last_feature() %}
// The README's examples show the feature `{{ feature }}` too, so they are tested only with it.
#![cfg_attr(any(not(doctest), feature = "{{ feature }}"), doc = include_str!("../README.md"))]
{%- if package.events.is_some() %}

#[cfg(feature = "events")]
extern crate alloc;
{%- endif %}

mod code;
{%- if package.events.is_some() %}
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
{%- endif %}
mod families;
mod family;
mod family_code;
mod info;
mod retry;
{%- if package.has_search() %}
mod search;
{%- endif %}
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod text_or_number;
#[cfg(feature = "serde")]
mod with_serde;

pub use code::Code;
pub use families::*;
pub use family::{lookup, lookup_all, Family};
pub use family_code::{FamilyCode, UnknownCode};
pub use info::{CodeInfo, CodeOutcome, CustomerMessage, Deprecation, Fault};
pub use retry::{Backoff, DelaySeconds, Retry, RetryWhen};

/// The version of the catalogue, and of this crate.
pub const CATALOGUE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The digest of what the catalogue says: two services whose digests are equal agree on every code.
pub const CATALOGUE_DIGEST: &str =
    "{{ package.digest }}";

//! Renders one reviewed catalogue of M-Pesa Daraja result codes into packages for several languages.
//!
//! Data flows one way: text ([`source`]) → document and valid catalogue ([`catalogue`]) → one view a
//! target ([`target`]) → files in memory ([`files`]) → disk ([`disk`]).

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod catalogue;
pub mod diff;
pub mod disk;
pub mod edits;
pub mod files;
pub mod finding;
pub mod fragment;
pub mod lattice;
pub mod layout;
pub mod name;
pub mod package;
pub mod search;
pub mod source;
pub mod target;

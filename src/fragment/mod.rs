//! Strings that are already safe in one target language: the only texts that reach a template.

pub mod commonmark;
pub mod rust;
pub mod visible;

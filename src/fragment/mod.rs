//! Strings that are already safe in one target language: the only texts that reach a template.

pub mod commonmark;
pub mod html;
pub mod json;
pub mod python;
pub mod rust;
pub mod sentence;
pub mod typescript;
pub mod visible;
pub mod yaml;

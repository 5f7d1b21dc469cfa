//! Safe strings of Rust: literals, doc comments, and the values that are made of them.
//!
//! Each decides its own layout, as rustfmt would have it, so that no text changes what a formatter says.

mod doc;
mod literal;
mod value;

pub use doc::{Doc, Markdown};
pub use literal::{Literal, TomlLiteral};
pub use value::{
    CustomerMessage, Delay, Deprecated, DeprecatedAttribute, Deprecation, Number, OptionOf,
};

/// rustfmt's `max_width`.
const MAX_WIDTH: usize = 100;

/// How many columns a text takes.
fn width(text: &str) -> usize {
    use unicode_width::UnicodeWidthStr as _;

    if text.is_ascii() {
        text.len()
    } else {
        text.width()
    }
}

/// Writes `indent` spaces.
fn pad(out: &mut dyn std::fmt::Write, indent: usize) -> std::fmt::Result {
    write!(out, "{:indent$}", "")
}

/// Makes a fragment print through its method `write`.
macro_rules! writable {
    ($($Type:ty),+ $(,)?) => { $(
        impl std::fmt::Display for $Type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.write(f)
            }
        }

        impl askama::FastWritable for $Type {
            fn write_into(
                &self,
                out: &mut dyn std::fmt::Write,
                _: &dyn askama::Values,
            ) -> askama::Result<()> {
                Ok(self.write(out)?)
            }
        }
    )+ };
}

use writable;

//! Fragments of TypeScript: string literals and doc comments, laid out as Prettier lays them out.

/// Lets templates print a type that has a method `write`: fast, and through `Display` for tests.
macro_rules! printable {
    ($($type:ty),+) => { $(
        impl std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.write(formatter)
            }
        }

        impl askama::FastWritable for $type {
            fn write_into(
                &self,
                dest: &mut dyn std::fmt::Write,
                _: &dyn askama::Values,
            ) -> askama::Result<()> {
                Ok(self.write(dest)?)
            }
        }
    )+ };
}

pub(crate) use printable;

mod doc;
mod literal;
mod markdown;
mod width;

pub use doc::{DocLines, Prose};
pub use literal::{Literal, Property};
pub use markdown::Line;

/// The column that no line of ours crosses where it can break.
const PRINT_WIDTH: usize = 80;

/// The escape of a character in a string literal: `\u2028`, `\u{1F600}`.
fn escape(character: char) -> String {
    let number = u32::from(character);
    if number > 0xFFFF {
        format!("\\u{{{number:X}}}")
    } else {
        format!("\\u{number:04X}")
    }
}

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

/// True for a character that a reader cannot see, or that an editor may show as something else:
/// it is always written as an escape.
fn is_hidden(character: char) -> bool {
    let hidden = matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{600}'..='\u{605}'
            | '\u{61C}'
            | '\u{6DD}'
            | '\u{70F}'
            | '\u{890}'..='\u{891}'
            | '\u{8E2}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{E000}'..='\u{F8FF}'
            | '\u{FE00}'..='\u{FE0D}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{110BD}'
            | '\u{110CD}'
            | '\u{13430}'..='\u{1343F}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..
    );
    let is_noncharacter = u32::from(character) & 0xFFFE == 0xFFFE;
    hidden
        || is_noncharacter
        || character.is_control()
        || (character.is_whitespace() && character != ' ')
}

/// The escape of a character in a string literal: `\u2028`, `\u{1F600}`.
fn escape(character: char) -> String {
    let number = u32::from(character);
    if number > 0xFFFF {
        format!("\\u{{{number:X}}}")
    } else {
        format!("\\u{number:04X}")
    }
}

//! How wide Prettier takes a text to be: exactly where that is certain, and as a range elsewhere.

/// The fewest and the most columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    pub min: usize,
    pub max: usize,
}

/// The columns of one character.
///
/// Prettier measures by Unicode tables that grow with its version, and takes an emoji made of several
/// characters as one. So only scripts whose width is settled are measured, and the caller copes with
/// the rest.
pub(super) fn of_char(character: char) -> Columns {
    let (min, max) = match character {
        ' '..='~' | 'À'..='ɏ' | 'Α'..='Ρ' | 'Σ'..='ω' | 'Ѐ'..='ҁ' | '\u{2010}'..='\u{2027}' => {
            (1, 1)
        }
        'ぁ'..='ゖ'
        | 'ァ'..='ヺ'
        | '\u{3001}'..='\u{3003}'
        | '\u{3008}'..='\u{3011}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '가'..='힣'
        | '！'..='｠' => (2, 2),
        _ => (0, 2),
    };
    Columns { min, max }
}

/// The columns of a text.
pub(super) fn of_text(text: &str) -> Columns {
    if text.is_ascii() {
        let len = text.len();
        return Columns { min: len, max: len };
    }
    text.chars()
        .map(of_char)
        .fold(Columns { min: 0, max: 0 }, |sum, one| Columns {
            min: sum.min + one.min,
            max: sum.max + one.max,
        })
}

//! Which characters a reader of generated code can see.

/// What is not seen, or not seen for what it is, above ASCII: controls, separators, spaces that are not U+0020,
/// joiners and marks of direction, fillers, private use. The ranges are fixed here, since the tables of a
/// library change with its version and the output must not. Selectors of an emoji's form are left in.
const HIDDEN: [(u32, u32); 32] = [
    (0x0080, 0x00A0),
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x0600, 0x0605),
    (0x061C, 0x061C),
    (0x06DD, 0x06DD),
    (0x070F, 0x070F),
    (0x0890, 0x0891),
    (0x08E2, 0x08E2),
    (0x115F, 0x1160),
    (0x1680, 0x1680),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2000, 0x200F),
    (0x2028, 0x202F),
    (0x205F, 0x206F),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xE000, 0xF8FF),
    (0xFDD0, 0xFDEF),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0xFFFE, 0xFFFF),
    (0x1_10BD, 0x1_10BD),
    (0x1_10CD, 0x1_10CD),
    (0x1_3430, 0x1_343F),
    (0x1_BCA0, 0x1_BCA3),
    (0x1_D173, 0x1_D17A),
    (0xE_0000, 0xE_0FFF),
    (0xF_0000, 0x10_FFFF),
];

/// True where every character of `text` can be seen.
#[must_use]
pub fn is_visible(text: &str) -> bool {
    all_bytes(text, |byte| matches!(byte, b' '..=b'~')) || text.chars().all(is_visible_char)
}

/// True where every byte is as asked, looked at many at a time: whole catalogues go through here.
#[must_use]
pub fn all_bytes(text: &str, is_fine: impl Fn(u8) -> bool) -> bool {
    let chunks = text.as_bytes().chunks(64);
    // Without a way out of the chunk, the compiler compares it as one.
    let mut fine = chunks.map(|chunk| chunk.iter().fold(true, |fine, byte| fine & is_fine(*byte)));
    fine.all(|fine| fine)
}

/// True where a character can be seen, and is what it looks like.
#[must_use]
pub fn is_visible_char(character: char) -> bool {
    let point = u32::from(character);
    if point < 0x80 {
        return (0x20..0x7F).contains(&point);
    }
    // The last two of each plane are never characters.
    let is_noncharacter = point & 0xFFFE == 0xFFFE;
    let is_hidden = HIDDEN
        .binary_search_by(|(first, last)| {
            if *last < point {
                std::cmp::Ordering::Less
            } else if *first > point {
                std::cmp::Ordering::Greater
            } else {
                std::cmp::Ordering::Equal
            }
        })
        .is_ok();
    !is_noncharacter && !is_hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_signs_and_emoji_are_visible() {
        assert!(is_visible("Salio, \"ñ\" 日本語 ❤️ 🎉 #\\ ~"));
    }

    #[test]
    fn what_deceives_the_eye_is_not() {
        for point in [
            0x00, 0x09, 0x0A, 0x7F, 0x85, 0xA0, 0xAD, 0x200B, 0x200D, 0x2028, 0x2029, 0x202E,
            0x202F, 0x2066, 0x3000, 0xE000, 0xFEFF, 0xFFFE, 0x1_FFFF, 0xE_0041, 0x10_FFFF,
        ] {
            let character = char::from_u32(point).unwrap();
            assert!(!is_visible(&format!("a{character}")), "U+{point:04X}");
        }
    }

    #[test]
    fn the_ranges_are_sorted_and_apart() {
        assert!(HIDDEN.iter().all(|(first, last)| first <= last));
        assert!(HIDDEN.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }
}

//! Texts of a catalogue within running text.

/// What a text lacks to be a sentence: a full stop, or nothing where it ends like one.
#[must_use]
pub fn full_stop(text: &str) -> &'static str {
    if text.ends_with(['.', '!', '?', '…', '。', '！', '？']) {
        ""
    } else {
        "."
    }
}

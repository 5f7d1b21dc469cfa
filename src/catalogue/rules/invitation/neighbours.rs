//! Long texts.

use super::invitation;

/// Each would take minutes if every word looked back, or ahead, over all others.
#[test]
fn long_texts_come_to_an_end() {
    for part in [
        "retry ",
        "pay ",
        "not retry or ",
        "before pay again ",
        "no need to avoid paying ",
        "now ",
        "if you pay again ",
        "we confirm before you pay again ",
    ] {
        let text = format!("not {}", part.repeat(200_000));
        let _ = invitation(&text);
    }
}

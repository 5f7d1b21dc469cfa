//! Two texts, compared word by word.

use similar::{ChangeTag, DiffableStr as _};

use crate::edits::edits;

/// A run of words.
pub(super) struct Piece {
    /// Whether both texts have it, or which.
    pub tag: ChangeTag,
    /// The words, with their spaces.
    pub text: String,
}

/// What to keep, take out and put in, to get from `before` to `after`.
pub(super) fn words(before: &str, after: &str) -> Vec<Piece> {
    let (before, after) = (before.tokenize_words(), after.tokenize_words());
    let mut pieces: Vec<Piece> = Vec::new();
    let edits = edits(&before, &after);
    let changes = edits.iter();
    for change in changes.flat_map(|edit| edit.iter_changes(&*before, &*after)) {
        match pieces.last_mut() {
            Some(piece) if piece.tag == change.tag() => piece.text.push_str(change.value()),
            _ => pieces.push(Piece {
                tag: change.tag(),
                text: change.value().to_owned(),
            }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_texts_can_be_put_together_again() {
        let (before, after) = ("Wait, then try again.", "Wait 30 seconds, then ask  again.");
        let pieces = words(before, after);
        let without = |tag| -> String {
            let kept = pieces.iter().filter(|piece| piece.tag != tag);
            kept.map(|piece| piece.text.as_str()).collect()
        };
        assert_eq!(without(ChangeTag::Insert), before);
        assert_eq!(without(ChangeTag::Delete), after);
        assert!(pieces.iter().any(|piece| piece.tag == ChangeTag::Equal));
    }
}

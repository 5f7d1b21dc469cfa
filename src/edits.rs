//! What to keep, take out and put in, to get from one text to another.
//!
//! One algorithm, for one type of token: `similar`'s own entry point holds all of its algorithms for
//! each type of text, which is a tenth of the whole program.

use std::time::{Duration, Instant};

use similar::DiffOp;
use similar::algorithms::{Capture, Compact, Replace, patience};

/// After this long, the rest is compared roughly.
const PATIENCE: Duration = Duration::from_secs(5);

/// The edits that turn the lines or words of one text into those of another, in their order.
#[must_use]
pub fn edits(before: &[&str], after: &[&str]) -> Vec<DiffOp> {
    let mut taken = Compact::new(Replace::new(Capture::new()), before, after);
    let Ok(()) = patience::diff_deadline(
        &mut taken,
        before,
        0..before.len(),
        after,
        0..after.len(),
        Some(Instant::now() + PATIENCE),
    );
    taken.into_inner().into_inner().into_ops()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_texts_can_be_put_together_again() {
        let before = ["a", "b", "c", "d", "e"];
        let after = ["b", "x", "c", "e", "f"];
        let edits = edits(&before, &after);
        let old = edits.iter().flat_map(|edit| &before[edit.old_range()]);
        let new = edits.iter().flat_map(|edit| &after[edit.new_range()]);
        assert!(old.eq(&before) && new.eq(&after), "{edits:?}");
        assert!(
            edits
                .iter()
                .any(|edit| edit.tag() == similar::DiffTag::Equal)
        );
    }
}

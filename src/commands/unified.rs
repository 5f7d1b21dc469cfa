//! The difference of two texts, line by line, as `diff -u` writes it.

use std::time::Duration;

use similar::{Algorithm, TextDiff};

/// Texts above this size are not compared line by line.
const LARGEST: usize = 4 * 1024 * 1024;

/// What turns the first of two named texts into the second.
pub fn diff(old: (&str, &str), new: (&str, &str)) -> String {
    if old.1.len().max(new.1.len()) > LARGEST {
        let line = first_difference(old.1, new.1);
        return format!("the file is too large to show; line {line} is the first that differs\n");
    }
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Patience)
        .timeout(Duration::from_secs(5))
        .diff_lines(old.1, new.1);
    diff.unified_diff().header(old.0, new.0).to_string()
}

/// The first line, counted from 1, in which the two texts differ.
pub fn first_difference(old: &str, new: &str) -> usize {
    let same = old.lines().zip(new.lines());
    same.take_while(|(old, new)| old == new).count() + 1
}

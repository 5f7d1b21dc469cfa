//! The difference of two texts, line by line, as `diff -u` writes it.

use std::fmt::Write as _;

use daraja_codegen::edits::edits;
use similar::group_diff_ops;
use similar::udiff::UnifiedHunkHeader;

/// How many lines that are the same stand around a change.
const AROUND: usize = 3;
/// Texts above this size are not compared line by line.
const LARGEST: usize = 4 * 1024 * 1024;

/// What turns one text of a file into another, each with a word on what it is. `patch` and `git apply` take the file's
/// name up to the tab.
pub fn diff(name: &str, old: (&str, &str), new: (&str, &str)) -> String {
    if old.0.len().max(new.0.len()) > LARGEST {
        let line = first_difference(old.0, new.0);
        return format!("the file is too large to show; line {line} is the first that differs\n");
    }
    let lines = |text| str::split_inclusive(text, '\n').collect::<Vec<&str>>();
    let (before, after) = (lines(old.0), lines(new.0));
    let mut text = String::new();
    for hunk in group_diff_ops(edits(&before, &after), AROUND) {
        if text.is_empty() {
            let _ = write!(text, "--- {name}\t{}\n+++ {name}\t{}\n", old.1, new.1);
        }
        let _ = writeln!(text, "{}", UnifiedHunkHeader::new(&hunk));
        let changes = hunk.iter();
        for change in changes.flat_map(|edit| edit.iter_changes(&*before, &*after)) {
            let _ = write!(text, "{}{}", change.tag(), change.value());
            if !change.value().ends_with('\n') {
                text.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    text
}

/// The first line of the old text, counted from 1, in which the new one differs; its last where it only ends too soon.
pub fn first_difference(old: &str, new: &str) -> usize {
    let same = old.lines().zip(new.lines());
    let same = same.take_while(|(old, new)| old == new).count();
    (same + 1).min(old.lines().count().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_written_as_diff_writes_it() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12";
        let new = "1\n2\nthree\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        let expected = "--- a b.rs\told\n+++ a b.rs\tnew\n@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n@@ -9,4 +9,4 @@\n 9\n 10\n 11\n\
                        -12\n\\ No newline at end of file\n+12\n";
        assert_eq!(diff("a b.rs", (old, "old"), (new, "new")), expected);
        assert_eq!(diff("a b.rs", (old, "old"), (old, "new")), "");
    }

    #[test]
    fn the_first_difference_is_a_line_that_is_there() {
        for (old, new, line) in [
            ("1\n2\n", "1\ntwo\n", 2),
            ("1\n2", "1\n2\n", 2),
            ("1\n2\n", "1\n2\n3\n", 2),
            ("", "1\n", 1),
        ] {
            assert_eq!(first_difference(old, new), line, "{old:?}");
        }
    }
}

//! Comparing with expected outputs that are committed.

use std::fs;
use std::path::Path;

/// Compares `actual` with the file at `path`; with `UPDATE_EXPECT` set, writes it instead.
pub fn expect(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        expected == actual,
        "{} is not what it was; if that is well, run UPDATE_EXPECT=1 cargo test\n--- expected\n{expected}\n--- actual\n{actual}",
        path.display()
    );
}

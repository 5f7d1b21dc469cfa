// {{ package.generated_by }}
//! Decoding for large families: a search, where a `match` would take the compiler too long.

/// The place beside `code` in a table that is sorted by code.
pub(crate) const fn search(table: &[(&str, usize)], code: &str) -> Option<usize> {
    let code = code.as_bytes();
    let mut low = 0;
    let mut high = table.len();
    while low < high {
        let middle = low + (high - low) / 2;
        if is_before(table[middle].0.as_bytes(), code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    // The first entry that is not before the code: the code's own, or one after it.
    if low < table.len() && !is_before(code, table[low].0.as_bytes()) {
        Some(table[low].1)
    } else {
        None
    }
}

/// Whether `a` sorts before `b`.
const fn is_before(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index < b.len() && (index == a.len() || a[index] < b[index])
}

// {{ package.generated_by }}
//! Decoding for large families: a binary search, where a `match` would take the compiler too long.

/// The value beside `code` in a table that is sorted by code.
pub(crate) const fn search<T: Copy>(table: &[(&str, T)], code: &str) -> Option<T> {
    let code = code.as_bytes();
    let mut low = 0;
    let mut high = table.len();
    while low < high {
        let middle = low + (high - low) / 2;
        let (candidate, value) = table[middle];
        let candidate = candidate.as_bytes();
        let common = common_prefix(candidate, code);
        if common == code.len() && common == candidate.len() {
            return Some(value);
        }
        let is_before = common < code.len()
            && (common == candidate.len() || candidate[common] < code[common]);
        if is_before {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

/// How many bytes at the start of `a` and `b` are the same.
const fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let mut common = 0;
    while common < a.len() && common < b.len() && a[common] == b[common] {
        common += 1;
    }
    common
}
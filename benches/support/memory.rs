//! Memory that was just in use, for everyone who is measured.

/// Has this much memory in use, in bytes, and gives it back. A virtual machine that has not used its memory for a
/// moment has to ask its host for every page, which takes longer than to copy it: whoever is measured first pays for all.
pub fn warm(bytes: u64) {
    let bytes = usize::try_from(bytes).expect("less than there is");
    drop(std::hint::black_box(vec![1_u8; bytes]));
}

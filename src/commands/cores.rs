//! Threads, where there is enough for them to do.

use daraja_codegen::catalogue;
use rayon::ThreadPoolBuilder;

/// Starts one thread for every core but the one that this thread works on, and waits until they run: the
/// system may put a new thread beside this one, on the same core, unless this one makes room.
pub fn use_all() {
    let pool = ThreadPoolBuilder::new().use_current_thread();
    // Where threads cannot be had, or are there already, the work is done with what there is.
    let _ = pool.build_global();
}

/// The same, for a catalogue that is worth it.
pub fn use_all_for(text: &str) {
    if text.len() >= catalogue::WORTH_SHARING {
        use_all();
    }
}

//! Threads, where there is enough for them to do, each on a core of its own at first.

mod affinity;

use std::num::NonZero;
use std::sync::{Arc, OnceLock};
use std::thread;

use affinity::Cores;
use daraja_codegen::catalogue;
use rayon::ThreadPoolBuilder;

/// The cores of the threads, once they run.
static CORES: OnceLock<Arc<Cores>> = OnceLock::new();

/// Starts one thread for every core but the one that this thread works on, and waits until they run. Each
/// stays where it is: left alone, the system may have two of them share a core for longer than a small
/// catalogue takes.
pub fn use_all() {
    if CORES.get().is_some() {
        return;
    }
    // Counted before this thread stays on one core, which would then be the only one.
    let count = thread::available_parallelism().map_or(1, NonZero::get);
    let cores = Arc::new(Cores::of_this_thread());
    if count > 1 {
        cores.stay(0);
    }
    let pool = ThreadPoolBuilder::new()
        .use_current_thread()
        .num_threads(count)
        .spawn_handler(|worker| {
            let cores = Arc::clone(&cores);
            thread::Builder::new().spawn(move || {
                cores.stay(worker.index());
                worker.run();
            })?;
            Ok(())
        });
    match pool.build_global() {
        Ok(()) => _ = CORES.set(cores),
        // Where no thread can be had, the work is done without.
        Err(_) => cores.roam(),
    }
}

/// The same, for a catalogue that is worth it: there is time for the system to find the best core for each.
pub fn use_all_for(text: &str) {
    if text.len() >= catalogue::WORTH_SHARING {
        use_all();
        roam();
    }
}

/// Lets the threads, and the programs that this one starts, work wherever the system wants.
pub fn roam() {
    if let Some(cores) = CORES.get() {
        cores.roam();
        rayon::spawn_broadcast(|_| cores.roam());
    }
}

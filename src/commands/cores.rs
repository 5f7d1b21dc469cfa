//! Threads, where there is enough for them to do.

mod affinity;

use std::sync::{Arc, OnceLock};
use std::thread;

use affinity::Cores;
use daraja_codegen::catalogue;
use rayon::ThreadPoolBuilder;

/// The cores that the threads keep to, once they run.
static CORES: OnceLock<Arc<Cores>> = OnceLock::new();

/// Starts one thread for every core but the one that this thread works on, and waits until they run.
pub fn use_all() {
    start(Cores::default());
}

/// The same for work of some milliseconds: each thread keeps to a core of its own where nothing else runs. Left
/// alone, the system may have two of them share a core for longer than the work takes.
pub fn use_all_apart() {
    start(Cores::free());
}

/// The same for a catalogue that is worth it: there is time for the system to find the best core for each.
pub fn use_all_for(text: &str) {
    if text.len() >= catalogue::WORTH_SHARING {
        use_all();
        roam();
    }
}

/// True where no other thread can take work over.
pub fn is_alone() -> bool {
    CORES.get().is_none() || rayon::current_num_threads() == 1
}

fn start(cores: Cores) {
    if CORES.get().is_some() {
        return;
    }
    let cores = Arc::new(cores);
    let pool = ThreadPoolBuilder::new()
        .use_current_thread()
        .spawn_handler(|worker| {
            // Not before rayon has counted the cores: this one would be the only one.
            cores.keep(0);
            let cores = Arc::clone(&cores);
            thread::Builder::new().spawn(move || {
                cores.keep(worker.index());
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

/// Lets every thread work wherever the system wants.
fn roam() {
    if let Some(cores) = CORES.get() {
        cores.roam();
        rayon::spawn_broadcast(|_| cores.roam());
    }
}

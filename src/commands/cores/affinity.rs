//! Which cores a thread works on: a wish, of which nothing but speed depends.

#[cfg(target_os = "linux")]
use rustix::thread::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};

/// Cores for threads to keep to; by default none, and the system decides.
#[cfg(target_os = "linux")]
#[derive(Default)]
pub struct Cores {
    allowed: Option<CpuSet>,
    /// The numbers of those that are allowed, from the one on which the first thread is.
    order: Vec<usize>,
}

#[cfg(target_os = "linux")]
impl Cores {
    /// The cores that the calling thread may work on, where nothing else runs: a thread that keeps to a core
    /// would have to wait for whatever else does.
    pub fn free() -> Self {
        if running() != Some(1) {
            return Self::default();
        }
        let Ok(allowed) = sched_getaffinity(None) else {
            return Self::default();
        };
        let is_allowed = |core: &usize| allowed.is_set(*core);
        let mut order: Vec<usize> = (0..CpuSet::MAX_CPU).filter(is_allowed).collect();
        let here = sched_getcpu();
        let first = order.iter().position(|core| *core == here).unwrap_or(0);
        order.rotate_left(first);
        let allowed = Some(allowed);
        Self { allowed, order }
    }

    /// Has the calling thread keep to one core: the `index`th after that of the first thread.
    pub fn keep(&self, index: usize) {
        if let Some(core) = self.order.get(index) {
            let mut only = CpuSet::new();
            only.set(*core);
            let _ = sched_setaffinity(None, &only);
        }
    }

    /// Lets the calling thread work wherever the system wants.
    pub fn roam(&self) {
        if let Some(allowed) = &self.allowed {
            let _ = sched_setaffinity(None, allowed);
        }
    }
}

/// How many threads of the whole machine run, or could, at this moment: the fourth of
/// `0.20 0.18 0.12 1/80 11206`.
#[cfg(target_os = "linux")]
fn running() -> Option<usize> {
    let text = std::fs::read_to_string("/proc/loadavg").ok()?;
    let (running, _) = text.split(' ').nth(3)?.split_once('/')?;
    running.parse().ok()
}

/// Elsewhere the system decides.
#[cfg(not(target_os = "linux"))]
#[derive(Default)]
pub struct Cores;

#[cfg(not(target_os = "linux"))]
impl Cores {
    pub fn free() -> Self {
        Self
    }

    pub fn keep(&self, _index: usize) {}

    pub fn roam(&self) {}
}

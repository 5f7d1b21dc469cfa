//! Which cores a thread may work on: a hint to the system, of which nothing but speed depends.

#[cfg(target_os = "linux")]
use rustix::thread::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};

/// The cores that this program may work on.
#[cfg(target_os = "linux")]
pub struct Cores {
    allowed: Option<CpuSet>,
    /// The numbers of those, from the one on which the first thread was.
    order: Vec<usize>,
}

#[cfg(target_os = "linux")]
impl Cores {
    /// The cores that the calling thread may work on.
    pub fn of_this_thread() -> Self {
        let allowed = sched_getaffinity(None).ok();
        let is_allowed = |core: &usize| allowed.is_some_and(|allowed| allowed.is_set(*core));
        let mut order: Vec<usize> = (0..CpuSet::MAX_CPU).filter(is_allowed).collect();
        let here = sched_getcpu();
        let first = order.iter().position(|core| *core == here).unwrap_or(0);
        order.rotate_left(first);
        Self { allowed, order }
    }

    /// Keeps the calling thread on one core: the `index`th after that of the first thread.
    pub fn stay(&self, index: usize) {
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

/// Elsewhere the system finds the cores alone.
#[cfg(not(target_os = "linux"))]
pub struct Cores;

#[cfg(not(target_os = "linux"))]
impl Cores {
    pub fn of_this_thread() -> Self {
        Self
    }

    pub fn stay(&self, _index: usize) {}

    pub fn roam(&self) {}
}

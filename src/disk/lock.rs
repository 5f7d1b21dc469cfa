//! One run at a time writes below a folder.

use std::fs::{File, TryLockError};
use std::path::Path;

/// Keeps other runs from writing below a folder until it is dropped, or the process ends.
///
/// Where the system has no locks on folders (Windows, some network drives) it holds nothing, and runs are not kept apart.
#[derive(Debug, Default)]
pub struct Lock {
    folder: Option<File>,
}

impl Lock {
    /// Locks a folder, where it is there. `wait` is called once where another run has it.
    #[must_use]
    pub fn of(folder: &Path, wait: impl FnOnce()) -> Self {
        let Ok(folder) = File::open(folder) else {
            return Self::default();
        };
        let is_locked = match folder.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => {
                wait();
                folder.lock().is_ok()
            }
            Err(TryLockError::Error(_)) => false,
        };
        Self {
            folder: is_locked.then_some(folder),
        }
    }

    /// True where no other run writes.
    #[must_use]
    pub const fn is_held(&self) -> bool {
        self.folder.is_some()
    }
}

//! The one place that touches the disk: packages against their folders, and the catalogue itself.

mod ahead;
mod drift;
mod folder;
mod litter;
mod lock;
mod out;
mod put;
mod verify;
mod writer;

pub use ahead::Ahead;
pub use drift::{Drift, DriftKind, compare, orphans};
pub use lock::Lock;
pub use out::expect_folder;
pub use put::replace;
pub use verify::{Fault, FaultKind, Verification, VerifyError, verify};
pub use writer::{Written, write};

use std::io;
use std::path::{Path, PathBuf};

/// Why files could not be written or compared. Nothing was written for a conflict, or for a folder that is gone.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// The system refused.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A folder was there when the command began, and is not any more.
    #[error("{} was moved or deleted meanwhile: run the command again", .0.display())]
    Gone(PathBuf),
    /// Something that is no folder stands where the packages are to be.
    #[error("{} is not a folder: move it away", .0.display())]
    NoFolder(PathBuf),
    /// A link stands there that leads nowhere, or to something that is no folder.
    #[error("{} is a symbolic link that leads to no folder: make the folder that it names, or delete the link", .0.display())]
    Nowhere(PathBuf),
    /// Files stand in the way; every one of them is listed.
    #[error("{}", list(.0))]
    Conflicts(Vec<Conflict>),
}

impl DiskError {
    fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io {
            action,
            path,
            source,
        }
    }
}

/// A file that stands in the way of writing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// It is not in the manifest, so it is somebody's own.
    #[error("{} is not a generated file: move it away, or delete it", .0.display())]
    Foreign(PathBuf),
    /// It is stale, and its text is not the one that was generated.
    #[error("{} is generated no more, but was edited by hand: move it away, or delete it", .0.display())]
    Edited(PathBuf),
    /// It is a symbolic link, which could lead outside.
    #[error("{} is a symbolic link: replace it by a real file or folder", .0.display())]
    Symlink(PathBuf),
    /// It is a folder where a file belongs, or the other way round.
    #[error("{} is not {expected}: move it away", path.display())]
    Kind {
        /// Where.
        path: PathBuf,
        /// What belongs there.
        expected: &'static str,
    },
    /// The manifest cannot be read, so nobody knows which files are ours.
    #[error("{} cannot be read as a manifest ({reason}): restore it, or move the folder away", path.display())]
    Manifest {
        /// Where.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
}

fn list(conflicts: &[Conflict]) -> String {
    let lines: Vec<String> = conflicts.iter().map(Conflict::to_string).collect();
    lines.join("\n")
}

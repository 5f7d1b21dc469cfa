//! The canonical layout of a catalogue file: written anew without a change of meaning, every comment kept.
//!
//! Data flows one way: text → nodes and comments ([`tree`], [`scan`]) → each comment with the unit that it
//! speaks of ([`attach`]) → text ([`print`]) → proof that nothing was lost ([`verify`]). A new code is
//! put at its place in the same tree ([`add`]).

mod add;
mod attach;
mod block;
mod build;
mod order;
mod place;
mod print;
mod scalar;
mod scan;
mod stub;
mod tree;
mod verify;

pub use add::{Addition, Rejection, Request, add};

use std::fmt;

use crate::catalogue::node::{self, Value};
use crate::catalogue::read;
use crate::finding::Finding;
use crate::source::Source;
use verify::Reading;

/// Why a file was not laid out.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Its structure cannot be read; the findings say why.
    #[error("the structure of the file cannot be read")]
    Findings(Vec<Finding>),
    /// The layout would have changed what the file says. That is a mistake of this program.
    #[error("internal error: {0}")]
    Internal(String),
}

impl Refusal {
    fn internal(reason: impl fmt::Display) -> Self {
        Self::Internal(reason.to_string())
    }
}

/// The text of `source` in its canonical layout.
///
/// # Errors
/// Where the file is not a YAML map, and where the new text would not say the same as the old one.
pub fn format(source: &Source) -> Result<String, Refusal> {
    let (scan, root) = rayon::join(|| scan::scan(source.text()), || node::parse(source));
    let root = root.map_err(|error| Refusal::Findings(vec![error.finding()]))?;
    if !matches!(root.value, Value::Map(_)) {
        return Err(Refusal::Findings(read(source).1));
    }
    let scan = scan?;
    let mut tree = build::build(source, &root, &scan.dashes)?;
    attach::attach(&mut tree, &scan.comments);
    let text = print::print(&tree, source.text().len());
    if text == source.text() {
        return Ok(text);
    }
    let written = Source::new(source.name(), text);
    let old = Reading {
        source,
        root,
        comments: scan.comments,
    };
    let (scan, root) = rayon::join(|| scan::scan(written.text()), || node::parse(&written));
    let new = Reading {
        source: &written,
        root: root.map_err(|error| Refusal::internal(error.message))?,
        comments: scan?.comments,
    };
    verify::verify(old, new)?;
    Ok(written.into_text())
}

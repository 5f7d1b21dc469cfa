//! The catalogue: as it is written, the rules it keeps, and the valid model that comes of it.

mod advice;
mod age;
pub mod choice;
pub mod digest;
pub mod document;
mod limits;
mod model;
pub mod node;
mod reader;
pub mod record;
mod replies;
mod resolve;
pub mod rules;
mod scalar;
mod schema;
pub mod shape;
mod syntax;
pub mod text;
mod values;
pub mod vocabulary;

pub use model::{
    Catalogue, Channel, Code, CustomerMessage, Delay, Deprecation, Family, Flow, FlowId, Package,
    Retired, Retry, SourceDocument,
};
pub use node::MAX_BYTES;
pub use replies::Replies;
pub use rules::WORTH_SHARING;
pub use schema::json_schema;

use document::Document;
use node::Node;
use record::{Read as _, Reader};

use crate::finding::Finding;
use crate::source::Source;
use crate::target;

/// How many findings are kept: nobody reads more at once, and a hostile file could ask for millions.
pub const MAX_FINDINGS: usize = 10_000;

/// What validation comes to: every finding in file order, and the catalogue where none is an error.
#[derive(Debug)]
pub struct Validation {
    /// The catalogue.
    pub catalogue: Option<Catalogue>,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Reads `source` once and applies every rule.
#[must_use]
pub fn validate(source: &Source) -> Validation {
    validate_and(source, |_| ()).0
}

/// The same, and `look` takes from the document what the catalogue does not keep: places above all.
#[must_use]
pub fn validate_and<T>(
    source: &Source,
    look: impl FnOnce(&Document) -> T,
) -> (Validation, Option<T>) {
    let (document, mut findings) = read(source);
    if let Some(document) = &document
        && findings.len() <= MAX_FINDINGS
    {
        rules::apply(document, source, target::ALL, &mut findings);
    }
    findings.sort_by(|left, right| left.order().cmp(&right.order()));
    cut(&mut findings);
    let stopped = findings.iter().any(Finding::is_error);
    let document = document.filter(|_| !stopped);
    let seen = document.as_ref().map(look);
    let catalogue = document.and_then(resolve::resolve);
    debug_assert!(stopped || catalogue.is_some());
    let validation = Validation {
        catalogue,
        findings,
    };
    (validation, seen)
}

/// Leaves as many findings as are kept, and says that there are more.
fn cut(findings: &mut Vec<Finding>) {
    if findings.len() <= MAX_FINDINGS {
        return;
    }
    findings.truncate(MAX_FINDINGS);
    let last = findings.last().map(Finding::span).unwrap_or_default();
    let message = format!("there are more than {MAX_FINDINGS} findings: the rest is not shown");
    let finding = Finding::new(&rules::reading::LIMIT, message, last)
        .help("mend these first: many are often one slip, repeated");
    findings.push(finding);
}

/// Reads `source` as far as it can be read.
#[must_use]
pub fn read(source: &Source) -> (Option<Document>, Vec<Finding>) {
    let mut reader = Reader::new(source);
    let document = match node::parse(source) {
        Ok(node) if matches!(node.value, node::Value::Null) => {
            reader.nothing(node.span);
            None
        }
        Ok(node) => document(node, &mut reader),
        Err(error) => {
            reader.findings.push(error.finding());
            None
        }
    };
    (document, reader.findings)
}

fn document<'s>(mut node: Node<'s>, reader: &mut Reader<'s>) -> Option<Document> {
    node.span = reader.visible(node.span);
    Document::read(node, reader)
}

/// The digest of what a file says, be it valid or not; none where a part of it cannot be read at all.
#[must_use]
pub fn digest_of<'s>(node: Node<'s>, source: &'s Source) -> Option<String> {
    let document = document(node, &mut Reader::new(source))?;
    resolve::resolve(document).map(|catalogue| catalogue.digest().to_owned())
}

//! The same tree by another way, to hold [`super::parse`] against: serde-saphyr's own reader, and its `Spanned`.

use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_saphyr::{Error, Location, Spanned};

use super::spanned;
use super::{MAX_BYTES, MAX_DEPTH, MAX_NODES, Node, Value};
use crate::source::Span;

/// Reads `text` under the limits of [`super::parse`], but for those of the entries of one list or map.
pub fn parse(text: &str) -> Result<Node<'_>, Error> {
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        ignore_binary_tag_for_string: true,
        reject_unsupported_tags: true,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
        emit_comments: false,
        budget: serde_saphyr::budget! {
            max_anchors: 0,
            max_aliases: 0,
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_events: 2 * MAX_NODES,
            max_total_scalar_bytes: MAX_BYTES,
        },
    };
    serde_saphyr::from_str_with_options(text, options).map(node)
}

fn span_of(location: Location) -> Option<Span> {
    let span = location.span();
    let start = u32::try_from(span.byte_offset()?).ok()?;
    let len = u32::try_from(span.byte_len()?).ok()?;
    Some(Span { start, len })
}

fn node(spanned: Spanned<spanned::Value<'_>>) -> Node<'_> {
    let value = match spanned.value {
        spanned::Value::Null => Value::Null,
        spanned::Value::Bool(value) => Value::Bool(value),
        spanned::Value::Integer(value) => Value::Integer(value),
        spanned::Value::Number => Value::Number,
        spanned::Value::Text(text) => Value::Text(text),
        spanned::Value::List(entries) => Value::List(entries.into_iter().map(node).collect()),
        spanned::Value::Map(entries) => {
            let pair = |(key, value)| (node(key), node(value));
            Value::Map(entries.into_iter().map(pair).collect())
        }
    };
    let span = span_of(spanned.defined).unwrap_or_default();
    Node { value, span }
}

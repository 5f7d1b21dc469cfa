//! The canonical order of a record's fields: that of its declaration, unknown keys after them.

use crate::catalogue::shape::Shape;

/// `entries` with the shapes of their values. What the order does not decide stays as it is.
pub fn in_order<'e, 's, T>(
    entries: &'e [T],
    shape: Option<&'s Shape>,
    key: impl Fn(&'e T) -> &'e str,
) -> Vec<(&'e T, Option<&'s Shape>)> {
    let field = |entry: &'e T| {
        let field = shape.and_then(|shape| shape.field(key(entry)));
        let rank = field.map_or(usize::MAX, |(at, _)| at);
        (rank, entry, field.map(|(_, field)| field.shape))
    };
    let mut ranked: Vec<_> = entries.iter().map(field).collect();
    ranked.sort_by_key(|(rank, _, _)| *rank);
    ranked
        .into_iter()
        .map(|(_, entry, shape)| (entry, shape))
        .collect()
}

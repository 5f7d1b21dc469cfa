//! The shape of the catalogue: which fields a record has, in which order, and how each is written.

use schemars::{Schema, SchemaGenerator};

use super::choice::Choice;
use super::text::{Facets, Text, TextKind};
use crate::source::Located;

/// What a value looks like.
#[derive(Debug)]
pub enum Shape {
    /// A map of these fields, in this order.
    Record(&'static [Field]),
    /// A list of such values.
    List(&'static Shape),
    /// A text of some kind.
    Text(&'static Facets),
    /// One of a few words.
    Word,
    /// A number, true or false.
    Scalar,
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// True where it has to be there.
    pub required: bool,
    /// What it holds.
    pub shape: &'static Shape,
    /// What it is for.
    pub said: &'static str,
    /// What makes its JSON Schema.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// A type that knows the shape of what it is read from.
pub trait Shaped {
    /// The shape.
    const SHAPE: Shape;
}

impl Shape {
    /// The fields of a record, in their order; of anything else there are none.
    #[must_use]
    pub const fn fields(&self) -> &'static [Field] {
        match self {
            Self::Record(fields) => fields,
            _ => &[],
        }
    }

    /// The field called `key`, with its position, where this is a record that has one.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<(usize, &'static Field)> {
        self.fields()
            .iter()
            .enumerate()
            .find(|(_, field)| field.key == key)
    }
}

impl<K: TextKind> Shaped for Text<K> {
    const SHAPE: Shape = Shape::Text(&K::FACETS);
}

impl<C: Choice> Shaped for C {
    const SHAPE: Shape = Shape::Word;
}

impl Shaped for bool {
    const SHAPE: Shape = Shape::Scalar;
}

impl Shaped for u32 {
    const SHAPE: Shape = Shape::Scalar;
}

impl<T: Shaped> Shaped for Vec<Located<T>> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}

/// The key of the field with this Rust name: `r#use` is `use`.
pub(super) const fn key(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::document::Document;

    #[test]
    fn the_records_know_their_fields_in_order() {
        let Some((6, codes)) = Document::SHAPE.field("codes") else {
            panic!("codes is the seventh field");
        };
        let Shape::List(code) = codes.shape else {
            panic!("codes is a list");
        };
        let Some((_, deprecated)) = code.field("deprecated") else {
            panic!("a code may be deprecated");
        };
        assert!(!deprecated.required);
        assert_eq!(deprecated.shape.field("use").map(|(at, _)| at), Some(2));
        assert!(
            code.field("family")
                .is_some_and(|(at, field)| at == 0 && field.required)
        );
    }
}

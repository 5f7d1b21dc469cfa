// {{ package.generated_by }}
//! JSON values that were decoded before.

use alloc::borrow::Cow;
use alloc::string::ToString;

use serde_json::Value;

use super::node::{Node, Shape};

impl<'a> Node<'a> for &'a Value {
    fn shape(self) -> Shape<'a> {
        match self {
            Value::Null => Shape::Null,
            Value::Bool(boolean) => Shape::Boolean(*boolean),
            Value::Number(number) => Shape::Number(Cow::Owned(number.to_string())),
            Value::String(text) => Shape::Text(Cow::Borrowed(text)),
            Value::Array(_) => Shape::List,
            Value::Object(_) => Shape::Object,
        }
    }

    fn is_null(self) -> bool {
        Value::is_null(self)
    }

    fn is_object(self) -> bool {
        Value::is_object(self)
    }

    fn fields<const N: usize>(self, names: [&'static str; N]) -> [Option<Self>; N] {
        names.map(|name| self.as_object()?.get(name))
    }

    fn items(self) -> impl Iterator<Item = Self> {
        self.as_array().into_iter().flatten()
    }
}

/// Whether lists and objects are nested deeper than `limit`; looks no deeper than that.
pub(super) fn is_deeper_than(value: &Value, limit: usize) -> bool {
    let is_deep = |inner: &Value| match limit.checked_sub(1) {
        Some(limit) => is_deeper_than(inner, limit),
        None => false,
    };
    match value {
        Value::Array(items) => limit == 0 || items.iter().any(is_deep),
        Value::Object(fields) => limit == 0 || fields.values().any(is_deep),
        _ => false,
    }
}

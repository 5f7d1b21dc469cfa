// {{ package.generated_by }}
//! The parameters of a result: names and values, in the order of the payload.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::error::Fault;
use super::node::{Node, Shape};
use super::place::Place;
use super::Kept;

const ENTRIES: &str = "an object or a list";
const SCALAR: &str = "a scalar value";

/// Names and values, in the order of the payload. A name can come twice, and a value can be missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Parameters<T = String>(Vec<(T, Option<T>)>);

impl<T> Default for Parameters<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Kept> Parameters<T> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a name; the last one where the name comes twice. `None` where the name is not
    /// there, and where it has no value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().rfind(|(other, _)| **other == *name)?;
        value.as_deref()
    }

    /// Each name and its value, in the order of the payload.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, Option<&str>)> + Clone + '_ {
        let pairs = self.0.iter();
        pairs.map(|(name, value)| (&**name, value.as_deref()))
    }

    /// Each name once, sorted, with its last value: for logs and storage.
    #[must_use]
    pub fn to_map(&self) -> BTreeMap<&str, Option<&str>> {
        self.iter().collect()
    }
}
{%- if events.has("stk_callback") %}

impl<T: Kept> Parameters<T> {
    /// The index of the last parameter with that name.
    pub(super) fn last(&self, name: &str) -> Option<usize> {
        self.0.iter().rposition(|(other, _)| **other == *name)
    }
}
{%- endif %}

impl<'a, N: Node<'a>> Place<'_, N> {
    /// The parameters of the object here, in the list at that key, or the lone one there. Names
    /// stand at one of two keys.
    pub fn parameters<T: From<Cow<'a, str>>>(
        &self,
        list: &'static str,
        [name, other_name]: [&'static str; 2],
    ) -> Result<Parameters<T>, Fault> {
        let mut parameters = Parameters::default();
        if !self.is_there() {
            return Ok(parameters);
        }
        let holder = self.object()?;
        let list = holder.at(list);
        parameters.0.reserve_exact(list.entries());
        let mut add = |entry: Place<'_, N>| {
            let entry = entry.object()?;
            let [usual, other, value] = entry.all([name, other_name, "Value"]);
            let name = usual.or(other).required_id()?;
            parameters.0.push((name.into(), value.parameter_value()?));
            Ok(())
        };
        match list.shape() {
            None | Some(Shape::Null) => {}
            Some(Shape::Object) => add(list)?,
            Some(Shape::List) => list.each_entry(add)?,
            Some(_) => return Err(list.wrong(ENTRIES)),
        }
        Ok(parameters)
    }

    /// Any scalar, as text, or nothing.
    fn parameter_value<T: From<Cow<'a, str>>>(&self) -> Result<Option<T>, Fault> {
        if let Some(Shape::Boolean(boolean)) = self.shape() {
            let text = if boolean { "true" } else { "false" };
            return Ok(Some(T::from(Cow::Borrowed(text))));
        }
        let text = self.text_or_number(SCALAR)?;
        Ok(text.map(T::from))
    }
}

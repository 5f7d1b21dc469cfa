// {{ package.generated_by }}
//! The parameters of a result: names and values, in the order of the payload.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::error::Fault;
use super::node::{find, Node, Shape};
use super::place::{Found, Place};
use super::Kept;

const ENTRIES: &str = "an object or a list";
const SCALAR: &str = "a scalar value";

/// Names and values, in the order of the payload. A name can come twice, and a value can be missing.
///
/// The `Debug` text has the names alone: the values tell who pays.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Parameters<T = String>(Vec<(T, Option<T>)>);

impl<T> Default for Parameters<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: fmt::Debug> fmt::Debug for Parameters<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
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

impl<'a, N: Node<'a>> Place<'_, N> {
    /// The parameters of the object here, in the list at that key, or the lone one there. Names
    /// stand at one of two keys.
    pub fn parameters<T: From<Cow<'a, str>>>(
        &self,
        list: &'static str,
        names: [&'static str; 2],
    ) -> Result<Parameters<T>, Fault> {
        let (parameters, []) = self.parameters_and(list, names, [])?;
        Ok(parameters)
    }

    /// The parameters, and of some names the last value.
    pub fn parameters_and<T: From<Cow<'a, str>>, const M: usize>(
        &self,
        list: &'static str,
        [name, other_name]: [&'static str; 2],
        wanted: [&'static str; M],
    ) -> Result<(Parameters<T>, [Found<N>; M]), Fault> {
        let mut parameters = Parameters::default();
        let mut found = [Found::NOTHING; M];
        if !self.is_there() {
            return Ok((parameters, found));
        }
        let holder = self.object()?;
        let list = holder.at(list);
        parameters.0.reserve_exact(list.entries());
        // They mostly come in this order.
        let mut likely = 0;
        let mut add = |entry: Place<'_, N>| {
            let entry = entry.object()?;
            let [usual, other, value] = entry.all([name, other_name, "Value"]);
            let name = usual.or(other).required_id()?;
            if let Some(at) = find(&wanted, name.as_bytes(), likely) {
                found[at] = value.as_found(parameters.0.len());
                likely = at + 1;
            }
            parameters.0.push((name.into(), value.parameter_value()?));
            Ok(())
        };
        match list.shape() {
            None | Some(Shape::Null) => {}
            Some(Shape::Object) => add(list)?,
            Some(Shape::List) => list.each_entry(add)?,
            Some(_) => return Err(list.wrong(ENTRIES)),
        }
        Ok((parameters, found))
    }

    /// Any scalar, as text, or nothing.
    fn parameter_value<T: From<Cow<'a, str>>>(&self) -> Result<Option<T>, Fault> {
        let text = match self.shape() {
            Some(Shape::Boolean(true)) => Some(Cow::Borrowed("true")),
            Some(Shape::Boolean(false)) => Some(Cow::Borrowed("false")),
            Some(Shape::Text(text)) => Some(text),
            _ => self.text_or_number(SCALAR)?,
        };
        Ok(text.map(T::from))
    }
}

//! The value at a JSON Pointer (RFC 6901), as it is written.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer(Vec<String>);

impl std::str::FromStr for Pointer {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let rest = text
            .strip_prefix('/')
            .ok_or("a JSON Pointer begins with /")?;
        let step = |step: &str| {
            let bare = step.replace("~0", "").replace("~1", "");
            if bare.contains('~') {
                return Err("in a JSON Pointer ~ is written ~0, and / is written ~1");
            }
            Ok(step.replace("~1", "/").replace("~0", "~"))
        };
        rest.split('/')
            .map(step)
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// Why there is nothing.
#[derive(Debug, PartialEq, Eq)]
pub enum Nothing {
    /// The document is no JSON.
    NotJson,
    /// It has no such place.
    Missing,
}

impl Pointer {
    /// The place as the parsers write it.
    pub fn path(&self) -> String {
        let steps = self.0.iter().map(|step| format!(".{step}"));
        format!("${}", steps.collect::<String>())
    }

    /// What stands there; of a text, what the text says.
    pub fn find<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, Nothing> {
        let mut value = serde_json::from_str::<&RawValue>(text)
            .map_err(|_| Nothing::NotJson)?
            .get();
        for step in &self.0 {
            let mut reader = serde_json::Deserializer::from_str(value);
            let found = At(step).deserialize(&mut reader);
            value = found.ok().flatten().ok_or(Nothing::Missing)?.get();
        }
        if value.starts_with('"') {
            let text = serde_json::from_str(value).map_err(|_| Nothing::NotJson)?;
            return Ok(Cow::Owned(text));
        }
        Ok(Cow::Borrowed(value))
    }
}

/// What stands one step further; the last of several equal keys.
struct At<'p>(&'p str);

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<Key<'de>>()? {
            if key.0 == self.0 {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let is_number = self.0 == "0" || !self.0.starts_with(['0', '+']);
        let wanted = self.0.parse::<usize>().ok().filter(|_| is_number);
        let mut found = None;
        let mut at = 0;
        while let Some(value) = list.next_element::<&RawValue>()? {
            if Some(at) == wanted {
                found = Some(value);
            }
            at += 1;
        }
        Ok(found)
    }
}

/// A key, copied only where it has escapes.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

#[cfg(test)]
mod tests {
    use super::*;

    fn find(pointer: &str, text: &str) -> Result<String, Nothing> {
        let pointer: Pointer = pointer.parse().unwrap();
        pointer.find(text).map(Cow::into_owned)
    }

    #[test]
    fn finds_what_is_there_as_it_is_written() {
        let text = r#"{"a/b":[1.50,{"~":"x"}],"m":"{\"k\": 1e3}","m":"{\"k\": 1.0}"}"#;
        assert_eq!(find("/a~1b/0", text).unwrap(), "1.50");
        assert_eq!(find("/a~1b/1/~0", text).unwrap(), "x");
        assert_eq!(find("/m", text).unwrap(), r#"{"k": 1.0}"#);
        assert_eq!(find("", "[ 1 ]").unwrap(), "[ 1 ]");
        for nowhere in ["/a", "/a~1b/2", "/a~1b/01", "/a~1b/-", "/m/k"] {
            assert_eq!(find(nowhere, text), Err(Nothing::Missing), "{nowhere}");
        }
        assert_eq!(find("/a", "{\"a\":1"), Err(Nothing::NotJson));
        assert!("a".parse::<Pointer>().is_err() && "/~2".parse::<Pointer>().is_err());
    }
}

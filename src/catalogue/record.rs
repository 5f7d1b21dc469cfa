//! Reading records: from YAML nodes to typed entries, every finding kept, every place known.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::choice::Choice;
use super::node::{Node, Value};
use super::rules::reading;
use super::text::{Facets, Text, TextKind};
use crate::finding::{Finding, nearest};
use crate::source::{Located, Source, Span};

/// Collects what is wrong while a file is read.
pub struct Reader<'s> {
    /// The file.
    pub source: &'s Source,
    /// What was found so far.
    pub findings: Vec<Finding>,
}

impl Reader<'_> {
    fn wrong_type(&mut self, expected: &str, node: &Node) {
        let found = node.value.kind();
        let help = match node.value {
            Value::Null => format!("write {expected}, or leave the key out"),
            Value::Bool(_) | Value::Integer(_) | Value::Number if expected == "text" => {
                let text = self.source.slice(node.span);
                format!("put it in quotes: \"{text}\"")
            }
            _ => format!("write {expected} here"),
        };
        let message = format!("expected {expected}, found {found}");
        self.findings
            .push(Finding::new(&reading::WRONG_TYPE, message, node.span).help(help));
    }
}

/// Something that can be read from a node.
pub trait Read: Sized {
    /// The value; `None` where a finding says why there is none.
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self>;
}

/// Something that shows the texts it holds.
pub trait Texts {
    /// Calls `visit` with every text, its place and the limits of its kind, in the order of the fields.
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Span, &'static Facets));
}

impl<K: TextKind> Read for Text<K> {
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.value {
            Value::Text(value) => Some(Self::new(value)),
            // A number where a code belongs: the rules say that quotes are missing.
            Value::Integer(_) | Value::Number if K::FACETS.grammar_rule == "code-grammar" => {
                Some(Self::new(reader.source.slice(node.span).to_owned()))
            }
            _ => {
                reader.wrong_type("text", &node);
                None
            }
        }
    }
}

impl Read for bool {
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Bool(value) = node.value {
            return Some(value);
        }
        reader.wrong_type("true or false", &node);
        None
    }
}

impl Read for u32 {
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Integer(value) = node.value
            && let Ok(value) = Self::try_from(value)
        {
            return Some(value);
        }
        reader.wrong_type("a whole number from 0 up", &node);
        None
    }
}

impl<T: Read> Read for Vec<Located<T>> {
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::List(nodes) = node.value else {
            reader.wrong_type("a list", &node);
            return None;
        };
        let located = |node| Located::<T>::read(node, reader);
        Some(nodes.into_iter().filter_map(located).collect())
    }
}

impl<T: Read> Read for Located<T> {
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self> {
        let span = node.span;
        let value = T::read(node, reader)?;
        Some(Self { value, span })
    }
}

impl<K: TextKind> Texts for Text<K> {
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Span, &'static Facets)) {
        visit(self, Span::default(), &K::FACETS);
    }
}

impl<T: Texts> Texts for Located<T> {
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Span, &'static Facets)) {
        // A text does not know its own place: its holder does. Deeper texts bring theirs.
        self.value.texts(&mut |text, span, facets| {
            let place = if span == Span::default() {
                self.span
            } else {
                span
            };
            visit(text, place, facets);
        });
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Span, &'static Facets)) {
        if let Some(value) = self {
            value.texts(visit);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Span, &'static Facets)) {
        for value in self {
            value.texts(visit);
        }
    }
}

macro_rules! without_texts {
    ($($type:ty),+) => { $(
        impl Texts for $type {
            fn texts<'a>(&'a self, _: &mut dyn FnMut(&'a str, Span, &'static Facets)) {}
        }
    )+ };
}

without_texts!(bool, u32);

impl<C: Choice> Read for C {
    fn read(node: Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Text(word) = &node.value else {
            reader.wrong_type("text", &node);
            return None;
        };
        if let Some(value) = C::from_word(word) {
            return Some(value);
        }
        let words = || C::ALL.iter().map(|(text, _)| *text);
        let message = format!("`{word}` is not {}", C::WHAT);
        let known = words().collect::<Vec<_>>().join(", ");
        let help = nearest(word, words()).map_or_else(
            || format!("it is one of: {known}"),
            |near| format!("did you mean `{near}`? It is one of: {known}"),
        );
        let rule = reading::unknown_word(C::WHAT);
        reader
            .findings
            .push(Finding::new(rule, message, node.span).help(help));
        None
    }
}

impl<C: Choice> Texts for C {
    fn texts<'a>(&'a self, _: &mut dyn FnMut(&'a str, Span, &'static Facets)) {}
}

impl<K: TextKind> JsonSchema for Text<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = json_schema!({
            "type": "string",
            "minLength": 1,
            "maxLength": K::FACETS.max,
        });
        if let Some(pattern) = K::FACETS.pattern {
            schema.insert("pattern".to_owned(), format!("^({pattern})$").into());
        }
        schema
    }
}

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// The fields of a map, taken one by one by the record that reads it.
pub struct Fields<'r, 's> {
    entries: Vec<(String, Span, Option<Node>)>,
    known: Vec<&'static str>,
    what: &'static str,
    place: Span,
    reader: &'r mut Reader<'s>,
}

impl<'r, 's> Fields<'r, 's> {
    /// The fields of `node`, where it is a map.
    pub fn of(node: Node, what: &'static str, reader: &'r mut Reader<'s>) -> Option<Self> {
        let place = node.span;
        let Value::Map(pairs) = node.value else {
            reader.wrong_type("a map", &node);
            return None;
        };
        let mut entries: Vec<(String, Span, Option<Node>)> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let name = reader.key(&key);
            let earlier = entries.iter().find(|(known, _, _)| *known == name);
            if let Some((_, first, _)) = earlier {
                let message = format!("the key `{name}` is given twice");
                let finding = Finding::new(&reading::DUPLICATE_KEY, message, key.span)
                    .place(*first, "first given here")
                    .help("keep one of the two");
                reader.findings.push(finding);
                continue;
            }
            entries.push((name, key.span, Some(value)));
        }
        Some(Self {
            entries,
            known: Vec::new(),
            what,
            place,
            reader,
        })
    }

    /// A field that may be left out.
    pub fn optional<T: Read>(&mut self, key: &'static str) -> Option<Located<T>> {
        self.known.push(key);
        let entry = self.entries.iter_mut().find(|(name, _, _)| name == key)?;
        let mut node = entry.2.take()?;
        if node.span.len == 0 {
            // A block list or map begins where its key stands, for people.
            node.span = match node.value {
                Value::List(_) | Value::Map(_) | Value::Null => entry.1,
                _ => node.span,
            };
        }
        Located::<T>::read(node, self.reader)
    }

    /// A field that has to be there.
    pub fn required<T: Read>(&mut self, key: &'static str) -> Option<Located<T>> {
        let there = self.entries.iter().any(|(name, _, _)| name == key);
        if !there {
            let what = self.what;
            let message = format!("{what} has no `{key}`");
            let help = format!("add a line `{key}: ...`");
            let finding = Finding::new(&reading::MISSING_KEY, message, self.place).help(help);
            self.reader.findings.push(finding);
        }
        self.optional(key)
    }

    /// Reports every key that no field took.
    pub fn finish(self) {
        let left = self.entries.iter().filter(|(_, _, node)| node.is_some());
        for (name, span, _) in left.filter(|(name, _, _)| !self.known.contains(&name.as_str())) {
            let message = format!("{} has no key `{name}`", self.what);
            let known = self.known.join(", ");
            let help = nearest(name, self.known.iter().copied()).map_or_else(
                || format!("its keys are: {known}"),
                |near| format!("did you mean `{near}`? Its keys are: {known}"),
            );
            let finding = Finding::new(&reading::UNKNOWN_KEY, message, *span).help(help);
            self.reader.findings.push(finding);
        }
    }
}

impl Reader<'_> {
    fn key(&mut self, key: &Node) -> String {
        match &key.value {
            Value::Text(text) => text.clone(),
            _ => self.source.slice(key.span).to_owned(),
        }
    }
}

/// Declares records: the struct, how it is read, its texts and its JSON Schema, from one list of fields.
macro_rules! records {
    ($( $(#[doc = $doc:literal])+ $name:ident: $what:literal {
        $( $(#[doc = $field_doc:literal])+ $need:ident $field:ident: $type:ty, )+
    } )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug)]
        pub struct $name {
            $( $(#[doc = $field_doc])+ pub $field: Option<$crate::source::Located<$type>>, )+
        }

        impl $crate::catalogue::record::Read for $name {
            fn read(
                node: $crate::catalogue::node::Node,
                reader: &mut $crate::catalogue::record::Reader<'_>,
            ) -> Option<Self> {
                let mut fields = $crate::catalogue::record::Fields::of(node, $what, reader)?;
                let record = Self { $( $field: fields.$need(stringify!($field).trim_start_matches("r#")), )+ };
                fields.finish();
                Some(record)
            }
        }

        impl $crate::catalogue::record::Texts for $name {
            fn texts<'a>(
                &'a self,
                visit: &mut dyn FnMut(
                    &'a str,
                    $crate::source::Span,
                    &'static $crate::catalogue::text::Facets,
                ),
            ) {
                $( self.$field.texts(visit); )+
            }
        }

        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                false
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).trim_end_matches("Entry").into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut properties = serde_json::Map::new();
                let mut required: Vec<&str> = Vec::new();
                $(
                    let field = $crate::catalogue::schema::described(
                        generator.subschema_for::<$type>(),
                        concat!($($field_doc),+).trim(),
                    );
                    properties.insert(stringify!($field).trim_start_matches("r#").to_owned(), field.into());
                    if stringify!($need) == "required" {
                        required.push(stringify!($field).trim_start_matches("r#"));
                    }
                )+
                schemars::json_schema!({
                    "type": "object",
                    "description": concat!($($doc),+).trim(),
                    "properties": properties,
                    "required": required,
                    "additionalProperties": false,
                })
            }
        }
    )+ };
}

pub(super) use records;

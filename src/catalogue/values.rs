//! Reading single values: texts, numbers, words and lists, and what the JSON Schema says of them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::MAX_FINDINGS;
use super::choice::Choice;
use super::node::{Node, Value};
use super::record::{Read, Reader, Texts};
use super::rules::reading;
use super::text::{Facets, Text, TextKind};
use crate::finding::visible::quoted;
use crate::finding::{Finding, nearest};
use crate::source::{Located, Span};

impl<K: TextKind> Read for Text<K> {
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self> {
        match node.value {
            Value::Text(value) => Some(Self::new(value.into_owned())),
            // A number where a code belongs: the rules say that quotes are missing.
            Value::Bool(_) | Value::Integer(_) | Value::Number
                if K::FACETS.grammar_rule == "code-grammar" =>
            {
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
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self> {
        if let Value::Bool(value) = node.value {
            return Some(value);
        }
        reader.wrong_type("true or false", &node);
        None
    }
}

impl Read for u32 {
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self> {
        if !matches!(node.value, Value::Integer(_) | Value::Number) {
            reader.wrong_type("a whole number from 0 up", &node);
            return None;
        }
        // 030 is 24 to some readers, and 0x1E or 3_0 hide a number from all of them.
        let written = reader.source.slice(node.span);
        let value = written.parse::<Self>().ok();
        let plain = value.filter(|value| value.to_string() == written);
        if plain.is_none() {
            let is_large =
                written.bytes().all(|byte| byte.is_ascii_digit()) && !written.starts_with('0');
            let (what, help) = match is_large {
                true => (
                    "a number that can be read",
                    format!("write at most {}", Self::MAX),
                ),
                false => (
                    "a whole number in plain digits",
                    "write it as 30: no leading zero, sign, point or underscore".to_owned(),
                ),
            };
            let message = format!("{} is not {what}", quoted(written));
            let finding = Finding::new(&reading::WRONG_TYPE, message, node.span).help(help);
            reader.findings.push(finding);
        }
        plain
    }
}

impl<T: Read> Read for Vec<Located<T>> {
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self> {
        let Value::List(nodes) = node.value else {
            reader.wrong_type("a list", &node);
            return None;
        };
        let mut entries = Self::with_capacity(nodes.len());
        let mut dropped = false;
        for mut node in nodes {
            if reader.findings.len() > MAX_FINDINGS {
                dropped = true;
                break;
            }
            node.span = reader.visible(node.span);
            reader.optional = false;
            match Located::<T>::read(node, reader) {
                Some(entry) => entries.push(entry),
                None => dropped = true,
            }
        }
        reader.dropped = dropped;
        Some(entries)
    }
}

impl<T: Read> Read for Located<T> {
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self> {
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
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self> {
        let words = || C::ALL.iter().map(|(text, _)| *text);
        let known = || words().collect::<Vec<_>>().join(", ");
        let Value::Text(word) = &node.value else {
            reader.wrong_type(&format!("one of {}", known()), &node);
            return None;
        };
        if let Some(value) = C::from_word(word) {
            return Some(value);
        }
        let message = format!("{} is not {}", quoted(word), C::WHAT);
        let known = known();
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

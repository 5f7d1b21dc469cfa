//! Reading records: from YAML nodes to typed entries, every finding kept, every place known.

use std::borrow::Cow;

use super::node::{Node, Value};
pub use super::reader::{Reader, Unread};
use super::rules::reading;
use super::text::Facets;
use crate::finding::visible::quoted;
use crate::finding::{Finding, nearest};
use crate::source::{Located, Span};

/// Something that can be read from a node.
pub trait Read: Sized {
    /// The value; `None` where a finding says why there is none.
    fn read<'s>(node: Node<'s>, reader: &mut Reader<'s>) -> Option<Self>;
}

/// Something that shows the texts it holds.
pub trait Texts {
    /// Calls `visit` with every text, its place and the limits of its kind, in the order of the fields.
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Span, &'static Facets));
}

/// The fields of a map, taken one by one by the record that reads it.
pub struct Fields<'r, 's> {
    entries: Vec<(Cow<'s, str>, Span, Option<Node<'s>>)>,
    known: Vec<&'static str>,
    missing: Vec<&'static str>,
    unread: Vec<&'static str>,
    what: &'static str,
    place: Span,
    reader: &'r mut Reader<'s>,
}

impl<'r, 's> Fields<'r, 's> {
    /// The fields of `node`, where it is a map.
    pub fn of(node: Node<'s>, what: &'static str, reader: &'r mut Reader<'s>) -> Option<Self> {
        let place = reader.visible(node.span);
        let Value::Map(pairs) = node.value else {
            reader.wrong_type("a map", &node);
            return None;
        };
        let mut entries: Vec<(Cow<'s, str>, _, _)> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let at = key.span;
            let name = reader.key(key);
            let earlier = entries.iter().find(|(known, _, _)| *known == name);
            if let Some((_, first, _)) = earlier {
                let message = format!("the key {} is given twice", quoted(&name));
                let finding = Finding::new(&reading::DUPLICATE_KEY, message, at)
                    .label("given again here")
                    .place(*first, "first given here")
                    .help("keep one of the two");
                reader.findings.push(finding);
                continue;
            }
            entries.push((name, at, Some(value)));
        }
        Some(Self {
            entries,
            known: Vec::new(),
            missing: Vec::new(),
            unread: Vec::new(),
            what,
            place,
            reader,
        })
    }

    /// A field that may be left out.
    pub fn optional<T: Read>(&mut self, key: &'static str) -> Option<Located<T>> {
        self.field(key, true)
    }

    fn field<T: Read>(&mut self, key: &'static str, optional: bool) -> Option<Located<T>> {
        let node = self.take(key)?;
        self.reader.dropped = false;
        self.reader.optional = optional;
        let value = Located::<T>::read(node, self.reader);
        if value.is_none() || self.reader.dropped {
            self.unread.push(key);
        }
        self.reader.dropped = false;
        value
    }

    /// A field that has to be there.
    pub fn required<T: Read>(&mut self, key: &'static str) -> Option<Located<T>> {
        if !self.entries.iter().any(|(name, _, _)| name == key) {
            self.missing.push(key);
        }
        self.field(key, false)
    }

    /// What stands at a key, where it does for people.
    fn take(&mut self, key: &'static str) -> Option<Node<'s>> {
        self.known.push(key);
        let (_, at, node) = self.entries.iter_mut().find(|(name, _, _)| name == key)?;
        let mut node = node.take()?;
        node.span = if node.span.len == 0 {
            // A block list or map, or nothing at all, stands where its key does.
            *at
        } else {
            self.reader.visible(node.span)
        };
        Some(node)
    }

    /// Reports every key that no field took, and every one that is missing. Says which fields could not
    /// be read.
    #[must_use]
    pub fn finish(mut self) -> Unread {
        let mut findings = Vec::new();
        for (name, span, node) in &self.entries {
            if node.is_none() || self.known.contains(&&**name) {
                continue;
            }
            let message = format!("{} has no key {}", self.what, quoted(name));
            let known = self.known.join(", ");
            let near = nearest(name, self.known.iter().copied());
            // A misspelt key is one slip: it is not missing, too.
            let meant = self.known.iter().find(|known| Some(**known) == near);
            self.missing.retain(|missing| Some(missing) != meant);
            self.unread.extend(meant);
            let help = near.map_or_else(
                || format!("its keys are: {known}"),
                |near| format!("did you mean `{near}`? Its keys are: {known}"),
            );
            findings.push(Finding::new(&reading::UNKNOWN_KEY, message, *span).help(help));
        }
        for key in &self.missing {
            let message = format!("{} has no `{key}`", self.what);
            let help = format!("add a line `{key}: ...`");
            findings.push(Finding::new(&reading::MISSING_KEY, message, self.place).help(help));
        }
        self.reader.findings.append(&mut findings);
        Unread::new(self.unread)
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
            /// What could not be read.
            pub unread: $crate::catalogue::record::Unread,
        }

        impl $crate::catalogue::record::Read for $name {
            fn read<'s>(
                node: $crate::catalogue::node::Node<'s>,
                reader: &mut $crate::catalogue::record::Reader<'s>,
            ) -> Option<Self> {
                let mut fields = $crate::catalogue::record::Fields::of(node, $what, reader)?;
                $( let $field = fields.$need(stringify!($field).trim_start_matches("r#")); )+
                let unread = fields.finish();
                Some(Self { $($field,)+ unread })
            }
        }

        impl $crate::catalogue::shape::Shaped for $name {
            const SHAPE: $crate::catalogue::shape::Shape =
                $crate::catalogue::shape::Shape::Record(&[ $( $crate::catalogue::shape::Field {
                    key: $crate::catalogue::shape::key(stringify!($field)),
                    required: matches!(stringify!($need).as_bytes(), b"required"),
                    shape: &<$type as $crate::catalogue::shape::Shaped>::SHAPE,
                    said: concat!($($field_doc),+),
                    schema: schemars::SchemaGenerator::subschema_for::<$type>,
                }, )+ ]);
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
                let shape = <Self as $crate::catalogue::shape::Shaped>::SHAPE;
                $crate::catalogue::schema::record(generator, concat!($($doc),+), &shape)
            }
        }
    )+ };
}

pub(super) use records;

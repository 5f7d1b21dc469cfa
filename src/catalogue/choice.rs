//! Fields that take one of a few words.

/// A closed set of words, each stated once: the enum, its texts and its JSON Schema come from one list.
pub trait Choice: Copy + 'static {
    /// What the field holds, for messages.
    const WHAT: &'static str;
    /// Every word with its value, in the order to show them.
    const ALL: &'static [(&'static str, Self)];

    /// The value of a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find_map(|(text, value)| (*text == word).then_some(*value))
    }
}

macro_rules! choices {
    ($( $(#[doc = $doc:literal])+ $name:ident: $what:literal {
        $( $(#[doc = $value_doc:literal])+ $value:ident = $word:literal, )+
    } )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name {
            $( $(#[doc = $value_doc])+ #[serde(rename = $word)] $value, )+
        }

        impl $name {
            /// The word of `codes.yaml`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$value => $word, )+ }
            }
        }

        impl crate::catalogue::choice::Choice for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [(&'static str, Self)] = &[ $( ($word, Self::$value), )+ ];
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::catalogue::schema::choice(
                    concat!($($doc),+),
                    &[ $( ($word, concat!($($value_doc),+)) ),+ ],
                )
            }
        }
    )+ };
}

pub(crate) use choices;

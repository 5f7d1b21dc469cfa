// {{ package.generated_by }}
//! JSON values as the parsers see them, whether in a text or decoded before.

use alloc::borrow::Cow;

/// A JSON value. The parsers are written once, over this.
pub trait Node<'a>: Copy {
    /// The value, but not what is in it.
    fn shape(self) -> Shape<'a>;

    /// Whether the value is null.
    fn is_null(self) -> bool;

    fn is_object(self) -> bool;

    /// The values of keys of an object: of each the last one, where there are several.
    fn fields<const N: usize>(self, names: [&'static str; N]) -> [Option<Self>; N];

    /// The values of a list.
    fn items(self) -> impl Iterator<Item = Self>;
}

/// The type of a JSON value, and the value of a scalar.
pub enum Shape<'a> {
    Null,
    Boolean(bool),
    /// The digits as they are written.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List,
    Object,
}

impl Shape<'_> {
    /// The words for it in an error.
    pub fn words(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(text) if text.is_empty() => "empty text",
            Self::Text(_) => "text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// Where a name stands among others: mostly where it is `likely`.
#[inline]
pub fn find(names: &[&str], said: &[u8], likely: usize) -> Option<usize> {
    let is_it = |name: &&str| name.as_bytes() == said;
    if names.get(likely).is_some_and(is_it) {
        return Some(likely);
    }
    names.iter().position(is_it)
}

// {{ package.generated_by }}
//! Codes as they come, of a family of the catalogue or of none.

use alloc::borrow::Cow;

use super::Kept;
use crate::{Code, CodeInfo, FamilyCode};

/// The code of an event: of a family, or simply a text where the channel has no family.
pub(super) trait WireCode {
    /// How a text that is no known code is kept.
    type Kept;

    fn decode<'a>(code: Cow<'a, str>) -> Self
    where
        Self::Kept: From<Cow<'a, str>>;

    fn text(&self) -> &str;

    fn info(&self) -> Option<&'static CodeInfo>;
}

impl<F: FamilyCode, T: Kept> WireCode for Code<F, T> {
    type Kept = T;

    fn decode<'a>(code: Cow<'a, str>) -> Self
    where
        T: From<Cow<'a, str>>,
    {
        Code::decode(code).map_unknown(T::from)
    }

    fn text(&self) -> &str {
        self.as_str()
    }

    fn info(&self) -> Option<&'static CodeInfo> {
        self.info()
    }
}

impl<T: Kept> WireCode for T {
    type Kept = T;

    fn decode<'a>(code: Cow<'a, str>) -> Self
    where
        T: From<Cow<'a, str>>,
    {
        code.into()
    }

    fn text(&self) -> &str {
        self
    }

    fn info(&self) -> Option<&'static CodeInfo> {
        None
    }
}

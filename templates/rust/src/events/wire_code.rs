// {{ package.generated_by }}
//! Codes as they come, of a family of the catalogue or of none.

use alloc::borrow::Cow;
use alloc::string::String;

use super::error::Fault;
use super::node::Node;
use super::place::Place;
use crate::{Code, CodeInfo, FamilyCode};

/// The code of an event: of a family, or simply a text where the channel has no family.
pub(super) trait WireCode: Sized {
    fn read<'a, N: Node<'a>>(place: &Place<'_, N>) -> Result<Self, Fault>;

    fn text(&self) -> &str;

    fn info(&self) -> Option<&'static CodeInfo>;
}

impl<F: FamilyCode> WireCode for Code<F, String> {
    fn read<'a, N: Node<'a>>(place: &Place<'_, N>) -> Result<Self, Fault> {
        let code = Code::decode(place.required_id()?);
        Ok(code.map_unknown(Cow::into_owned))
    }

    fn text(&self) -> &str {
        self.as_str()
    }

    fn info(&self) -> Option<&'static CodeInfo> {
        self.info()
    }
}

impl WireCode for String {
    fn read<'a, N: Node<'a>>(place: &Place<'_, N>) -> Result<Self, Fault> {
        Ok(place.required_id()?.into_owned())
    }

    fn text(&self) -> &str {
        self
    }

    fn info(&self) -> Option<&'static CodeInfo> {
        None
    }
}

//! The replies to a C2B validation, where the catalogue has codes that may be sent.

use askama::Template;

use super::events::Events;
use super::family::Family;
use super::layout::File as _;
use super::package::Names;
use crate::catalogue::{Catalogue, Code};
use crate::files::FileSet;
use crate::fragment::python::LINE_WIDTH;
use crate::name::Case;
use crate::target::RenderError;

/// The codes that a C2B validation endpoint may send.
pub struct Replies<'a> {
    /// Their family.
    family: Family<'a>,
    /// The member that the README sends, and its text.
    pub example: String,
    /// That text.
    pub example_code: &'a str,
    /// Their members of the family's enum, in catalogue order.
    codes: Vec<String>,
    /// The code that lets a payment go on.
    accept: Option<String>,
    /// The code that stops it for any reason.
    reject: Option<String>,
}

impl<'a> Replies<'a> {
    /// The codes of the family of the reply channel, where there are both.
    pub fn new(catalogue: &'a Catalogue) -> Option<Self> {
        let replies = catalogue.replies()?;
        let family = Family::new(catalogue, replies.family);
        let member =
            |code: &Code| format!("{}.{}", family.class, Case::ShoutySnake.apply(&code.name));
        let accept = replies.accept().map(member);
        let reject = replies.reject().map(member);
        let example = replies.codes.last()?;
        Some(Self {
            example: member(example),
            example_code: &example.code,
            codes: replies.codes.iter().map(|code| member(code)).collect(),
            family,
            accept,
            reject,
        })
    }

    /// What the module exports, in ruff's order.
    pub fn exports(&self) -> Vec<&'static str> {
        let accept = self.accept.is_some().then_some("C2B_VALIDATION_ACCEPT");
        let reject = self.reject.is_some().then_some("C2B_VALIDATION_REJECT");
        let others = ["C2bReplyCode", "c2b_validation_response"];
        accept.into_iter().chain(reject).chain(others).collect()
    }

    /// Whether there are replies ready to be sent.
    pub const fn has_both(&self) -> bool {
        self.accept.is_some() && self.reject.is_some()
    }

    /// The import of the README's example.
    pub fn example_import(&self, names: &Names<'_>) -> String {
        let imported = [self.family.class.as_str(), "c2b_validation_response"];
        names.module.import_root(0, &imported)
    }

    /// The type of the codes that may be sent.
    fn alias(&self) -> String {
        let head = "C2bReplyCode: TypeAlias = Literal[";
        let joined = self.codes.join(", ");
        if self.codes.len() == 1 {
            let line = format!("{head}{joined}]");
            if line.len() <= LINE_WIDTH {
                return line;
            }
            return format!("{head}\n    {joined}\n]");
        }
        format!("{head}\n    {},\n]", self.codes.join(",\n    "))
    }

    /// The reply of a constant, on a line of its own.
    fn constant(&self, code: &str) -> String {
        let line = format!("c2b_validation_response({code})");
        if 4 + line.len() <= LINE_WIDTH {
            return line;
        }
        format!("c2b_validation_response(\n        {code}\n    )")
    }
}

#[derive(Template)]
#[template(path = "python/src/_events/replies.py")]
struct RepliesModule<'a> {
    names: &'a Names<'a>,
    replies: &'a Replies<'a>,
}

/// Adds the module.
pub fn render(
    names: &Names<'_>,
    events: &Events<'_>,
    files: &mut FileSet,
) -> Result<(), RenderError> {
    if let Some(replies) = &events.replies {
        let text = RepliesModule { names, replies }.render_file()?;
        files.add(names.module.path("_events/replies.py"), text)?;
    }
    Ok(())
}

//! The modules that are the same in every package that reads events.

use crate::files::FileSet;
use crate::target::{GENERATED_BY, RenderError};

/// The modules with these names, from the folder of templates.
macro_rules! modules {
    ($($name:literal),+ $(,)?) => {
        &[$((
            concat!("src/events/", $name, ".ts"),
            include_str!(concat!("../../../../templates/typescript/src/events/", $name, ".ts")),
        )),+]
    };
}

static ALWAYS: &[(&str, &str)] = modules![
    "amount",
    "body-text",
    "decimal",
    "depth",
    "entries",
    "event",
    "ids",
    "json",
    "meaning",
    "nairobi-time",
    "parameters",
    "parse",
    "parse-error",
    "plain-copy",
    "scalars",
    "value",
];

/// What validations and confirmations of C2B payments have in common.
static C2B: &[(&str, &str)] = modules!["c2b"];

/// Adds the modules.
pub(super) fn add(files: &mut FileSet, has_c2b: bool) -> Result<(), RenderError> {
    let c2b = if has_c2b { C2B } else { &[] };
    for (path, text) in ALWAYS.iter().chain(c2b) {
        files.add(*path, format!("// {GENERATED_BY}\n\n{text}"))?;
    }
    Ok(())
}

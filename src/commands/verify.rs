//! `verify`: whether an installed or vendored package is whole and unedited.

use std::fmt::Write as _;

use daraja_codegen::disk::{self, FaultKind, Verification};
use daraja_codegen::finding::visible::visible;
use serde::Serialize;

use super::{Failure, Outcome, json};
use crate::cli::{DataFormat, Verify};

#[derive(Serialize)]
struct Report<'a> {
    version: &'a str,
    catalogue: &'a str,
    whole: usize,
    faults: Vec<Fault>,
    unchecked: Vec<Unchecked<'a>>,
}

#[derive(Serialize)]
struct Fault {
    path: String,
    fault: &'static str,
    message: String,
}

#[derive(Serialize)]
struct Unchecked<'a> {
    path: String,
    reason: &'a str,
}

/// Holds a folder against its own manifest.
pub fn run(options: &Verify) -> Result<Outcome, Failure> {
    let found = disk::verify(&options.package).map_err(|error| {
        Failure::new(error).help("name the folder that holds codegen-manifest.json")
    })?;
    let other = options
        .digest
        .as_ref()
        .filter(|digest| !found.catalogue.is_empty() && **digest != found.catalogue);
    let clean = found.is_clean() && other.is_none();
    let mut faults: Vec<Fault> = found
        .faults
        .iter()
        .map(|fault| Fault {
            path: fault.path.display().to_string(),
            fault: word(&fault.kind),
            message: sentence(&fault.kind),
        })
        .collect();
    if let Some(digest) = other {
        faults.push(Fault {
            path: options.package.display().to_string(),
            fault: "other_digest",
            message: format!(
                "made from the catalogue {}, not from {digest}",
                found.catalogue
            ),
        });
    }
    let text = match options.format {
        DataFormat::Json => json(&Report {
            version: &found.version,
            catalogue: &found.catalogue,
            whole: found.whole,
            faults,
            unchecked: unchecked(&found),
        })?,
        DataFormat::Text => listing(&found, &faults, clean),
    };
    Ok(Outcome::new(text, clean))
}

fn unchecked(found: &Verification) -> Vec<Unchecked<'_>> {
    let unchecked = found.unchecked.iter();
    unchecked
        .map(|(path, reason)| Unchecked {
            path: path.display().to_string(),
            reason,
        })
        .collect()
}

fn listing(found: &Verification, faults: &[Fault], clean: bool) -> String {
    let mut text = String::new();
    for Fault { path, message, .. } in faults {
        let _ = writeln!(
            text,
            "{}: {}",
            visible(path.into()),
            visible(message.into())
        );
    }
    for Unchecked { path, reason } in unchecked(found) {
        let _ = writeln!(text, "{}: not checked: {reason}", visible(path.into()));
    }
    let (version, catalogue, whole) = (&found.version, &found.catalogue, found.whole);
    let files = if whole == 1 {
        "1 file is"
    } else {
        &format!("{whole} files are")
    };
    if clean {
        let _ = writeln!(
            text,
            "{files} whole and unedited: version {}, catalogue {}",
            visible(version.into()),
            visible(catalogue.into())
        );
    } else {
        let count = faults.len();
        let plural = if count == 1 { "" } else { "s" };
        let _ = writeln!(text, "{count} fault{plural}; {files} as generated");
    }
    text
}

const fn word(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::NoManifest => "no_manifest",
        FaultKind::BrokenManifest(_) => "broken_manifest",
        FaultKind::EmptyManifest => "empty_manifest",
        FaultKind::OtherCatalogue => "other_catalogue",
        FaultKind::Edited => "edited",
        FaultKind::Missing => "missing",
        FaultKind::Extra => "extra",
        FaultKind::NotAFile => "not_a_file",
    }
}

fn sentence(kind: &FaultKind) -> String {
    match kind {
        FaultKind::NoManifest => {
            "missing, so nothing can be checked: name the folder of the package itself (of an installed Python \
             package its module, as in site-packages/daraja_codes), and one that daraja-codegen made"
        }
        FaultKind::BrokenManifest(reason) => return format!("no manifest that can be read ({reason})"),
        FaultKind::EmptyManifest => "it lists no file, so nothing can be checked",
        FaultKind::OtherCatalogue => "it names a catalogue that no file of the package is made from",
        FaultKind::Edited => "edited: it is not what was generated",
        FaultKind::Missing => "missing",
        FaultKind::Extra => "extra: it was not generated",
        FaultKind::NotAFile => "not a plain file",
    }
    .to_owned()
}

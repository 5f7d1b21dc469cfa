//! The two catalogues that `diff` and `changelog` compare.

use std::path::{Path, PathBuf};

use daraja_codegen::diff::{Side, render};
use daraja_codegen::finding::{Format, render as render_findings};
use daraja_codegen::source::Source;

use super::input::{self, Read};
use super::{Failure, Outcome, cores, revision};
use crate::cli::Sides;

const DEFAULT: &str = "codes.yaml";
const USAGE: &str = "name two files, as in: daraja-codegen diff old.yaml new.yaml; or one and a revision, as in: \
                     daraja-codegen diff --against HEAD codes.yaml";

/// The old side and the new one.
pub type Both = (&'static Side, &'static Side);

/// Reads both catalogues; the new one alone may not be valid. `format` is that of the findings of an invalid new one.
pub fn read(options: &Sides, format: render::Format) -> Result<Read<Both>, Failure> {
    let (old, new) = sources(options)?;
    // Not before: git would keep to the core of the thread that starts it.
    cores::use_all_apart();
    let ((old_side, old_findings), (new_side, new_findings)) =
        rayon::join(|| Side::read(&old), || Side::read(&new));
    let Some(old_side) = old_side else {
        let errors = old_findings
            .iter()
            .filter(|finding| finding.is_error())
            .count();
        anstream::eprint!(
            "{}",
            render_findings(&old_findings, &old, Format::Text, true)
        );
        let name = old.name();
        let count = if errors == 1 {
            "1 error".to_owned()
        } else {
            format!("{errors} errors")
        };
        return Err(Failure::new(format_args!(
            "the old catalogue {name} is not valid ({count}), so nothing can be compared with it"
        ))
        .help("name an older or newer revision that is valid, with --against"));
    };
    let Some(new_side) = new_side else {
        let text = render::invalid(&new_findings, &new, format);
        return Ok(Read::Invalid(Outcome::findings(text)));
    };
    if !new_findings.is_empty() {
        anstream::eprint!(
            "{}",
            render_findings(&new_findings, &new, Format::Text, true)
        );
    }
    // They are needed until the process ends, and the system takes memory back faster than we free it.
    let keep = |side: Side| -> &'static Side { Box::leak(Box::new(side)) };
    Ok(Read::Valid((keep(old_side), keep(new_side))))
}

fn sources(options: &Sides) -> Result<(Source, Source), Failure> {
    let Some(against) = &options.against else {
        let [old, new] = options.files.as_slice() else {
            let count = options.files.len();
            return Err(Failure::new(format_args!(
                "two catalogues are compared, but {count} {} named and no revision",
                if count == 1 { "is" } else { "are" }
            ))
            .help(USAGE));
        };
        differ(old, new)?;
        return Ok((input::named(old)?, input::named(new)?));
    };
    let new = match options.files.as_slice() {
        [] => PathBuf::from(DEFAULT),
        [new] => new.clone(),
        _ => {
            return Err(
                Failure::new("a revision is compared with one file, but two are named").help(USAGE),
            );
        }
    };
    if input::is_stdin(&new) {
        let text = input::named(&new)?;
        return Ok((revision::read(against, Path::new(DEFAULT))?, text));
    }
    let text = input::named(&new)?;
    Ok((revision::read(against, &new)?, text))
}

/// Two names of one file: the diff would be empty, whatever was changed.
fn differ(old: &Path, new: &Path) -> Result<(), Failure> {
    let is_one = match (old.canonicalize(), new.canonicalize()) {
        (Ok(old), Ok(new)) => old == new,
        _ => input::is_stdin(old) && input::is_stdin(new),
    };
    if !is_one {
        return Ok(());
    }
    let (old, new) = (old.display(), new.display());
    Err(Failure::new(format_args!(
        "{old} and {new} are one file, so nothing can differ"
    ))
    .help(USAGE))
}

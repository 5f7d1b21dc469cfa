//! Where the catalogue comes from.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use daraja_codegen::catalogue::{self, Catalogue, MAX_BYTES, Validation};
use daraja_codegen::finding::{Format, render};
use daraja_codegen::source::Source;

use super::{Failure, Outcome, cores};
use crate::cli::{CatalogueOption, ReportFormat};

/// The catalogue that is used where there is no file.
const BUILT_IN: &str = include_str!("../../codes.yaml");
const DEFAULT: &str = "codes.yaml";
/// More bytes than most catalogues have: they are read in one go.
const USUAL: usize = 64 * 1024;

/// Reads the text of the catalogue.
pub fn source(option: &CatalogueOption) -> Result<Source, Failure> {
    match option.catalogue.as_deref() {
        Some(path) => named(path),
        // A link that leads nowhere is no absent file: what it stood for must not be replaced in silence.
        None if !is_absent(Path::new(DEFAULT)) => named(Path::new(DEFAULT)),
        None => {
            anstream::eprintln!("note: there is no ./{DEFAULT}, so the built-in catalogue is used");
            Ok(Source::new("<built-in>/codes.yaml", BUILT_IN))
        }
    }
}

/// Reads the text of a named catalogue, or that of standard input.
pub fn named(path: &Path) -> Result<Source, Failure> {
    if is_stdin(path) {
        return text(io::stdin().lock(), "<stdin>");
    }
    if path == Path::new(DEFAULT) {
        regular(path)?;
    }
    file(path)
}

/// The default is a file that somebody edits: to wait for a pipe that happens to have its name could take for ever.
/// Any other name was given by hand, and may well be that of a pipe, as in `--catalogue <(...)`.
fn regular(path: &Path) -> Result<(), Failure> {
    let name = path.display().to_string();
    let metadata = fs::metadata(path).map_err(|error| unreadable(&name, &error))?;
    if metadata.is_file() {
        return Ok(());
    }
    let what = if metadata.is_dir() {
        "folder"
    } else {
        "pipe or a device"
    };
    Err(Failure::new(format_args!(
        "cannot read the catalogue {name}: it is a {what}, not a regular file"
    ))
    .help("put the catalogue there, or name it with --catalogue"))
}

/// True for the name that stands for standard input.
pub fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn is_absent(path: &Path) -> bool {
    let looked = fs::symlink_metadata(path);
    looked.is_err_and(|error| error.kind() == ErrorKind::NotFound)
}

fn file(path: &Path) -> Result<Source, Failure> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    text(file, &name)
}

/// Reads at most a little more than the limit: the reader of the catalogue says what is too much.
pub fn text(input: impl io::Read, name: &str) -> Result<Source, Failure> {
    let mut bytes = Vec::with_capacity(USUAL);
    let mut limited = input.take(MAX_BYTES as u64 + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(name, &error))?;
    if bytes.len() > MAX_BYTES {
        let most = MAX_BYTES / (1024 * 1024);
        return Err(Failure::new(format_args!(
            "{name} is larger than {most} MiB, the most that is read"
        )));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let valid = Source::new(name, String::from_utf8_lossy(&error.as_bytes()[..at]));
        let line = valid.line_at(u32::try_from(at).unwrap_or(u32::MAX));
        Failure::new(format_args!("{name}:{line}: not UTF-8 text (byte {at})"))
            .help("save the file as UTF-8")
    })?;
    cores::use_all_for(&text);
    Ok(Source::new(name, text))
}

fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::new(format_args!("cannot read the catalogue {name}: {error}"))
        .help("name another file")
}

/// A valid catalogue, or what was made of it; or else what to print.
pub enum Read<T = &'static Catalogue> {
    /// It kept every rule.
    Valid(T),
    /// It did not.
    Invalid(Outcome),
}

/// Reads the catalogue and applies every rule. Warnings go to standard error.
pub fn catalogue(option: &CatalogueOption, format: ReportFormat) -> Result<Read, Failure> {
    Ok(catalogue_of(&source(option)?, format))
}

/// Applies every rule to a text. Warnings go to standard error.
pub fn catalogue_of(source: &Source, format: ReportFormat) -> Read {
    let Validation {
        catalogue,
        findings,
    } = catalogue::validate(source);
    let format = findings_format(format);
    let Some(catalogue) = catalogue else {
        return Read::Invalid(Outcome::findings(render(&findings, source, format, true)));
    };
    if !findings.is_empty() {
        anstream::eprint!("{}", render(&findings, source, Format::Text, true));
    }
    // It is needed until the process ends, and the system takes memory back faster than we free it.
    Read::Valid(Box::leak(Box::new(catalogue)))
}

/// How findings are written where a report was asked for.
pub const fn findings_format(format: ReportFormat) -> Format {
    match format {
        ReportFormat::Text => Format::Text,
        ReportFormat::Json => Format::Json,
        ReportFormat::Github => Format::Github,
    }
}

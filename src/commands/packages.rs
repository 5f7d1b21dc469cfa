//! What `generate` and `check` begin with: the packages as they have to be, and what stands in their place.

use std::path::Path;

use daraja_codegen::catalogue::Catalogue;
use daraja_codegen::disk::{self, Ahead};
use daraja_codegen::package::{self, Package};
use daraja_codegen::target::{self, Target};

use super::input::{self, Read};
use super::{Failure, cores};
use crate::cli::{CatalogueOption, PackageOptions, ReportFormat};

/// The folder that the packages are in, or go to.
pub fn out(options: &PackageOptions) -> Result<&Path, Failure> {
    let help = "or name another folder with --out";
    disk::expect_folder(&options.out).map_err(|error| Failure::new(error).help(help))?;
    Ok(&options.out)
}

/// The packages of a valid catalogue.
pub struct Rendered {
    /// The catalogue.
    pub catalogue: &'static Catalogue,
    /// One package for each target that was asked for.
    pub packages: Vec<Package>,
    /// What stood in their folders.
    pub ahead: Ahead,
}

/// Renders the packages. What stands in their folders is read on another core meanwhile.
pub fn render(
    catalogue: &CatalogueOption,
    packages: &PackageOptions,
    format: ReportFormat,
) -> Result<Read<Rendered>, Failure> {
    let targets = targets(packages);
    let ahead = Ahead::of(&targets);
    let read_ahead = || ahead.read(&packages.out);
    if cores::is_alone() {
        // Nothing happens meanwhile; and the text of what is known to stand need not be kept.
        read_ahead();
    }
    let (rendered, ()) = rayon::join(|| rendered(catalogue, &targets, &ahead, format), read_ahead);
    let (catalogue, packages) = match rendered? {
        Read::Valid(rendered) => rendered,
        Read::Invalid(outcome) => return Ok(Read::Invalid(outcome)),
    };
    let rendered = Rendered {
        catalogue,
        packages,
        ahead,
    };
    Ok(Read::Valid(rendered))
}

fn rendered(
    catalogue: &CatalogueOption,
    targets: &[&'static dyn Target],
    ahead: &Ahead,
    format: ReportFormat,
) -> Result<Read<(&'static Catalogue, Vec<Package>)>, Failure> {
    let catalogue = match input::catalogue(catalogue, format)? {
        Read::Valid(catalogue) => catalogue,
        Read::Invalid(outcome) => return Ok(Read::Invalid(outcome)),
    };
    let packages = package::render(catalogue, targets, |target| ahead.digests(target))
        .map_err(Failure::new)?;
    Ok(Read::Valid((catalogue, packages)))
}

/// The targets that the options name; all where they name none.
fn targets(options: &PackageOptions) -> Vec<&'static dyn Target> {
    let wanted = |target: &&'static dyn Target| {
        options.targets.is_empty() || options.targets.iter().any(|id| id == target.id())
    };
    target::ALL.iter().copied().filter(wanted).collect()
}

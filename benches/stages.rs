//! The stages of one run, in process: `cargo bench --bench stages`.

#[path = "support/catalogue.rs"]
mod text;

use std::fmt;
use std::sync::Arc;

use daraja_codegen::catalogue::{self, Catalogue, node};
use daraja_codegen::diff::{self, Side};
use daraja_codegen::files::FileSet;
use daraja_codegen::package;
use daraja_codegen::source::Source;
use daraja_codegen::target::{self, Target};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

const SIZES: [usize; 3] = [27, 1_000, 10_000];

fn main() {
    divan::main();
}

fn source(codes: usize) -> Source {
    Source::new("codes.yaml", text::text(codes))
}

fn valid(codes: usize) -> Catalogue {
    let validation = catalogue::validate(&source(codes));
    validation.catalogue.expect("a valid catalogue")
}

/// YAML to nodes that know their places.
#[divan::bench(args = SIZES)]
fn parse(bencher: Bencher<'_, '_>, codes: usize) {
    let source = source(codes);
    bencher
        .counter(BytesCount::of_str(source.text()))
        .bench_local(|| node::parse(&source).expect("valid YAML"));
}

/// Nodes to typed records, parsing included.
#[divan::bench(args = SIZES)]
fn read(bencher: Bencher<'_, '_>, codes: usize) {
    let source = source(codes);
    bencher
        .counter(BytesCount::of_str(source.text()))
        .bench_local(|| catalogue::read(&source));
}

/// Reading, every rule, and the valid catalogue that comes of it with its digest.
#[divan::bench(args = SIZES)]
fn validate(bencher: Bencher<'_, '_>, codes: usize) {
    let source = source(codes);
    bencher
        .counter(BytesCount::of_str(source.text()))
        .bench_local(|| catalogue::validate(&source));
}

/// The digest of the catalogue's meaning.
#[divan::bench(args = SIZES)]
fn digest(bencher: Bencher<'_, '_>, codes: usize) {
    let catalogue = valid(codes);
    bencher
        .counter(ItemsCount::new(codes))
        .bench_local(|| catalogue::digest::digest(&catalogue));
}

/// What changed from one catalogue to another, both read before.
#[divan::bench(args = SIZES)]
fn compare(bencher: Bencher<'_, '_>, codes: usize) {
    let old = side(&text::text(codes));
    let new = side(&text::changed(&text::text(codes)));
    bencher
        .counter(ItemsCount::new(codes))
        .bench_local(|| diff::compare(&old, &new));
}

fn side(text: &str) -> Side {
    let (side, _) = Side::read(&Source::new("codes.yaml", text));
    side.expect("a valid catalogue")
}

/// One target's files, without licences and manifest.
#[divan::bench(args = targets_and_sizes())]
fn render(bencher: Bencher<'_, '_>, case: &Case) {
    let Case { target, codes } = *case;
    let catalogue = valid(codes);
    let rendered = || {
        let mut files = FileSet::default();
        target
            .render(&catalogue, &mut files)
            .expect("a valid catalogue");
        files
    };
    let bytes: usize = rendered().texts().map(|(_, text)| text.len()).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench_local(rendered);
}

/// Every package, side by side, with licences and manifests.
#[divan::bench(args = SIZES)]
fn packages(bencher: Bencher<'_, '_>, codes: usize) {
    let catalogue = valid(codes);
    bencher
        .counter(ItemsCount::new(codes))
        .bench_local(|| package::render(&catalogue, target::ALL, |_| Arc::default()));
}

/// A target at a size.
struct Case {
    target: &'static dyn Target,
    codes: usize,
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.target.id(), self.codes)
    }
}

fn targets_and_sizes() -> impl Iterator<Item = Case> {
    let targets = target::ALL.iter().copied();
    targets.flat_map(|target| SIZES.map(|codes| Case { target, codes }))
}

//! The binary as a person or a CI job runs it: exit codes, streams, formats.

mod examples;
mod packages;
mod questions;
mod sources;
#[path = "../support/mod.rs"]
mod support;
#[cfg(unix)]
mod terminal;
mod workspace;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const CATALOGUE: &str = include_str!("../../codes.yaml");

/// Runs the binary in `folder`.
fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with the real catalogue.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codes.yaml"), CATALOGUE).unwrap();
    folder
}

#[track_caller]
fn expect(output: &Output, code: i32) {
    let (out, err) = (stdout(output), stderr(output));
    assert_eq!(
        output.status.code(),
        Some(code),
        "stdout: {out}\nstderr: {err}"
    );
}

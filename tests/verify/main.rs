//! `verify` of packages as they are generated, packed, installed, and damaged.

mod damage;
mod installed;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const CATALOGUE: &str = include_str!("../../codes.yaml");
const MANIFEST: &str = "codegen-manifest.json";
const TARGETS: [&str; 6] = [
    "rust",
    "typescript",
    "python",
    "openapi",
    "json",
    "reference",
];

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daraja-codegen"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// The version that the catalogue gives its packages.
fn version() -> String {
    let catalogue: Value = serde_saphyr::from_str(CATALOGUE).unwrap();
    catalogue["package"]["version"].as_str().unwrap().to_owned()
}

/// The generated packages, in a folder of their own.
fn generated() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codes.yaml"), CATALOGUE).unwrap();
    assert!(run(folder.path(), &["generate"]).status.success());
    // Nothing but the package is needed from here on.
    fs::remove_file(folder.path().join("codes.yaml")).unwrap();
    folder
}

/// The faults of a package as `path: fault`, its paths relative to it.
#[track_caller]
fn faults(package: &Path, code: i32) -> Vec<String> {
    let output = run(package, &["verify", ".", "--format", "json"]);
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{err}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let faults = report["faults"].as_array().unwrap().iter();
    let shown = faults.map(|fault| {
        let path = fault["path"].as_str().unwrap().trim_start_matches("./");
        format!("{path}: {}", fault["fault"].as_str().unwrap())
    });
    shown.collect()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn what_was_generated_is_whole() {
    let folder = generated();
    let said = format!(
        "files are whole and unedited: version {}, catalogue sha256:",
        version()
    );
    for target in TARGETS {
        let package = folder.path().join("generated").join(target);
        assert_eq!(faults(&package, 0), [""; 0], "{target}");
        let output = run(&package, &["verify", "."]);
        assert!(text(&output).contains(&said), "{}", text(&output));
    }
}

#[test]
fn no_folder_is_no_package() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    for path in ["gone", "file"] {
        let output = run(folder.path(), &["verify", path]);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output));
        assert!(text(&output).contains("is no folder"));
    }
    let empty: PathBuf = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(faults(&empty, 1), [format!("{MANIFEST}: no_manifest")]);
}

#[test]
fn the_catalogue_can_be_asked_for() {
    let folder = generated();
    let package = folder.path().join("generated/json");
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(package.join(MANIFEST)).unwrap()).unwrap();
    let digest = manifest["catalogue"].as_str().unwrap();
    let output = run(&package, &["verify", ".", "--digest", digest]);
    assert!(output.status.success(), "{}", text(&output));
    let output = run(&package, &["verify", ".", "--digest", "sha256:0"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output).contains("not from sha256:0"));
}

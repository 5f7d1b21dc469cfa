//! The Rust package may rise to any version, and the tool goes on being built with it.

#![cfg(feature = "decode")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// What Cargo reads to find the packages of the tool, with another version of ours.
fn project(folder: &Path, version: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in ["src/lib.rs", "src/main.rs", "generated/rust/src/lib.rs"] {
        empty(&folder.join(file));
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    // A benchmark that is named has to be there.
    let (manifest, _) = manifest.split_once("\n[[bench]]").unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let package = fs::read_to_string(root.join("generated/rust/Cargo.toml")).unwrap();
    let mut lines: Vec<&str> = package.lines().collect();
    let line = format!("version = \"{version}\"");
    let own = lines.iter().position(|line| line.starts_with("version = "));
    lines[own.unwrap()] = &line;
    fs::write(folder.join("generated/rust/Cargo.toml"), lines.join("\n")).unwrap();
}

fn empty(file: &Path) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, "").unwrap();
}

#[test]
fn the_tool_takes_every_version_of_the_package() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    for version in ["0.2.0", "0.3.0-rc.1", "1.0.0", "2.0.0-rc.1"] {
        let folder = tempfile::tempdir().unwrap();
        project(folder.path(), version);
        let output = Command::new(&cargo)
            .args(["update", "--offline", "daraja-codes"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{version}: {said}");
        let lock = fs::read_to_string(folder.path().join("Cargo.lock")).unwrap();
        let entry = format!("name = \"daraja-codes\"\nversion = \"{version}\"\n");
        assert!(lock.contains(&entry), "{version}: {lock}");
    }
}

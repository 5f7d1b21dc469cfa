//! Packages as the tools of their languages pack and install them.

use std::fs;
use std::path::Path;
use std::process::Command;

use daraja_codegen::catalogue::digest::digest_bytes;
use serde_json::Value;

use super::{MANIFEST, faults, generated, run, text, version};

#[test]
fn a_crate_as_cargo_packs_it() {
    let folder = generated();
    let package = folder.path().join("generated/rust");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let target = folder.path().join("target");
    let output = Command::new(cargo)
        .args([
            "package",
            "--offline",
            "--no-verify",
            "--allow-dirty",
            "--exclude-lockfile",
            "--quiet",
        ])
        .arg("--target-dir")
        .arg(&target)
        .current_dir(&package)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output));
    let name = format!("daraja-codes-{}", version());
    let archive = target.join(format!("package/{name}.crate"));
    let unpacked = Command::new("tar")
        .arg("-xzf")
        .arg(&archive)
        .current_dir(&target)
        .status();
    assert!(unpacked.unwrap().success());
    let installed = target.join(name);
    assert!(installed.join("Cargo.toml.orig").exists());
    fs::write(installed.join(".cargo-ok"), "{\"v\":1}").unwrap();
    fs::write(installed.join("Cargo.lock"), "").unwrap();
    let output = run(&installed, &["verify", "."]);
    assert!(output.status.success(), "{}", text(&output));
    assert!(
        text(&output).contains("Cargo.toml: not checked: written by Cargo"),
        "{}",
        text(&output)
    );

    fs::write(installed.join("build.rs"), "fn main() {}").unwrap();
    assert_eq!(faults(&installed, 1), ["build.rs: extra"]);
    fs::remove_file(installed.join("build.rs")).unwrap();
    let target = installed.join("target");
    fs::create_dir(&target).unwrap();
    fs::write(target.join("x.rs"), "").unwrap();
    assert_eq!(faults(&installed, 1), ["target/x.rs: extra"]);
    fs::remove_dir_all(target).unwrap();
    fs::write(installed.join("Cargo.toml.orig"), "").unwrap();
    assert_eq!(faults(&installed, 1), ["Cargo.toml: edited"]);
}

#[test]
fn a_source_distribution_of_python() {
    let folder = generated();
    let package = folder.path().join("generated/python");
    fs::remove_file(package.join(".gitignore")).unwrap();
    assert_eq!(faults(&package, 1), [".gitignore: missing"]);
    fs::write(package.join("PKG-INFO"), "Metadata-Version: 2.4\n").unwrap();
    assert_eq!(faults(&package, 0), [""; 0]);
    fs::write(package.join("setup.py"), "").unwrap();
    assert_eq!(faults(&package, 1), ["setup.py: extra"]);
}

#[test]
fn the_module_of_python_as_it_is_installed() {
    let folder = generated();
    let module = folder
        .path()
        .join("generated/python")
        .join("src/daraja_codes");
    fs::create_dir(module.join("__pycache__")).unwrap();
    assert_eq!(faults(&module, 0), [""; 0]);
    fs::write(module.join("_more.py"), "").unwrap();
    assert_eq!(faults(&module, 1), ["_more.py: extra"]);
    fs::remove_file(module.join("_more.py")).unwrap();
    fs::write(module.join("_code.py"), "").unwrap();
    assert_eq!(faults(&module, 1), ["_code.py: edited"]);
    // Its manifest is itself a file of the package.
    fs::write(module.join(MANIFEST), "{}").unwrap();
    let package = folder.path().join("generated/python");
    let found = faults(&package, 1);
    let inner = format!("src/daraja_codes/{MANIFEST}: edited");
    assert!(found.contains(&inner), "{found:?}");
}

/// The manifest of what was compiled, as `npm run build` makes it; a gate of the consumers runs that itself.
fn list_compiled(package: &Path, catalogue: &str) {
    let index = fs::read(package.join("dist/index.js")).unwrap();
    let manifest = serde_json::json!({
        "$comment": "",
        "version": version(),
        "catalogue": catalogue,
        "files": { "index.js": digest_bytes(&index) },
    });
    fs::write(package.join("dist").join(MANIFEST), manifest.to_string()).unwrap();
}

#[test]
fn what_npm_installs() {
    let folder = generated();
    let package = folder.path().join("generated/typescript");
    for gone in [".gitignore", ".npmrc", "tsconfig.json"] {
        fs::remove_file(package.join(gone)).unwrap();
    }
    fs::remove_dir_all(package.join("src")).unwrap();
    fs::remove_dir_all(package.join("scripts")).unwrap();
    fs::create_dir(package.join("dist")).unwrap();
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(package.join(MANIFEST)).unwrap()).unwrap();
    let digest = manifest["catalogue"].as_str().unwrap();
    let index = package.join("dist/index.js");
    fs::write(
        &index,
        format!("export const CATALOGUE_DIGEST = \"{digest}\";\n"),
    )
    .unwrap();
    let inner = format!("dist/{MANIFEST}");
    assert_eq!(faults(&package, 1), [format!("{inner}: no_manifest")]);
    list_compiled(&package, digest);
    assert_eq!(faults(&package, 0), [""; 0]);
    fs::write(package.join("dist/more.js"), "").unwrap();
    assert_eq!(faults(&package, 1), ["dist/more.js: extra"]);
    fs::remove_file(package.join("dist/more.js")).unwrap();
    // Compiled from another catalogue than the one around it.
    fs::write(&index, "export const CATALOGUE_DIGEST = \"sha256:1\";\n").unwrap();
    assert_eq!(faults(&package, 1), ["dist/index.js: edited"]);
    list_compiled(&package, "sha256:1");
    assert_eq!(faults(&package, 1), [format!("{inner}: other_catalogue")]);
    list_compiled(&package, digest);
    assert_eq!(faults(&package, 1), [format!("{inner}: other_catalogue")]);
}

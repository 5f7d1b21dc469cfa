//! `verify` of packages as they are generated, packed, installed, and damaged.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use daraja_codegen::catalogue::digest::digest_bytes;
use serde_json::Value;

const CATALOGUE: &str = include_str!("../codes.yaml");
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
    for target in TARGETS {
        let package = folder.path().join("generated").join(target);
        assert_eq!(faults(&package, 0), [""; 0], "{target}");
        let output = run(&package, &["verify", "."]);
        assert!(
            text(&output)
                .contains("files are whole and unedited: version 0.1.0, catalogue sha256:")
        );
    }
}

#[test]
fn every_kind_of_damage_is_found() {
    let folder = generated();
    for target in TARGETS {
        let whole = folder.path().join("generated").join(target);
        let damaged = |damage: &dyn Fn(&Path)| -> Vec<String> {
            let place = tempfile::tempdir().unwrap();
            let package = place.path().join("package");
            copy(&whole, &package);
            damage(&package);
            faults(&package, 1)
        };
        let edited = damaged(&|package| {
            let path = package.join("README.md");
            fs::write(&path, fs::read_to_string(&path).unwrap() + " ").unwrap();
        });
        assert_eq!(edited, ["README.md: edited"], "{target}");
        let missing = damaged(&|package| fs::remove_file(package.join("LICENSE-MIT")).unwrap());
        assert_eq!(missing, ["LICENSE-MIT: missing"], "{target}");
        let extra = damaged(&|package| fs::write(package.join("build.rs"), "").unwrap());
        assert_eq!(extra, ["build.rs: extra"], "{target}");
        let replaced = damaged(&|package| {
            fs::remove_file(package.join("README.md")).unwrap();
            fs::create_dir(package.join("README.md")).unwrap();
        });
        assert_eq!(replaced, ["README.md: not_a_file"], "{target}");
        let none = damaged(&|package| fs::remove_file(package.join(MANIFEST)).unwrap());
        assert_eq!(none, [format!("{MANIFEST}: no_manifest")], "{target}");
        for (text, fault) in [("", "broken_manifest"), ("{}", "broken_manifest")] {
            let broken = damaged(&|package| fs::write(package.join(MANIFEST), text).unwrap());
            assert_eq!(broken, [format!("{MANIFEST}: {fault}")], "{target}");
        }
        let change = |key: &'static str, value: Value| {
            damaged(&move |package| {
                let path = package.join(MANIFEST);
                let mut manifest: Value =
                    serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                manifest[key] = value.clone();
                fs::write(&path, manifest.to_string()).unwrap();
            })
        };
        let empty = change("files", serde_json::json!({}));
        assert_eq!(empty, [format!("{MANIFEST}: empty_manifest")], "{target}");
        let outside = change("files", serde_json::json!({ "../x": "sha256:0" }));
        assert_eq!(
            outside,
            [format!("{MANIFEST}: broken_manifest")],
            "{target}"
        );
        let other = change("catalogue", "sha256:0".into());
        assert_eq!(other, [format!("{MANIFEST}: other_catalogue")], "{target}");
    }
}

#[cfg(unix)]
#[test]
fn links_do_not_stand_in_for_files() {
    use std::os::unix::fs::symlink;
    let folder = generated();
    let package = folder.path().join("generated/rust");
    // A package manager may link the whole folder, not a part of it.
    symlink(&package, folder.path().join("link")).unwrap();
    assert!(run(folder.path(), &["verify", "link"]).status.success());
    fs::rename(package.join("src"), folder.path().join("src")).unwrap();
    symlink(folder.path().join("src"), package.join("src")).unwrap();
    let found = faults(&package, 1);
    assert!(found.contains(&"src: extra".to_owned()), "{found:?}");
    assert!(
        found.contains(&"src/lib.rs: not_a_file".to_owned()),
        "{found:?}"
    );
}

#[test]
fn what_is_not_checked_is_named() {
    let folder = generated();
    let package = folder.path().join("generated/python");
    let cache = package.join("src/daraja_codes/__pycache__");
    fs::create_dir(&cache).unwrap();
    fs::write(cache.join("x.pyc"), "x").unwrap();
    let output = run(&package, &["verify", "."]);
    assert!(output.status.success());
    assert!(text(&output).contains("src/daraja_codes/__pycache__: not checked: made by tools"));
    // Of another language it is nobody's.
    let package = folder.path().join("generated/rust");
    fs::create_dir(package.join("src/__pycache__")).unwrap();
    fs::write(package.join("src/__pycache__/x.pyc"), "x").unwrap();
    assert_eq!(faults(&package, 1), ["src/__pycache__/x.pyc: extra"]);
}

#[test]
fn windows_line_endings_are_no_edit() {
    let folder = generated();
    let package = folder.path().join("generated/json");
    for file in ["README.md", "catalogue.json", MANIFEST] {
        let path = package.join(file);
        fs::write(
            &path,
            fs::read_to_string(&path).unwrap().replace('\n', "\r\n"),
        )
        .unwrap();
    }
    assert_eq!(faults(&package, 0), [""; 0]);
}

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
    let archive = target.join("package/daraja-codes-0.1.0.crate");
    let unpacked = Command::new("tar")
        .arg("-xzf")
        .arg(&archive)
        .current_dir(&target)
        .status();
    assert!(unpacked.unwrap().success());
    let installed = target.join("daraja-codes-0.1.0");
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
        "version": "0.1.0",
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

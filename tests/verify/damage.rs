//! What was changed, added or taken away since it was generated.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{MANIFEST, TARGETS, copy, faults, generated, run, text};

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

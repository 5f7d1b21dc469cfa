//! What `check` finds, and what is no drift.

#[cfg(target_os = "linux")]
use std::ffi::OsStr;
use std::fs;

use daraja_codegen::disk::{Drift, DriftKind, orphans};
use daraja_codegen::target;
use daraja_codegen::target::python::Python;
use daraja_codegen::target::rust::Rust;

use super::{compare, package, package_of, write};

#[test]
fn drift_is_changed_missing_or_extra() {
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("a.txt", "a\n"), ("b.txt", "b\nb\n"), ("c.txt", "c\n")]);
    write(out.path(), &packages).unwrap();
    let root = out.path().join("json");
    fs::remove_file(root.join("a.txt")).unwrap();
    fs::write(root.join("b.txt"), "b\r\nb\r\n").unwrap();
    fs::write(root.join("c.txt"), "edited\n").unwrap();
    fs::write(root.join("d.txt"), "").unwrap();
    let drifts = compare(out.path(), &packages).unwrap();
    let found: Vec<_> = drifts
        .iter()
        .map(|drift| {
            (
                drift.path.file_name().unwrap().to_str().unwrap(),
                &drift.kind,
            )
        })
        .collect();
    let changed = DriftKind::Changed {
        expected: "c\n".to_owned(),
        found: "edited\n".to_owned(),
    };
    let expected = [
        ("a.txt", &DriftKind::Missing),
        ("c.txt", &changed),
        ("d.txt", &DriftKind::Extra),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_the_tools_of_a_language_leave_is_no_drift() {
    let out = tempfile::tempdir().unwrap();
    let packages = package_of(&Rust, &[("a.txt", "a\n")]);
    write(out.path(), &packages).unwrap();
    let root = out.path().join("rust");
    fs::create_dir_all(root.join("target/debug")).unwrap();
    fs::write(root.join("target/debug/b"), "").unwrap();
    fs::write(root.join("Cargo.lock"), "").unwrap();
    assert!(compare(out.path(), &packages).unwrap().is_empty());

    // The same names elsewhere are not theirs: further down, a file called like a folder, a folder like a file.
    fs::create_dir_all(root.join("src/target")).unwrap();
    fs::write(root.join("src/target/mod.rs"), "").unwrap();
    fs::remove_dir_all(root.join("target")).unwrap();
    fs::remove_file(root.join("Cargo.lock")).unwrap();
    fs::write(root.join("target"), "").unwrap();
    fs::create_dir(root.join("Cargo.lock")).unwrap();
    fs::write(root.join("Cargo.lock/c"), "").unwrap();
    assert_eq!(compare(out.path(), &packages).unwrap().len(), 3);
}

#[test]
fn what_python_compiles_is_no_drift_beside_any_module() {
    let out = tempfile::tempdir().unwrap();
    let packages = package_of(&Python, &[("src/a/b.py", "\n")]);
    write(out.path(), &packages).unwrap();
    let cache = out.path().join("python/src/a/__pycache__");
    fs::create_dir(&cache).unwrap();
    fs::write(cache.join("b.pyc"), "").unwrap();
    assert!(compare(out.path(), &packages).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn a_package_behind_a_symbolic_link_is_drift_whatever_is_in_it() {
    use std::os::unix::fs::symlink;
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("a.txt", "a\n")]);
    write(out.path(), &packages).unwrap();
    let root = out.path().join("json");
    let elsewhere = out.path().join("elsewhere");
    fs::rename(&root, &elsewhere).unwrap();
    symlink(&elsewhere, &root).unwrap();
    let kind = DriftKind::NotAFolder;
    let path = root;
    assert_eq!(
        compare(out.path(), &packages).unwrap(),
        [Drift { path, kind }]
    );
}

#[cfg(unix)]
#[test]
fn packages_of_no_target_are_looked_for_behind_a_link_to_all_of_them() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("generated");
    write(&out, &package(&[("a.txt", "a\n")])).unwrap();
    fs::rename(out.join("json"), out.join("cobol")).unwrap();
    let link = folder.path().join("link");
    symlink(&out, &link).unwrap();
    assert_eq!(orphans(&link, target::ALL).unwrap(), [link.join("cobol")]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_is_drift_like_any_other() {
    use std::os::unix::ffi::OsStrExt as _;
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("a.txt", "a\n")]);
    write(out.path(), &packages).unwrap();
    let folder = out.path().join("json").join(OsStr::from_bytes(b"\xff"));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("b.txt"), "").unwrap();
    let drifts = compare(out.path(), &packages).unwrap();
    assert_eq!(drifts.len(), 1);
    assert_eq!(drifts[0].kind, DriftKind::Extra);
}

#[test]
fn a_folder_that_is_not_there_is_drift() {
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("a.txt", "a\n")]);
    assert_eq!(compare(out.path(), &packages).unwrap().len(), 2);
    let nowhere = out.path().join("nowhere");
    assert_eq!(compare(&nowhere, &packages).unwrap().len(), 2);
}

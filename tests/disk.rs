//! What reaches the disk: atomic, only where it changed, never over a file that is not ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use daraja_codegen::catalogue::digest::digest_bytes;
use daraja_codegen::disk::{self, Ahead, Conflict, DiskError, Drift, DriftKind, Written};
use daraja_codegen::files::FileSet;
use daraja_codegen::package::{MANIFEST, Manifest, Package};
use daraja_codegen::target::Target;
use daraja_codegen::target::json::Json;
use daraja_codegen::target::rust::Rust;

/// A package of the `json` target with these files.
fn package(files: &[(&str, &str)]) -> Vec<Package> {
    package_of(&Json, files)
}

fn package_of(target: &'static dyn Target, files: &[(&str, &str)]) -> Vec<Package> {
    let mut set = FileSet::default();
    let mut manifest = Manifest::default();
    for (path, text) in files {
        set.add(*path, (*text).to_owned()).unwrap();
        let digest = digest_bytes(text.as_bytes());
        manifest.files.insert((*path).to_owned(), digest);
    }
    set.add(MANIFEST, manifest.to_json()).unwrap();
    vec![Package {
        target,
        files: set,
        manifest,
    }]
}

fn ahead(out: &Path, packages: &[Package]) -> Ahead {
    let targets: Vec<_> = packages.iter().map(|package| package.target).collect();
    let ahead = Ahead::of(&targets);
    ahead.read(out);
    ahead
}

/// Writes as `generate` does, which reads ahead what is there.
fn write(out: &Path, packages: &[Package]) -> Result<Vec<Written>, DiskError> {
    disk::write(out, packages, &ahead(out, packages))
}

/// Compares as `check` does. Nothing may hang on what was read ahead.
fn compare(out: &Path, packages: &[Package]) -> Result<Vec<Drift>, DiskError> {
    let drifts = disk::compare(out, packages, &ahead(out, packages))?;
    assert_eq!(drifts, disk::compare(out, packages, &Ahead::default())?);
    Ok(drifts)
}

fn conflicts(out: &Path, packages: &[Package]) -> Vec<Conflict> {
    match write(out, packages) {
        Err(DiskError::Conflicts(conflicts)) => conflicts,
        other => panic!("expected conflicts, got {other:?}"),
    }
}

/// Every path below `root`, with its text.
fn tree(root: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

#[test]
fn a_first_run_writes_everything_and_leaves_nothing_else() {
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("a.txt", "a\n"), ("deep/er/b.txt", "b\n")]);
    let written = write(out.path(), &packages).unwrap();
    assert_eq!((written[0].created, written[0].unchanged), (3, 0));
    let names: Vec<_> = tree(out.path()).into_iter().map(|(path, _)| path).collect();
    let root = out.path().join("json");
    let expected = [
        root.join("a.txt"),
        root.join(MANIFEST),
        root.join("deep/er/b.txt"),
    ];
    assert_eq!(names, expected);
    assert!(compare(out.path(), &packages).unwrap().is_empty());
}

#[test]
fn an_unchanged_file_keeps_its_time() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), &package(&[("a.txt", "a\n"), ("b.txt", "b\n")])).unwrap();
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000);
    for name in ["a.txt", "b.txt"] {
        let file = fs::File::options()
            .write(true)
            .open(out.path().join("json").join(name));
        file.unwrap().set_modified(long_ago).unwrap();
    }
    let written = write(
        out.path(),
        &package(&[("a.txt", "a\n"), ("b.txt", "new\n")]),
    )
    .unwrap();
    // The manifest changes with b.txt.
    assert_eq!((written[0].updated, written[0].unchanged), (2, 1));
    let modified = |name: &str| {
        fs::metadata(out.path().join("json").join(name))
            .unwrap()
            .modified()
            .unwrap()
    };
    assert_eq!(modified("a.txt"), long_ago);
    assert_ne!(modified("b.txt"), long_ago);
}

#[test]
fn a_stale_file_goes_with_the_folder_it_leaves_empty() {
    let out = tempfile::tempdir().unwrap();
    write(
        out.path(),
        &package(&[("a.txt", "a\n"), ("old/b.txt", "b\n")]),
    )
    .unwrap();
    let written = write(out.path(), &package(&[("a.txt", "a\n")])).unwrap();
    assert_eq!(written[0].removed, 1);
    assert!(!out.path().join("json/old").exists());
    assert!(
        compare(out.path(), &package(&[("a.txt", "a\n")]))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_stale_file_in_windows_line_endings_is_still_ours() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), &package(&[("b.txt", "b\nc\n")])).unwrap();
    fs::write(out.path().join("json/b.txt"), "b\r\nc\r\n").unwrap();
    let written = write(out.path(), &package(&[("a.txt", "a\n")])).unwrap();
    assert_eq!(written[0].removed, 1);
}

#[test]
fn a_file_that_is_not_ours_stops_everything() {
    let out = tempfile::tempdir().unwrap();
    fs::create_dir(out.path().join("json")).unwrap();
    fs::write(out.path().join("json/b.txt"), "precious\n").unwrap();
    let before = tree(out.path());
    let found = conflicts(out.path(), &package(&[("a.txt", "a\n"), ("b.txt", "b\n")]));
    assert_eq!(found, [Conflict::Foreign(out.path().join("json/b.txt"))]);
    assert_eq!(tree(out.path()), before);
}

#[test]
fn a_stale_file_that_was_edited_is_not_deleted() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), &package(&[("b.txt", "b\n")])).unwrap();
    fs::write(out.path().join("json/b.txt"), "precious\n").unwrap();
    let before = tree(out.path());
    let found = conflicts(out.path(), &package(&[("a.txt", "a\n")]));
    assert_eq!(found, [Conflict::Edited(out.path().join("json/b.txt"))]);
    assert_eq!(tree(out.path()), before);
}

#[test]
fn every_conflict_is_reported_at_once() {
    let out = tempfile::tempdir().unwrap();
    fs::create_dir_all(out.path().join("json/a.txt")).unwrap();
    fs::write(out.path().join("json/deep"), "a file\n").unwrap();
    let found = conflicts(
        out.path(),
        &package(&[("a.txt", "a\n"), ("deep/b.txt", "b\n")]),
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn a_manifest_that_names_a_path_outside_is_refused() {
    let out = tempfile::tempdir().unwrap();
    let root = out.path().join("json");
    fs::create_dir(&root).unwrap();
    fs::write(out.path().join("victim.txt"), "precious\n").unwrap();
    let mut manifest = Manifest::default();
    let digest = digest_bytes(b"precious\n");
    manifest.files.insert("../victim.txt".to_owned(), digest);
    fs::write(root.join(MANIFEST), manifest.to_json()).unwrap();
    let found = conflicts(out.path(), &package(&[("a.txt", "a\n")]));
    assert!(
        matches!(&found[..], [Conflict::Manifest { .. }]),
        "{found:?}"
    );
    assert!(out.path().join("victim.txt").exists());
}

#[test]
fn a_broken_manifest_is_refused() {
    let out = tempfile::tempdir().unwrap();
    fs::create_dir(out.path().join("json")).unwrap();
    fs::write(out.path().join("json").join(MANIFEST), "{").unwrap();
    let found = conflicts(out.path(), &package(&[("a.txt", "a\n")]));
    assert!(
        matches!(&found[..], [Conflict::Manifest { .. }]),
        "{found:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_never_leads_outside() {
    use std::os::unix::fs::symlink;
    let packages = package(&[("a.txt", "a\n"), ("deep/b.txt", "b\n")]);
    for place in ["json", "json/a.txt", "json/deep"] {
        let out = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("b.txt"), "precious\n").unwrap();
        let link = out.path().join(place);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        let goal = match place {
            "json/a.txt" => outside.path().join("b.txt"),
            _ => outside.path().to_owned(),
        };
        symlink(goal, &link).unwrap();
        assert_eq!(
            conflicts(out.path(), &packages),
            [Conflict::Symlink(link)],
            "{place}"
        );
        let kept = fs::read_to_string(outside.path().join("b.txt")).unwrap();
        assert_eq!(kept, "precious\n");
        assert!(
            !compare(out.path(), &packages).unwrap().is_empty(),
            "{place}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_new_file_has_the_mode_of_any_other_new_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let out = tempfile::tempdir().unwrap();
    write(out.path(), &package(&[("a.txt", "a\n")])).unwrap();
    fs::write(out.path().join("plain.txt"), "").unwrap();
    let mode = |path: &str| {
        fs::metadata(out.path().join(path))
            .unwrap()
            .permissions()
            .mode()
    };
    assert_eq!(mode("json/a.txt"), mode("plain.txt"));
}

#[test]
fn a_run_that_was_cut_short_is_finished_by_the_next() {
    // The manifest is written first, so whatever came after it is known as ours.
    let out = tempfile::tempdir().unwrap();
    let first = package(&[("a.txt", "a\n"), ("b.txt", "b\n")]);
    write(out.path(), &first).unwrap();
    fs::remove_file(out.path().join("json/b.txt")).unwrap();
    fs::write(out.path().join("json/a.txt"), "another version\n").unwrap();
    let written = write(out.path(), &first).unwrap();
    assert_eq!((written[0].created, written[0].updated), (1, 1));
}

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

    // The same names elsewhere are not theirs: a file called like a folder, a folder like a file.
    fs::remove_dir_all(root.join("target")).unwrap();
    fs::remove_file(root.join("Cargo.lock")).unwrap();
    fs::write(root.join("target"), "").unwrap();
    fs::create_dir(root.join("Cargo.lock")).unwrap();
    fs::write(root.join("Cargo.lock/c"), "").unwrap();
    assert_eq!(compare(out.path(), &packages).unwrap().len(), 2);
}

#[test]
fn a_folder_that_is_not_there_is_drift() {
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("a.txt", "a\n")]);
    assert_eq!(compare(out.path(), &packages).unwrap().len(), 2);
    let nowhere = out.path().join("nowhere");
    assert_eq!(compare(&nowhere, &packages).unwrap().len(), 2);
}

#[cfg(unix)]
#[test]
fn a_new_folder_has_the_mode_of_any_other_new_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let out = tempfile::tempdir().unwrap();
    write(out.path(), &package(&[("deep/a.txt", "a\n")])).unwrap();
    fs::create_dir(out.path().join("plain")).unwrap();
    let mode = |path: &str| {
        let metadata = fs::metadata(out.path().join(path)).unwrap();
        metadata.permissions().mode()
    };
    assert_eq!(mode("json"), mode("plain"));
    assert_eq!(mode("json/deep"), mode("plain"));
}

#[test]
fn a_folder_that_goes_away_meanwhile_is_not_written_in_part() {
    let out = tempfile::tempdir().unwrap();
    let standing = [("a.txt".to_owned(), digest_bytes(b"a\n"))];
    let mut files = FileSet::beside(Arc::new(standing.into()));
    files.add("a.txt", "a\n".to_owned()).unwrap();
    files.add("b.txt", "b\n".to_owned()).unwrap();
    let packages = vec![Package {
        target: &Json,
        files,
        manifest: Manifest::default(),
    }];
    let error = write(out.path(), &packages).unwrap_err();
    assert!(matches!(error, DiskError::Gone(_)), "{error}");
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn a_new_folder_that_cannot_be_filled_is_not_there() {
    let out = tempfile::tempdir().unwrap();
    // No system has a file of such a name.
    let long = "x".repeat(300);
    let packages = package(&[("a.txt", "a\n"), (&long, "b\n")]);
    assert!(write(out.path(), &packages).is_err());
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

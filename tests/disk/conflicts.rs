//! What is not ours stops everything before the first byte is written.

use std::fs;
use std::path::Path;

use daraja_codegen::catalogue::digest::digest_bytes;
use daraja_codegen::disk::{Conflict, DiskError, DriftKind};
use daraja_codegen::package::{MANIFEST, Manifest, Package};

use super::{compare, package, tree, write};

fn conflicts(out: &Path, packages: &[Package]) -> Vec<Conflict> {
    match write(out, packages) {
        Err(DiskError::Conflicts(conflicts)) => conflicts,
        other => panic!("expected conflicts, got {other:?}"),
    }
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
fn a_pipe_in_the_place_of_a_file_is_not_waited_for() {
    let packages = package(&[("a.txt", "a\n")]);
    for place in ["a.txt", MANIFEST] {
        let out = tempfile::tempdir().unwrap();
        write(out.path(), &packages).unwrap();
        let pipe = out.path().join("json").join(place);
        fs::remove_file(&pipe).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let expected = "a file";
        let path = pipe.clone();
        assert_eq!(
            conflicts(out.path(), &packages),
            [Conflict::Kind { path, expected }]
        );
        let drifts = compare(out.path(), &packages).unwrap();
        let kinds: Vec<_> = drifts
            .iter()
            .map(|drift| (&drift.path, &drift.kind))
            .collect();
        assert_eq!(kinds, [(&pipe, &DriftKind::NotAFile)]);
    }
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

//! Runs that meet, and what is left of those that were killed.

use std::fs;
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use daraja_codegen::catalogue::digest::digest_bytes;
use daraja_codegen::disk::{DiskError, Lock, orphans};
use daraja_codegen::package::{MANIFEST, Manifest};
use daraja_codegen::target;

use super::{compare, package, tree, write};

fn manifest(out: &Path) -> Manifest {
    let text = fs::read_to_string(out.join("json").join(MANIFEST)).unwrap();
    Manifest::from_json(&text).unwrap()
}

/// A folder as a run leaves it that is killed while it turns `1` into `2`: it came to a.txt, and not to b.txt.
fn half_written() -> tempfile::TempDir {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), &package(&[("a.txt", "1\n"), ("b.txt", "1\n")])).unwrap();
    let mut manifest = manifest(out.path());
    for path in ["a.txt", "b.txt"] {
        let digests = [digest_bytes(b"2\n")].into();
        manifest.unfinished.insert(path.to_owned(), digests);
    }
    let root = out.path().join("json");
    fs::write(root.join(MANIFEST), manifest.to_json()).unwrap();
    fs::write(root.join("a.txt"), "2\n").unwrap();
    out
}

#[test]
fn what_a_killed_run_left_half_written_is_still_ours() {
    let out = half_written();
    let third = package(&[("c.txt", "3\n")]);
    assert_eq!(write(out.path(), &third).unwrap()[0].removed, 2);
    assert!(compare(out.path(), &third).unwrap().is_empty());
    assert!(manifest(out.path()).unfinished.is_empty());
}

#[test]
fn what_was_edited_after_a_run_was_killed_is_not() {
    let out = half_written();
    fs::write(out.path().join("json/b.txt"), "precious\n").unwrap();
    let before = tree(out.path());
    let error = write(out.path(), &package(&[("c.txt", "3\n")])).unwrap_err();
    assert!(matches!(error, DiskError::Conflicts(_)), "{error}");
    assert_eq!(tree(out.path()), before);
}

#[test]
fn passing_files_and_folders_are_swept_by_the_next_run() {
    let out = tempfile::tempdir().unwrap();
    let packages = package(&[("deep/a.txt", "1\n")]);
    write(out.path(), &packages).unwrap();
    let folder = out.path().join(".daraja-codegen-aaaaaaaaaaaaaaaaaaaa.tmp");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), "half a fi").unwrap();
    // What a person called so is the person's.
    let own = out.path().join(".daraja-codegen-config");
    fs::write(&own, "mine\n").unwrap();
    let backup = out.path().join(".daraja-codegen-backup");
    fs::create_dir(&backup).unwrap();
    fs::write(backup.join("notes"), "mine\n").unwrap();
    let passing = ".daraja-codegen-bbbbbbbbbbbbbbbbbbbb.tmp";
    fs::write(out.path().join("json/deep").join(passing), "ha").unwrap();
    assert_eq!(orphans(out.path(), target::ALL).unwrap(), [folder]);
    assert_eq!(compare(out.path(), &packages).unwrap().len(), 1);
    write(out.path(), &packages).unwrap();
    let root = out.path().join("json");
    let left: Vec<_> = tree(out.path()).into_iter().map(|(path, _)| path).collect();
    let notes = backup.join("notes");
    assert_eq!(
        left,
        [notes, own, root.join(MANIFEST), root.join("deep/a.txt")]
    );
}

#[cfg(unix)]
#[test]
fn a_second_run_waits_for_the_first() {
    let out = tempfile::tempdir().unwrap();
    let first = Lock::of(out.path(), || panic!("nobody else is there"));
    assert!(first.is_held());
    let (waits, waiting) = mpsc::channel();
    thread::scope(|scope| {
        let second = scope.spawn(|| Lock::of(out.path(), || waits.send(()).unwrap()));
        waiting.recv().unwrap();
        assert!(!second.is_finished());
        drop(first);
        assert!(second.join().unwrap().is_held());
    });
}

#[test]
fn a_folder_that_is_not_there_has_no_lock() {
    let out = tempfile::tempdir().unwrap();
    let nowhere = out.path().join("nowhere");
    assert!(!Lock::of(&nowhere, || panic!("nobody is there")).is_held());
    assert!(!nowhere.exists());
}

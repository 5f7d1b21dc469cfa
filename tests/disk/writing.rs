//! What `generate` writes, and what it leaves alone.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use daraja_codegen::catalogue::digest::digest_bytes;
use daraja_codegen::disk::DiskError;
use daraja_codegen::files::FileSet;
use daraja_codegen::package::{MANIFEST, Manifest, Package};
use daraja_codegen::target::json::Json;

use super::{compare, package, tree, write};

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

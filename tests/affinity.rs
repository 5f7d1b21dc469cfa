//! The threads of short work keep to a core each where nothing else runs: that binds no program that the tool
//! starts, and no long work. One test alone, since the other tests of a file would run beside it.

#![cfg(all(target_os = "linux", feature = "decode"))]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
const CATALOGUE: &str = include_str!("../codes.yaml");

/// The cores that a process may work on, from what the system tells of it.
fn allowed(status: &Path) -> String {
    let text = fs::read_to_string(status).unwrap();
    let line = text.lines().find(|line| line.starts_with("Cpus_allowed:"));
    line.unwrap().to_owned()
}

#[test]
fn git_and_decode_work_on_every_core() {
    let ours = allowed(Path::new("/proc/self/status"));
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert_eq!(of_git(folder.path(), &at("git")), ours);

    // So large that more than one core reads it.
    let large = CATALOGUE.to_owned() + &"# A remark.\n".repeat(20_000);
    fs::write(at("large.yaml"), large).unwrap();
    for task in of_decode(&at("large.yaml")) {
        assert_eq!(task, ours);
    }
}

/// Those of the git that `diff` starts.
fn of_git(folder: &Path, git: &Path) -> String {
    fs::write(folder.join("codes.yaml"), CATALOGUE).unwrap();
    fs::write(git, "#!/bin/sh\ncat /proc/self/status >status\nexit 1\n").unwrap();
    fs::set_permissions(git, fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var("PATH").unwrap();
    let output = Command::new(TOOL)
        .args(["diff", "--against", "HEAD"])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", folder.display()))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    allowed(&folder.join("status"))
}

/// Those of each thread of a `decode` that waits for its input.
fn of_decode(catalogue: &Path) -> Vec<String> {
    let mut child = Command::new(TOOL)
        .args(["decode", "--catalogue"])
        .arg(catalogue)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let tasks = format!("/proc/{}/task", child.id());
    let count = || fs::read_dir(&tasks).unwrap().count();
    let begun = Instant::now();
    while count() < thread::available_parallelism().unwrap().get() {
        assert!(begun.elapsed() < Duration::from_secs(60), "it never began");
        // Without this, something else would run.
        thread::sleep(Duration::from_millis(20));
    }
    let found = fs::read_dir(&tasks)
        .unwrap()
        .map(|task| allowed(&task.unwrap().path().join("status")))
        .collect();
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    found
}

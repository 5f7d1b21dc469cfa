//! Threads: where the system gives none, the work is done without, and the cores that they keep to bind nothing else.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};
#[cfg(feature = "decode")]
use std::time::{Duration, Instant};

const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
/// A user who is nobody: the limit does not hold for root.
const NOBODY: u32 = 65_534;

/// Runs the tool in `folder` where no thread can be started.
fn without_threads(folder: &Path, arguments: &str) -> Output {
    let line = format!("ulimit -u 1 && exec ./tool {arguments}");
    let mut command = Command::new("bash");
    command.args(["-c", &line]).current_dir(folder);
    if nix::unistd::geteuid().is_root() {
        command.uid(NOBODY);
    }
    command.output().unwrap()
}

#[test]
fn every_command_works_without_threads() {
    let folder = tempfile::tempdir().unwrap();
    // The folder of the build may be closed to others.
    fs::copy(TOOL, folder.path().join("tool")).unwrap();
    let codes = include_str!("../codes.yaml");
    fs::write(folder.path().join("codes.yaml"), codes).unwrap();
    fs::write(folder.path().join("same.yaml"), codes).unwrap();
    let body = r#"{"Body":{"stkCallback":{"MerchantRequestID":"1","CheckoutRequestID":"2","ResultCode":1032,"ResultDesc":"3"}}}"#;
    fs::write(folder.path().join("body.json"), body).unwrap();
    // So large that more than one core would read it.
    let large = format!("{codes}{}", "# A remark.\n".repeat(20_000));
    fs::write(folder.path().join("large.yaml"), large).unwrap();
    let generated = Command::new(TOOL)
        .args(["generate", "--target", "json"])
        .current_dir(folder.path())
        .status();
    assert!(generated.unwrap().success());
    let opened = Command::new("chmod")
        .args(["-R", "a+rwX", "."])
        .current_dir(folder.path())
        .status();
    assert!(opened.unwrap().success());

    for arguments in [
        "generate --target json --out again",
        "check --target json",
        "validate",
        "validate --catalogue large.yaml",
        "list --catalogue large.yaml",
        "fmt --check",
        "add stk_result 1050 --print",
        "diff codes.yaml same.yaml",
        "changelog codes.yaml same.yaml",
        "verify generated/json",
        "explain 1032",
        "search cancelled",
        #[cfg(feature = "decode")]
        "decode --summary body.json",
    ] {
        let output = without_threads(folder.path(), arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments}: {said}");
    }
}

/// The cores that a process may work on, as the system tells.
fn allowed(status: &str) -> Option<&str> {
    status
        .lines()
        .find(|line| line.starts_with("Cpus_allowed:"))
}

#[test]
fn git_may_use_every_core() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("codes.yaml"),
        include_str!("../codes.yaml"),
    )
    .unwrap();
    let git = folder.path().join("git");
    fs::write(&git, "#!/bin/sh\ncat /proc/self/status >status\nexit 1\n").unwrap();
    fs::set_permissions(&git, fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{path}", folder.path().display());
    let output = Command::new(TOOL)
        .args(["diff", "--against", "HEAD"])
        .current_dir(folder.path())
        .env("PATH", path)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let of_git = fs::read_to_string(folder.path().join("status")).unwrap();
    let ours = fs::read_to_string("/proc/self/status").unwrap();
    assert!(allowed(&ours).is_some());
    assert_eq!(allowed(&of_git), allowed(&ours));
}

#[cfg(feature = "decode")]
#[test]
fn decode_works_on_every_core() {
    use std::process::Stdio;
    let folder = tempfile::tempdir().unwrap();
    let remarks = "# A remark.\n".repeat(20_000);
    let large = folder.path().join("large.yaml");
    fs::write(&large, include_str!("../codes.yaml").to_owned() + &remarks).unwrap();
    let mut child = Command::new(TOOL)
        .args(["decode", "--catalogue"])
        .arg(&large)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let tasks = format!("/proc/{}/task", child.id());
    let ours = fs::read_to_string("/proc/self/status").unwrap();
    let most = std::thread::available_parallelism().unwrap().get();
    // It waits for its input once as many threads as there are cores read the catalogue.
    let started = || fs::read_dir(&tasks).unwrap().count() >= most;
    let begun = Instant::now();
    while !started() {
        assert!(begun.elapsed() < Duration::from_secs(60), "it never began");
        std::thread::yield_now();
    }
    for task in fs::read_dir(&tasks).unwrap() {
        let status = fs::read_to_string(task.unwrap().path().join("status")).unwrap();
        assert_eq!(allowed(&status), allowed(&ours));
    }
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
}

//! `tests/require` names every tool that lacks, at once.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::sync::Mutex;

/// What is said where these commands stand before all others, and whether all is there.
fn said(commands: &[(&str, &str)]) -> (String, bool) {
    // A script that is still being written cannot be run, and a child of another thread would hold it open.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock();
    let bin = tempfile::tempdir().unwrap();
    for (name, script) in commands {
        let path = bin.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let path = format!(
        "{}:{}",
        bin.path().display(),
        std::env::var("PATH").unwrap()
    );
    let mut command = Command::new("bash");
    let output = command.arg("tests/require").env("PATH", path).output();
    let output = output.unwrap();
    assert!(output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    (said, output.status.success())
}

const OLD_NODE: (&str, &str) = (
    "node",
    "case $1 in --version) echo v18.0.0;; *) exit 1;; esac",
);
const OLD_PYTHON: (&str, &str) = (
    "python3",
    "case $1 in --version) echo Python 3.9.1;; *) exit 1;; esac",
);

#[test]
fn a_proxy_without_a_toolchain_hides_nothing_else_that_lacks() {
    let proxy = (
        "cargo",
        "echo 'error: rustup could not choose a version of cargo to run' >&2; exit 1",
    );
    let (said, all) = said(&[proxy, OLD_NODE, OLD_PYTHON]);
    assert!(!all);
    let lines = [
        "missing: a Rust toolchain\n  install: rustup default stable\n",
        "missing: Node.js 20.19 or later (this is v18.0.0)\n",
        "missing: Python 3.10 or later (this is Python 3.9.1)\n",
    ];
    for line in lines {
        assert!(said.contains(line), "{said}");
    }
    // They come with the toolchain, and what the proxy says is said already.
    for word in ["rustfmt", "clippy", "error:"] {
        assert!(!said.contains(word), "{said}");
    }
}

#[test]
fn a_toolchain_may_be_too_old_and_lack_its_parts() {
    let cargo = (
        "cargo",
        "case $1 in --version) echo 'cargo 1.2.3 (abc 2016-01-01)';; *) exit 1;; esac",
    );
    let (said, all) = said(&[cargo]);
    assert!(!all);
    for word in ["missing: rustfmt\n", "missing: clippy\n", "(this is 1.2.3)"] {
        assert!(said.contains(word), "{said}");
    }
}

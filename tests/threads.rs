//! Where the system gives no more threads, the work is done without them.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};

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
    let other = include_str!("cases/small/codes.yaml");
    fs::write(folder.path().join("other.yaml"), other).unwrap();
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
        "add stk_result 1050 --catalogue other.yaml --print",
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

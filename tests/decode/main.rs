//! `decode` as a person or a pipeline runs it: every vector, every form of input, every format.

#![cfg(feature = "decode")]

#[cfg(target_os = "linux")]
mod cores;
mod formats;
mod inputs;
mod json;
#[cfg(target_os = "linux")]
mod memory;
mod summary;
#[cfg(unix)]
mod terminal;
mod vectors;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
const PAID: &str = r#"{"Body":{"stkCallback":{"MerchantRequestID":"29115-34620561-1","CheckoutRequestID":"ws_CO_07092023130411502768168060","ResultCode":0,"ResultDesc":"ok","CallbackMetadata":{"Item":[{"Name":"Amount","Value":1250.50},{"Name":"PhoneNumber","Value":254708374149}]}}}}"#;
const NEWS: &str = r#"{"Body":{"stkCallback":{"MerchantRequestID":"1","CheckoutRequestID":"ws_1","ResultCode":1033,"ResultDesc":"News of 254708374149"}}}"#;

fn decode(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(TOOL)
        .arg("decode")
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A tool that does not read to the end closes the pipe.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

#[track_caller]
fn lines(output: &Output, code: i32) -> Vec<Value> {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{stderr}");
    let text = std::str::from_utf8(&output.stdout).unwrap();
    let read = |line| serde_json::from_str(line).unwrap();
    text.lines().map(read).collect()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

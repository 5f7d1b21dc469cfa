//! However long the input is, memory does not grow with it.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::{NEWS, PAID, TOOL};

/// After so many bytes everything that goes round is in use.
const SOME: usize = 10 * 1024 * 1024;
/// What an allocator may still do with what it has, in KiB.
const SLACK: u64 = 4 * 1024;
/// The bar of the whole process, in KiB.
const LIMIT: u64 = 64 * 1024;

/// The most memory that a process has had, in KiB.
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.unwrap().parse().unwrap()
}

/// Feeds records, the same number again and again; gives the peaks after once and after ten times.
fn peaks(args: &[&str], record: impl Fn(usize) -> String) -> (u64, u64) {
    let mut child = Command::new(TOOL)
        .arg("decode")
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut feed = |round: usize| {
        let mut block = String::new();
        let mut number = round * SOME;
        while block.len() < SOME {
            block.push_str(&record(number));
            block.push('\n');
            number += 1;
        }
        // A pipe holds little: what was written has been read.
        stdin.write_all(block.as_bytes()).unwrap();
        peak(child.id())
    };
    let first = feed(0);
    let last = (1..10).map(feed).last().unwrap();
    drop(stdin);
    child.wait().unwrap();
    (first, last)
}

#[track_caller]
fn stays((first, last): (u64, u64)) {
    assert!(last < first + SLACK, "{first} KiB, then {last} KiB");
    assert!(last < LIMIT, "{last} KiB");
}

#[test]
fn memory_does_not_grow_with_the_records() {
    stays(peaks(&[], |_| PAID.to_owned()));
}

#[test]
fn memory_does_not_grow_with_unknown_codes() {
    let news = |number: usize| NEWS.replace("1033", &format!("\"X{number}\""));
    stays(peaks(&["--summary"], news));
}

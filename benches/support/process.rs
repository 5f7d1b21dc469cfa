//! One measured process, start to exit: its time, and its peak memory.
//!
//! It is the only child of a small process of its own, which is this program again and picks the cores: the
//! system's "largest child so far" is then its own peak memory.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The word that makes this program measure one process.
const MEASURE: &str = "--measure-one";
/// All the cores there are.
pub const ALL_CORES: &str = "";

/// Measures a process where [`run`] started this program for that; says whether it did.
pub fn measured(arguments: &[String]) -> bool {
    let [word, cores, command @ ..] = arguments else {
        return false;
    };
    let is_asked = word == MEASURE;
    if is_asked {
        measure(cores, command);
    }
    is_asked
}

/// Runs a command on these cores: its time, and its peak memory in bytes. It has to end well.
pub fn run(cores: &str, command: &[&str]) -> (Duration, u64) {
    let this = std::env::current_exe().expect("this program's path");
    let output = Command::new(this)
        .args([MEASURE, cores])
        .args(command)
        .output()
        .expect("this program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<u64> = text
        .split_whitespace()
        .filter_map(|n| n.parse().ok())
        .collect();
    assert!(
        output.status.success() && numbers.len() == 2,
        "{command:?} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    (Duration::from_nanos(numbers[0]), numbers[1])
}

/// Runs one command and prints its time in nanoseconds and its peak memory in bytes.
fn measure(cores: &str, command: &[String]) {
    if cores != ALL_CORES {
        stay_on(cores);
    }
    let mut child = Command::new(&command[0]);
    child.args(&command[1..]).stdout(Stdio::null());
    let start = Instant::now();
    let status = child.status().expect("the command runs");
    let time = start.elapsed();
    assert!(status.success(), "{command:?}: {status}");
    println!("{} {}", time.as_nanos(), peak_memory());
}

/// Keeps this process, and so its children, on these cores.
#[cfg(target_os = "linux")]
fn stay_on(cores: &str) {
    use nix::sched::{CpuSet, sched_setaffinity};
    use nix::unistd::Pid;
    let mut set = CpuSet::new();
    for core in cores.split(',') {
        let core = core.parse().expect("a number of a core");
        set.set(core).expect("a core");
    }
    sched_setaffinity(Pid::from_raw(0), &set).expect("two cores");
}

/// Elsewhere it has all cores, and the bars of one core say nothing.
#[cfg(not(target_os = "linux"))]
fn stay_on(_cores: &str) {}

/// The most memory that a child of this process had, in bytes.
#[cfg(unix)]
fn peak_memory() -> i64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
    // Linux and the BSDs count kibibytes, macOS counts bytes.
    let unit = if cfg!(target_vendor = "apple") {
        1
    } else {
        1024
    };
    usage.max_rss() * unit
}

/// Not counted on other systems.
#[cfg(not(unix))]
fn peak_memory() -> i64 {
    0
}

/// A path as an argument.
pub fn text_of(path: &Path) -> &str {
    path.to_str().expect("a path of text")
}

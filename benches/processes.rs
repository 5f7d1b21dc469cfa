//! Whole processes, start to exit, as a table: `make bench`, or
//! `cargo bench --bench processes -- 27 1000` for these sizes alone.
//!
//! The steps of one size are measured in turn, round after round, so that a machine that drifts
//! drifts for all of them, the peer (a plain copy of the same files) included. Every measured
//! process is the only child of a small process of its own: the system's "largest child so far" is
//! then its own peak memory.

#[path = "support/catalogue.rs"]
mod catalogue;
#[path = "support/duplicates.rs"]
mod duplicates;
#[path = "support/report.rs"]
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use report::{Row, Times};

/// The tool, as this profile builds it.
const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
/// The word that makes this program measure one process.
const MEASURE: &str = "--measure-one";
/// The real catalogue has this many codes; every other size is made.
const REAL: usize = 27;
const SIZES: [usize; 4] = [REAL, 1_000, 10_000, 100_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == MEASURE) {
        measure_one(&arguments[1..]);
        return ExitCode::SUCCESS;
    }
    let asked: Vec<usize> = arguments.iter().filter_map(|n| n.parse().ok()).collect();
    let sizes = if asked.is_empty() {
        SIZES.to_vec()
    } else {
        asked
    };
    let mut rows = Vec::new();
    for codes in sizes {
        eprintln!("measuring {codes} codes ...");
        rows.push(measure(codes));
    }
    let binary = fs::metadata(TOOL).expect("the tool is built").len();
    print!("{}", report::table(&rows, binary));
    if rows.iter().all(|row| row.planted == row.found) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// How often each step runs: fewer times where it takes long.
const fn rounds(codes: usize) -> usize {
    match codes {
        0..=100 => 41,
        101..=3_000 => 15,
        3_001..=30_000 => 7,
        _ => 3,
    }
}

fn measure(codes: usize) -> Row {
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{codes}"));
    clear(&work);
    fs::create_dir_all(&work).expect("a folder to work in");
    let text = match codes {
        REAL => fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/codes.yaml"))
            .expect("the real catalogue"),
        _ => catalogue::text(codes),
    };
    let file = work.join("codes.yaml");
    fs::write(&file, &text).expect("room for the catalogue");
    let (planted_text, planted) = duplicates::plant(&text, 1 + codes / 100);
    let planted_file = work.join("duplicates.yaml");
    fs::write(&planted_file, planted_text).expect("room for the catalogue");

    let changed_file = work.join("changed.yaml");
    fs::write(&changed_file, catalogue::changed(&text)).expect("room for the catalogue");

    let out = work.join("out");
    let copy = work.join("copy");
    let options = ["--catalogue", text_of(&file), "--out", text_of(&out)];
    let mut row = Row {
        codes,
        catalogue: text.len() as u64,
        planted,
        ..Row::default()
    };
    for _ in 0..rounds(codes) {
        clear(&out);
        clear(&copy);
        row.fresh.push(run("generate", &options));
        row.unchanged.push(run("generate", &options));
        row.check.push(run("check", &options));
        row.validate.push(run("validate", &options[..2]));
        row.diff
            .push(run("diff", &[text_of(&file), text_of(&changed_file)]));
        row.copy.push(copied(&out, &copy));
    }
    (row.files, row.output) = tree(&out);
    row.found = duplicates::found(TOOL, &planted_file);
    clear(&work);
    row
}

/// One run of the tool: its time and its peak memory. It has to end well.
fn run(command: &str, options: &[&str]) -> (Duration, u64) {
    let this = std::env::current_exe().expect("this program's path");
    let output = Command::new(this)
        .args([MEASURE, TOOL, command])
        .args(options)
        .output()
        .expect("this program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<u64> = text
        .split_whitespace()
        .filter_map(|n| n.parse().ok())
        .collect();
    assert!(
        output.status.success() && numbers.len() == 2,
        "{command} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    (Duration::from_nanos(numbers[0]), numbers[1])
}

/// Runs one command and prints its time in nanoseconds and its peak memory in bytes.
fn measure_one(command: &[String]) {
    let mut child = Command::new(&command[0]);
    child.args(&command[1..]).stdout(Stdio::null());
    let start = Instant::now();
    let status = child.status().expect("the tool runs");
    let time = start.elapsed();
    assert!(status.success(), "{command:?}: {status}");
    println!("{} {}", time.as_nanos(), peak_memory());
}

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

/// The peer: the same files, copied as plainly as the system allows.
fn copied(from: &Path, to: &Path) -> (Duration, u64) {
    let start = Instant::now();
    copy_folder(from, to);
    (start.elapsed(), 0)
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the copy");
    for entry in entries(from) {
        let target = to.join(entry.file_name().expect("a name"));
        if entry.is_dir() {
            copy_folder(&entry, &target);
        } else {
            fs::copy(&entry, target).expect("room for the copy");
        }
    }
}

/// How many files a folder holds, and how many bytes they are.
fn tree(folder: &Path) -> (u64, u64) {
    entries(folder)
        .iter()
        .map(|path| match path.is_dir() {
            true => tree(path),
            false => (1, fs::metadata(path).expect("a file").len()),
        })
        .fold((0, 0), |sum, next| (sum.0 + next.0, sum.1 + next.1))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

fn clear(folder: &Path) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("our own folder can be deleted");
    }
}

fn text_of(path: &Path) -> &str {
    path.to_str().expect("a path of text")
}

impl Row {
    /// The time that reading takes: `validate` does nothing else.
    pub fn reading(&self) -> Duration {
        self.validate.median()
    }
}

/// Times of one step, with the largest peak memory among them.
impl Times {
    fn push(&mut self, (time, memory): (Duration, u64)) {
        self.times.push(time);
        self.memory = self.memory.max(memory);
    }
}

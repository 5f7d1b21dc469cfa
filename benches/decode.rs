//! `decode` on generated callbacks, whole processes, beside a small program of serde_json and beside
//! jq: `cargo bench --bench decode`, or `cargo bench --bench decode -- 1024` for 1 GiB.
//!
//! The contenders take turns, so that a machine that changes its speed changes it for all of them,
//! and the best round of each counts.

#[path = "support/callbacks.rs"]
mod callbacks;
#[path = "support/peer.rs"]
mod peer;
#[path = "support/process.rs"]
mod process;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use process::text_of;

/// The tool, as this profile builds it.
const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
/// The words that make this program be a peer, which reads all values or leaves those of the metadata
/// as they stand.
const PEER: &str = "--peer";
const LAZY_PEER: &str = "--lazy-peer";
/// As much is read where nothing else is asked for.
const MIB: u64 = 256;
/// jq takes long, and is as fast on less.
const JQ_SHARE: u64 = 8;
const ROUNDS: usize = 5;

const MEGA: f64 = 1e6;
const MEBI: f64 = 1_048_576.0;

/// What jq has to do for the same counts, and for the same facts.
const JQ_SUMMARY: &str = "reduce (inputs | .Body.stkCallback | [.ResultCode, .ResultDesc]) as [$code, $said] \
    ({}; .[$code | tostring] |= {count: (.count + 1), said: (.said // $said)})";
const JQ_EXTRACT: &str = ".Body.stkCallback | {code: .ResultCode, description: .ResultDesc, \
    ids: {CheckoutRequestID, MerchantRequestID}, \
    parameters: [.CallbackMetadata.Item[]? | [.Name, .Value]]}";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if process::measured(&arguments) {
        return ExitCode::SUCCESS;
    }
    if let [word, input] = arguments.as_slice()
        && [PEER, LAZY_PEER].contains(&word.as_str())
    {
        peer::count(Path::new(input), word == PEER);
        return ExitCode::SUCCESS;
    }
    let asked = arguments.iter().find_map(|argument| argument.parse().ok());
    let mib = asked.unwrap_or(MIB);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let input = made(&folder.join("callbacks.ndjson"), mib * 1024 * 1024);
    let part = made(
        &folder.join("callbacks-part.ndjson"),
        mib * 1024 * 1024 / JQ_SHARE,
    );

    let this = std::env::current_exe().expect("this program's path");
    let (this, input, part) = (text_of(&this), text_of(&input), text_of(&part));
    let mut rows = [
        Row::new("serde_json, one core", "0", &[this, PEER, input]),
        Row::new(
            "serde_json, no values, one core",
            "0",
            &[this, LAZY_PEER, input],
        ),
        Row::new(
            "decode --summary, one core",
            "0",
            &[TOOL, "decode", "--summary", input],
        ),
        Row::new(
            "decode --summary, two cores",
            "0,1",
            &[TOOL, "decode", "--summary", input],
        ),
        Row::new(
            "decode --format json, two cores",
            "0,1",
            &[TOOL, "decode", input],
        ),
        Row::new(
            "jq, the same counts",
            "0,1",
            &["jq", "-n", JQ_SUMMARY, part],
        ),
        Row::new(
            "jq, the same extraction",
            "0,1",
            &["jq", "-c", JQ_EXTRACT, part],
        ),
    ];
    let has_jq = Command::new("jq").arg("--version").output().is_ok();
    for round in 0..ROUNDS {
        eprintln!("round {} of {ROUNDS} ...", round + 1);
        for row in &mut rows {
            if row.command[0] != "jq" || (has_jq && round < 2) {
                row.run();
            }
        }
    }
    report(&rows)
}

/// Prints the table and the bars; says whether all were kept.
fn report(rows: &[Row]) -> ExitCode {
    println!("{:34} {:>8} {:>8}", "", "MB/s", "MiB");
    for row in rows.iter().filter(|row| row.rate > 0.0) {
        println!("{:34} {:8.0} {:8.1}", row.name, row.rate, row.memory);
    }
    let [peer, lazy, one, two, json, jq_counts, jq_extract] =
        [0, 1, 2, 3, 4, 5, 6].map(|index| rows[index].rate);
    let memory = rows[2..5].iter().map(|row| row.memory).fold(0.0, f64::max);
    let mut is_kept = true;
    let mut bar = |name: &str, value: f64, least: f64| {
        if !value.is_finite() {
            println!("{name}: not measured");
            return;
        }
        let verdict = if value >= least { "ok" } else { "MISSED" };
        is_kept &= value >= least;
        println!("{name}: {value:.2}, at least {least}: {verdict}");
    };
    println!();
    println!(
        "summary on one core / serde_json without values: {:.2}",
        one / lazy
    );
    bar("summary on one core / serde_json", one / peer, 0.8);
    bar("summary on two cores / on one", two / one, 1.6);
    bar("summary / jq", two / jq_counts, 10.0);
    bar("json / jq", json / jq_extract, 4.0);
    bar("64 MiB / peak memory", 64.0 / memory, 1.0);
    if is_kept {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// One contender.
struct Row {
    name: &'static str,
    cores: &'static str,
    command: Vec<String>,
    /// The size of its input.
    bytes: f64,
    /// The best of its rounds, in MB a second.
    rate: f64,
    /// The most memory that it took, in MiB.
    memory: f64,
}

impl Row {
    fn new(name: &'static str, cores: &'static str, command: &[&str]) -> Self {
        let input = command.last().expect("an input");
        Self {
            name,
            cores,
            command: command.iter().map(ToString::to_string).collect(),
            bytes: fs::metadata(input).expect("the input").len() as f64,
            rate: 0.0,
            memory: 0.0,
        }
    }

    fn run(&mut self) {
        let command: Vec<&str> = self.command.iter().map(String::as_str).collect();
        let (time, memory) = process::run(self.cores, &command);
        self.rate = self.rate.max(self.bytes / MEGA / time.as_secs_f64());
        self.memory = self.memory.max(memory as f64 / MEBI);
    }
}

/// A file of callbacks of about that size, made unless it is there.
fn made(path: &Path, size: u64) -> PathBuf {
    let there = fs::metadata(path).map(|metadata| metadata.len());
    if there.is_ok_and(|there| there.abs_diff(size) < 1024) {
        return path.to_owned();
    }
    eprintln!("making {} MiB of callbacks ...", size / 1024 / 1024);
    let file = File::create(path).expect("room for the callbacks");
    callbacks::write(file, size).expect("room for the callbacks");
    path.to_owned()
}

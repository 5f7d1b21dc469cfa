//! Whole processes, start to exit, as a table: `make bench`, or
//! `cargo bench --bench processes -- 27 1000` for these sizes alone.
//!
//! The steps of one size are measured in turn, round after round, so that a machine that drifts
//! drifts for all of them: first those that only read, then those that write. The peers are among
//! them: typeshare, the reader of serde-saphyr, and a plain copy of the same files.

#[path = "support/catalogue.rs"]
mod catalogue;
#[path = "support/duplicates.rs"]
mod duplicates;
#[path = "support/memory.rs"]
mod memory;
#[path = "support/process.rs"]
mod process;
#[path = "support/report.rs"]
mod report;
#[path = "support/spanned.rs"]
mod spanned;
#[path = "support/typeshare.rs"]
mod typeshare;

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use process::{ALL_CORES, text_of};
use report::{Row, Times};

/// The tool, as this profile builds it.
const TOOL: &str = env!("CARGO_BIN_EXE_daraja-codegen");
/// The real catalogue has this many codes; every other size is made.
const REAL: usize = 27;
/// Up to so many codes, creating files takes longer than filling them.
const SMALL: usize = 1_000;
/// How many bytes are copied at a time.
const PIECE: usize = 128 * 1024;
const SIZES: [usize; 4] = [REAL, 1_000, 10_000, 100_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if process::measured(&arguments) || spanned::read(&arguments) {
        return ExitCode::SUCCESS;
    }
    let typeshare = match typeshare::tool() {
        Ok(tool) => tool,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let asked: Vec<usize> = arguments.iter().filter_map(|n| n.parse().ok()).collect();
    let sizes = if asked.is_empty() {
        SIZES.to_vec()
    } else {
        asked
    };
    let mut rows = Vec::new();
    for &codes in &sizes {
        eprintln!("measuring {codes} codes ...");
        rows.push(measure(codes, typeshare));
    }
    // Not before: what was deleted in the last minutes makes ext4 slow to create anything.
    for codes in sizes {
        clear(&place(codes));
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

/// Where a size is measured.
fn place(codes: usize) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{codes}"))
}

fn measure(codes: usize, typeshare: &str) -> Row {
    let work = place(codes);
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

    let types = work.join("types");
    typeshare::write(&text, &types);

    let mut row = Row {
        codes,
        catalogue: text.len() as u64,
        planted,
        ..Row::default()
    };
    let mut out = work.join("out");
    let (_, memory) = run(TOOL, "generate", &places(&file, &out));
    // Several times what a run takes: the system does not always begin with what was used last.
    let enough = match codes > SMALL {
        true => 4 * (memory + tree(&out).1),
        false => 0,
    };
    let measured = |times: &mut Times, tool: &str, command: &str, options: &[&str]| {
        memory::warm(enough);
        times.push(run(tool, command, options));
    };
    // What only reads comes first: the system goes on writing long after a process has written its last byte.
    for round in 0..rounds(codes) {
        let places = places(&file, &out);
        measured(&mut row.unchanged, TOOL, "generate", &places);
        measured(&mut row.check, TOOL, "check", &places);
        measured(&mut row.validate, TOOL, "validate", &places[..2]);
        let sides = [text_of(&file), text_of(&changed_file)];
        measured(&mut row.diff, TOOL, "diff", &sides);
        let types_out = work.join(format!("types-{round}.ts"));
        let [from, options @ ..] = typeshare::arguments(&types, &types_out);
        measured(&mut row.typeshare, typeshare, from, &options);
    }
    let this = std::env::current_exe().expect("this program's path");
    for round in 0..rounds(codes) {
        // Many small files go to a new place each round. Large ones have to go, so that the disk does not fill.
        if codes <= SMALL {
            out = work.join(format!("out-{round}"));
        }
        let copy = out.with_extension("copy");
        clear(&out);
        clear(&copy);
        let places = places(&file, &out);
        measured(&mut row.fresh, TOOL, "generate", &places);
        measured(&mut row.validate, TOOL, "validate", &places[..2]);
        let read = [text_of(&file)];
        measured(&mut row.spanned, text_of(&this), spanned::READ, &read);
        memory::warm(enough);
        row.copy.push(copied(&out, &copy));
    }
    (row.files, row.output) = tree(&out);
    row.found = duplicates::found(TOOL, &planted_file);
    row
}

/// The options that name a catalogue and where its packages go.
fn places<'a>(file: &'a Path, out: &'a Path) -> [&'a str; 4] {
    ["--catalogue", text_of(file), "--out", text_of(out)]
}

/// One run of a tool: its time and its peak memory.
fn run(tool: &str, command: &str, options: &[&str]) -> (Duration, u64) {
    process::run(ALL_CORES, &[&[tool, command], options].concat())
}

/// The same files, copied as plainly as the system allows.
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
            copy_file(&entry, &target).expect("room for the copy");
        }
    }
}

/// In pieces, as `generate` writes: where the system copies a large file in one go, it takes one time as long
/// as this, and another time six times as long.
fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = File::open(from)?;
    let mut to = File::create_new(to)?;
    let mut piece = vec![0; PIECE];
    loop {
        match from.read(&mut piece)? {
            0 => return Ok(()),
            count => to.write_all(&piece[..count])?,
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

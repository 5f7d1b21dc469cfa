//! On one core no threads hand anything over: the same comes out as on many.

use std::fs;
use std::process::Output;
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;
use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;

use super::{NEWS, PAID, decode};

/// Runs something on one core: what this thread may use, its children may use.
fn on_one_core<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    let alone = || {
        let all = sched_getaffinity(Pid::from_raw(0)).unwrap();
        let core = (0..CpuSet::count()).find(|core| all.is_set(*core).unwrap());
        let mut one = CpuSet::new();
        one.set(core.unwrap()).unwrap();
        sched_setaffinity(Pid::from_raw(0), &one).unwrap();
        run()
    };
    thread::scope(|scope| scope.spawn(alone).join().unwrap())
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

#[test]
fn one_core_says_what_many_say() {
    // Enough for several batches.
    let many = format!("{PAID}\n{NEWS}\nbroken\n").repeat(2_000);
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    std::io::Write::write_all(&mut packed, many.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("more.ndjson");
    fs::write(&file, PAID).unwrap();
    let file = file.to_str().unwrap();
    let cases: [(&[&str], &[u8]); 7] = [
        (&[], many.as_bytes()),
        (&["--summary"], many.as_bytes()),
        (&["--format", "csv"], b""),
        (&["-", file], PAID.as_bytes()),
        (&[file, "-", file], b""),
        (&["--summary", "-", file], &packed),
        // Cut off: what came before is decoded, and the file behind it is not.
        (&["-", file], &packed[..packed.len() - 9]),
    ];
    for (args, input) in cases {
        let alone = on_one_core(|| decode(args, input));
        assert_eq!(said(&alone), said(&decode(args, input)), "{args:?}");
    }
}

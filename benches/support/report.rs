//! The table of `make bench`: every figure beside its bar.

use std::fmt::Write as _;
use std::time::Duration;

/// The times of one step.
#[derive(Default)]
pub struct Times {
    /// Every run.
    pub times: Vec<Duration>,
    /// The peak memory in bytes.
    pub memory: u64,
}

impl Times {
    /// The middle one.
    pub fn median(&self) -> Duration {
        let mut times = self.times.clone();
        times.sort();
        times[times.len() / 2]
    }

    /// The shortest one.
    fn min(&self) -> Duration {
        self.times.iter().min().copied().unwrap_or_default()
    }
}

/// What was measured of one size.
#[derive(Default)]
pub struct Row {
    pub codes: usize,
    pub catalogue: u64,
    pub files: u64,
    pub output: u64,
    pub fresh: Times,
    pub unchanged: Times,
    pub check: Times,
    pub validate: Times,
    /// Reading alone, with places, as serde-saphyr does it.
    pub spanned: Times,
    /// One other language, by typeshare.
    pub typeshare: Times,
    pub diff: Times,
    pub copy: Times,
    pub planted: usize,
    pub found: usize,
}

/// The times of one step of a size.
type TimesOf = fn(&Row) -> &Times;

/// What a figure has to keep at the size that the bar is set for.
enum Bar {
    AtMost(f64),
    AtLeast(f64),
}

impl Bar {
    fn verdict(&self, value: f64) -> &'static str {
        let kept = match self {
            Self::AtMost(most) => value <= *most,
            Self::AtLeast(least) => value >= *least,
        };
        if kept { "ok" } else { "MISSED" }
    }
}

/// A line of the table: a figure a size, and its bar.
struct Line<'a> {
    name: &'a str,
    cells: Vec<String>,
    bar: String,
}

const MILLI: f64 = 1e3;
const MEGA: f64 = 1e6;
const MEBI: f64 = 1_048_576.0;

/// The whole table.
pub fn table(rows: &[Row], binary: u64) -> String {
    let mut lines = vec![
        plain("catalogue, MB", rows, |row| {
            format!("{:.2}", row.catalogue as f64 / MEGA)
        }),
        plain("output, files", rows, |row| row.files.to_string()),
        plain("output, MB", rows, |row| {
            format!("{:.2}", row.output as f64 / MEGA)
        }),
    ];
    let small = 27;
    let large = 100_000;
    let steps: [(&str, TimesOf); 7] = [
        ("generate, empty folder, ms", |row| &row.fresh),
        ("generate, nothing changed, ms", |row| &row.unchanged),
        ("check, ms", |row| &row.check),
        ("validate, ms", |row| &row.validate),
        ("typeshare, one language, ms", |row| &row.typeshare),
        ("YAML alone, by `Spanned`, ms", |row| &row.spanned),
        ("copy of the same files, ms", |row| &row.copy),
    ];
    for (name, times) in steps {
        lines.push(plain(name, rows, |row| {
            let [median, min] = [times(row).median(), times(row).min()].map(millis);
            format!("{} ({})", figure(median), figure(min))
        }));
    }
    // 8, 5 and 5 ms on a machine where typeshare takes 4.
    let ratios: [(&str, TimesOf, f64); 3] = [
        ("empty folder, times of typeshare", |row| &row.fresh, 2.0),
        ("unchanged, times of typeshare", |row| &row.unchanged, 1.25),
        ("check, times of typeshare", |row| &row.check, 1.25),
    ];
    for (name, times, most) in ratios {
        let bar = Bar::AtMost(most);
        lines.push(barred(name, rows, small, &bar, "times", |row| {
            ratio(times(row).median(), row.typeshare.median())
        }));
    }
    lines.push(growth(rows));
    lines.push(barred(
        "diff, one code in 50 changed, ms",
        rows,
        10_000,
        &Bar::AtMost(500.0),
        "ms",
        |row| millis(row.diff.median()),
    ));
    lines.push(plain("diff, times of validate", rows, |row| {
        figure(ratio(row.diff.median(), row.validate.median()))
    }));
    let rate = |row: &Row| row.output as f64 / MEGA / row.fresh.median().as_secs_f64();
    lines.push(barred(
        "output, MB/s end to end",
        rows,
        large,
        &Bar::AtLeast(100.0),
        "MB/s",
        rate,
    ));
    let writing = |row: &Row| row.fresh.median().saturating_sub(row.reading());
    lines.push(plain("output, MB/s once read", rows, |row| {
        figure(row.output as f64 / MEGA / writing(row).as_secs_f64())
    }));
    // No bar of its own: it grows the sooner the YAML is read.
    lines.push(plain("times of the copy, once read", rows, |row| {
        figure(ratio(writing(row), row.copy.median()))
    }));
    let allowed = |row: &Row| row.spanned.median() + 3 * row.copy.median();
    lines.push(barred(
        "times of `Spanned` and three copies",
        rows,
        large,
        &Bar::AtMost(1.0),
        "times",
        |row| ratio(row.fresh.median(), allowed(row)),
    ));
    let memories: [(&str, TimesOf); 3] = [
        ("peak memory, generate, MiB", |row| &row.fresh),
        ("peak memory, check, MiB", |row| &row.check),
        ("peak memory, validate, MiB", |row| &row.validate),
    ];
    for (name, times) in memories {
        lines.push(barred(
            name,
            rows,
            large,
            &Bar::AtMost(1536.0),
            "MiB",
            |row| times(row).memory as f64 / MEBI,
        ));
    }
    let mut duplicates = plain("duplicates found / planted", rows, |row| {
        format!("{} / {}", row.found, row.planted)
    });
    let all = rows.iter().all(|row| row.found == row.planted);
    duplicates.bar = format!("all, at every size: {}", if all { "ok" } else { "MISSED" });
    lines.push(duplicates);

    let mut text = String::from("Median (shortest) of the runs, process start to exit\n\n");
    text.push_str(&layout(rows, &lines));
    let size = binary as f64 / MEBI;
    let verdict = Bar::AtMost(6.0).verdict(size);
    let _ = writeln!(
        text,
        "\nbinary: {size:.2} MiB; bar: at most 6 MiB: {verdict}"
    );
    text
}

/// Time against codes, from one size to the next: 1 is linear, less is better.
fn growth(rows: &[Row]) -> Line<'static> {
    let mut cells = vec!["-".to_owned()];
    let mut worst: f64 = 0.0;
    for pair in rows.windows(2) {
        let codes = pair[1].codes as f64 / pair[0].codes as f64;
        let growth = ratio(pair[1].fresh.median(), pair[0].fresh.median()) / codes;
        worst = worst.max(growth);
        cells.push(format!("{growth:.2}"));
    }
    let bar = match rows.len() {
        0 | 1 => String::new(),
        _ => format!("linear, at most 1.25: {}", Bar::AtMost(1.25).verdict(worst)),
    };
    Line {
        name: "growth of generate, per code",
        cells,
        bar,
    }
}

fn plain<'a>(name: &'a str, rows: &[Row], show: impl Fn(&Row) -> String) -> Line<'a> {
    Line {
        name,
        cells: rows.iter().map(show).collect(),
        bar: String::new(),
    }
}

fn barred<'a>(
    name: &'a str,
    rows: &[Row],
    codes: usize,
    bar: &Bar,
    unit: &str,
    value: impl Fn(&Row) -> f64,
) -> Line<'a> {
    let mut line = plain(name, rows, |row| figure(value(row)));
    line.bar = judge(rows, codes, bar, unit, value);
    line
}

/// The bar, and whether it was kept at its size.
fn judge(rows: &[Row], codes: usize, bar: &Bar, unit: &str, value: impl Fn(&Row) -> f64) -> String {
    let text = match bar {
        Bar::AtMost(most) => format!("{codes}: at most {most} {unit}"),
        Bar::AtLeast(least) => format!("{codes}: at least {least} {unit}"),
    };
    let row = rows.iter().find(|row| row.codes == codes);
    let verdict = row.map_or("not measured", |row| bar.verdict(value(row)));
    format!("{text}: {verdict}")
}

fn layout(rows: &[Row], lines: &[Line<'_>]) -> String {
    let heads: Vec<String> = rows.iter().map(|row| row.codes.to_string()).collect();
    let first = lines.iter().map(|line| line.name.len()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows.len())
        .map(|column| {
            let cells = lines.iter().map(|line| line.cells[column].len());
            cells.chain([heads[column].len()]).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    let mut write = |name: &str, cells: &[String], bar: &str| {
        let _ = write!(text, "{name:first$}");
        for (cell, width) in cells.iter().zip(&widths) {
            let _ = write!(text, "  {cell:>width$}");
        }
        let _ = writeln!(text, "  {bar}");
    };
    write("codes", &heads, "bar");
    for line in lines {
        write(line.name, &line.cells, &line.bar);
    }
    text
}

fn ratio(time: Duration, other: Duration) -> f64 {
    time.as_secs_f64() / other.as_secs_f64()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * MILLI
}

/// Three digits that count, or as many as the whole part has.
fn figure(value: f64) -> String {
    match value {
        _ if value < 10.0 => format!("{value:.2}"),
        _ if value < 100.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

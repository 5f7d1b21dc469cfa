//! Takes times, and prints them with their bars.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use crate::keys::Keys;

/// How often each contender has its turn.
const ROUNDS: usize = 51;
/// How often one body is parsed in a turn.
const BODIES: u32 = 2_000;

/// Something to be measured: a turn of it, which gives the time of one operation in nanoseconds.
pub struct Contender<'a> {
    name: &'static str,
    has_bar: bool,
    turn: Box<dyn FnMut() -> f64 + 'a>,
    best: f64,
}

impl<'a> Contender<'a> {
    fn new(name: &'static str, turn: impl FnMut() -> f64 + 'a) -> Self {
        Self {
            name,
            has_bar: false,
            turn: Box::new(turn),
            best: f64::INFINITY,
        }
    }

    /// Does it with each key in turn. It is called through a pointer: otherwise the compiler puts
    /// some contenders into the loop and calls others, by how often they are used elsewhere.
    pub fn each<T: 'a>(name: &'static str, keys: &'a Keys, decode: fn(&'a str) -> T) -> Self {
        let decode = black_box(decode);
        Self::new(name, move || {
            let start = Instant::now();
            for key in keys.iter() {
                black_box(decode(black_box(key)));
            }
            nanoseconds(start, keys.iter().len())
        })
    }

    /// Does it again and again.
    pub fn one<T>(name: &'static str, parse: impl Fn() -> T + 'a) -> Self {
        Self::new(name, move || {
            let start = Instant::now();
            for _ in 0..BODIES {
                black_box(parse());
            }
            nanoseconds(start, BODIES as usize)
        })
    }

    /// Its time has to keep the bar.
    pub fn with_bar(self) -> Self {
        Self {
            has_bar: true,
            ..self
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn nanoseconds(start: Instant, count: usize) -> f64 {
    start.elapsed().as_nanos() as f64 / count as f64
}

/// Prints what was measured, and remembers whether every bar was kept.
#[derive(Default)]
pub struct Table {
    missed: usize,
}

impl Table {
    /// Measures the contenders in turn; those with a bar must not take more than `bar` times as
    /// long as the one called `peer`.
    pub fn compare(&mut self, title: &str, peer: &str, bar: f64, contenders: &mut [Contender]) {
        for round in 0..ROUNDS {
            // Each goes first as often as the others: what runs before leaves its traces.
            for turn in 0..contenders.len() {
                let next = (round + turn) % contenders.len();
                let contender = &mut contenders[next];
                contender.best = contender.best.min((contender.turn)());
            }
        }
        let peer = contenders.iter().find(|contender| contender.name == peer);
        let peer = peer.expect("the peer is one of the contenders").best;
        println!("{title}");
        for contender in contenders {
            let ratio = contender.best / peer;
            let verdict = match contender.has_bar {
                false => String::new(),
                true if ratio <= bar => format!("at most {bar:.2}: ok"),
                true => {
                    self.missed += 1;
                    format!("at most {bar:.2}: MISSED")
                }
            };
            let (name, best) = (contender.name, contender.best);
            let line = format!("  {name:<20}{best:>9.1} ns{ratio:>7.2}  {verdict}");
            println!("{}", line.trim_end());
        }
    }

    /// 1 where a bar was missed.
    pub fn finish(&self) -> ExitCode {
        println!("{} bars missed", self.missed);
        ExitCode::from(u8::from(self.missed > 0))
    }
}

//! How fast the Rust crate decodes codes and parses callbacks, beside what a service would write by
//! hand. Prints a table; ends with 1 where a bar is missed.
//!
//! Keys come in an unpredictable order: a repeated one is learnt by the branch predictor, and
//! flatters everyone. Contenders take turns, so that a machine that changes its speed changes it for
//! all of them; the best round of each counts.

mod keys;
mod peers;
mod timing;

use std::process::ExitCode;

use daraja_codes::events::parse_stk_callback;
use daraja_codes::{ApiError, C2bB2c, Code, FamilyCode, StkResult};
use keys::Keys;
use peers::{api_error, c2b_b2c, stk_result};
use timing::{Contender, Table};

/// A full callback of an STK Push, as Safaricom documents it.
const CALLBACK: &str = include_str!("callback.json");

/// What the same machine code may differ from itself by, with where it lies in memory: strum writes
/// the very `match` of the peer, and is up to 8% faster or slower.
const NOISE: f64 = 1.10;

fn main() -> ExitCode {
    let mut table = Table::default();
    macro_rules! decode {
        ($Family:ident $peer:ident) => {
            check::<$Family>($peer::CODES);
            for keys in [Keys::known($peer::CODES), Keys::unknown($peer::CODES)] {
                table.compare(
                    &format!("{}, {}", $Family::FAMILY, keys.name()),
                    "plain match",
                    NOISE,
                    &mut [
                        Contender::each("from_code", &keys, $Family::from_code).with_bar(),
                        Contender::each("plain match", &keys, $peer::plain),
                        Contender::each("strum", &keys, $peer::with_strum),
                        Contender::each("HashMap", &keys, $peer::with_hash_map),
                        Contender::each("phf", &keys, $peer::with_phf),
                    ],
                );
                table.compare(
                    &format!("{}, {}, keeping the text", $Family::FAMILY, keys.name()),
                    "plain match",
                    NOISE,
                    &mut [
                        Contender::each("decode", &keys, $Family::decode).with_bar(),
                        Contender::each("plain match", &keys, $peer::plain_open),
                    ],
                );
            }
        };
    }
    decode!(StkResult stk_result);
    decode!(ApiError api_error);
    decode!(C2bB2c c2b_b2c);

    let body = CALLBACK.trim().as_bytes();
    table.compare(
        &format!("STK callback of {} bytes", body.len()),
        "serde_json alone",
        1.5,
        &mut [
            Contender::one("parse_stk_callback", || parse_stk_callback(body)).with_bar(),
            Contender::one("serde_json alone", || {
                serde_json::from_slice::<serde_json::Value>(body)
            }),
        ],
    );
    table.finish()
}

/// The peers know the codes that the crate knows, in the same order.
fn check<F: FamilyCode>(peers: &[&str]) {
    let codes: Vec<_> = F::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(codes, peers, "the peers of {} are out of date", F::FAMILY);
    assert!(matches!(
        Code::<F, _>::decode("X999"),
        Code::Unknown("X999")
    ));
}

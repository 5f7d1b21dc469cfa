//! Firmware of a payment terminal: no standard library, no allocator.
#![no_std]

use daraja_codes::{Code, StkResult};

/// Whether the customer has paid.
#[must_use]
pub fn is_paid(raw: &str) -> bool {
    StkResult::decode(raw).is_success()
}

/// What to show on the display.
#[must_use]
pub fn display(raw: &str) -> &str {
    match StkResult::decode(raw) {
        Code::Known(code) => code.info().title,
        Code::Unknown(text) => text,
    }
}
